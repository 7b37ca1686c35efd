import { defineSite } from "matchscout";

export default defineSite({
  id: "chop",
  home: "http://www.chop.edu/",
  programs: [
    {
      id: "pa-childrens-hospital-of-philadelphia-pediatrics",
      name: "CHOP Pediatric Residency Program",
      institution: "Children's Hospital of Philadelphia",
      specialty: "pediatrics",
      city: "Philadelphia",
      state: "PA",
      start: ["/professionals/pediatric-residency-program/frequently-asked-questions.html"],
    },
  ],
});
