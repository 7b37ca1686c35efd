import { defineSite } from "matchscout";

export default defineSite({
  id: "urmc-rochester",
  home: "https://www.urmc.rochester.edu/",
  programs: [
    {
      id: "ny-university-of-rochester-medical-center-anesthesiology",
      name: "Anesthesiology Residency",
      institution: "University of Rochester Medical Center",
      specialty: "anesthesiology",
      city: "Rochester",
      state: "NY",
      start: ["/education/graduate-medical-education/prospective-residents/anesthesiology/how-to-apply/faq.aspx"],
    },
    {
      id: "ny-university-of-rochester-medical-center-dermatology",
      name: "University of Rochester Dermatology Residency",
      institution: "University of Rochester Medical Center",
      specialty: "dermatology",
      city: "Rochester",
      state: "NY",
      start: ["/education/graduate-medical-education/prospective-residents/dermatology/how-to-apply/faq.aspx"],
    },
    {
      id: "ny-university-of-rochester-medical-center-family-medicine",
      name: "University of Rochester Family Medicine Residency Program",
      institution: "University of Rochester Medical Center",
      specialty: "family-medicine",
      city: "Rochester",
      state: "NY",
      start: ["https://urmc.rochester.edu/family-medicine/residency-education.aspx"],
    },
    {
      id: "ny-university-of-rochester-medical-center-plastic-surgery",
      name: "URMC Plastic Surgery Residency Program",
      institution: "University of Rochester Medical Center",
      specialty: "plastic-surgery",
      city: "Rochester",
      state: "NY",
      start: [
        "http://www.urmc.rochester.edu/education/graduate-medical-education/prospective-residents/plastic-surgery/applicant-information/interview-information.cfm",
      ],
    },
  ],
});
