import { defineSite } from "matchscout";

export default defineSite({
  id: "valleyhospital",
  home: "https://valleyhospital.net/",
  programs: [
    {
      id: "nv-valley-hospital-medical-center-orthopaedic-surgery",
      name: "Orthopedic Surgery Residency",
      institution: "Valley Hospital Medical Center",
      specialty: "orthopaedic-surgery",
      city: "Las Vegas",
      state: "NV",
      start: ["/graduate-medical-education/orthopedic-surgery/apply"],
    },
  ],
});
