import { defineSite } from "matchscout";

export default defineSite({
  id: "dpo-uab",
  home: "https://www.dpo.uab.edu/",
  programs: [
    {
      id: "al-university-of-alabama-at-birmingham-family-medicine",
      name: "UAB Huntsville Family Medicine Residency",
      institution: "University of Alabama at Birmingham",
      specialty: "family-medicine",
      city: "Huntsville",
      state: "AL",
      start: ["/medicine/home/campuses/huntsville/family-medicine-residency/application"],
    },
  ],
});
