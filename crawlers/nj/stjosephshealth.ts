import { defineSite } from "matchscout";

export default defineSite({
  id: "stjosephshealth",
  home: "https://stjosephshealth.org/",
  programs: [
    {
      id: "nj-st-josephs-health-orthopaedic-surgery",
      name: "Orthopedic Surgery Residency Program",
      institution: "St. Joseph's Health",
      specialty: "orthopaedic-surgery",
      city: "Paterson",
      state: "NJ",
      start: ["/education/graduate-medical-education/residency-programs/orthopedic-surgery/ortho-hta/"],
    },
  ],
});
