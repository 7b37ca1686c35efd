import { defineSite } from "matchscout";

export default defineSite({
  id: "medicine-iupui",
  home: "http://medicine.iupui.edu/",
  programs: [
    {
      id: "in-indiana-university-school-of-medicine-internal-medicine",
      name: "Internal Medicine Residency",
      institution: "Indiana University School of Medicine",
      specialty: "internal-medicine",
      city: "Indianapolis",
      state: "IN",
      start: ["/RESIDENCY/application/faqs"],
    },
  ],
});
