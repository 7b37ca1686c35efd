import { defineSite } from "matchscout";

export default defineSite({
  id: "smhs-gwu",
  home: "https://smhs.gwu.edu/",
  programs: [
    {
      id: "dc-george-washington-university-school-of-medicine-dermatology",
      name: "GW Dermatology Residency",
      institution: "George Washington University School of Medicine and Health Sciences",
      specialty: "dermatology",
      city: "Washington",
      state: "DC",
      start: ["/dermatology/visiting-students"],
    },
  ],
});
