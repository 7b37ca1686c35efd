import PQueue from "p-queue";
import type { ProgramRecord } from "../model/program.js";
import { StoreError } from "../store/store-error.js";
import type { CrawlOptions } from "./crawl-options.js";
import { crawlSite, type SiteCrawl } from "./crawl-site.js";
import { dueWork, isSiteDue } from "./due-site.js";
import { type KeptVisit, keepVisit } from "./kept-visit.js";
import type { KnownRecords } from "./known-records.js";
import type { OptedOut } from "./opted-out.js";
import type { PageReader } from "./page-reader.js";
import type { RunLog } from "./run-log.js";
import type { Selection } from "./selection.js";
import { reportFailedSite } from "./site-report.js";
import type { Asking } from "./site-visitor.js";

/** What became of the sites of a run. */
export interface VisitedSites {
  /** Sorted by id. */
  readonly visited: readonly KeptVisit[];
  /** Sites left alone, because none of their pages was due; sorted. */
  readonly notDue: readonly string[];
}

interface VisitOptions extends CrawlOptions {
  readonly reader: PageReader;
  readonly leftOut: OptedOut;
}

type Failed = Pick<SiteCrawl, "outcome" | "programs" | "report"> & { readonly state?: undefined };

/**
 * Visits the selected sites, several at once; those that an earlier session of the run finished are taken from its log.
 * Throws what aborts the run: the reason of `signal` or `stop`, or the first `StoreError`.
 */
export async function visitSites(
  options: VisitOptions,
  selections: readonly Selection[],
  parent: KnownRecords | undefined,
  log: RunLog,
): Promise<VisitedSites> {
  const failure = new AbortController();
  const signal = AbortSignal.any([failure.signal, ...(options.signal === undefined ? [] : [options.signal])]);
  const done = (site: string) => log.finished.has(site) || log.notDue.has(site);
  const open = selections.filter(({ site }) => !done(site.id));
  const programs = selections.reduce((sum, selection) => sum + selection.programs.length, 0);
  const earlier = selections.length - open.length;
  options.onEvent?.({ type: "run_started", sites: selections.length, programs, done: earlier });
  await log.writeOwedStates();
  const queue = new PQueue({ concurrency: options.concurrency });
  const endings = await Promise.allSettled(
    open.map((selection) =>
      queue.add(async () => {
        signal.throwIfAborted();
        options.stop?.throwIfAborted();
        try {
          return await visitTimed(options, selection, parent, log, signal);
        } catch (error) {
          if (options.stop?.aborted !== true) failure.abort(error);
          throw error;
        }
      }),
    ),
  );
  options.signal?.throwIfAborted();
  failure.signal.throwIfAborted();
  options.stop?.throwIfAborted();
  const results = endings.flatMap((ending) => (ending.status === "fulfilled" ? [ending.value] : []));
  const before = Array.from(log.finished.values(), (site) => {
    return keepVisit(site.outcome, options.leftOut.records(site.programs), site.report);
  });
  const visited = [...before, ...results.filter((result) => typeof result !== "string")];
  const notDue = [...log.notDue, ...results.filter((result) => typeof result === "string")];
  return { visited: visited.sort((a, b) => (a.outcome.site < b.outcome.site ? -1 : 1)), notDue: notDue.sort() };
}

/** Visits a site unless nothing of it is due; then returns its id. */
async function visitTimed(
  options: VisitOptions,
  selection: Selection,
  parent: KnownRecords | undefined,
  log: RunLog,
  signal: AbortSignal,
): Promise<KeptVisit | string> {
  const { output, onEvent } = options;
  const { id } = selection.site;
  const former: Former = parent?.of(selection.site) ?? new Map();
  // Decided as of the run's start, so that a resumed run visits what an undisturbed one would have.
  const dueAt = options.due === true ? Date.parse(log.startedAt) : undefined;
  const began = performance.now();
  onEvent?.({ type: "site_started", site: id });
  const left = async (): Promise<string> => {
    await log.leaveSite(id);
    onEvent?.({ type: "site_not_due", site: id });
    return id;
  };
  if (dueAt !== undefined) {
    const state = await output.readSiteState(id);
    if (!isSiteDue(dueWork(selection, state, former, dueAt))) return left();
  }
  const { checkedAt, milliseconds: before, journal } = await log.startSite(id);
  const asking = { dueAt, journal, signal };
  const result = await visitSite(options, selection, former, checkedAt, asking);
  if (dueAt !== undefined && result.outcome.requests === 0 && result.state !== undefined) {
    await output.writeSiteState(result.state);
    return left();
  }
  const milliseconds = Math.round(before + performance.now() - began);
  const { outcome } = result;
  const programs = options.leftOut.records(result.programs);
  const report = { ...result.report, milliseconds };
  await log.finishSite({ outcome, programs: [...programs], report, ...(result.state && { state: result.state }) });
  onEvent?.({ type: "site_finished", site: id, outcome, milliseconds });
  return keepVisit(outcome, programs, report);
}

async function visitSite(
  options: VisitOptions,
  { site, programs, band }: Selection,
  former: Former,
  checkedAt: string,
  { dueAt, journal, signal }: Pick<Asking, "dueAt" | "journal" | "signal">,
): Promise<SiteCrawl | Failed> {
  const { output, fetcher, reader, stop, onEvent, acceptDrop = false } = options;
  const onPage = (address: string) => onEvent?.({ type: "page_asked", site: site.id, address });
  const asking = { fetcher, dueAt, journal, signal, stop, onPage };
  try {
    return await crawlSite({ site, programs, band, former, acceptDrop, output, reader, checkedAt, asking });
  } catch (error) {
    if (signal?.aborted === true || (stop?.aborted === true && error === stop.reason) || error instanceof StoreError)
      throw error;
    const kept = programs.flatMap(({ id }) => former.get(id) ?? []);
    return failedSite(site.id, checkedAt, kept, error);
  }
}

type Former = ReadonlyMap<string, ProgramRecord>;

/** A site whose crawl broke down on our side keeps its records as they were. */
function failedSite(site: string, checkedAt: string, kept: readonly ProgramRecord[], error: unknown): Failed {
  const reason = (error instanceof Error ? error.message : String(error)).replace(/[\p{Cc}\s]+/gu, " ").trim();
  const counts = { pages: 0, requests: 0, bytes: 0, facts: 0, contacts: 0, programs: 0 };
  const outcome = { site, outcome: "extract_failed" as const, reason, checkedAt, ...counts, failures: [] };
  return {
    outcome,
    programs: kept.map((record) => ({ ...record, outcome: "extract_failed", checkedAt })),
    report: reportFailedSite(outcome),
  };
}
