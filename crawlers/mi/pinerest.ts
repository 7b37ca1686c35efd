import { defineSite } from "matchscout";

export default defineSite({
  id: "pinerest",
  home: "http://www.pinerest.org/",
  programs: [
    {
      id: "mi-pine-rest-christian-mental-health-services-psychiatry",
      name: "Pine Rest Psychiatry Residency Program",
      institution: "Pine Rest Christian Mental Health Services",
      specialty: "psychiatry",
      city: "Grand Rapids",
      state: "MI",
      start: [
        "/residency-program-how-to-apply",
        "https://www.pinerest.org/residency-fellowships/residency/application-information/",
      ],
    },
  ],
});
