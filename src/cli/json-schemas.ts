import { adapterFixtureSchema } from "../model/adapter-fixture.js";
import { comparisonSchema } from "../model/change.js";
import { discoveryReportSchema } from "../model/discovery-report.js";
import { expectationBandSchema } from "../model/expectation-band.js";
import { exportLineSchema, exportSchema } from "../model/export.js";
import { extractExplanationSchema } from "../model/extract-explanation.js";
import { extractIssuesSchema } from "../model/extract-issues.js";
import { extractLineSchema } from "../model/extract-line.js";
import { loggedChangeSchema, programHistorySchema } from "../model/history.js";
import { feedListSchema, jsonFeedSchema } from "../model/json-feed.js";
import { jsonSchemaOf } from "../model/json-schemas.js";
import { notificationSchema } from "../model/notification.js";
import { optOutFileSchema } from "../model/opt-out.js";
import { patchHeadSchema, patchLineSchema } from "../model/patch.js";
import { probeReportSchema } from "../model/probe-report.js";
import { programRecordSchema } from "../model/program.js";
import { programListSchema } from "../model/program-list.js";
import { runReportSchema } from "../model/run-report.js";
import { siteCheckSchema, siteHealthSchema } from "../model/site-check.js";
import { latestSchema, manifestSchema } from "../model/snapshot.js";
import { siteStateSchema } from "../store/site-state.js";

const schemas = {
  "adapter-fixture": adapterFixtureSchema,
  comparison: comparisonSchema,
  export: exportSchema,
  "export-line": exportLineSchema,
  "discovery-report": discoveryReportSchema,
  "expectation-band": expectationBandSchema,
  "extract-explanation": extractExplanationSchema,
  "extract-issues": extractIssuesSchema,
  "extract-line": extractLineSchema,
  "feed-list": feedListSchema,
  "json-feed": jsonFeedSchema,
  latest: latestSchema,
  "logged-change": loggedChangeSchema,
  manifest: manifestSchema,
  notification: notificationSchema,
  "patch-head": patchHeadSchema,
  "patch-line": patchLineSchema,
  "program-history": programHistorySchema,
  "opt-outs": optOutFileSchema,
  "probe-report": probeReportSchema,
  "program-list": programListSchema,
  "program-record": programRecordSchema,
  "run-report": runReportSchema,
  "site-check": siteCheckSchema,
  "site-health": siteHealthSchema,
  "site-state": siteStateSchema,
} as const;

/** JSON Schemas of everything that matchscout writes, by name. */
export function allJsonSchemas(): Readonly<Record<string, Record<string, unknown>>> {
  return Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, jsonSchemaOf(name, schema)]));
}
