import { defineSite } from "matchscout";

export default defineSite({
  id: "uihealthcare",
  home: "http://www.uihealthcare.org/",
  programs: [
    {
      id: "ia-university-of-iowa-hospitals-and-clinics-dermatology",
      name: "University of Iowa Dermatology Residency",
      institution: "University of Iowa Hospitals and Clinics",
      specialty: "dermatology",
      city: "Iowa City",
      state: "IA",
      start: ["/GME/InsidePages.aspx?id=244028&taxid=226366"],
    },
  ],
});
