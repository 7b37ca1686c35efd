import { z } from "zod";
import { contactSchema } from "./contact.js";
import { instantSchema } from "./evidence.js";
import { conflictSchema, factsSchema } from "./fact.js";
import { outcomeNameSchema } from "./outcome.js";
import { specialtySchema } from "./specialty.js";
import { stateSchema } from "./state.js";

export const idSchema = z
  .string()
  .regex(
    /^[a-z0-9]+(-[a-z0-9]+)*$/,
    "expected lower-case words joined by hyphens, e.g. ky-example-health-internal-medicine",
  )
  .max(120);

/** What identifies a program and does not come from reading its pages. */
export const programIdentitySchema = z.strictObject({
  id: idSchema.describe("minted once; holds no name of a person, no date, no contact"),
  formerIds: z.array(idSchema).optional().describe("earlier ids of the same program"),
  name: z.string().min(3),
  institution: z.string().min(2),
  specialty: specialtySchema,
  city: z.string().min(2),
  state: stateSchema,
  acgmeId: z
    .string()
    .regex(/^\d{10}$/, "expected 10 digits")
    .optional()
    .describe("ACGME program number, where known from elsewhere"),
});
export type ProgramIdentity = z.infer<typeof programIdentitySchema>;

/** One program in a snapshot. */
export const programRecordSchema = programIdentitySchema
  .extend({
    site: idSchema.describe("the website that the program was read from"),
    url: z.url().describe("the program's first start page"),
    outcome: outcomeNameSchema.describe("how the last visit to the program's pages ended"),
    checkedAt: instantSchema.describe("when the program's pages were last asked for"),
    lastSeen: instantSchema.optional().describe("when the program's pages last answered well"),
    facts: factsSchema,
    contacts: z.array(contactSchema),
    conflicts: z.array(conflictSchema),
  })
  .describe("one residency program, as its own pages describe it");
export type ProgramRecord = z.infer<typeof programRecordSchema>;
