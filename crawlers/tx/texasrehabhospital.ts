import { defineSite } from "matchscout";

export default defineSite({
  id: "texasrehabhospital",
  home: "https://www.texasrehabhospital.com/",
  programs: [
    {
      id: "tx-texas-rehabilitation-hospital-of-fort-worth-physical-medicine-rehabilitation",
      name: "Texas Rehabilitation Hospital of Fort Worth PM&R Residency",
      institution: "Texas Rehabilitation Hospital of Fort Worth",
      specialty: "physical-medicine-rehabilitation",
      city: "Fort Worth",
      state: "TX",
      start: ["/gme/faqs"],
    },
  ],
});
