import { defineSite } from "matchscout";

export default defineSite({
  id: "emergencymed-arizona",
  home: "http://emergencymed.arizona.edu/",
  programs: [
    {
      id: "az-university-of-arizona-emergency-medicine",
      name: "Emergency Medicine Residency Programs",
      institution: "University of Arizona",
      specialty: "emergency-medicine",
      city: "Tucson",
      state: "AZ",
      start: ["/students/out-of-state-students"],
    },
  ],
});
