import { defineSite } from "matchscout";

export default defineSite({
  id: "med-emory",
  home: "https://med.emory.edu/",
  programs: [
    {
      id: "ga-emory-university-school-of-medicine-internal-medicine",
      name: "Emory Internal Medicine Residency Program",
      institution: "Emory University School of Medicine",
      specialty: "internal-medicine",
      city: "Atlanta",
      state: "GA",
      start: ["/departments/medicine/education/residency-program/apply/index.html"],
    },
  ],
});
