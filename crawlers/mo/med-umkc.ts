import { defineSite } from "matchscout";

export default defineSite({
  id: "med-umkc",
  home: "https://med.umkc.edu/",
  programs: [
    {
      id: "mo-university-of-missouri-kansas-city-emergency-medicine",
      name: "Emergency Medicine Residency",
      institution: "University of Missouri-Kansas City",
      specialty: "emergency-medicine",
      city: "Kansas City",
      state: "MO",
      start: ["/em/residency-application-info/"],
    },
    {
      id: "mo-university-of-missouri-kansas-city-school-internal-medicine",
      name: "UMKC Internal Medicine Residency",
      institution: "University of Missouri-Kansas City School of Medicine",
      specialty: "internal-medicine",
      city: "Kansas City",
      state: "MO",
      start: ["/im/residency/apply/"],
    },
  ],
});
