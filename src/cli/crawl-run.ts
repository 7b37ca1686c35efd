import { availableParallelism } from "node:os";
import { withBudget } from "../crawl/budget.js";
import type { CrawlOptions as CrawlSettings } from "../crawl/crawl-options.js";
import type { LoadedSites } from "../crawl/load-sites.js";
import { optedOut } from "../crawl/opted-out.js";
import { reextract } from "../crawl/reextract.js";
import { crawl } from "../crawl/run.js";
import { type Filter, selectSites } from "../crawl/selection.js";
import { isFailure } from "../crawl/verdict.js";
import type { CrawlReport } from "../crawl/write-run.js";
import type { OptOut } from "../model/opt-out.js";
import { openOutput } from "../store/file-output.js";
import { allOptOuts } from "./all-opt-outs.js";
import type { CrawlOptions, ReextractCommandOptions, RunOptions } from "./command-options.js";
import { crawlSummary } from "./crawl-summary.js";
import { printPlan } from "./dry-run.js";
import { printDue } from "./due-plan.js";
import { exitCodes } from "./exit-codes.js";
import { UsageError } from "./failures.js";
import { fetcherOf } from "./fetcher-of.js";
import { type Interruption, interruptible } from "./interruption.js";
import { filterOf, loadAdapters } from "./load-adapters.js";
import { missingPagesOf } from "./missing-pages.js";
import { version } from "./package-info.js";
import { progressOn } from "./progress.js";
import { complain, print, printJson, stdoutColours } from "./terminal.js";
import { keepHeapSmall } from "./v8-settings.js";

/** More threads than this wait for the one that fetches. */
const mostReadingThreads = 4;

const keptOfCrawl = "what was fetched is kept, and `matchscout crawl --resume` with the same options goes on";

/** `matchscout crawl`. Throws `UsageError` when no program passes the filters. */
export async function runCrawl(options: CrawlOptions): Promise<void> {
  const optOuts = await allOptOuts(options.optOuts);
  refuseOptedOut(options.site ?? [], optOuts);
  const adapters = await loadAdapters(options);
  const loaded = optedOut(optOuts).adapters(limited(adapters, options));
  const filter = filterOf(options, loaded, adapters.only);
  const lost = options.programs === undefined ? [] : adapters.placed.filter(({ site }) => site === undefined);
  if (lost.length > 0) complain(`${lost.length} of the programs in ${options.programs} have no address yet`);
  if (selectSites(loaded.sites, filter).length === 0 && loaded.errors.length === 0) {
    throw new UsageError("no program passes these filters; `matchscout sites` lists them all");
  }
  if (options.dryRun === true && options.due === true) await printDue(loaded, filter, optOuts, options);
  else if (options.dryRun === true) await printPlan(loaded, filter, options);
  else {
    const { concurrency, due = false, resume = false } = options;
    await runAndReport(loaded, filter, "crawl", options, { concurrency, due, resume, optOuts });
  }
  if (loaded.errors.length > 0) process.exitCode = exitCodes.someFailed;
}

/** `matchscout refresh`. Throws `UsageError` for a site that no adapter declares. */
export async function runRefresh(site: string, acceptDrop: boolean, options: RunOptions): Promise<void> {
  const optOuts = await allOptOuts(options.optOuts);
  refuseOptedOut([site], optOuts);
  const loaded = limited(await loadAdapters(options), options);
  const filter = filterOf({ site: [site] }, loaded);
  await runAndReport(loaded, filter, "refresh", options, { concurrency: 1, acceptDrop, optOuts });
  if (loaded.errors.length > 0) process.exitCode = exitCodes.someFailed;
}

/** Throws `UsageError` for a website that asked to be left out. */
function refuseOptedOut(sites: readonly string[], optOuts: readonly OptOut[]): void {
  const wish = optOuts.find((each) => each.kind === "site" && sites.includes(each.site));
  if (wish?.kind !== "site") return;
  throw new UsageError(`${wish.site} asked on ${wish.date} to be left out (${wish.reason}); it is never asked for`);
}

/** The adapters with the command line's limits in place of their own. */
function limited(loaded: LoadedSites, budget: RunOptions): LoadedSites {
  return { ...loaded, sites: loaded.sites.map((one) => ({ ...one, site: withBudget(one.site, budget) })) };
}

/** Runs a crawl with progress on stderr, prints its report and sets the exit code. */
async function runAndReport(
  loaded: LoadedSites,
  filter: Filter,
  kind: "crawl" | "refresh",
  options: RunOptions,
  settings: Pick<CrawlSettings, "concurrency" | "acceptDrop" | "due" | "resume" | "optOuts">,
): Promise<void> {
  const output = await openOutput(options.out);
  const progress = progressOn(process.stderr, { quiet: options.quiet === true, verbose: options.verbose === true });
  const fetcher = fetcherOf(options, progress.logger);
  const kept = kind === "crawl" ? keptOfCrawl : "the newest snapshot is as it was";
  const work = ({ stop, signal }: Interruption) =>
    crawl({
      loaded,
      filter,
      everyAdapter: options.bundled,
      kind,
      version,
      output,
      fetcher,
      readingThreads: Math.min(availableParallelism() - 1, mostReadingThreads),
      onReadingThread: keepHeapSmall,
      ...settings,
      signal,
      stop,
      onEvent: (event) => progress.tell(event),
    });
  const report = await interruptible(work, kept, () => progress.stopping()).finally(async () => {
    progress.end();
    await fetcher.close();
  });
  printReport(report, loaded, options);
  if (report.visited.some(({ outcome }) => isFailure(outcome.outcome))) process.exitCode = exitCodes.someFailed;
}

/** `matchscout reextract`. Throws `UsageError` when there is no snapshot to start from. */
export async function runReextract(acceptDrop: boolean, options: ReextractCommandOptions): Promise<void> {
  const loaded = await loadAdapters(options);
  const output = await openOutput(options.out);
  const progress = progressOn(process.stderr, { quiet: options.quiet === true, verbose: options.verbose === true });
  const optOuts = await allOptOuts(options.optOuts);
  const work = ({ stop }: Interruption) =>
    reextract({ loaded, optOuts, version, output, acceptDrop, signal: stop, onEvent: (event) => progress.tell(event) });
  const report = await interruptible(work, "the newest snapshot is as it was").finally(() => progress.end());
  if (report === undefined) {
    throw new UsageError(`${options.out} holds no snapshot yet; \`matchscout crawl\` writes one`);
  }
  printReport(report, loaded, options);
  const missing = await missingPagesOf(output, [
    ...report.visited.map(({ outcome }) => outcome.site),
    ...report.carried,
  ]);
  if (missing !== undefined) complain(missing);
  const quarantined = report.visited.some(({ outcome }) => outcome.outcome === "quarantined");
  if (quarantined || loaded.errors.length > 0) process.exitCode = exitCodes.someFailed;
}

function printReport(
  report: CrawlReport & { readonly carried?: readonly string[] },
  loaded: LoadedSites,
  options: { out: string; json?: boolean },
): void {
  if (options.json === true) printJson(reportJson(report, loaded));
  else print(crawlSummary(report, options.out, stdoutColours()));
}

function reportJson(report: CrawlReport, loaded: LoadedSites): unknown {
  const { manifest, written, visited, notDue, removed, milliseconds } = report;
  return {
    snapshot: manifest.id,
    written,
    parent: manifest.parent ?? null,
    result: manifest.result,
    counts: manifest.counts,
    sites: visited.map(({ outcome, milliseconds: time, unread, unproven }) => {
      return { ...outcome, unread, unproven, milliseconds: Math.round(time) };
    }),
    notDue,
    removed,
    brokenAdapters: loaded.errors.map(({ file, field, reason }) => ({ file, field: field ?? null, reason })),
    milliseconds: Math.round(milliseconds),
  };
}
