import { defineSite } from "matchscout";

export default defineSite({
  id: "cmich",
  home: "https://www.cmich.edu/",
  family: "sharepoint",
  programs: [
    {
      id: "mi-central-michigan-university-college-of-medicine-family-medicine",
      name: "CMU Family Medicine Residency",
      institution: "Central Michigan University College of Medicine",
      specialty: "family-medicine",
      city: "Saginaw",
      state: "MI",
      start: ["/colleges/cmed/residents/Pages/FM%20Interview%20Process.aspx"],
    },
    {
      id: "mi-central-michigan-university-college-of-medicine-psychiatry",
      name: "CMU Medical Education Partners Psychiatry Residency",
      institution: "Central Michigan University College of Medicine",
      specialty: "psychiatry",
      city: "Saginaw",
      state: "MI",
      start: ["/colleges/cmed/Education/Residency/PSY/Pages/Application-and-Interview-Process.aspx"],
    },
  ],
});
