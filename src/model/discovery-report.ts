import { z } from "zod";
import { instantSchema } from "./evidence.js";
import { idSchema, programIdentitySchema } from "./program.js";
import { specialtySchema } from "./specialty.js";

/** What `matchscout discover --json` prints. */
export const discoveryReportSchema = z.strictObject({
  schemaVersion: z.literal(1),
  address: z.string().describe("the address that was given"),
  lists: z.array(z.url()).min(1).describe("the pages that list the programs"),
  discoveredAt: instantSchema,
  institution: z.string().optional(),
  city: z.string().optional(),
  state: programIdentitySchema.shape.state.optional(),
  residencies: z.array(
    z.strictObject({
      id: idSchema.optional().describe("absent while institution, city or state are not known"),
      title: z.string().describe("as the page writes it"),
      specialty: specialtySchema,
      preliminary: z.boolean(),
      acgmeId: programIdentitySchema.shape.acgmeId,
      start: z.url().describe("its own page or PDF; the list itself where it has none"),
    }),
  ),
  leftOut: z
    .array(z.strictObject({ title: z.string(), kind: z.string() }))
    .describe("fellowships, training of other professions, and combinations that the vocabulary has no name for"),
  policyPages: z.array(z.string()).describe("pages by which the institution rules for all its programs"),
  adapter: z
    .string()
    .optional()
    .describe("source of the proposed adapter; absent while something that it needs is missing"),
  missing: z.array(z.enum(["institution", "city", "state"])).describe("what an adapter needs and no page states"),
  requests: z.int().nonnegative(),
});
export type DiscoveryReport = z.infer<typeof discoveryReportSchema>;
