import { defineSite } from "matchscout";

export default defineSite({
  id: "samc",
  home: "https://www.samc.com/",
  programs: [
    {
      id: "ca-saint-agnes-medical-center-family-medicine",
      name: "Saint Agnes Medical Center Family Medicine Residency Program",
      institution: "Saint Agnes Medical Center",
      specialty: "family-medicine",
      city: "Fresno",
      state: "CA",
      start: ["/graduate-medical-education/programs/family-medicine/faqs"],
    },
  ],
});
