import { defineSite } from "matchscout";

export default defineSite({
  id: "medicine-yale",
  home: "https://medicine.yale.edu/",
  programs: [
    {
      id: "ct-yale-school-of-medicine-pathology",
      name: "Yale Pathology (AP/CP) Residency",
      institution: "Yale School of Medicine",
      specialty: "pathology",
      city: "New Haven",
      state: "CT",
      start: ["/apcptraining/residency/application"],
    },
  ],
});
