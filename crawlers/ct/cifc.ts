import { defineSite } from "matchscout";

export default defineSite({
  id: "cifc",
  home: "https://www.cifc.org/",
  programs: [
    {
      id: "ct-connecticut-institute-for-communities-internal-medicine",
      name: "CIFC Graduate Medical Education Residency",
      institution: "Connecticut Institute for Communities",
      specialty: "internal-medicine",
      city: "Danbury",
      state: "CT",
      start: ["/graduate-medical-education/page/residency-faqs"],
    },
  ],
});
