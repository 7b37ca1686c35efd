import { z } from "zod";
import { evidenceSchema, instantSchema } from "./evidence.js";
import { type FactKey, type FactValue, factKeys, factValueSchemas } from "./vocabulary.js";

const scopeSchema = z.enum(["program", "institution"]);
/** Whether a fact stands on the program's own pages or on a page that speaks for the whole institution. */
export type Scope = z.infer<typeof scopeSchema>;

const proofSchema = z.strictObject({
  scope: scopeSchema,
  evidence: z.array(evidenceSchema).min(1).describe("the principal quote first"),
  confidence: z.number().min(0).max(1).describe("how surely the wording was understood, 0 to 1"),
  lastSeen: instantSchema.describe("when a page last stated it"),
  stale: z.string().min(1).optional().describe("why the statement is out of date"),
});

/** A published fact with its proof. */
export type Fact<K extends FactKey = FactKey> = z.infer<typeof proofSchema> & { value: FactValue<K> };

/** The facts of one program: at most one fact per key. */
export type Facts = { [K in FactKey]?: Fact<K> };

/** The facts of one program; unknown keys are refused. */
export const factsSchema: z.ZodType<Facts, Facts> = z.strictObject(
  Object.fromEntries(
    factKeys.map((key) => [
      key,
      z
        .strictObject({ value: factValueSchemas[key], ...proofSchema.shape })
        .describe(factValueSchemas[key].description ?? key)
        .optional(),
    ]),
  ),
);

export const factValueSchema: z.ZodType<FactValue, FactValue> = z.union(Object.values(factValueSchemas));

/** A statement that contradicts the published fact of the same key; kept, never dropped. */
export const conflictSchema = z
  .strictObject({
    key: z.enum(factKeys),
    value: factValueSchema,
    scope: scopeSchema,
    evidence: z.array(evidenceSchema).min(1),
  })
  .refine(({ key, value }) => factValueSchemas[key].safeParse(value).success, {
    path: ["value"],
    message: "the value does not fit its key",
  })
  .describe("a statement that contradicts the published fact of the same key");
export type Conflict = z.infer<typeof conflictSchema>;
