import { z } from "zod";
import { causeSchema, changeSchema } from "./change.js";
import { contactSchema } from "./contact.js";
import { evidenceSchema, instantSchema } from "./evidence.js";
import { factValueSchema } from "./fact.js";
import { idSchema } from "./program.js";
import { snapshotIdSchema } from "./snapshot.js";
import { specialtySchema } from "./specialty.js";
import { stateSchema } from "./state.js";
import { factKeys } from "./vocabulary.js";

const momentSchema = z.strictObject({
  snapshot: snapshotIdSchema,
  at: instantSchema.describe("when that snapshot was made"),
});

const spanFields = {
  since: momentSchema.describe("the first snapshot that holds it"),
  lastSeen: instantSchema.describe("when a page last stated it"),
  until: momentSchema
    .extend({ cause: causeSchema })
    .optional()
    .describe("the snapshot that no longer holds it, and why; absent while it holds"),
  cause: causeSchema.optional().describe("why it came; absent for what the first snapshot of the program held"),
};

const valueSpanSchema = z
  .strictObject({ value: factValueSchema, evidence: z.array(evidenceSchema).min(1), ...spanFields })
  .describe("a value that a fact had, from when to when");
export type ValueSpan = z.infer<typeof valueSpanSchema>;

const contactSpanSchema = z.strictObject({ contact: contactSchema, ...spanFields });
export type ContactSpan = z.infer<typeof contactSpanSchema>;

/** What `history --json` prints: all that was ever read of one program. */
export const programHistorySchema = z.strictObject({
  program: idSchema,
  formerIds: z.array(idSchema).describe("ids under which earlier snapshots hold it"),
  name: z.string(),
  institution: z.string(),
  state: stateSchema,
  specialty: specialtySchema,
  facts: z
    .array(z.strictObject({ key: z.enum(factKeys), spans: z.array(valueSpanSchema).min(1).describe("oldest first") }))
    .describe("in the order of the vocabulary; keys that no snapshot holds are absent"),
  contacts: z.array(contactSpanSchema).describe("oldest first"),
  events: z
    .array(z.strictObject({ ...momentSchema.shape, change: changeSchema }))
    .describe("when it came, went, was renamed or re-keyed; oldest first"),
  unreadable: z.array(snapshotIdSchema).describe("damaged snapshots, passed over"),
});
export type ProgramHistory = z.infer<typeof programHistorySchema>;

/** One line of `log --ndjson`: a change with the snapshot that showed it. */
export const loggedChangeSchema = z.strictObject({
  ...momentSchema.shape,
  site: idSchema.describe("the website that the program was read from"),
  specialty: specialtySchema,
  change: changeSchema,
});
export type LoggedChange = z.infer<typeof loggedChangeSchema>;
