import { defineSite } from "matchscout";

export default defineSite({
  id: "slrsurgery",
  home: "http://slrsurgery.org/",
  programs: [
    {
      id: "ny-mount-sinai-st-lukes-roosevelt-general-surgery",
      name: "Mount Sinai St. Luke's-Roosevelt Surgery Residency",
      institution: "Mount Sinai St. Luke's-Roosevelt",
      specialty: "general-surgery",
      city: "New York",
      state: "NY",
      start: ["/residency/appl_info.aspx"],
    },
  ],
});
