import { defineSite } from "matchscout";

export default defineSite({
  id: "njms-rutgers",
  home: "https://njms.rutgers.edu/",
  programs: [
    {
      id: "nj-rutgers-new-jersey-medical-school-internal-medicine",
      name: "Internal Medicine Residency",
      institution: "Rutgers New Jersey Medical School",
      specialty: "internal-medicine",
      city: "Newark",
      state: "NJ",
      start: ["/departments/medicine/internal_medicine/faqs.php"],
    },
  ],
});
