import { defineSite } from "matchscout";

export default defineSite({
  id: "umc",
  home: "https://umc.edu/",
  programs: [
    {
      id: "ms-university-of-mississippi-medical-center-otolaryngology",
      name: "Otolaryngology Residency Program",
      institution: "University of Mississippi Medical Center",
      specialty: "otolaryngology",
      city: "Jackson",
      state: "MS",
      start: [
        "/som/Departments%20and%20Offices/SOM%20Departments/Otolaryngology/Residency%20Program/Residency-Application-Information/Program-Details.html",
      ],
    },
  ],
});
