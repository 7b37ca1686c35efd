import { defineSite } from "matchscout";

export default defineSite({
  id: "medicine-stonybrookmedicine",
  home: "http://medicine.stonybrookmedicine.edu/",
  programs: [
    {
      id: "ny-stony-brook-university-hospital-preventive-medicine",
      name: "Stony Brook General Preventive Medicine Residency",
      institution: "Stony Brook University Hospital",
      specialty: "preventive-medicine",
      city: "Stony Brook",
      state: "NY",
      start: ["/prevmed/residency/faq"],
    },
  ],
});
