import { defineSite } from "matchscout";

export default defineSite({
  id: "cumc-columbia",
  home: "https://www.cumc.columbia.edu/",
  programs: [
    {
      id: "ny-harlem-hospital-center-diagnostic-radiology",
      name: "Diagnostic Radiology Residency",
      institution: "Harlem Hospital Center",
      specialty: "diagnostic-radiology",
      city: "New York",
      state: "NY",
      start: ["/harlem-hospital/residency-programs/diagnostic-radiology/policies/selection-policy"],
    },
  ],
});
