import { defineSite } from "matchscout";

export default defineSite({
  id: "carepointhealth",
  home: "https://carepointhealth.org/",
  programs: [
    {
      id: "nj-carepoint-health-family-medicine",
      name: "NYMC/Family Medicine Residency Program at Hoboken University Medical Center",
      institution: "CarePoint Health",
      specialty: "family-medicine",
      city: "Hoboken",
      state: "NJ",
      start: [
        "/graduate-medical-education/residency-fellowship-programs/family-medicine-residency-at-hoboken-university-medical-center/resident-roster/",
      ],
    },
  ],
});
