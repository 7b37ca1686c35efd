import { defineSite } from "matchscout";

export default defineSite({
  id: "umm",
  home: "https://www.umm.edu/",
  programs: [
    {
      id: "md-university-of-maryland-medical-center-general-surgery",
      name: "General Surgery Residency",
      institution: "University of Maryland Medical Center",
      specialty: "general-surgery",
      city: "Baltimore",
      state: "MD",
      start: ["/programs/surgery/professionals/general-surgery/applicant-faqs"],
    },
  ],
});
