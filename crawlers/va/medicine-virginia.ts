import { defineSite } from "matchscout";

export default defineSite({
  id: "medicine-virginia",
  home: "http://www.medicine.virginia.edu/",
  programs: [
    {
      id: "va-university-of-virginia-school-of-medicine-child-neurology",
      name: "UVA Child Neurology Residency",
      institution: "University of Virginia School of Medicine",
      specialty: "child-neurology",
      city: "Charlottesville",
      state: "VA",
      start: ["/clinical/departments/neurology/education/child/peds-application-info"],
    },
    {
      id: "va-university-of-virginia-obstetrics-gynecology",
      name: "Obstetrics and Gynecology Residency",
      institution: "University of Virginia",
      specialty: "obstetrics-gynecology",
      city: "Charlottesville",
      state: "VA",
      start: ["/clinical/departments/obgyn/resident-information/application-requirements-1.html"],
    },
  ],
});
