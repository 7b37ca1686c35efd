import { defineSite } from "matchscout";

export default defineSite({
  id: "school-wakehealth",
  home: "https://school.wakehealth.edu/",
  programs: [
    {
      id: "nc-wake-forest-university-school-of-medicine-pathology",
      name: "Wake Forest Pathology Residency",
      institution: "Wake Forest University School of Medicine",
      specialty: "pathology",
      city: "Winston-Salem",
      state: "NC",
      start: ["/education-and-training/residencies-and-fellowships/pathology-residency/how-to-apply"],
    },
    {
      id: "nc-wake-forest-university-school-of-medicine-urology",
      name: "Urology Residency",
      institution: "Wake Forest University School of Medicine",
      specialty: "urology",
      city: "Winston-Salem",
      state: "NC",
      start: ["/education-and-training/residencies-and-fellowships/urology-residency/how-to-apply"],
    },
  ],
});
