import { defineSite } from "matchscout";

export default defineSite({
  id: "cdc",
  home: "https://www.cdc.gov/",
  programs: [
    {
      id: "ga-centers-for-disease-control-and-prevention-preventive-medicine",
      name: "CDC Preventive Medicine Residency and Fellowship",
      institution: "Centers for Disease Control and Prevention",
      specialty: "preventive-medicine",
      city: "Atlanta",
      state: "GA",
      start: ["/prevmed/application/index.html"],
    },
  ],
});
