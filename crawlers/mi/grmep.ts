import { defineSite } from "matchscout";

export default defineSite({
  id: "grmep",
  home: "https://www.grmep.org/",
  programs: [
    {
      id: "mi-grand-rapids-medical-education-partners-family-medicine",
      name: "GRMEP Family Medicine Residency Program",
      institution: "Grand Rapids Medical Education Partners",
      specialty: "family-medicine",
      city: "Grand Rapids",
      state: "MI",
      start: ["/residents-and-fellows/family-medicine/applicants.html"],
    },
  ],
});
