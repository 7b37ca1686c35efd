import { z } from "zod";
import { digestSchema, instantSchema } from "./evidence.js";
import { siteOutcomeSchema } from "./outcome.js";

/** Version of the snapshot files. Raised when a reader of the older version could misread the newer one. */
export const schemaVersion = 1;

/** Versions of snapshots that can be read, and compared with newer ones. */
export const readableVersions = [schemaVersion] as const;

export const snapshotIdSchema = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}T\d{6}Z(-\d+)?$/, "expected a snapshot id such as 2026-11-22T030000Z");

/** `manifest.json` of a snapshot. */
export const manifestSchema = z.strictObject({
  schemaVersion: z.literal(readableVersions),
  id: snapshotIdSchema,
  createdAt: instantSchema,
  kind: z.enum(["crawl", "refresh", "reextract"]),
  result: z
    .enum(["complete", "partial"])
    .describe("complete: every selected site was visited well; partial: some failed and keep their last good facts"),
  parent: snapshotIdSchema.optional().describe("the snapshot that facts were carried from"),
  generator: z.strictObject({
    version: z.string().describe("version of matchscout"),
    extractor: z.int().positive().describe("version of the extraction rules"),
  }),
  counts: z.strictObject({
    sites: z.int().nonnegative(),
    failedSites: z.int().nonnegative(),
    programs: z.int().nonnegative(),
    facts: z.int().nonnegative(),
    contacts: z.int().nonnegative(),
  }),
  sites: z.array(siteOutcomeSchema).describe("sorted by site id"),
  files: z
    .record(z.string(), z.strictObject({ sha256: digestSchema, bytes: z.int().nonnegative() }))
    .describe("checksums of the snapshot's other files"),
});
export type Manifest = z.infer<typeof manifestSchema>;

/** `latest.json` of an output folder. */
export const latestSchema = z.strictObject({
  schemaVersion: z.literal(schemaVersion),
  newest: snapshotIdSchema,
  newestComplete: snapshotIdSchema.optional(),
});
export type Latest = z.infer<typeof latestSchema>;
