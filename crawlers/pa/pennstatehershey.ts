import { defineSite } from "matchscout";

export default defineSite({
  id: "pennstatehershey",
  home: "http://www.pennstatehershey.org/",
  programs: [
    {
      id: "pa-penn-state-hershey-medical-center-family-medicine",
      name: "Penn State Hershey Family Medicine Residency Program at State College",
      institution: "Penn State Hershey Medical Center",
      specialty: "family-medicine",
      city: "State College",
      state: "PA",
      start: ["/web/regionalcampus/how-to-apply"],
    },
    {
      id: "pa-penn-state-milton-s-hershey-medical-pathology",
      name: "Penn State Hershey Pathology Residency",
      institution: "Penn State Milton S. Hershey Medical Center",
      specialty: "pathology",
      city: "Hershey",
      state: "PA",
      start: ["/web/pathology/education/residency/manual/programdirector"],
    },
  ],
});
