import { defineSite } from "matchscout";

export default defineSite({
  id: "concordhospital",
  home: "https://concordhospital.org/",
  programs: [
    {
      id: "nh-concord-hospital-family-medicine",
      name: "NH Dartmouth Family Medicine Residency",
      institution: "Concord Hospital",
      specialty: "family-medicine",
      city: "Concord",
      state: "NH",
      start: ["/careers-training/education-residency-programs/letter-from-director/application-process"],
    },
  ],
});
