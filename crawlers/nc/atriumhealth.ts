import { defineSite } from "matchscout";

export default defineSite({
  id: "atriumhealth",
  home: "https://atriumhealth.org/",
  programs: [
    {
      id: "nc-atrium-health-emergency-medicine",
      name: "Atrium Health Emergency Medicine Residency Program",
      institution: "Atrium Health",
      specialty: "emergency-medicine",
      city: "Charlotte",
      state: "NC",
      start: ["/education/graduate-medical-education/physician-residencies/Emergency-Medicine/Resident-Education"],
    },
  ],
});
