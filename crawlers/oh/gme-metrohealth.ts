import { defineSite } from "matchscout";

export default defineSite({
  id: "gme-metrohealth",
  home: "https://gme.metrohealth.org/",
  programs: [
    {
      id: "oh-metrohealth-system-dermatology",
      name: "MetroHealth Dermatology Residency",
      institution: "MetroHealth System",
      specialty: "dermatology",
      city: "Cleveland",
      state: "OH",
      start: ["/dermatology-residency/faqs"],
    },
    {
      id: "oh-metrohealth-family-medicine",
      name: "MetroHealth Family Medicine Residency",
      institution: "MetroHealth",
      specialty: "family-medicine",
      city: "Cleveland",
      state: "OH",
      start: ["/family-medicine-residency/application-process"],
    },
  ],
});
