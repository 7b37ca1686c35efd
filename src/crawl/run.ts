import { extractorVersion } from "../extract/version.js";
import type { SiteOutcome } from "../model/outcome.js";
import type { RunReport } from "../model/run-report.js";
import { type Manifest, schemaVersion } from "../model/snapshot.js";
import type { Output, Snapshot } from "../store/output.js";
import type { CrawlOptions } from "./crawl-options.js";
import { nextSnapshot } from "./next-snapshot.js";
import { openRun } from "./open-run.js";
import type { RunLog } from "./run-log.js";
import { isWhole, type Selection, selectSites } from "./selection.js";
import { type VisitedSites, visitSites } from "./visit-sites.js";

/** One visited site of a run. */
export interface SiteReport {
  readonly outcome: SiteOutcome;
  readonly milliseconds: number;
}

export interface CrawlReport {
  readonly manifest: Manifest;
  /** The sites that this run visited, earlier sessions included, sorted by id. */
  readonly visited: readonly SiteReport[];
  /** Sites left alone, because none of their pages was due. */
  readonly notDue: readonly string[];
  /** Programs that are no longer in the snapshot because their adapter is gone. */
  readonly removed: readonly string[];
  /** Time at work, earlier sessions included. */
  readonly milliseconds: number;
}

/**
 * Visits the selected sites, several at once, and writes a snapshot in which everything else is as in the newest one,
 * with a report of the run beside it. A site that fails, or whose adapter's hook throws, keeps its last good facts and
 * stops no other site. When aborted it throws the signal's reason: what was fetched is kept in the run's journal for
 * `resume`, no snapshot is written, the newest one stays as it was. Throws `StoreError` when the output folder fails or
 * another run holds it, `ResumeError` when there is nothing to resume or the options are not those of the
 * interrupted run.
 */
export async function crawl(options: CrawlOptions): Promise<CrawlReport> {
  const { loaded, filter, output } = options;
  const lock = await output.lock();
  try {
    const parent = await newestSnapshot(output);
    const selections = selectSites(loaded.sites, filter);
    const log = await openRun(options, parent?.manifest.id, selections.length);
    const report = await runToEnd(options, selections, parent, log).finally(() => log.close());
    if (options.kind === "crawl") await output.forgetRun(log.id);
    return report;
  } finally {
    await lock.release();
  }
}

/** The newest snapshot; undefined when there is none. Throws `StoreError`. */
export async function newestSnapshot(output: Output): Promise<Snapshot | undefined> {
  const latest = await output.readLatest();
  return latest === undefined ? undefined : output.readSnapshot(latest.newest);
}

async function runToEnd(
  options: CrawlOptions,
  selections: readonly Selection[],
  parent: Snapshot | undefined,
  log: RunLog,
): Promise<CrawlReport> {
  const began = performance.now();
  const sites = await visitSites(options, selections, parent, log);
  return writeRun(options, sites, parent, log, began);
}

async function writeRun(
  options: CrawlOptions,
  { visited, notDue }: VisitedSites,
  parent: Snapshot | undefined,
  log: RunLog,
  began: number,
): Promise<CrawlReport> {
  const { loaded, filter, output, kind, version, now = Date.now } = options;
  const declared = loaded.sites.map(({ site }) => site);
  const complete = isWhole(filter) && options.everyAdapter !== false && loaded.errors.length === 0;
  const { sites, programs, removed } = nextSnapshot(visited, parent, declared, complete);
  const createdAt = new Date(now()).toISOString();
  const milliseconds = Math.round(log.earlierMilliseconds + performance.now() - began);
  const report: Omit<RunReport, "snapshot"> = {
    schemaVersion,
    run: log.id,
    kind,
    startedAt: log.startedAt,
    finishedAt: createdAt,
    milliseconds,
    sessions: log.sessions,
    due: options.due === true,
    notDue: [...notDue],
    removed: [...removed],
    brokenAdapters: loaded.errors.map(({ file, field, reason }) => ({ file, ...(field && { field }), reason })),
    sites: visited.map((site) => site.report),
  };
  const manifest = await output.writeSnapshot({
    kind,
    createdAt,
    parent: parent?.manifest.id,
    generator: { version, extractor: extractorVersion },
    sites,
    programs,
    report,
  });
  return {
    manifest,
    visited: visited.map((site) => ({ outcome: site.outcome, milliseconds: site.report.milliseconds })),
    notDue,
    removed,
    milliseconds,
  };
}
