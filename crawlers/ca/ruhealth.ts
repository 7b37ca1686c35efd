import { defineSite } from "matchscout";

export default defineSite({
  id: "ruhealth",
  home: "https://www.ruhealth.org/",
  family: "drupal",
  programs: [
    {
      id: "ca-riverside-university-health-system-diagnostic-radiology",
      name: "Diagnostic Radiology Residency",
      institution: "Riverside University Health System",
      specialty: "diagnostic-radiology",
      city: "Moreno Valley",
      state: "CA",
      start: ["/zh-hans/node/461"],
    },
    {
      id: "ca-riverside-university-health-system-orthopaedic-surgery",
      name: "Orthopedic Surgery Residency Program",
      institution: "Riverside University Health System",
      specialty: "orthopaedic-surgery",
      city: "Moreno Valley",
      state: "CA",
      start: ["/fr/node/345"],
    },
  ],
});
