import { defineSite } from "matchscout";

export default defineSite({
  id: "utrgv",
  home: "https://www.utrgv.edu/",
  programs: [
    {
      id: "tx-university-of-texas-rio-grande-valley-family-medicine",
      name: "UTRGV Family Medicine Residency at Knapp Medical Center",
      institution: "University of Texas Rio Grande Valley School of Medicine",
      specialty: "family-medicine",
      city: "Weslaco",
      state: "TX",
      start: ["/som/gme/training-programs/family-medicine-knapp-medical-center/faq/index.htm"],
    },
    {
      id: "tx-utrgv-urology",
      name: "Urology Residency Program",
      institution: "UTRGV / Doctors Hospital at Renaissance",
      specialty: "urology",
      city: "Edinburg",
      state: "TX",
      start: ["/som/gme/programs/urology-doctors-hospital-at-renaissance/application-and-selection/index.htm"],
    },
  ],
});
