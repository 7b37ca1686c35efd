import { defineSite } from "matchscout";

export default defineSite({
  id: "aurorahealthcare",
  home: "https://aurorahealthcare.org/",
  programs: [
    {
      id: "wi-aurora-health-care-transitional-year",
      name: "Aurora Transitional Year Residency",
      institution: "Aurora Health Care",
      specialty: "transitional-year",
      city: "Milwaukee",
      state: "WI",
      start: ["/education/gme/transitional-year-residency/how-to-apply"],
    },
  ],
});
