import { defineSite } from "matchscout";

export default defineSite({
  id: "umms",
  home: "https://www.umms.org/",
  programs: [
    {
      id: "md-university-of-maryland-medical-center-baltimore-general-surgery",
      name: "General Surgery Residency",
      institution: "University of Maryland Medical Center",
      specialty: "general-surgery",
      city: "Baltimore",
      state: "MD",
      acgmeId: "4402321128",
      start: ["/ummc/pros/gme/residency/general-surgery/overview-application-process"],
    },
    {
      id: "md-university-of-maryland-medical-center-obstetrics-gynecology",
      name: "Women's Health (Ob/Gyn) Residency",
      institution: "University of Maryland Medical Center",
      specialty: "obstetrics-gynecology",
      city: "Baltimore",
      state: "MD",
      start: [
        "/ummc/healthcare-professionals/graduate-medical-education/residency-fellowship/womens-health-residency/faqs",
      ],
    },
  ],
});
