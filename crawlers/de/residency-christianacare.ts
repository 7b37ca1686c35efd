import { defineSite } from "matchscout";

export default defineSite({
  id: "residency-christianacare",
  home: "https://residency.christianacare.org/",
  programs: [
    {
      id: "de-christianacare-family-medicine",
      name: "ChristianaCare Family Medicine Residency Program",
      institution: "ChristianaCare",
      specialty: "family-medicine",
      city: "Wilmington",
      state: "DE",
      start: ["/fm/interview-day"],
    },
    {
      id: "de-christianacare-general-surgery",
      name: "General Surgery Residency",
      institution: "ChristianaCare",
      specialty: "general-surgery",
      city: "Newark",
      state: "DE",
      start: ["http://residency.christianacare.org/surgery/eligibility-selection-criteria"],
    },
  ],
});
