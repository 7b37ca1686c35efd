import type { CrawlOptions } from "./crawl-options.js";
import { type KnownRecords, newestRecords } from "./known-records.js";
import { openRun } from "./open-run.js";
import { type OptedOut, optedOut } from "./opted-out.js";
import { readerHere } from "./page-reader.js";
import { ReadingThreads } from "./reading-threads.js";
import type { RunLog } from "./run-log.js";
import { isWhole, type Selection, selectSites } from "./selection.js";
import { visitSites } from "./visit-sites.js";
import { type CrawlReport, writeRun } from "./write-run.js";

/** Sites of a run from which on their pages are enough to be worth a thread of their own from the first. */
const manySites = 20;

/**
 * Visits the selected sites, several at once, and writes a snapshot in which everything else is as in the newest one,
 * with a report of the run beside it. A site that fails, or whose adapter's hook throws, keeps its last good facts and
 * stops no other site. When aborted it throws the signal's reason: what was fetched is kept in the run's journal for
 * `resume`, no snapshot is written, the newest one stays as it was. Throws `StoreError` when the output folder fails or
 * another run holds it, `ResumeError` when there is nothing to resume or the options are not those of the
 * interrupted run.
 */
export async function crawl(options: CrawlOptions): Promise<CrawlReport> {
  const { filter, output } = options;
  const leftOut = optedOut(options.optOuts ?? []);
  const loaded = leftOut.adapters(options.loaded);
  const lock = await output.lock();
  try {
    const parent = await newestRecords(output, leftOut);
    const selections = selectSites(loaded.sites, filter);
    const log = await openRun(options, parent?.manifest.id, selections.length);
    const work = { ...options, loaded, leftOut };
    const report = await runToEnd(work, selections, parent, log).finally(() => log.close());
    if (options.kind === "crawl") await output.forgetRun(log.id);
    return report;
  } finally {
    await lock.release();
  }
}

async function runToEnd(
  options: CrawlOptions & { readonly leftOut: OptedOut },
  selections: readonly Selection[],
  parent: KnownRecords | undefined,
  log: RunLog,
): Promise<CrawlReport> {
  const { loaded, filter, output, kind, version, readingThreads = 0, onReadingThread, now = Date.now } = options;
  const began = performance.now();
  const reader =
    readingThreads === 0
      ? readerHere
      : new ReadingThreads(readingThreads, { manyToCome: selections.length >= manySites, onThread: onReadingThread });
  const sites = await visitSites({ ...options, reader }, selections, parent, log).finally(() => reader.close());
  return writeRun({
    output,
    loaded,
    version,
    parent,
    ...sites,
    complete: isWhole(filter) && options.everyAdapter !== false && loaded.errors.length === 0,
    run: log.id,
    kind,
    startedAt: log.startedAt,
    finishedAt: new Date(now()).toISOString(),
    milliseconds: Math.round(log.earlierMilliseconds + performance.now() - began),
    sessions: log.sessions,
    due: options.due === true,
  });
}
