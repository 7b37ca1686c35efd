import { defineSite } from "matchscout";

export default defineSite({
  id: "pierreruralfm",
  home: "https://pierreruralfm.org/",
  programs: [
    {
      id: "sd-pierre-rural-family-medicine-family-medicine",
      name: "Pierre Rural Family Medicine Residency Program",
      institution: "Pierre Rural Family Medicine",
      specialty: "family-medicine",
      city: "Pierre",
      state: "SD",
      start: ["/application-criteria"],
    },
  ],
});
