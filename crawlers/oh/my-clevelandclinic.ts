import { defineSite } from "matchscout";

export default defineSite({
  id: "my-clevelandclinic",
  home: "https://my.clevelandclinic.org/",
  programs: [
    {
      id: "oh-cleveland-clinic-fairview-hospital-internal-medicine",
      name: "Fairview Hospital Internal Medicine Residency",
      institution: "Cleveland Clinic Fairview Hospital",
      specialty: "internal-medicine",
      city: "Cleveland",
      state: "OH",
      start: ["/locations/fairview-hospital/about/residency/internal-med-program/admission"],
    },
  ],
});
