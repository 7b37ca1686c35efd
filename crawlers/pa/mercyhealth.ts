import { defineSite } from "matchscout";

export default defineSite({
  id: "mercyhealth",
  home: "http://www.mercyhealth.org/",
  programs: [
    {
      id: "pa-mercy-catholic-medical-center-internal-medicine",
      name: "MCMC Internal Medicine Residency",
      institution: "Mercy Catholic Medical Center",
      specialty: "internal-medicine",
      city: "Darby",
      state: "PA",
      start: ["/healthcare-professionals/gme/mcmc-residency/internal-medicine/frequently-asked-questions-/"],
    },
  ],
});
