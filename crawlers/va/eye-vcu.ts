import { defineSite } from "matchscout";

export default defineSite({
  id: "eye-vcu",
  home: "https://eye.vcu.edu/",
  programs: [
    {
      id: "va-vcu-health-ophthalmology",
      name: "VCU Health Ophthalmology Residency",
      institution: "VCU Health",
      specialty: "ophthalmology",
      city: "Richmond",
      state: "VA",
      start: ["/residency/faqs.html"],
    },
  ],
});
