import { defineSite } from "matchscout";

export default defineSite({
  id: "elpaso-ttuhsc",
  home: "https://elpaso.ttuhsc.edu/",
  programs: [
    {
      id: "tx-texas-tech-university-health-sciences-center-family-medicine",
      name: "Texas Tech El Paso Family Medicine Residency Program",
      institution: "Texas Tech University Health Sciences Center El Paso",
      specialty: "family-medicine",
      city: "El Paso",
      state: "TX",
      start: [
        "http://elpaso.ttuhsc.edu/som/family/residency/faq.aspx",
        "/transmountain/departments/family-medicine/residency/faq.aspx",
      ],
    },
    {
      id: "tx-texas-tech-university-health-sciences-center-psychiatry",
      name: "Texas Tech El Paso Transmountain Psychiatry Residency",
      institution: "Texas Tech University Health Sciences Center El Paso",
      specialty: "psychiatry",
      city: "El Paso",
      state: "TX",
      start: ["/transmountain/departments/psychiatry/residency/apply.aspx"],
    },
  ],
});
