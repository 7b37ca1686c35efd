import { defineSite } from "matchscout";

export default defineSite({
  id: "atlantichealth",
  home: "https://www.atlantichealth.org/",
  programs: [
    {
      id: "nj-atlantic-health-system-overlook-medical-center-internal-medicine",
      name: "Internal Medicine Residency (Overlook)",
      institution: "Atlantic Health System Overlook Medical Center",
      specialty: "internal-medicine",
      city: "Summit",
      state: "NJ",
      start: [
        "/professionals-medical-education/residencies/internal-medicine-residency-overlook/applying-residency.html",
      ],
    },
  ],
});
