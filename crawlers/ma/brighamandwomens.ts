import { defineSite } from "matchscout";

export default defineSite({
  id: "brighamandwomens",
  home: "https://www.brighamandwomens.org/",
  programs: [
    {
      id: "ma-brigham-and-womens-hospital-anesthesiology",
      name: "Anesthesiology Residency",
      institution: "Brigham and Women's Hospital",
      specialty: "anesthesiology",
      city: "Boston",
      state: "MA",
      start: ["/anesthesiology-and-pain-medicine/residency/admissions/international-applicant-requirements"],
    },
  ],
});
