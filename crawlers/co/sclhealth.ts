import { defineSite } from "matchscout";

export default defineSite({
  id: "sclhealth",
  home: "https://www.sclhealth.org/",
  programs: [
    {
      id: "co-saint-joseph-hospital-internal-medicine",
      name: "Saint Joseph Hospital Internal Medicine Residency",
      institution: "Saint Joseph Hospital (SCL Health)",
      specialty: "internal-medicine",
      city: "Denver",
      state: "CO",
      start: [
        "/locations/saint-joseph-hospital/for-medical-professionals/graduate-medical-education/internal-medicine-residency/medical-students/",
      ],
    },
  ],
});
