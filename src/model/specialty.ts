import { z } from "zod";

/** Specialties with an entry residency, by the field's standard names in lower case joined by hyphens. */
export const specialtySchema = z.enum(
  [
    "anesthesiology",
    "child-neurology",
    "dermatology",
    "diagnostic-radiology",
    "emergency-medicine",
    "family-medicine",
    "general-surgery",
    "internal-medicine",
    "internal-medicine-pediatrics",
    "internal-medicine-psychiatry",
    "interventional-radiology",
    "medical-genetics",
    "neurological-surgery",
    "neurology",
    "nuclear-medicine",
    "obstetrics-gynecology",
    "occupational-medicine",
    "ophthalmology",
    "orthopaedic-surgery",
    "osteopathic-neuromusculoskeletal-medicine",
    "otolaryngology",
    "pathology",
    "pediatrics",
    "physical-medicine-rehabilitation",
    "plastic-surgery",
    "podiatry",
    "preventive-medicine",
    "psychiatry",
    "radiation-oncology",
    "thoracic-surgery",
    "transitional-year",
    "urology",
    "vascular-surgery",
  ],
  {
    error: ({ input }) =>
      `${JSON.stringify(input)} is no specialty that is known; schemas/program-record.schema.json lists them`,
  },
);
export type Specialty = z.infer<typeof specialtySchema>;
