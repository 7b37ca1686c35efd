import { defineSite } from "matchscout";

export default defineSite({
  id: "pathology-jhu",
  home: "https://pathology.jhu.edu/",
  programs: [
    {
      id: "md-johns-hopkins-medical-institutions-pathology",
      name: "Johns Hopkins Pathology Residency",
      institution: "Johns Hopkins Medical Institutions",
      specialty: "pathology",
      city: "Baltimore",
      state: "MD",
      start: ["/education/residency/apply"],
    },
  ],
});
