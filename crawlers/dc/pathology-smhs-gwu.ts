import { defineSite } from "matchscout";

export default defineSite({
  id: "pathology-smhs-gwu",
  home: "https://pathology.smhs.gwu.edu/",
  programs: [
    {
      id: "dc-george-washington-university-school-of-medicine-pathology",
      name: "GWU Pathology Residency Program",
      institution: "George Washington University School of Medicine & Health Sciences",
      specialty: "pathology",
      city: "Washington",
      state: "DC",
      start: ["/application-process"],
    },
  ],
});
