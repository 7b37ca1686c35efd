import { defineSite } from "matchscout";

export default defineSite({
  id: "med-uc",
  home: "https://www.med.uc.edu/",
  programs: [
    {
      id: "oh-university-of-cincinnati-college-of-medicine-internal-medicine-pediatrics",
      name: "UC Medicine-Pediatrics Residency",
      institution: "University of Cincinnati College of Medicine",
      specialty: "internal-medicine-pediatrics",
      city: "Cincinnati",
      state: "OH",
      start: ["/depart/intmed/residency/medicine-pediatics/applicant-information"],
    },
    {
      id: "oh-university-of-cincinnati-college-of-medicine-radiation-oncology",
      name: "University of Cincinnati Radiation Oncology Residency",
      institution: "University of Cincinnati College of Medicine",
      specialty: "radiation-oncology",
      city: "Cincinnati",
      state: "OH",
      start: ["http://med.uc.edu/radonc/residency/apply"],
    },
  ],
});
