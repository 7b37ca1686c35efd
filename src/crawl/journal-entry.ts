import { z } from "zod";
import type { FetchOutcome } from "../fetch/outcome.js";
import { digestSchema, instantSchema } from "../model/evidence.js";
import { fetchedViaSchema, siteOutcomeSchema } from "../model/outcome.js";
import { idSchema, programRecordSchema } from "../model/program.js";
import { runReportSchema } from "../model/run-report.js";
import { snapshotIdSchema } from "../model/snapshot.js";
import { specialtySchema } from "../model/specialty.js";
import { stateSchema } from "../model/state.js";
import { siteStateSchema } from "../store/site-state.js";

type Fetched = Extract<FetchOutcome, { outcome: "ok" }>;
type Unchanged = Extract<FetchOutcome, { outcome: "unchanged" }>;
type NotFetched = Exclude<FetchOutcome, Fetched | Unchanged>;
/** One schema for every member of an answer, so that a member which is new cannot be forgotten here. */
type ShapeOf<Answer> = Readonly<Record<Exclude<keyof Answer, "body" | "gzip">, z.ZodType>>;

const visitShape = {
  requestedUrl: z.string(),
  url: z.string(),
  at: instantSchema,
  requests: z.int().nonnegative(),
  bytes: z.int().nonnegative(),
  robots: z
    .array(z.strictObject({ origin: z.url(), at: instantSchema, text: z.string() }))
    .readonly()
    .optional(),
};
const validatorsSchema = z.strictObject({ etag: z.string().optional(), lastModified: z.string().optional() });

const answerSchema = z.discriminatedUnion("outcome", [
  z.strictObject({
    outcome: z.literal("ok"),
    ...visitShape,
    via: fetchedViaSchema.default("http"),
    status: z.int(),
    contentType: z.string(),
    validators: validatorsSchema,
    permanentUrl: z.string().optional(),
  } satisfies ShapeOf<Fetched>),
  z.strictObject({
    outcome: z.literal("unchanged"),
    ...visitShape,
    status: z.literal(304),
    validators: validatorsSchema,
    permanentUrl: z.string().optional(),
  } satisfies ShapeOf<Unchanged>),
  z.strictObject({
    outcome: z.enum(["moved", "blocked", "robots_denied", "gone", "fetch_failed"]),
    ...visitShape,
    status: z.int().optional(),
    reason: z.string(),
    movedTo: z.string().optional(),
  } satisfies ShapeOf<NotFetched>),
]);

const runOptionsSchema = z.strictObject({
  sites: z.array(idSchema).optional(),
  states: z.array(stateSchema).optional(),
  specialties: z.array(specialtySchema).optional(),
  programs: z.array(idSchema).optional(),
  due: z.boolean(),
  everyAdapter: z.boolean(),
});
/** The options of a run that decide what its snapshot holds; lists are sorted. */
export type RunOptions = z.infer<typeof runOptionsSchema>;

const runStartedSchema = z.strictObject({
  type: z.literal("run_started"),
  schemaVersion: z.literal(1),
  at: instantSchema,
  parent: snapshotIdSchema.optional(),
  options: runOptionsSchema,
  adapters: digestSchema.describe("SHA-256 of all adapters' declarations"),
  version: z.string(),
  extractor: z.int(),
  sites: z.int().nonnegative().describe("sites to visit"),
});
export type RunStarted = z.infer<typeof runStartedSchema>;

const pageAnsweredSchema = z.strictObject({
  type: z.literal("page_answered"),
  site: idSchema,
  address: z.string(),
  answer: answerSchema,
  digest: digestSchema.optional().describe("SHA-256 of the stored body"),
  at: instantSchema,
});
export type PageAnswered = z.infer<typeof pageAnsweredSchema>;

const siteFinishedSchema = z.strictObject({
  type: z.literal("site_finished"),
  outcome: siteOutcomeSchema,
  programs: z.array(programRecordSchema),
  report: runReportSchema.shape.sites.element,
  state: siteStateSchema.optional().describe("absent where the site's crawl broke down on our side"),
  at: instantSchema,
});
export type SiteFinished = z.infer<typeof siteFinishedSchema>;

/** One line of a run's journal. */
export const journalEntrySchema = z.discriminatedUnion("type", [
  runStartedSchema,
  z.strictObject({ type: z.literal("session_started"), at: instantSchema }),
  z.strictObject({ type: z.literal("site_started"), site: idSchema, at: instantSchema }),
  pageAnsweredSchema,
  siteFinishedSchema,
  z.strictObject({ type: z.literal("state_written"), site: idSchema, at: instantSchema }),
  z.strictObject({ type: z.literal("site_not_due"), site: idSchema, at: instantSchema }),
]);
export type JournalEntry = z.infer<typeof journalEntrySchema>;
