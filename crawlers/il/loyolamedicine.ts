import { defineSite } from "matchscout";

export default defineSite({
  id: "loyolamedicine",
  home: "https://loyolamedicine.org/",
  programs: [
    {
      id: "il-loyola-medicine-orthopaedic-surgery",
      name: "Orthopedic Surgery Residency",
      institution: "Loyola Medicine",
      specialty: "orthopaedic-surgery",
      city: "Maywood",
      state: "IL",
      start: ["/gme/residencies/orthopaedic-surgery/how-to-apply"],
    },
  ],
});
