import { defineSite } from "matchscout";

export default defineSite({
  id: "medschool-uci",
  home: "http://medschool.uci.edu/",
  programs: [
    {
      id: "ca-uc-irvine-school-of-medicine-physical-medicine-rehabilitation",
      name: "UC Irvine PM&R Residency Program",
      institution: "UC Irvine School of Medicine",
      specialty: "physical-medicine-rehabilitation",
      city: "Orange",
      state: "CA",
      start: ["/research/clinical-departments/pmr/education-training/residency-program/application-process"],
    },
  ],
});
