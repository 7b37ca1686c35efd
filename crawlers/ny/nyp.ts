import { defineSite } from "matchscout";

export default defineSite({
  id: "nyp",
  home: "http://www.nyp.org/",
  programs: [
    {
      id: "ny-newyork-presbyterian-hospital-family-medicine",
      name: "NewYork-Presbyterian Family Medicine Residency Program",
      institution: "NewYork-Presbyterian Hospital",
      specialty: "family-medicine",
      city: "New York",
      state: "NY",
      start: ["/for-professionals/family-medicine-residency/application-and-criteria"],
    },
  ],
});
