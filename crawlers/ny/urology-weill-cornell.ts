import { defineSite } from "matchscout";

export default defineSite({
  id: "urology-weill-cornell",
  home: "https://urology.weill.cornell.edu/",
  programs: [
    {
      id: "ny-weill-cornell-medicine-urology",
      name: "Urology Residency",
      institution: "Weill Cornell Medicine",
      specialty: "urology",
      city: "New York",
      state: "NY",
      start: ["/education/residency/how-apply"],
    },
  ],
});
