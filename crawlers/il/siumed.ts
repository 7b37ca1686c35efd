import { defineSite } from "matchscout";

export default defineSite({
  id: "siumed",
  home: "https://www.siumed.edu/",
  programs: [
    {
      id: "il-southern-illinois-university-school-of-medicine-pediatrics",
      name: "SIU Pediatric Residency",
      institution: "Southern Illinois University School of Medicine",
      specialty: "pediatrics",
      city: "Springfield",
      state: "IL",
      start: ["/peds/pediatric-residency-application-faqs.html"],
    },
  ],
});
