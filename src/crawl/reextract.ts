import type { OptOut } from "../model/opt-out.js";
import type { SiteOutcome } from "../model/outcome.js";
import type { ProgramRecord } from "../model/program.js";
import type { Output } from "../store/output.js";
import type { CrawlEvent } from "./crawl-options.js";
import { crawlSite, type SiteCrawl } from "./crawl-site.js";
import { type KeptVisit, keepVisit } from "./kept-visit.js";
import { type KnownRecords, newestRecords } from "./known-records.js";
import type { LoadedSites } from "./load-sites.js";
import { newRunId } from "./open-run.js";
import { type OptedOut, optedOut } from "./opted-out.js";
import type { Selection } from "./selection.js";
import { type CrawlReport, writeRun } from "./write-run.js";

export interface ReextractOptions {
  readonly loaded: LoadedSites;
  /** Who asked to be left out: in no new snapshot. Default: nobody. */
  readonly optOuts?: readonly OptOut[];
  /** Version of matchscout, for the manifest. */
  readonly version: string;
  readonly output: Output;
  /** Believe sites whose pages give far fewer facts than before. */
  readonly acceptDrop?: boolean;
  readonly signal?: AbortSignal | undefined;
  /** UTC time, milliseconds since 1970; the system's clock by default. */
  readonly now?: () => number;
  readonly onEvent?: (event: CrawlEvent) => void;
}

/** What a reextraction gave. */
export interface ReextractReport extends CrawlReport {
  /** Sites whose facts are carried as they were, because none of their pages is stored; sorted. */
  readonly carried: readonly string[];
}

/**
 * Reads the stored pages again with the present extractor and adapters, and writes a snapshot of kind `reextract` whose
 * parent is the newest one. Makes no request and leaves the state of sites alone. A page that is missing from the store
 * keeps its facts, and so does a site without any stored page. Outcomes and dates stay those of the last visit.
 * Returns undefined when there is no snapshot yet. Throws `StoreError`, and the signal's reason when aborted.
 */
export async function reextract(options: ReextractOptions): Promise<ReextractReport | undefined> {
  const { output, now = Date.now } = options;
  const leftOut = optedOut(options.optOuts ?? []);
  const loaded = leftOut.adapters(options.loaded);
  const began = performance.now();
  const startedAt = new Date(now()).toISOString();
  const lock = await output.lock();
  try {
    const parent = await newestRecords(output, leftOut);
    if (parent === undefined) return undefined;
    const { visited, carried } = await rereadSites({ ...options, loaded, leftOut }, parent, startedAt);
    const report = await writeRun({
      output,
      loaded,
      version: options.version,
      parent,
      visited,
      notDue: [],
      complete: false,
      run: newRunId(startedAt),
      kind: "reextract",
      startedAt,
      finishedAt: new Date(now()).toISOString(),
      milliseconds: Math.round(performance.now() - began),
      sessions: 1,
      due: false,
    });
    return { ...report, carried };
  } finally {
    await lock.release();
  }
}

async function rereadSites(
  options: ReextractOptions & { readonly leftOut: OptedOut },
  parent: KnownRecords,
  checkedAt: string,
): Promise<{ readonly visited: readonly KeptVisit[]; readonly carried: readonly string[] }> {
  const { loaded, leftOut, signal, onEvent } = options;
  const visited: KeptVisit[] = [];
  const carried: string[] = [];
  const outcomes = new Map(parent.manifest.sites.map((outcome) => [outcome.site, outcome]));
  const selections = loaded.sites.flatMap(({ site, band }): (Selection & Former)[] => {
    const former = parent.of(site);
    const programs = site.programs.filter(({ id }) => former.has(id));
    const outcome = outcomes.get(site.id);
    return outcome === undefined || programs.length === 0 ? [] : [{ site, programs, band, former, outcome }];
  });
  const programs = selections.reduce((sum, selection) => sum + selection.programs.length, 0);
  onEvent?.({ type: "run_started", sites: selections.length, programs, done: 0 });
  for (const selection of selections) {
    signal?.throwIfAborted();
    const began = performance.now();
    const reread = await rereadSite(options, selection, checkedAt);
    const milliseconds = Math.round(performance.now() - began);
    const { outcome } = reread ?? selection;
    if (reread === undefined) carried.push(outcome.site);
    else visited.push(keepVisit(outcome, leftOut.records(reread.programs), { ...reread.report, milliseconds }));
    onEvent?.({ type: "site_finished", site: outcome.site, outcome, milliseconds });
  }
  return { visited, carried };
}

interface Former {
  readonly former: ReadonlyMap<string, ProgramRecord>;
  /** How the last visit to the site ended. */
  readonly outcome: SiteOutcome;
}

/** What the stored pages of a site say now; undefined when it has none. */
async function rereadSite(
  { output, acceptDrop = false, onEvent }: ReextractOptions,
  { site, programs, band, former, outcome }: Selection & Former,
  checkedAt: string,
): Promise<Pick<SiteCrawl, "outcome" | "programs" | "report"> | undefined> {
  onEvent?.({ type: "site_started", site: site.id });
  const reread = await crawlSite({ site, programs, band, former, acceptDrop, output, checkedAt });
  if (reread.report.visits.every(({ digest }) => digest === undefined)) return undefined;
  const last = verdictNow(outcome, reread.outcome);
  const { facts, contacts } = reread.outcome;
  const records = reread.programs.map((record) => ({ ...record, ...lastAsked(record, former.get(record.id)) }));
  return {
    outcome: { ...outcome, ...last, programs: records.length, facts, contacts },
    programs: records,
    report: { ...reread.report, ...last, checkedAt: outcome.checkedAt },
  };
}

/** How the last visit ended, seen from now: a quarantine begins or ends with what the present rules find. */
function verdictNow(last: SiteOutcome, reread: SiteOutcome): Pick<SiteOutcome, "outcome" | "reason"> {
  if (reread.outcome === "quarantined") return { outcome: "quarantined", reason: reread.reason };
  if (last.outcome === "quarantined") return { outcome: "ok", reason: undefined };
  return { outcome: last.outcome, reason: last.reason };
}

/** Outcome and date of the last visit: reading stored pages is no visit. */
function lastAsked(record: ProgramRecord, former: ProgramRecord | undefined) {
  if (former === undefined) return {};
  const { outcome, checkedAt } = former;
  const quarantine = record.outcome === "quarantined" || outcome === "quarantined";
  const settled = record.outcome === "quarantined" ? "quarantined" : "ok";
  return { outcome: quarantine ? settled : outcome, checkedAt } as const;
}
