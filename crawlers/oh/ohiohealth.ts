import { defineSite } from "matchscout";

export default defineSite({
  id: "ohiohealth",
  home: "https://www.ohiohealth.com/",
  programs: [
    {
      id: "oh-ohiohealth-doctors-hospital-emergency-medicine",
      name: "Doctors Hospital Emergency Medicine Residency",
      institution: "OhioHealth Doctors Hospital",
      specialty: "emergency-medicine",
      city: "Columbus",
      state: "OH",
      start: ["/dhemergencymedicinefaq/"],
    },
  ],
});
