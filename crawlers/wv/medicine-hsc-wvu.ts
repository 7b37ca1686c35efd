import { defineSite } from "matchscout";

export default defineSite({
  id: "medicine-hsc-wvu",
  home: "https://medicine.hsc.wvu.edu/",
  programs: [
    {
      id: "wv-west-virginia-university-department-of-pediatrics-pediatrics",
      name: "WVU Pediatric Clinical Observer Program",
      institution: "West Virginia University Department of Pediatrics",
      specialty: "pediatrics",
      city: "Morgantown",
      state: "WV",
      start: ["/pediatrics/pediatric-clinical-observer-program/"],
    },
  ],
});
