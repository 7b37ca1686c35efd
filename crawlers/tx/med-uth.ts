import { defineSite } from "matchscout";

export default defineSite({
  id: "med-uth",
  home: "https://med.uth.edu/",
  programs: [
    {
      id: "tx-mcgovern-medical-school-at-uthealth-houston-pathology",
      name: "UTHealth Houston Pathology Residency",
      institution: "McGovern Medical School at UTHealth Houston",
      specialty: "pathology",
      city: "Houston",
      state: "TX",
      start: ["/pathology/education/residency-program/faq/"],
    },
  ],
});
