import { defineSite } from "matchscout";

export default defineSite({
  id: "houstonmethodist",
  home: "https://www.houstonmethodist.org/",
  programs: [
    {
      id: "tx-houston-methodist-family-medicine",
      name: "Houston Methodist Family Medicine Residency",
      institution: "Houston Methodist",
      specialty: "family-medicine",
      city: "Houston",
      state: "TX",
      start: ["/education/medical/graduate-medical-education/family-medicine-residency/eligibility-and-application/"],
    },
  ],
});
