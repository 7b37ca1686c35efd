import { defineSite } from "matchscout";

export default defineSite({
  id: "cookcountyhhs",
  home: "https://cookcountyhhs.org/",
  programs: [
    {
      id: "il-cook-county-health-family-medicine",
      name: "Cook County Family Medicine Residency Program",
      institution: "Cook County Health",
      specialty: "family-medicine",
      city: "Chicago",
      state: "IL",
      start: ["/medical-clinicalservices/department-family-community-medicine/education/faqs/"],
    },
  ],
});
