import { defineSite } from "matchscout";

export default defineSite({
  id: "broadlawns",
  home: "https://broadlawns.org/",
  programs: [
    {
      id: "ia-broadlawns-medical-center-family-medicine",
      name: "Broadlawns Family Medicine Residency",
      institution: "Broadlawns Medical Center",
      specialty: "family-medicine",
      city: "Des Moines",
      state: "IA",
      start: ["/residency-and-fellowship/graduate-medical-education/apply"],
    },
  ],
});
