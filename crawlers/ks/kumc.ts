import { defineSite } from "matchscout";

export default defineSite({
  id: "kumc",
  home: "http://www.kumc.edu/",
  programs: [
    {
      id: "ks-university-of-kansas-school-of-medicine-otolaryngology",
      name: "Otolaryngology-Head and Neck Surgery Residency Program",
      institution: "University of Kansas School of Medicine",
      specialty: "otolaryngology",
      city: "Kansas City",
      state: "KS",
      start: ["/school-of-medicine/otolaryngology/residency-program.html"],
    },
  ],
});
