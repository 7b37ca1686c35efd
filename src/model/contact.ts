import { z } from "zod";
import { evidenceSchema, instantSchema } from "./evidence.js";

export const contactRoleSchema = z.enum(["coordinator", "director", "associate_director", "chair", "office", "other"]);
/** What a contact does for the program; `office` is a nameless address of the program. */
export type ContactRole = z.infer<typeof contactRoleSchema>;

const contactScopeSchema = z.enum(["program", "institution"]);

/** The details of a contact, as the extractor reads them. */
export const contactDetailsSchema = z.strictObject({
  role: contactRoleSchema,
  name: z.string().min(2).max(100).optional().describe("without titles and degrees"),
  email: z.email().optional().describe("lower case"),
  phone: z
    .string()
    .regex(/^\+[1-9]\d{6,14}$/, "expected E.164")
    .optional()
    .describe("E.164"),
  preferred: z.literal(true).optional().describe("the page asks to use this contact, or this way of contact"),
});
export type ContactDetails = z.infer<typeof contactDetailsSchema>;

export const contactSchema = contactDetailsSchema
  .extend({
    scope: contactScopeSchema.describe("whether the program's own page or the institution's gives it"),
    evidence: z.array(evidenceSchema).min(1),
    lastSeen: instantSchema.describe("when a page last showed it"),
  })
  .describe("a person or office to write to or call");
export type Contact = z.infer<typeof contactSchema>;
