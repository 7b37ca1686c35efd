import { defineSite } from "matchscout";

export default defineSite({
  id: "utsouthwestern",
  home: "http://utsouthwestern.edu/",
  programs: [
    {
      id: "tx-ut-southwestern-medical-center-otolaryngology",
      name: "Otolaryngology - Head and Neck Surgery Residency Program",
      institution: "UT Southwestern Medical Center",
      specialty: "otolaryngology",
      city: "Dallas",
      state: "TX",
      start: ["/departments/otolaryngology/education-training/residency-program/how-to-apply.html"],
    },
    {
      id: "tx-ut-southwestern-medical-center-radiation-oncology",
      name: "UT Southwestern Radiation Oncology Residency",
      institution: "UT Southwestern Medical Center",
      specialty: "radiation-oncology",
      city: "Dallas",
      state: "TX",
      start: [
        "http://www.utsouthwestern.edu/education/medical-school/departments/radiation-oncology/education-training/residency/application-process.html",
      ],
    },
  ],
});
