import { defineSite } from "matchscout";

export default defineSite({
  id: "medicine-missouri",
  home: "https://medicine.missouri.edu/",
  programs: [
    {
      id: "mo-university-of-missouri-school-of-medicine-physical-medicine-rehabilitation",
      name: "University of Missouri PM&R Residency",
      institution: "University of Missouri School of Medicine",
      specialty: "physical-medicine-rehabilitation",
      city: "Columbia",
      state: "MO",
      start: ["/departments/physical-medicine-and-rehabilitation/residency/how-to-apply"],
    },
  ],
});
