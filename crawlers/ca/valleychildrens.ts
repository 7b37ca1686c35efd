import { defineSite } from "matchscout";

export default defineSite({
  id: "valleychildrens",
  home: "https://www.valleychildrens.org/",
  programs: [
    {
      id: "ca-valley-childrens-healthcare-pediatrics",
      name: "Valley Children's Pediatric Residency Program",
      institution: "Valley Children's Healthcare",
      specialty: "pediatrics",
      city: "Madera",
      state: "CA",
      start: ["/pediatric-residency-program/residency-program-faqs"],
    },
  ],
});
