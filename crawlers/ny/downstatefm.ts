import { defineSite } from "matchscout";

export default defineSite({
  id: "downstatefm",
  home: "https://downstatefm.com/",
  programs: [
    {
      id: "ny-suny-downstate-family-medicine",
      name: "Downstate Family Medicine Residency Program",
      institution: "SUNY Downstate",
      specialty: "family-medicine",
      city: "Brooklyn",
      state: "NY",
      start: ["/how-to-apply"],
    },
  ],
});
