import { z } from "zod";
import { instantSchema } from "./evidence.js";
import { programRecordSchema } from "./program.js";
import { schemaVersion, snapshotIdSchema } from "./snapshot.js";
import { specialtySchema } from "./specialty.js";
import { stateSchema } from "./state.js";

const originFields = {
  schemaVersion: z.literal(schemaVersion),
  snapshot: snapshotIdSchema.describe("the snapshot that the data comes from"),
};

/** What `export --format json` writes. */
export const exportSchema = z.strictObject({
  ...originFields,
  createdAt: instantSchema.describe("when the snapshot was made"),
  licence: z.strictObject({ name: z.string().describe("SPDX"), title: z.string(), path: z.url() }),
  attribution: z.string().describe("what somebody who passes the data on writes beside it"),
  filter: z
    .strictObject({ states: z.array(stateSchema).optional(), specialties: z.array(specialtySchema).optional() })
    .optional()
    .describe("which programs were asked for; absent: all"),
  programs: z.array(programRecordSchema).describe("sorted by id; quotes may hold [removed] where somebody opted out"),
});

/** One line of `export --format ndjson`. */
export const exportLineSchema = programRecordSchema.extend(originFields);
