import { defineSite } from "matchscout";

export default defineSite({
  id: "lifebridgehealth",
  home: "https://www.lifebridgehealth.org/",
  programs: [
    {
      id: "md-sinai-hospital-of-baltimore-pediatrics",
      name: "Sinai Hospital of Baltimore Pediatric Residency",
      institution: "Sinai Hospital of Baltimore (LifeBridge Health)",
      specialty: "pediatrics",
      city: "Baltimore",
      state: "MD",
      start: ["/Sinai/FrequentlyAskedQuestions1.aspx"],
    },
  ],
});
