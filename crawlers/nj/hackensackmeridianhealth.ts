import { defineSite } from "matchscout";

export default defineSite({
  id: "hackensackmeridianhealth",
  home: "https://hackensackmeridianhealth.org/",
  programs: [
    {
      id: "nj-hackensack-university-medical-center-internal-medicine",
      name: "Hackensack University Medical Center Internal Medicine Residency",
      institution: "Hackensack University Medical Center",
      specialty: "internal-medicine",
      city: "Hackensack",
      state: "NJ",
      start: ["/en/healthcare-professionals/humc/internal-medicine-residency/faqs"],
    },
  ],
});
