import { defineSite } from "matchscout";

export default defineSite({
  id: "louisville",
  home: "https://louisville.edu/",
  programs: [
    {
      id: "ky-university-of-louisville-dermatology",
      name: "University of Louisville Dermatology Residency",
      institution: "University of Louisville",
      specialty: "dermatology",
      city: "Louisville",
      state: "KY",
      start: ["/medicine/departments/medicine/divisions/dermatology/residency-program/overview/"],
    },
  ],
});
