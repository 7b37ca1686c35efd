import { defineSite } from "matchscout";

export default defineSite({
  id: "icahn-mssm",
  home: "http://icahn.mssm.edu/",
  programs: [
    {
      id: "ny-icahn-school-of-medicine-at-mount-radiation-oncology",
      name: "Mount Sinai Radiation Oncology Residency",
      institution: "Icahn School of Medicine at Mount Sinai",
      specialty: "radiation-oncology",
      city: "New York",
      state: "NY",
      start: [
        "/departments-and-institutes/radiation-oncology/programs-and-services/radiation-oncology-residency/apply",
      ],
    },
  ],
});
