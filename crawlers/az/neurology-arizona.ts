import { defineSite } from "matchscout";

export default defineSite({
  id: "neurology-arizona",
  home: "https://neurology.arizona.edu/",
  programs: [
    {
      id: "az-university-of-arizona-college-of-medicine-neurology",
      name: "University of Arizona Neurology Residency (Main Campus)",
      institution: "University of Arizona College of Medicine - Tucson",
      specialty: "neurology",
      city: "Tucson",
      state: "AZ",
      start: ["/residency/main-campus/faq"],
    },
  ],
});
