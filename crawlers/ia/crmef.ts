import { defineSite } from "matchscout";

export default defineSite({
  id: "crmef",
  home: "http://www.crmef.org/",
  programs: [
    {
      id: "ia-cedar-rapids-medical-education-foundation-family-medicine",
      name: "Cedar Rapids Family Medicine Residency",
      institution: "Cedar Rapids Medical Education Foundation",
      specialty: "family-medicine",
      city: "Cedar Rapids",
      state: "IA",
      start: ["/app-process.php"],
    },
  ],
});
