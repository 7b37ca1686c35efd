import { defineSite } from "matchscout";

export default defineSite({
  id: "christushealth",
  home: "https://christushealth.org/",
  programs: [
    {
      id: "tx-christus-health-family-medicine",
      name: "CHRISTUS Santa Rosa Family Medicine Residency Program",
      institution: "CHRISTUS Health",
      specialty: "family-medicine",
      city: "San Antonio",
      state: "TX",
      start: [
        "/for-providers/academics/graduate-medical-education/residency-fellowship-programs/family-medicine-residency-program/criteria",
      ],
    },
    {
      id: "tx-christus-good-shepherd-internal-medicine",
      name: "CHRISTUS Good Shepherd Internal Medicine Residency",
      institution: "CHRISTUS Good Shepherd",
      specialty: "internal-medicine",
      city: "Longview",
      state: "TX",
      acgmeId: "1404800890",
      start: [
        "/for-providers/academics/graduate-medical-education/residency-fellowship-programs/gs-internal-medicine-residency/application-information",
      ],
    },
  ],
});
