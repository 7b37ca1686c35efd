import { defineSite } from "matchscout";

export default defineSite({
  id: "prod-cd-henryford",
  home: "https://prod-cd.henryford.com/",
  programs: [
    {
      id: "mi-henry-ford-hospital-diagnostic-radiology",
      name: "Diagnostic Radiology Residency",
      institution: "Henry Ford Hospital",
      specialty: "diagnostic-radiology",
      city: "Detroit",
      state: "MI",
      start: ["/hcp/med-ed/residencies-fellowships/hfh/radiology-diagnostic/common-questions"],
    },
    {
      id: "mi-henry-ford-jackson-hospital-psychiatry",
      name: "Henry Ford Jackson Hospital Psychiatry Residency",
      institution: "Henry Ford Jackson Hospital",
      specialty: "psychiatry",
      city: "Jackson",
      state: "MI",
      start: ["/hcp/med-ed/residencies-fellowships/jackson/psychiatry/prospective-candidates"],
    },
  ],
});
