import { defineSite } from "matchscout";

export default defineSite({
  id: "residency-sjhsyr",
  home: "https://residency.sjhsyr.org/",
  programs: [
    {
      id: "ny-st-josephs-health-family-medicine",
      name: "St. Joseph's Health Family Medicine Residency",
      institution: "St. Joseph's Health",
      specialty: "family-medicine",
      city: "Syracuse",
      state: "NY",
      start: ["/applicants/"],
    },
  ],
});
