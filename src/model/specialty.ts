import { z } from "zod";
import { specialtyNames } from "./specialty-names.js";

export const specialtySchema = z.enum(specialtyNames, {
  error: ({ input }) =>
    `${JSON.stringify(input)} is no specialty that is known; schemas/program-record.schema.json lists them`,
});
export type Specialty = z.infer<typeof specialtySchema>;
