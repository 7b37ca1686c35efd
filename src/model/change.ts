import { z } from "zod";
import { causes, effects } from "./cause-and-effect.js";
import { contactSchema } from "./contact.js";
import { evidenceSchema } from "./evidence.js";
import { factValueSchema } from "./fact.js";
import { idSchema } from "./program.js";
import { snapshotIdSchema } from "./snapshot.js";
import { stateSchema } from "./state.js";
import { factKeys } from "./vocabulary.js";

export const causeSchema = z
  .enum(causes)
  .describe(
    "source: the site changed; extractor: we read better; schema: the vocabulary changed; rekey: the program's id changed",
  );
export type Cause = z.infer<typeof causeSchema>;

export const effectSchema = z.enum(effects).describe("what the change means to an international applicant");
export type Effect = z.infer<typeof effectSchema>;

const programFields = {
  program: idSchema,
  programName: z.string(),
  institution: z.string(),
  state: stateSchema,
  cause: causeSchema,
};

const sideSchema = z.strictObject({ value: factValueSchema, evidence: z.array(evidenceSchema).min(1) });
const factFields = { ...programFields, key: z.enum(factKeys), effect: effectSchema };

/** One difference between two snapshots. */
export const changeSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("program_added"), ...programFields }),
  z.strictObject({ kind: z.literal("program_removed"), ...programFields }),
  z.strictObject({ kind: z.literal("program_rekeyed"), ...programFields, formerId: idSchema }),
  z.strictObject({
    kind: z.literal("program_changed"),
    ...programFields,
    field: z.enum(["name", "institution", "specialty", "city", "state", "acgmeId", "url", "site"]),
    before: z.string().optional(),
    after: z.string().optional(),
  }),
  z.strictObject({ kind: z.literal("fact_added"), ...factFields, after: sideSchema }),
  z.strictObject({ kind: z.literal("fact_removed"), ...factFields, before: sideSchema }),
  z.strictObject({ kind: z.literal("fact_changed"), ...factFields, before: sideSchema, after: sideSchema }),
  z.strictObject({ kind: z.literal("contact_added"), ...programFields, after: contactSchema }),
  z.strictObject({ kind: z.literal("contact_removed"), ...programFields, before: contactSchema }),
  z.strictObject({ kind: z.literal("contact_changed"), ...programFields, before: contactSchema, after: contactSchema }),
]);
export type Change = z.infer<typeof changeSchema>;

/** What `diff --json` prints. */
export const comparisonSchema = z.strictObject({
  from: snapshotIdSchema,
  to: snapshotIdSchema,
  changes: z.array(changeSchema).describe("sorted by program, then kind, then key"),
});
export type Comparison = z.infer<typeof comparisonSchema>;
