import { defineSite } from "matchscout";

export default defineSite({
  id: "augustahealth",
  home: "https://www.augustahealth.com/",
  programs: [
    {
      id: "va-augusta-health-internal-medicine",
      name: "Augusta Health Internal Medicine Residency",
      institution: "Augusta Health",
      specialty: "internal-medicine",
      city: "Fishersville",
      state: "VA",
      start: ["/graduate-medical-education/faq/"],
    },
  ],
});
