import { defineSite } from "matchscout";

export default defineSite({
  id: "dellmed-utexas",
  home: "https://dellmed.utexas.edu/",
  programs: [
    {
      id: "tx-dell-medical-school-at-the-university-dermatology",
      name: "Dell Med Dermatology Residency",
      institution: "Dell Medical School at The University of Texas at Austin",
      specialty: "dermatology",
      city: "Austin",
      state: "TX",
      start: ["/education/academics/graduate-medical-education/dermatology-residency/application-details"],
    },
    {
      id: "tx-dell-medical-school-the-university-of-internal-medicine",
      name: "Dell Medical School Internal Medicine Residency",
      institution: "Dell Medical School, The University of Texas at Austin",
      specialty: "internal-medicine",
      city: "Austin",
      state: "TX",
      start: ["/education/academics/graduate-medical-education/internal-medicine-residency/application-details"],
    },
  ],
});
