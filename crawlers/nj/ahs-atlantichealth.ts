import { defineSite } from "matchscout";

export default defineSite({
  id: "ahs-atlantichealth",
  home: "https://ahs.atlantichealth.org/",
  programs: [
    {
      id: "nj-atlantic-health-system-obstetrics-gynecology",
      name: "Ob/Gyn Residency",
      institution: "Atlantic Health System",
      specialty: "obstetrics-gynecology",
      city: "Morristown",
      state: "NJ",
      start: ["/professionals-medical-education/residencies-fellowships/ob-gyn-residency/applying-for-residency.html"],
    },
  ],
});
