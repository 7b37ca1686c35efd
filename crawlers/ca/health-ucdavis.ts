import { defineSite } from "matchscout";

export default defineSite({
  id: "health-ucdavis",
  home: "https://health.ucdavis.edu/",
  programs: [
    {
      id: "ca-uc-davis-health-neurology",
      name: "UC Davis Neurology Residency",
      institution: "UC Davis Health",
      specialty: "neurology",
      city: "Sacramento",
      state: "CA",
      start: ["/neurology/education/res_clinexperience.html"],
    },
  ],
});
