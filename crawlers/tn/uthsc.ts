import { defineSite } from "matchscout";

export default defineSite({
  id: "uthsc",
  home: "http://www.uthsc.edu/",
  programs: [
    {
      id: "tn-university-of-tennessee-health-science-center-diagnostic-radiology",
      name: "UTHSC Diagnostic Radiology Residency Program",
      institution: "University of Tennessee Health Science Center",
      specialty: "diagnostic-radiology",
      city: "Memphis",
      state: "TN",
      acgmeId: "9994700131",
      start: ["/radiology/residency/residency-application-process.php"],
    },
    {
      id: "tn-university-of-tennessee-health-science-center-internal-medicine",
      name: "UTHSC Chattanooga Internal Medicine Residency",
      institution: "University of Tennessee Health Science Center College of Medicine Chattanooga",
      specialty: "internal-medicine",
      city: "Chattanooga",
      state: "TN",
      start: ["https://uthsc.edu/comc/internal-medicine/applicant-information.php"],
    },
    {
      id: "tn-university-of-tennessee-health-science-center-memphis-internal-medicine",
      name: "UTHSC Internal Medicine Residency",
      institution: "University of Tennessee Health Science Center",
      specialty: "internal-medicine",
      city: "Memphis",
      state: "TN",
      start: ["/internal/applicants/application-process/"],
    },
  ],
});
