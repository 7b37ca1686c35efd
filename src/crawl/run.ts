import PQueue from "p-queue";
import { extractorVersion } from "../extract/version.js";
import type { Fetcher } from "../fetch/outcome.js";
import type { SiteOutcome } from "../model/outcome.js";
import type { Manifest } from "../model/snapshot.js";
import type { Output, Snapshot } from "../store/output.js";
import { StoreError } from "../store/store-error.js";
import { crawlSite } from "./crawl-site.js";
import type { LoadedSites } from "./load-sites.js";
import { formerRecords, nextSnapshot, type VisitedSite } from "./next-snapshot.js";
import { type Filter, isWhole, type Selection, selectSites } from "./selection.js";

/** What happens while a run goes on. */
export type CrawlEvent =
  | { readonly type: "run_started"; readonly sites: number; readonly programs: number }
  | { readonly type: "site_started"; readonly site: string }
  | { readonly type: "page_asked"; readonly site: string; readonly address: string }
  | {
      readonly type: "site_finished";
      readonly site: string;
      readonly outcome: SiteOutcome;
      readonly milliseconds: number;
    };

export interface CrawlOptions {
  readonly loaded: LoadedSites;
  readonly filter: Filter;
  /** False when adapters were left aside on purpose, so that missing ones prove nothing. Default true. */
  readonly everyAdapter?: boolean;
  readonly kind: "crawl" | "refresh";
  /** Version of matchscout, for the manifest. */
  readonly version: string;
  readonly output: Output;
  readonly fetcher: Fetcher;
  /** Sites visited at once. */
  readonly concurrency: number;
  /** Believe sites that give far fewer facts than before. */
  readonly acceptDrop?: boolean;
  readonly signal?: AbortSignal | undefined;
  readonly onEvent?: (event: CrawlEvent) => void;
}

/** One visited site of a run. */
export interface SiteReport {
  readonly outcome: SiteOutcome;
  readonly milliseconds: number;
}

export interface CrawlReport {
  readonly manifest: Manifest;
  /** The sites that this run visited, sorted by id. */
  readonly visited: readonly SiteReport[];
  /** Programs that are no longer in the snapshot because their adapter is gone. */
  readonly removed: readonly string[];
  readonly milliseconds: number;
}

/**
 * Visits the selected sites, several at once, and writes a snapshot in which everything else is as in the newest one.
 * A site that fails, or whose adapter's hook throws, keeps its last good facts and stops no other site. When aborted it
 * throws the signal's reason: the state of finished sites is kept, no snapshot is written, the newest one stays as it
 * was. Throws `StoreError` when the output folder fails or another run holds it.
 */
export async function crawl(options: CrawlOptions): Promise<CrawlReport> {
  const { loaded, filter, output, signal } = options;
  const began = performance.now();
  const lock = await output.lock();
  try {
    const parent = await newestSnapshot(output);
    const sites = loaded.sites.map(({ site }) => site);
    const selections = selectSites(loaded.sites, filter);
    const visited = await visitAll(options, selections, parent);
    signal?.throwIfAborted();
    const complete = isWhole(filter) && options.everyAdapter !== false && loaded.errors.length === 0;
    const next = nextSnapshot(
      visited.map(({ result }) => result),
      parent,
      sites,
      complete,
    );
    const manifest = await output.writeSnapshot({
      kind: options.kind,
      createdAt: new Date().toISOString(),
      parent: parent?.manifest.id,
      generator: { version: options.version, extractor: extractorVersion },
      sites: next.sites,
      programs: next.programs,
    });
    return {
      manifest,
      visited: visited.map(({ result, milliseconds }) => ({ outcome: result.outcome, milliseconds })),
      removed: next.removed,
      milliseconds: performance.now() - began,
    };
  } finally {
    await lock.release();
  }
}

async function newestSnapshot(output: Output): Promise<Snapshot | undefined> {
  const latest = await output.readLatest();
  return latest === undefined ? undefined : output.readSnapshot(latest.newest);
}

interface TimedSite {
  readonly result: VisitedSite;
  readonly milliseconds: number;
}

async function visitAll(
  options: CrawlOptions,
  selections: readonly Selection[],
  parent: Snapshot | undefined,
): Promise<TimedSite[]> {
  const programs = selections.reduce((sum, selection) => sum + selection.programs.length, 0);
  options.onEvent?.({ type: "run_started", sites: selections.length, programs });
  const failure = new AbortController();
  const signal = AbortSignal.any([failure.signal, ...(options.signal === undefined ? [] : [options.signal])]);
  const queue = new PQueue({ concurrency: options.concurrency });
  const endings = await Promise.allSettled(
    selections.map((selection) =>
      queue.add(async () => {
        signal.throwIfAborted();
        try {
          return await visitTimed(options, selection, parent, signal);
        } catch (error) {
          failure.abort(error);
          throw error;
        }
      }),
    ),
  );
  options.signal?.throwIfAborted();
  failure.signal.throwIfAborted();
  const results = endings.flatMap((ending) => (ending.status === "fulfilled" ? [ending.value] : []));
  return results.sort((a, b) => (a.result.outcome.site < b.result.outcome.site ? -1 : 1));
}

async function visitTimed(
  options: CrawlOptions,
  selection: Selection,
  parent: Snapshot | undefined,
  signal: AbortSignal,
): Promise<TimedSite> {
  const { id } = selection.site;
  const began = performance.now();
  options.onEvent?.({ type: "site_started", site: id });
  const result = await visitSite(options, selection, parent, signal);
  const milliseconds = performance.now() - began;
  options.onEvent?.({ type: "site_finished", site: id, outcome: result.outcome, milliseconds });
  return { result, milliseconds };
}

async function visitSite(
  options: CrawlOptions,
  { site, programs }: Selection,
  parent: Snapshot | undefined,
  signal: AbortSignal,
): Promise<VisitedSite> {
  const { output, fetcher, onEvent } = options;
  const former = formerRecords(parent, site);
  try {
    const result = await crawlSite({
      site,
      programs,
      former,
      acceptDrop: options.acceptDrop ?? false,
      output,
      fetcher,
      signal,
      onPage: (address) => onEvent?.({ type: "page_asked", site: site.id, address }),
    });
    await output.writeSiteState(result.state);
    return result;
  } catch (error) {
    if (signal.aborted || error instanceof StoreError) throw error;
    return failedSite(
      site.id,
      programs.flatMap(({ id }) => former.get(id) ?? []),
      error,
    );
  }
}

/** A site whose crawl broke down on our side keeps its records as they were. */
function failedSite(site: string, kept: VisitedSite["programs"], error: unknown): VisitedSite {
  const checkedAt = new Date().toISOString();
  const reason = (error instanceof Error ? error.message : String(error)).replace(/[\p{Cc}\s]+/gu, " ").trim();
  const counts = { pages: 0, requests: 0, bytes: 0, facts: 0, contacts: 0, programs: 0 };
  return {
    outcome: { site, outcome: "extract_failed", reason, checkedAt, ...counts, failures: [] },
    programs: kept.map((record) => ({ ...record, outcome: "extract_failed", checkedAt })),
  };
}
