import { defineSite } from "matchscout";

export default defineSite({
  id: "marianjoy",
  home: "https://marianjoy.org/",
  programs: [
    {
      id: "il-marianjoy-rehabilitation-hospital-physical-medicine-rehabilitation",
      name: "Marianjoy PM&R Residency Program",
      institution: "Marianjoy Rehabilitation Hospital",
      specialty: "physical-medicine-rehabilitation",
      city: "Wheaton",
      state: "IL",
      start: ["/join-team/residency/faq.aspx"],
    },
  ],
});
