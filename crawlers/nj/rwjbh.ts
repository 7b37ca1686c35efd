import { defineSite } from "matchscout";

export default defineSite({
  id: "rwjbh",
  home: "https://www.rwjbh.org/",
  programs: [
    {
      id: "nj-jersey-city-medical-center-internal-medicine",
      name: "Newark Beth Israel (Jersey City) Internal Medicine Residency Program",
      institution: "Jersey City Medical Center",
      specialty: "internal-medicine",
      city: "Jersey City",
      state: "NJ",
      start: [
        "/for-healthcare-professionals/medical-education/jersey-city-medical-center/internal-medicine-residency/application-requirements/",
      ],
    },
    {
      id: "nj-cooperman-barnabas-medical-center-internal-medicine",
      name: "Cooperman Barnabas Medical Center Internal Medicine Residency",
      institution: "Cooperman Barnabas Medical Center",
      specialty: "internal-medicine",
      city: "Livingston",
      state: "NJ",
      start: [
        "/for-health-care-professionals/medical-education/cooperman-barnabas-medical-center/internal-medicine-residency/how-to-apply/",
      ],
    },
  ],
});
