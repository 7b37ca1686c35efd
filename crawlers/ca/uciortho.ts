import { defineSite } from "matchscout";

export default defineSite({
  id: "uciortho",
  home: "https://www.uciortho.com/",
  programs: [
    {
      id: "ca-university-of-california-irvine-orthopaedic-surgery",
      name: "Orthopaedic Surgery Residency",
      institution: "University of California, Irvine",
      specialty: "orthopaedic-surgery",
      city: "Irvine",
      state: "CA",
      start: ["/application-process-international-graduates-students-orthopaedic-irvine-newportbeach-california.html"],
    },
  ],
});
