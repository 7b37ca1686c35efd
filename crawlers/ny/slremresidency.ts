import { defineSite } from "matchscout";

export default defineSite({
  id: "slremresidency",
  home: "http://slremresidency.org/",
  programs: [
    {
      id: "ny-mount-sinai-st-lukes-roosevelt-emergency-medicine",
      name: "St. Luke's-Roosevelt Emergency Medicine Residency",
      institution: "Mount Sinai St. Luke's-Roosevelt",
      specialty: "emergency-medicine",
      city: "New York",
      state: "NY",
      start: ["/pages/FAQ.html"],
    },
  ],
});
