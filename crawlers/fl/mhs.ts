import { defineSite } from "matchscout";

export default defineSite({
  id: "mhs",
  home: "https://www.mhs.net/",
  programs: [
    {
      id: "fl-memorial-healthcare-system-internal-medicine",
      name: "Memorial Healthcare System Internal Medicine Residency",
      institution: "Memorial Healthcare System",
      specialty: "internal-medicine",
      city: "Hollywood",
      state: "FL",
      acgmeId: "1401100950",
      start: [
        "/medical-professionals/education/graduate-medical-education/residency-and-fellowship-programs/internal-medicine/admissions",
      ],
    },
  ],
});
