import { defineSite } from "matchscout";

export default defineSite({
  id: "dshs-texas",
  home: "https://dshs.texas.gov/",
  programs: [
    {
      id: "tx-texas-department-of-state-health-services-preventive-medicine",
      name: "Texas DSHS Preventive Medicine Residency",
      institution: "Texas Department of State Health Services",
      specialty: "preventive-medicine",
      city: "Austin",
      state: "TX",
      start: ["/preventive-medicine-residency/apply-preventive-medicine-residency"],
    },
  ],
});
