import type { Command } from "commander";
import type { LoadedSites } from "../crawl/load-sites.js";
import { type CrawlReport, crawl } from "../crawl/run.js";
import type { Filter } from "../crawl/selection.js";
import { selectSites } from "../crawl/selection.js";
import { isFailure } from "../crawl/verdict.js";
import { openOutput } from "../store/file-output.js";
import { crawlSummary } from "./crawl-summary.js";
import { printPlan } from "./dry-run.js";
import { exitCodes } from "./exit-codes.js";
import { UsageError } from "./failures.js";
import { addFetchOptions, type FetchOptions, fetcherOf } from "./fetch-options.js";
import { interruptible } from "./interruption.js";
import { collectNames, wholeNumber } from "./option-values.js";
import { version } from "./package-info.js";
import { progressOn } from "./progress.js";
import {
  type AdapterOptions,
  addAdapterOptions,
  addProgramFilter,
  type FilterOptions,
  filterOf,
  loadAdapters,
} from "./site-options.js";
import { print, printJson, stdoutColours } from "./terminal.js";

/** Options that `crawl` and `refresh` share. */
export interface RunOptions extends AdapterOptions, FetchOptions {
  readonly out: string;
  readonly json?: boolean;
  readonly quiet?: boolean;
  readonly verbose?: boolean;
}

interface CrawlCommandOptions extends RunOptions, FilterOptions {
  readonly concurrency: number;
  readonly dryRun?: boolean;
}

export function addCrawlCommand(program: Command): void {
  const command = program
    .command("crawl")
    .summary("visit websites and write a dated snapshot")
    .description("Visits the websites of programs, reads their facts and contacts, and writes a dated snapshot.")
    .option("--site <id>", "only this site (repeatable)", collectNames);
  addProgramFilter(command)
    .option("--out <dir>", "output folder", "output")
    .option("--concurrency <number>", "sites visited at once; each host gets one request at a time", wholeNumber(64), 8)
    .option("--dry-run", "print what would be visited first, and visit nothing");
  addRunOptions(command)
    .addHelpText("after", "\nExample:\n  $ matchscout crawl --state KY --specialty internal-medicine")
    .action(async (options: CrawlCommandOptions) => {
      const loaded = await loadAdapters(options);
      const filter = filterOf(options, loaded);
      if (
        selectSites(
          loaded.sites.map(({ site }) => site),
          filter,
        ).length === 0 &&
        loaded.errors.length === 0
      ) {
        throw new UsageError("no program passes these filters; `matchscout sites` lists them all");
      }
      if (options.dryRun === true) await printPlan(loaded, filter, options);
      else await runAndReport(loaded, filter, "crawl", options, { concurrency: options.concurrency });
      if (loaded.errors.length > 0) process.exitCode = exitCodes.someFailed;
    });
}

export function addRunOptions(command: Command): Command {
  addFetchOptions(addAdapterOptions(command));
  return command
    .option("--json", "print the report as JSON")
    .option("--quiet", "no progress and no log lines")
    .option("--verbose", "more log lines, and the stack of unexpected faults");
}

/** Runs a crawl with progress on stderr, prints its report and sets the exit code. */
export async function runAndReport(
  loaded: LoadedSites,
  filter: Filter,
  kind: "crawl" | "refresh",
  options: RunOptions,
  settings: { readonly concurrency: number; readonly acceptDrop?: boolean },
): Promise<void> {
  const output = await openOutput(options.out);
  const progress = progressOn(process.stderr, { quiet: options.quiet === true, verbose: options.verbose === true });
  const fetcher = fetcherOf(options, progress.logger);
  const report = await interruptible((signal) =>
    crawl({
      loaded,
      filter,
      everyAdapter: options.bundled,
      kind,
      version,
      output,
      fetcher,
      ...settings,
      signal,
      onEvent: (event) => progress.tell(event),
    }),
  ).finally(async () => {
    progress.end();
    await fetcher.close();
  });
  if (options.json === true) printJson(reportJson(report, loaded));
  else print(crawlSummary(report, options.out, stdoutColours()));
  if (report.visited.some(({ outcome }) => isFailure(outcome.outcome))) process.exitCode = exitCodes.someFailed;
}

function reportJson({ manifest, visited, removed, milliseconds }: CrawlReport, loaded: LoadedSites): unknown {
  return {
    snapshot: manifest.id,
    parent: manifest.parent ?? null,
    result: manifest.result,
    counts: manifest.counts,
    sites: visited.map((site) => ({ ...site.outcome, milliseconds: Math.round(site.milliseconds) })),
    removed,
    brokenAdapters: loaded.errors.map(({ file, field, reason }) => ({ file, field: field ?? null, reason })),
    milliseconds: Math.round(milliseconds),
  };
}
