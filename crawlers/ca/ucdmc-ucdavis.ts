import { defineSite } from "matchscout";

export default defineSite({
  id: "ucdmc-ucdavis",
  home: "http://www.ucdmc.ucdavis.edu/",
  programs: [
    {
      id: "ca-uc-davis-childrens-hospital-pediatrics",
      name: "UC Davis Pediatric Residency",
      institution: "UC Davis Children's Hospital",
      specialty: "pediatrics",
      city: "Sacramento",
      state: "CA",
      start: ["/pediatrics/education/application.html"],
    },
  ],
});
