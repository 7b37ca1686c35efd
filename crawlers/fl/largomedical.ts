import { defineSite } from "matchscout";

export default defineSite({
  id: "largomedical",
  home: "http://largomedical.com/",
  family: "dotcms",
  programs: [
    {
      id: "fl-largo-medical-center-internal-medicine",
      name: "Largo Medical Center Internal Medicine Residency",
      institution: "Largo Medical Center",
      specialty: "internal-medicine",
      city: "Largo",
      state: "FL",
      start: ["/professionals/graduate-medical-education/residency-program/internal-medicine/residency.dot"],
    },
  ],
});
