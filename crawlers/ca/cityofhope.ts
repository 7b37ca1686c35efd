import { defineSite } from "matchscout";

export default defineSite({
  id: "cityofhope",
  home: "https://www.cityofhope.org/",
  programs: [
    {
      id: "ca-city-of-hope-radiation-oncology",
      name: "City of Hope Radiation Oncology Residency",
      institution: "City of Hope",
      specialty: "radiation-oncology",
      city: "Duarte",
      state: "CA",
      start: [
        "/education/graduate-medical-education/clinical-residency-and-fellowships/radiation-oncology-residency-program/radiation-oncology-residency-application-process",
      ],
    },
  ],
});
