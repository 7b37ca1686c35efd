import { defineSite } from "matchscout";

export default defineSite({
  id: "baycare",
  home: "https://baycare.org/",
  programs: [
    {
      id: "fl-baycare-st-josephs-hospital-transitional-year",
      name: "St. Joseph's Hospital Transitional Year Residency Program",
      institution: "BayCare St. Joseph's Hospital",
      specialty: "transitional-year",
      city: "Tampa",
      state: "FL",
      start: ["/residency-programs/st-josephs-hospital-transitional-year-program/applicant-criteria"],
    },
  ],
});
