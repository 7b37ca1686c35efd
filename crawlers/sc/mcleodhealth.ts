import { defineSite } from "matchscout";

export default defineSite({
  id: "mcleodhealth",
  home: "https://mcleodhealth.org/",
  programs: [
    {
      id: "sc-mcleod-health-family-medicine",
      name: "McLeod Family Medicine Residency Program",
      institution: "McLeod Health",
      specialty: "family-medicine",
      city: "Florence",
      state: "SC",
      start: ["/residency-programs/family-medicine-residency/how-to-apply"],
    },
  ],
});
