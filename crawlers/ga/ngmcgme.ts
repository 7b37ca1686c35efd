import { defineSite } from "matchscout";

export default defineSite({
  id: "ngmcgme",
  home: "https://www.ngmcgme.org/",
  programs: [
    {
      id: "ga-northeast-georgia-medical-center-family-medicine",
      name: "NGMC Family Medicine Residency Program",
      institution: "Northeast Georgia Medical Center",
      specialty: "family-medicine",
      city: "Gainesville",
      state: "GA",
      start: ["/programs/family-medicine/how-to-apply/"],
    },
  ],
});
