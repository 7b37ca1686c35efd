import { defineSite } from "matchscout";

export default defineSite({
  id: "gme-medicine-uiowa",
  home: "https://gme.medicine.uiowa.edu/",
  family: "drupal",
  programs: [
    {
      id: "ia-university-of-iowa-hospitals-and-clinics-diagnostic-radiology",
      name: "Diagnostic Radiology Residency",
      institution: "University of Iowa Hospitals and Clinics",
      specialty: "diagnostic-radiology",
      city: "Iowa City",
      state: "IA",
      start: ["/radiology-diagnostic-residency/how-apply/criteria-candidacy"],
    },
    {
      id: "ia-university-of-iowa-hospitals-and-clinics-neurology",
      name: "University of Iowa Neurology Residency",
      institution: "University of Iowa Hospitals & Clinics",
      specialty: "neurology",
      city: "Iowa City",
      state: "IA",
      start: ["/book/export/html/1596"],
    },
  ],
});
