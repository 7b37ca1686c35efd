import { defineSite } from "matchscout";

export default defineSite({
  id: "feinberg-northwestern",
  home: "https://www.feinberg.northwestern.edu/",
  programs: [
    {
      id: "il-northwestern-university-feinberg-school-of-medicine-obstetrics-gynecology",
      name: "Obstetrics and Gynecology Residency",
      institution: "Northwestern University Feinberg School of Medicine",
      specialty: "obstetrics-gynecology",
      city: "Chicago",
      state: "IL",
      start: ["/sites/obgyn/education/residency/application.html"],
    },
  ],
});
