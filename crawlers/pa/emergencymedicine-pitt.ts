import { defineSite } from "matchscout";

export default defineSite({
  id: "emergencymedicine-pitt",
  home: "https://www.emergencymedicine.pitt.edu/",
  programs: [
    {
      id: "pa-university-of-pittsburgh-emergency-medicine",
      name: "Emergency Medicine Residency",
      institution: "University of Pittsburgh / UPMC",
      specialty: "emergency-medicine",
      city: "Pittsburgh",
      state: "PA",
      start: ["/frequently-asked-questions"],
    },
  ],
});
