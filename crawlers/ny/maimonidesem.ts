import { defineSite } from "matchscout";

export default defineSite({
  id: "maimonidesem",
  home: "https://maimonidesem.org/",
  programs: [
    {
      id: "ny-maimonides-medical-center-emergency-medicine",
      name: "Emergency Medicine Residency Program",
      institution: "Maimonides Medical Center",
      specialty: "emergency-medicine",
      city: "Brooklyn",
      state: "NY",
      start: ["/residency/curriculum"],
    },
  ],
});
