import { defineSite } from "matchscout";

export default defineSite({
  id: "gme-med-miami",
  home: "http://gme.med.miami.edu/",
  programs: [
    {
      id: "fl-holy-cross-hospital-internal-medicine",
      name: "University of Miami / Holy Cross Internal Medicine Residency",
      institution: "Holy Cross Hospital",
      specialty: "internal-medicine",
      city: "Fort Lauderdale",
      state: "FL",
      start: ["/holycross/apply"],
    },
  ],
});
