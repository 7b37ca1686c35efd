import { defineSite } from "matchscout";

export default defineSite({
  id: "downstatepath",
  home: "https://www.downstatepath.com/",
  programs: [
    {
      id: "ny-suny-downstate-health-sciences-university-pathology",
      name: "SUNY Downstate Pathology Residency",
      institution: "SUNY Downstate Health Sciences University",
      specialty: "pathology",
      city: "Brooklyn",
      state: "NY",
      start: ["/prospective-applicants"],
    },
  ],
});
