import { z } from "zod";
import { contactDetailsSchema } from "./contact.js";
import { idSchema } from "./program.js";
import { schemaVersion } from "./snapshot.js";

const commonFields = {
  reason: z.string().min(1).describe("why, in words for the keepers of the list"),
  date: z.iso.date().describe("when it was asked for"),
  until: z.iso
    .date()
    .optional()
    .describe("when the keepers ask whether it still holds; it is honoured as long as it is in the list"),
};

const details = contactDetailsSchema.shape;

/** One wish to be left out of what is published. */
const optOutSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("site"), site: idSchema.describe("all programs of this website"), ...commonFields }),
  z.strictObject({ kind: z.literal("program"), program: idSchema, ...commonFields }),
  z
    .strictObject({
      kind: z.literal("contact"),
      email: details.email,
      phone: details.phone,
      name: details.name,
      program: idSchema.optional().describe("only in this program; needed where others bear the same name"),
      ...commonFields,
    })
    .refine(({ email, phone, name }) => email !== undefined || phone !== undefined || name !== undefined, {
      message: "expected email, phone or name",
    })
    .describe("a contact goes where one of the details is the same; its details go from all quotes of the program"),
]);
export type OptOut = z.infer<typeof optOutSchema>;

/** The opt-out file: who is left out of every crawl, export and feed. */
export const optOutFileSchema = z.strictObject({
  schemaVersion: z.literal(schemaVersion),
  optOuts: z.array(optOutSchema),
});
