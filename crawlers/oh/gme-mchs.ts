import { defineSite } from "matchscout";

export default defineSite({
  id: "gme-mchs",
  home: "https://gme.mchs.com/",
  programs: [
    {
      id: "oh-mount-carmel-health-system-family-medicine",
      name: "Mount Carmel Family Medicine Residency Program",
      institution: "Mount Carmel Health System",
      specialty: "family-medicine",
      city: "Columbus",
      state: "OH",
      start: ["/programs/family-medicine/application-process"],
    },
  ],
  institutionPages: ["/residents/policies/resident-physician-selection-policy"],
});
