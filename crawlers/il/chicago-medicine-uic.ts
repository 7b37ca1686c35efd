import { defineSite } from "matchscout";

export default defineSite({
  id: "chicago-medicine-uic",
  home: "https://chicago.medicine.uic.edu/",
  programs: [
    {
      id: "il-university-of-illinois-college-of-medicine-internal-medicine-pediatrics",
      name: "UIC Combined Medicine/Pediatrics Residency",
      institution: "University of Illinois College of Medicine Chicago",
      specialty: "internal-medicine-pediatrics",
      city: "Chicago",
      state: "IL",
      start: ["/departments/academic-departments/combined-medicinepediatrics/application-process/"],
    },
    {
      id: "il-university-of-illinois-at-chicago-neurological-surgery",
      name: "Neurological Surgery Residency",
      institution: "University of Illinois at Chicago",
      specialty: "neurological-surgery",
      city: "Chicago",
      state: "IL",
      start: [
        "http://chicago.medicine.uic.edu/departments/academic-departments/neurosurgery/medical-education/residency/frequently-asked-questions/",
      ],
    },
  ],
});
