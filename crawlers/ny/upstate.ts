import { defineSite } from "matchscout";

export default defineSite({
  id: "upstate",
  home: "https://www.upstate.edu/",
  programs: [
    {
      id: "ny-suny-upstate-medical-university-obstetrics-gynecology",
      name: "Obstetrics and Gynecology Residency",
      institution: "SUNY Upstate Medical University",
      specialty: "obstetrics-gynecology",
      city: "Syracuse",
      state: "NY",
      start: ["/obgyn/education/applications.php"],
    },
  ],
});
