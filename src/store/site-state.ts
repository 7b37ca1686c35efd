import { z } from "zod";
import { digestSchema, instantSchema } from "../model/evidence.js";
import { fetchedViaSchema, outcomeNameSchema } from "../model/outcome.js";
import { idSchema } from "../model/program.js";

/** When to look at an address again; absent in files of older versions. */
const paceFields = {
  reason: z.string().optional().describe("one sentence for people: why the last visit failed"),
  failedVisits: z.int().positive().optional().describe("visits in a row that failed, the last one included"),
  nextCheckAt: instantSchema.optional().describe("when to look again; absent: at the next chance"),
};

const urlStateSchema = z.strictObject({
  finalUrl: z.string().describe("address after redirects of the last good answer"),
  etag: z.string().optional(),
  lastModified: z.string().optional(),
  contentType: z.string(),
  digest: digestSchema.describe("SHA-256 of the last good body"),
  fetchedAt: instantSchema.describe("when the body was last received or confirmed by a 304"),
  via: fetchedViaSchema.optional().describe("how that body was fetched; absent in files of older versions: http"),
  outcome: outcomeNameSchema,
  checkedAt: instantSchema,
  goneRuns: z.int().nonnegative().describe("runs in a row that ended `gone`"),
  saying: digestSchema
    .optional()
    .describe("SHA-256 of what was read on the page; a page that changes without saying anything else keeps it"),
  steadyVisits: z.int().positive().optional().describe("visits in a row that found the page saying the same"),
  ...paceFields,
});
/** What the last visits to one address left behind. */
export type UrlState = Readonly<z.infer<typeof urlStateSchema>>;

const unansweredSchema = z.strictObject({ outcome: outcomeNameSchema, checkedAt: instantSchema, ...paceFields });
/** What is known of an address that never answered well. */
export type UnansweredState = Readonly<z.infer<typeof unansweredSchema>>;

/** `state/<site>.json`: everything remembered about a website between runs. */
export const siteStateSchema = z.strictObject({
  schemaVersion: z.literal(1),
  site: idSchema,
  urls: z
    .record(z.string(), urlStateSchema.readonly())
    .readonly()
    .describe("by address asked for; an address that never answered well is not here"),
  unanswered: z
    .record(z.string(), unansweredSchema.readonly())
    .readonly()
    .optional()
    .describe("by address asked for: those that never answered well"),
  programPages: z
    .record(idSchema, z.array(z.string()).readonly())
    .readonly()
    .describe("per program id: the addresses of its pages, in the order in which they were found"),
  proposedStart: z
    .record(idSchema, z.array(z.strictObject({ from: z.string(), to: z.string() })).readonly())
    .readonly()
    .optional()
    .describe(
      "per program id: start pages that have moved for good, and where to; for the adapter's keeper to take over",
    ),
});
export type SiteState = Readonly<z.infer<typeof siteStateSchema>>;
