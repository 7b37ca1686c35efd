import { defineSite } from "matchscout";

export default defineSite({
  id: "downstate",
  home: "https://www.downstate.edu/",
  programs: [
    {
      id: "ny-suny-downstate-health-sciences-university-ophthalmology",
      name: "SUNY Downstate Ophthalmology Residency",
      institution: "SUNY Downstate Health Sciences University",
      specialty: "ophthalmology",
      city: "Brooklyn",
      state: "NY",
      start: ["/education-training/fellowship-residency-programs/ophthalmology/residency/faq.html"],
    },
  ],
});
