import { defineSite } from "matchscout";

export default defineSite({
  id: "henryford",
  home: "https://www.henryford.com/",
  programs: [
    {
      id: "mi-henry-ford-hospital-interventional-radiology",
      name: "Interventional Radiology Residency",
      institution: "Henry Ford Hospital",
      specialty: "interventional-radiology",
      city: "Detroit",
      state: "MI",
      start: ["/hcp/med-ed/residencies-fellowships/hfh/interventional-rad"],
    },
    {
      id: "mi-henry-ford-hospital-psychiatry",
      name: "Henry Ford Health Psychiatry Residency Program",
      institution: "Henry Ford Hospital",
      specialty: "psychiatry",
      city: "Detroit",
      state: "MI",
      start: ["/hcp/med-ed/residencies-fellowships/hfh/psychiatry/application"],
    },
  ],
});
