import { defineSite } from "matchscout";

export default defineSite({
  id: "stvincents",
  home: "https://www.stvincents.org/",
  programs: [
    {
      id: "ct-st-vincents-medical-center-internal-medicine",
      name: "St. Vincent's Internal Medicine Residency",
      institution: "St. Vincent's Medical Center",
      specialty: "internal-medicine",
      city: "Bridgeport",
      state: "CT",
      start: ["/health-professionals/graduate-medical-education/how-to-apply"],
    },
  ],
});
