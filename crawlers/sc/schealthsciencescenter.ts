import { defineSite } from "matchscout";

export default defineSite({
  id: "schealthsciencescenter",
  home: "https://schealthsciencescenter.org/",
  programs: [
    {
      id: "sc-prisma-health-childrens-hospital-pediatrics",
      name: "Pediatrics Residency - Greenville",
      institution: "Prisma Health Children's Hospital",
      specialty: "pediatrics",
      city: "Greenville",
      state: "SC",
      start: ["/pediatrics-residency-greenville/clinical-training/"],
    },
  ],
});
