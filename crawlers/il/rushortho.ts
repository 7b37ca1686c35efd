import { defineSite } from "matchscout";

export default defineSite({
  id: "rushortho",
  home: "https://rushortho.com/",
  family: "drupal",
  programs: [
    {
      id: "il-rush-university-medical-center-orthopaedic-surgery",
      name: "Orthopaedic Surgery Residency",
      institution: "Rush University Medical Center",
      specialty: "orthopaedic-surgery",
      city: "Chicago",
      state: "IL",
      start: ["/node/2222"],
    },
  ],
});
