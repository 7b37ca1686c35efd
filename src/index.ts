/**
 * The library's face: what other programs import from `matchscout`. Importing it does nothing but define things.
 *
 * - An adapter needs `defineSite` alone.
 * - `crawlSite` visits one website and writes a snapshot.
 * - `openOutput` opens an output folder, `readSnapshot` reads a snapshot of it, `openHistory` tells what all of them tell of
 *   the past.
 * - `diffSnapshots` compares two snapshots.
 * - `readDocument` builds a page of HTML, text or a PDF, `buildPage` one of HTML or text; `extractPage` reads it.
 * - `createFetcher`, `loadSites` and `crawl` run a crawl as the command line does.
 *
 * `api/matchscout.api.md` lists all of it.
 *
 * @packageDocumentation
 */

export { AdapterError } from "./crawl/adapter-error.js";
export type { CrawlEvent, CrawlOptions } from "./crawl/crawl-options.js";
export type { SiteReport } from "./crawl/kept-visit.js";
export { type LoadedSite, type LoadedSites, loadSites } from "./crawl/load-sites.js";
export { type ReextractOptions, type ReextractReport, reextract } from "./crawl/reextract.js";
export { ResumeError } from "./crawl/resume-error.js";
export { crawl } from "./crawl/run.js";
export type { Filter } from "./crawl/selection.js";
export type { CrawlReport } from "./crawl/write-run.js";
export { diffSnapshots } from "./diff/diff-snapshots.js";
export { type History, type LogFilter, openHistory } from "./diff/history/open-history.js";
export { extractPage, type PageOrigin } from "./extract/extract-page.js";
export { createFetcher } from "./fetch/fetcher.js";
export type { FetcherOptions } from "./fetch/options.js";
export type { Fetcher, FetchOutcome, FetchRequest } from "./fetch/outcome.js";
export { type CrawledSite, crawlSite, type SiteCrawlOptions } from "./library/crawl-site.js";
export { readSnapshot } from "./library/read-snapshot.js";
export { type Cause, type Change, type Comparison, comparisonSchema, type Effect } from "./model/change.js";
export type { Contact, ContactRole } from "./model/contact.js";
export type { Evidence } from "./model/evidence.js";
export type { Conflict, Fact, Facts, Scope } from "./model/fact.js";
export type { ContactFinding, Finding, PageFindings } from "./model/finding.js";
export type { LoggedChange, ProgramHistory, ValueSpan } from "./model/history.js";
export type { OutcomeName, SiteOutcome } from "./model/outcome.js";
export { type ProgramRecord, programRecordSchema } from "./model/program.js";
export { type RunReport, runReportSchema } from "./model/run-report.js";
export { defineSite, type FollowedLink, type Site, type SiteProgram } from "./model/site.js";
export { type Manifest, manifestSchema } from "./model/snapshot.js";
export type { Specialty } from "./model/specialty.js";
export type { State } from "./model/state.js";
export { type FactKey, type FactValue, factKeys, factValueSchemas } from "./model/vocabulary.js";
export { buildPage } from "./page/build-page.js";
export type { Block, Link, Page } from "./page/page.js";
export { PdfError } from "./page/pdf/pdf-error.js";
export { readDocument } from "./page/read-document.js";
export { openOutput } from "./store/file-output.js";
export type { Output, Snapshot } from "./store/output.js";
export { StoreError } from "./store/store-error.js";
