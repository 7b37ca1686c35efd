import { defineSite } from "matchscout";

export default defineSite({
  id: "hcmc",
  home: "https://hcmc.org/",
  programs: [
    {
      id: "mn-hennepin-county-medical-center-transitional-year",
      name: "HCMC Transitional Year Residency Program",
      institution: "Hennepin County Medical Center",
      specialty: "transitional-year",
      city: "Minneapolis",
      state: "MN",
      start: ["/education/ResidencyPrograms/transitional-residency/ApplicationRequirements/index.htm?"],
    },
  ],
});
