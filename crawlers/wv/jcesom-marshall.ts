import { defineSite } from "matchscout";

export default defineSite({
  id: "jcesom-marshall",
  home: "https://jcesom.marshall.edu/",
  programs: [
    {
      id: "wv-marshall-university-joan-c-edwards-school-general-surgery",
      name: "General Surgery Residency",
      institution: "Marshall University Joan C. Edwards School of Medicine",
      specialty: "general-surgery",
      city: "Huntington",
      state: "WV",
      start: ["/residents-fellows/programs/surgery/apply/"],
    },
  ],
});
