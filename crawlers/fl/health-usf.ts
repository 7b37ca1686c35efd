import { defineSite } from "matchscout";

export default defineSite({
  id: "health-usf",
  home: "https://health.usf.edu/",
  programs: [
    {
      id: "fl-university-of-south-florida-morsani-college-neurology",
      name: "USF Neurology Residency Program",
      institution: "University of South Florida Morsani College of Medicine",
      specialty: "neurology",
      city: "Tampa",
      state: "FL",
      start: ["/medicine/neurology/residency/general-faq"],
    },
    {
      id: "fl-university-of-south-florida-morsani-college-pathology",
      name: "USF Pathology Residency Program",
      institution: "University of South Florida Morsani College of Medicine",
      specialty: "pathology",
      city: "Tampa",
      state: "FL",
      start: ["http://health.usf.edu/medicine/pcb/residency/faq.htm"],
    },
  ],
});
