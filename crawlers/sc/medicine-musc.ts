import { defineSite } from "matchscout";

export default defineSite({
  id: "medicine-musc",
  home: "https://medicine.musc.edu/",
  programs: [
    {
      id: "sc-medical-university-of-south-carolina-general-surgery",
      name: "General Surgery Residency Program",
      institution: "Medical University of South Carolina",
      specialty: "general-surgery",
      city: "Charleston",
      state: "SC",
      start: ["/departments/surgery/education/general-surgery-residency-program/overview"],
    },
    {
      id: "sc-medical-university-of-south-carolina-psychiatry",
      name: "MUSC General Psychiatry Residency",
      institution: "Medical University of South Carolina",
      specialty: "psychiatry",
      city: "Charleston",
      state: "SC",
      start: [
        "/departments/psychiatry/education/residency-and-fellowships/residency-programs/general-psychiatry/frequently-asked-questions",
      ],
    },
  ],
});
