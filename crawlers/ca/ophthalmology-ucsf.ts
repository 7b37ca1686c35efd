import { defineSite } from "matchscout";

export default defineSite({
  id: "ophthalmology-ucsf",
  home: "https://ophthalmology.ucsf.edu/",
  programs: [
    {
      id: "ca-university-of-california-san-francisco-ophthalmology",
      name: "UCSF Ophthalmology Residency Program",
      institution: "University of California, San Francisco",
      specialty: "ophthalmology",
      city: "San Francisco",
      state: "CA",
      start: ["/ophthalmology-residency-program/application-information/"],
    },
  ],
});
