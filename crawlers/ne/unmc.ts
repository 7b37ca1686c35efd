import { defineSite } from "matchscout";

export default defineSite({
  id: "unmc",
  home: "https://www.unmc.edu/",
  programs: [
    {
      id: "ne-university-of-nebraska-medical-center-neurological-surgery",
      name: "Neurosurgery Residency",
      institution: "University of Nebraska Medical Center",
      specialty: "neurological-surgery",
      city: "Omaha",
      state: "NE",
      start: ["/neurosurgery/education/residency/applicant/index.html"],
    },
  ],
});
