import { defineSite } from "matchscout";

export default defineSite({
  id: "semc",
  home: "https://www.semc.org/",
  programs: [
    {
      id: "ma-st-elizabeths-medical-center-psychiatry",
      name: "St. Elizabeth's Medical Center Psychiatry Residency",
      institution: "St. Elizabeth's Medical Center",
      specialty: "psychiatry",
      city: "Boston",
      state: "MA",
      start: ["/about-us/residencies-fellowships/psychiatry-residency/psychiatry-residency-applying"],
    },
  ],
});
