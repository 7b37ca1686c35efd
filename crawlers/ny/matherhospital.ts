import { defineSite } from "matchscout";

export default defineSite({
  id: "matherhospital",
  home: "https://matherhospital.org/",
  programs: [
    {
      id: "ny-mather-hospital-psychiatry",
      name: "Mather Hospital Psychiatry Residency",
      institution: "Mather Hospital",
      specialty: "psychiatry",
      city: "Port Jefferson",
      state: "NY",
      start: ["/psychiatry-residency/curriculum"],
    },
  ],
});
