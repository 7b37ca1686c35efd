import { defineSite } from "matchscout";

export default defineSite({
  id: "medicine-wsu",
  home: "https://medicine.wsu.edu/",
  programs: [
    {
      id: "wa-washington-state-university-elson-s-floyd-pediatrics",
      name: "WSU Pediatric Residency - Spokane",
      institution: "Washington State University Elson S. Floyd College of Medicine",
      specialty: "pediatrics",
      city: "Spokane",
      state: "WA",
      start: ["/gme/pediatric-spokane/apply/"],
    },
  ],
});
