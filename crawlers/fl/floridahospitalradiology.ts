import { defineSite } from "matchscout";

export default defineSite({
  id: "floridahospitalradiology",
  home: "https://www.floridahospitalradiology.com/",
  programs: [
    {
      id: "fl-florida-hospital-diagnostic-radiology",
      name: "Diagnostic Radiology Residency",
      institution: "Florida Hospital",
      specialty: "diagnostic-radiology",
      city: "Orlando",
      state: "FL",
      start: ["/residency/applicants/applicant-faqs"],
    },
  ],
});
