import { z } from "zod";
import { digestSchema } from "./evidence.js";
import { idSchema, programRecordSchema } from "./program.js";
import { runReportSchema } from "./run-report.js";
import { manifestSchema, schemaVersion, snapshotIdSchema } from "./snapshot.js";

/** First line of a patch (NDJSON): which snapshot it changes, and the one that it gives. */
export const patchHeadSchema = z.strictObject({
  schemaVersion: z.literal(schemaVersion),
  from: z.strictObject({ snapshot: snapshotIdSchema, sha256: digestSchema.describe("of its programs.json") }),
  manifest: manifestSchema.describe("of the newer snapshot"),
  report: runReportSchema.optional().describe("of the run that wrote it"),
  lines: z.int().nonnegative().describe("how many lines follow"),
});
export type PatchHead = z.infer<typeof patchHeadSchema>;

/** Every further line of a patch: a program as the newer snapshot holds it, or the id of one that it no longer holds. */
export const patchLineSchema = z.union([
  z.strictObject({ put: programRecordSchema }),
  z.strictObject({ drop: idSchema }),
]);
export type PatchLine = z.infer<typeof patchLineSchema>;
