import { defineSite } from "matchscout";

export default defineSite({
  id: "anesthesiology-pitt",
  home: "https://www.anesthesiology.pitt.edu/",
  programs: [
    {
      id: "pa-university-of-pittsburgh-anesthesiology",
      name: "Anesthesiology Residency",
      institution: "University of Pittsburgh / UPMC",
      specialty: "anesthesiology",
      city: "Pittsburgh",
      state: "PA",
      start: ["/education/residency-programs/frequently-asked-questions"],
    },
  ],
});
