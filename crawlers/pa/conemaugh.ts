import { defineSite } from "matchscout";

export default defineSite({
  id: "conemaugh",
  home: "https://conemaugh.org/",
  programs: [
    {
      id: "pa-conemaugh-memorial-medical-center-general-surgery",
      name: "General Surgery Residency",
      institution: "Conemaugh Memorial Medical Center",
      specialty: "general-surgery",
      city: "Johnstown",
      state: "PA",
      start: ["/general-surgery-residency/interview-process"],
    },
  ],
});
