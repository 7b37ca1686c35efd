import { defineSite } from "matchscout";

export default defineSite({
  id: "med-nyu",
  home: "https://med.nyu.edu/",
  programs: [
    {
      id: "ny-nyu-langone-health-general-surgery",
      name: "General Surgery Residency Program: Manhattan",
      institution: "NYU Langone Health",
      specialty: "general-surgery",
      city: "New York",
      state: "NY",
      start: ["/surgery/education/general-surgery-residency-manhattan/general-surgery-residency-program-manhattan"],
    },
  ],
});
