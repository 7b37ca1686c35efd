import { defineSite } from "matchscout";

export default defineSite({
  id: "medicine-osu",
  home: "https://medicine.osu.edu/",
  programs: [
    {
      id: "oh-the-ohio-state-university-orthopaedic-surgery",
      name: "Orthopaedic Residency Program",
      institution: "The Ohio State University",
      specialty: "orthopaedic-surgery",
      city: "Columbus",
      state: "OH",
      start: ["/departments/orthopaedics/education/orthopaedic-residency/application-process"],
    },
  ],
});
