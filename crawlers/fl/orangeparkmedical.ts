import { defineSite } from "matchscout";

export default defineSite({
  id: "orangeparkmedical",
  home: "https://orangeparkmedical.com/",
  family: "dotcms",
  programs: [
    {
      id: "fl-orange-park-medical-center-family-medicine",
      name: "Orange Park Medical Center Family Medicine Residency",
      institution: "Orange Park Medical Center",
      specialty: "family-medicine",
      city: "Orange Park",
      state: "FL",
      start: ["/professionals/graduate-medical-education/applying-to-our-programs.dot"],
    },
  ],
});
