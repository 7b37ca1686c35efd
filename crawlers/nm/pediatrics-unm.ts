import { defineSite } from "matchscout";

export default defineSite({
  id: "pediatrics-unm",
  home: "http://pediatrics.unm.edu/",
  programs: [
    {
      id: "nm-university-of-new-mexico-pediatrics",
      name: "UNM Pediatric Residency Training Program",
      institution: "University of New Mexico",
      specialty: "pediatrics",
      city: "Albuquerque",
      state: "NM",
      start: ["/education/residency/apply.html"],
    },
  ],
});
