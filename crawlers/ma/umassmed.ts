import { defineSite } from "matchscout";

export default defineSite({
  id: "umassmed",
  home: "http://www.umassmed.edu/",
  programs: [
    {
      id: "ma-university-of-massachusetts-medical-school-internal-medicine",
      name: "Internal Medicine Residency Program",
      institution: "University of Massachusetts Medical School",
      specialty: "internal-medicine",
      city: "Worcester",
      state: "MA",
      start: ["/medicine/residency/general-information/our-mission/"],
    },
  ],
});
