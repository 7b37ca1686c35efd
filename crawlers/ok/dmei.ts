import { defineSite } from "matchscout";

export default defineSite({
  id: "dmei",
  home: "https://dmei.org/",
  programs: [
    {
      id: "ok-dean-mcgee-eye-institute-ophthalmology",
      name: "Dean McGee Eye Institute Ophthalmology Residency",
      institution: "Dean McGee Eye Institute / University of Oklahoma",
      specialty: "ophthalmology",
      city: "Oklahoma City",
      state: "OK",
      start: ["/education/residency-program/faqs/"],
    },
  ],
});
