import { defineSite } from "matchscout";

export default defineSite({
  id: "med-umn",
  home: "https://med.umn.edu/",
  programs: [
    {
      id: "mn-university-of-minnesota-anesthesiology",
      name: "Anesthesiology Residency Program",
      institution: "University of Minnesota",
      specialty: "anesthesiology",
      city: "Minneapolis",
      state: "MN",
      start: ["/anesthesiology/education-training/residency-program/apply"],
    },
    {
      id: "mn-university-of-minnesota-neurological-surgery",
      name: "Neurosurgery Residency Program",
      institution: "University of Minnesota",
      specialty: "neurological-surgery",
      city: "Minneapolis",
      state: "MN",
      start: ["/neurosurgery/education-training/residency-program"],
    },
  ],
});
