import { defineSite } from "matchscout";

export default defineSite({
  id: "neurology-wisc",
  home: "https://neurology.wisc.edu/",
  programs: [
    {
      id: "wi-university-of-wisconsin-madison-neurology",
      name: "University of Wisconsin Adult Neurology Residency",
      institution: "University of Wisconsin-Madison",
      specialty: "neurology",
      city: "Madison",
      state: "WI",
      acgmeId: "1805621119",
      start: ["/education-and-training/adult-neurology-residency/faq/"],
    },
  ],
});
