import { defineSite } from "matchscout";

export default defineSite({
  id: "medicine-okstate",
  home: "https://medicine.okstate.edu/",
  programs: [
    {
      id: "ok-oklahoma-state-university-center-for-health-obstetrics-gynecology",
      name: "Obstetrics and Gynecology Residency",
      institution: "Oklahoma State University Center for Health Sciences",
      specialty: "obstetrics-gynecology",
      city: "Tulsa",
      state: "OK",
      start: ["/academics/obgyn/residency/apply.html"],
    },
    {
      id: "ok-oklahoma-state-university-center-for-health-orthopaedic-surgery",
      name: "Orthopedic Surgery Residency",
      institution: "Oklahoma State University Center for Health Sciences",
      specialty: "orthopaedic-surgery",
      city: "Tulsa",
      state: "OK",
      start: ["/academics/surgery/ortho-residency/apply.html"],
    },
  ],
  institutionPages: ["/com/clinical-education/visiting-medical-students.html"],
});
