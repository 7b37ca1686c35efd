import { defineSite } from "matchscout";

export default defineSite({
  id: "geisinger",
  home: "https://www.geisinger.edu/",
  programs: [
    {
      id: "pa-geisinger-general-surgery",
      name: "General Surgery elective",
      institution: "Geisinger",
      specialty: "general-surgery",
      city: "Danville",
      state: "PA",
      start: ["/education/academics/rotations-at-geisinger/clinical-electives/general-surgery"],
    },
  ],
});
