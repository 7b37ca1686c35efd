import { defineSite } from "matchscout";

export default defineSite({
  id: "childrenshospital",
  home: "http://www.childrenshospital.org/",
  programs: [
    {
      id: "ma-boston-childrens-hospital-pediatrics",
      name: "Boston Combined Residency Program in Pediatrics",
      institution: "Boston Children's Hospital / Boston Medical Center",
      specialty: "pediatrics",
      city: "Boston",
      state: "MA",
      start: ["/bcrp/application/international-applicants"],
    },
  ],
});
