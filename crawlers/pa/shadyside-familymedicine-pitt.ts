import { defineSite } from "matchscout";

export default defineSite({
  id: "shadyside-familymedicine-pitt",
  home: "http://shadyside.familymedicine.pitt.edu/",
  programs: [
    {
      id: "pa-upmc-shadyside-family-medicine",
      name: "UPMC Shadyside Family Medicine Residency Program",
      institution: "UPMC Shadyside",
      specialty: "family-medicine",
      city: "Pittsburgh",
      state: "PA",
      start: ["/residency-program/frequently-asked-questions/img-questions"],
    },
  ],
});
