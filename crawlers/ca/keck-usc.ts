import { defineSite } from "matchscout";

export default defineSite({
  id: "keck-usc",
  home: "https://keck.usc.edu/",
  programs: [
    {
      id: "ca-keck-school-of-medicine-of-usc-radiation-oncology",
      name: "USC Keck Radiation Oncology Residency",
      institution: "Keck School of Medicine of USC / Los Angeles General Medical Center",
      specialty: "radiation-oncology",
      city: "Los Angeles",
      state: "CA",
      start: ["/radiation-oncology/training-education/residency-application-information/"],
    },
  ],
});
