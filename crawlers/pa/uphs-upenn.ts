import { defineSite } from "matchscout";

export default defineSite({
  id: "uphs-upenn",
  home: "http://www.uphs.upenn.edu/",
  programs: [
    {
      id: "pa-hospital-of-the-university-of-pennsylvania-general-surgery",
      name: "Penn General Surgery Residency Program",
      institution: "Hospital of the University of Pennsylvania",
      specialty: "general-surgery",
      city: "Philadelphia",
      state: "PA",
      start: ["/surgery/Education/general_surgery/policies/management.html"],
    },
  ],
});
