import { defineSite } from "matchscout";

export default defineSite({
  id: "cchealth",
  home: "http://cchealth.org/",
  programs: [
    {
      id: "ca-contra-costa-health-services-family-medicine",
      name: "Contra Costa Family Medicine Residency",
      institution: "Contra Costa Health Services",
      specialty: "family-medicine",
      city: "Martinez",
      state: "CA",
      start: ["/residency/goals.php"],
    },
  ],
});
