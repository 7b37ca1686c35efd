import { defineSite } from "matchscout";

export default defineSite({
  id: "emergency-med-ufl",
  home: "https://emergency.med.ufl.edu/",
  programs: [
    {
      id: "fl-university-of-florida-emergency-medicine",
      name: "Emergency Medicine Residency",
      institution: "University of Florida",
      specialty: "emergency-medicine",
      city: "Gainesville",
      state: "FL",
      start: ["/education/residency/applications/"],
    },
  ],
});
