import { defineSite } from "matchscout";

export default defineSite({
  id: "grandstrandmed",
  home: "http://grandstrandmed.com/",
  family: "dotcms",
  programs: [
    {
      id: "sc-grand-strand-medical-center-internal-medicine",
      name: "Grand Strand Medical Center Internal Medicine Residency",
      institution: "Grand Strand Medical Center",
      specialty: "internal-medicine",
      city: "Myrtle Beach",
      state: "SC",
      start: ["/professionals/graduate-medical-education/internal-medicine/international-medical-graduates.dot"],
    },
  ],
});
