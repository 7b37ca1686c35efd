import { defineSite } from "matchscout";

export default defineSite({
  id: "marshfieldclinic",
  home: "https://www.marshfieldclinic.org/",
  programs: [
    {
      id: "wi-marshfield-clinic-internal-medicine-pediatrics",
      name: "Marshfield Clinic Med-Peds Residency Program",
      institution: "Marshfield Clinic",
      specialty: "internal-medicine-pediatrics",
      city: "Marshfield",
      state: "WI",
      start: ["/education/residents-and-fellows/med-peds/Application-Criteria-for-Med-Peds-Residents"],
    },
  ],
});
