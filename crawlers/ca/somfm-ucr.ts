import { defineSite } from "matchscout";

export default defineSite({
  id: "somfm-ucr",
  home: "https://somfm.ucr.edu/",
  programs: [
    {
      id: "ca-university-of-california-riverside-school-of-family-medicine",
      name: "UCR Family Medicine Residency Training Program",
      institution: "University of California, Riverside School of Medicine",
      specialty: "family-medicine",
      city: "Riverside",
      state: "CA",
      start: ["/application-requirements-and-process"],
    },
  ],
});
