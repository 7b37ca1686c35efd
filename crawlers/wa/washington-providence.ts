import { defineSite } from "matchscout";

export default defineSite({
  id: "washington-providence",
  home: "http://washington.providence.org/",
  programs: [
    {
      id: "wa-providence-st-peter-hospital-family-medicine",
      name: "St. Peter Family Medicine Residency",
      institution: "Providence St. Peter Hospital",
      specialty: "family-medicine",
      city: "Olympia",
      state: "WA",
      start: [
        "/hospitals/st-peter/for-healthcare-professionals/family-medicine-residency/residency-application/img-frequently-asked-questions/",
      ],
    },
  ],
});
