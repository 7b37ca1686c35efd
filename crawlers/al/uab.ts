import { defineSite } from "matchscout";

export default defineSite({
  id: "uab",
  home: "https://www.uab.edu/",
  programs: [
    {
      id: "al-university-of-alabama-at-birmingham-dermatology",
      name: "UAB Dermatology Residency",
      institution: "University of Alabama at Birmingham",
      specialty: "dermatology",
      city: "Birmingham",
      state: "AL",
      start: ["/medicine/dermatology/education/residency/curriculum"],
    },
  ],
});
