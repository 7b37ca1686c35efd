import { defineSite } from "matchscout";

export default defineSite({
  id: "rwjms-umdnj",
  home: "http://rwjms.umdnj.edu/",
  programs: [
    {
      id: "nj-rutgers-robert-wood-johnson-medical-school-internal-medicine",
      name: "Internal Medicine Residency Program",
      institution: "Rutgers Robert Wood Johnson Medical School",
      specialty: "internal-medicine",
      city: "New Brunswick",
      state: "NJ",
      start: ["/departments_institutes/medicine/residency/prospective/index.html"],
    },
  ],
});
