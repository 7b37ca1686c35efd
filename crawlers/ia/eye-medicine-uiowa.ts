import { defineSite } from "matchscout";

export default defineSite({
  id: "eye-medicine-uiowa",
  home: "https://eye.medicine.uiowa.edu/",
  programs: [
    {
      id: "ia-university-of-iowa-ophthalmology",
      name: "University of Iowa Ophthalmology Residency",
      institution: "University of Iowa",
      specialty: "ophthalmology",
      city: "Iowa City",
      state: "IA",
      start: ["/education/ophthalmology-residency/how-apply"],
    },
  ],
});
