import { defineSite } from "matchscout";

export default defineSite({
  id: "gme-dartmouth-hitchcock",
  home: "https://gme.dartmouth-hitchcock.org/",
  programs: [
    {
      id: "nh-dartmouth-hitchcock-medical-center-pathology",
      name: "Dartmouth Pathology Residency Training Program",
      institution: "Dartmouth Hitchcock Medical Center",
      specialty: "pathology",
      city: "Lebanon",
      state: "NH",
      start: ["/pathology/selection-process"],
    },
  ],
  institutionPages: ["/policies/visa-policy"],
});
