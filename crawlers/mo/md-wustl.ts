import { defineSite } from "matchscout";

export default defineSite({
  id: "md-wustl",
  home: "https://md.wustl.edu/",
  programs: [
    {
      id: "mo-washington-university-school-of-medicine-in-ophthalmology",
      name: "WashU Ophthalmology (visiting student elective)",
      institution: "Washington University School of Medicine in St. Louis",
      specialty: "ophthalmology",
      city: "St. Louis",
      state: "MO",
      start: ["/academics/visiting-students/electives-catalog/ophthalmology/"],
    },
  ],
});
