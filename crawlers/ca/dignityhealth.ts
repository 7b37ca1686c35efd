import { defineSite } from "matchscout";

export default defineSite({
  id: "dignityhealth",
  home: "https://dignityhealth.org/",
  programs: [
    {
      id: "ca-mercy-san-juan-medical-center-internal-medicine",
      name: "Mercy San Juan Medical Center Internal Medicine Residency",
      institution: "Mercy San Juan Medical Center",
      specialty: "internal-medicine",
      city: "Carmichael",
      state: "CA",
      start: ["/sacramento/for-physicians/mercy-san-juan-medical-center-internal-medicine-residency/how-to-apply"],
    },
    {
      id: "ca-st-josephs-medical-center-transitional-year",
      name: "St. Joseph's Transitional Year Residency Program",
      institution: "St. Joseph's Medical Center (Dignity Health)",
      specialty: "transitional-year",
      city: "Stockton",
      state: "CA",
      start: [
        "/central-california/locations/stjosephs-stockton/for-physicians/residency-programs/transitional-year-residency/interview-process",
      ],
    },
    {
      id: "ca-dignity-health-st-josephs-medical-center-urology",
      name: "Urology Residency Program",
      institution: "Dignity Health St. Joseph's Medical Center",
      specialty: "urology",
      city: "Stockton",
      state: "CA",
      start: [
        "/central-california/locations/stjosephs-stockton/for-physicians/residency-programs/urology-residency-program/how-to-apply",
      ],
    },
  ],
});
