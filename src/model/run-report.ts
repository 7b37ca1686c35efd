import { z } from "zod";
import { digestSchema, instantSchema } from "./evidence.js";
import { fetchedViaSchema, outcomeNameSchema, siteOutcomeSchema } from "./outcome.js";
import { idSchema } from "./program.js";
import { manifestSchema, readableVersions, snapshotIdSchema } from "./snapshot.js";
import { factKeys } from "./vocabulary.js";

/** Most entries of one kind that a site's report lists; `counts` has the whole number. */
export const mostListed = 200;

const programFactSchema = z.strictObject({ program: idSchema, key: z.enum(factKeys) });

const pageVisitSchema = z
  .strictObject({
    url: z.string().describe("address that was asked for"),
    outcome: outcomeNameSchema,
    asked: z.boolean().describe("false: no request was made, what is known of the page comes from earlier visits"),
    status: z.int().optional().describe("HTTP status of the answer"),
    reason: z.string().optional().describe("one sentence for people, where the outcome is not ok or unchanged"),
    digest: digestSchema.optional().describe("SHA-256 of the stored copy that was read"),
    fetchedAt: instantSchema.optional().describe("when that copy was received or confirmed"),
    via: fetchedViaSchema.optional().describe("how that copy was fetched; `browser`: drawn by the page's scripts"),
    facts: z.int().nonnegative().describe("statements of facts read on the page"),
    contacts: z.int().nonnegative(),
    nextCheckAt: instantSchema.optional().describe("when `crawl --due` looks again"),
  })
  .describe("how the visit to one address ended");
export type ReportedVisit = z.infer<typeof pageVisitSchema>;

const unreadSchema = z
  .strictObject({ url: z.string(), quote: z.string(), headings: z.array(z.string()), reason: z.string() })
  .describe("wording of a requirement that no rule understood");
export type ReportedUnread = z.infer<typeof unreadSchema>;

const unprovenSchema = z
  .strictObject({
    url: z.string(),
    key: z.enum([...factKeys, "contact"]),
    rule: z.string(),
    quote: z.string(),
    reason: z.string(),
  })
  .describe("a finding that is not published, because no quote proves it or its value does not fit its key");
export type ReportedUnproven = z.infer<typeof unprovenSchema>;

export const reportedSiteSchema = siteOutcomeSchema
  .extend({
    milliseconds: z.int().nonnegative().describe("time at work on the site"),
    counts: z.strictObject({
      found: z.int().nonnegative(),
      lost: z.int().nonnegative(),
      unread: z.int().nonnegative(),
      unproven: z.int().nonnegative(),
    }),
    found: z.array(programFactSchema).describe("facts that the snapshot before did not have"),
    lost: z.array(programFactSchema).describe("facts that only the snapshot before has"),
    unread: z.array(unreadSchema),
    unproven: z.array(unprovenSchema),
    warning: z.string().optional().describe("why a result that is believed deserves a second look"),
    visits: z.array(pageVisitSchema).describe("in the order of asking"),
  })
  .describe(`one visited site; lists hold at most ${mostListed} entries, \`counts\` has the whole numbers`);
export type ReportedSite = z.infer<typeof reportedSiteSchema>;

/** `run.json` beside a snapshot: how the run went that wrote it. All measured times are here and nowhere else. */
export const runReportSchema = z.strictObject({
  schemaVersion: z.literal(readableVersions),
  run: snapshotIdSchema.describe("id of the run: when it began, and a number"),
  snapshot: snapshotIdSchema,
  kind: manifestSchema.shape.kind,
  startedAt: instantSchema,
  finishedAt: instantSchema,
  milliseconds: z.int().nonnegative().describe("time at work, all sessions of a resumed run together"),
  sessions: z.int().positive().describe("1; one more for each time that the run was resumed"),
  due: z.boolean().describe("true: only pages were asked for whose time had come"),
  notDue: z.array(idSchema).describe("sites left alone, because none of their pages was due"),
  removed: z.array(idSchema).describe("programs left out of the snapshot, because no adapter declares them any more"),
  brokenAdapters: z.array(z.strictObject({ file: z.string(), field: z.string().optional(), reason: z.string() })),
  sites: z.array(reportedSiteSchema).describe("the sites that the run visited, sorted by id"),
});
export type RunReport = z.infer<typeof runReportSchema>;
