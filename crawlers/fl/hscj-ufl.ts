import { defineSite } from "matchscout";

export default defineSite({
  id: "hscj-ufl",
  home: "https://hscj.ufl.edu/",
  programs: [
    {
      id: "fl-university-of-florida-college-of-medicine-anesthesiology",
      name: "Anesthesiology Residency",
      institution: "University of Florida College of Medicine - Jacksonville",
      specialty: "anesthesiology",
      city: "Jacksonville",
      state: "FL",
      start: ["/anesthesiology/residency/application.aspx"],
    },
  ],
});
