import { defineSite } from "matchscout";

export default defineSite({
  id: "evms",
  home: "http://www.evms.edu/",
  programs: [
    {
      id: "va-eastern-virginia-medical-school-ophthalmology",
      name: "EVMS Ophthalmology Residency Program",
      institution: "Eastern Virginia Medical School",
      specialty: "ophthalmology",
      city: "Norfolk",
      state: "VA",
      start: ["/education/centers_institutes_departments/ophthalmology/residency/application_process/"],
    },
    {
      id: "va-eastern-virginia-medical-school-otolaryngology",
      name: "EVMS Otolaryngology - Head and Neck Surgery Residency",
      institution: "Eastern Virginia Medical School",
      specialty: "otolaryngology",
      city: "Norfolk",
      state: "VA",
      start: ["https://www.evms.edu/otolaryngology_ent/residency/application_process/"],
    },
  ],
});
