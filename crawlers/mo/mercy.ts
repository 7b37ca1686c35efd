import { defineSite } from "matchscout";

export default defineSite({
  id: "mercy",
  home: "https://www.mercy.net/",
  programs: [
    {
      id: "mo-mercy-hospital-st-louis-family-medicine",
      name: "Mercy Family Medicine Residency Program",
      institution: "Mercy Hospital St. Louis",
      specialty: "family-medicine",
      city: "St. Louis",
      state: "MO",
      start: ["/healthcare-education/graduate/st-louis/family-medicine/faculty/"],
    },
  ],
});
