import type { Command } from "commander";
import { addFetchOptions, type FetchOptions } from "./fetch-options.js";
import { collectNames, wholeNumber } from "./option-values.js";
import { type AdapterOptions, addAdapterOptions, addProgramFilter, type FilterOptions } from "./site-options.js";

/** What the options that `crawl` and `refresh` share were set to. */
export interface RunOptions extends AdapterOptions, FetchOptions {
  readonly out: string;
  readonly json?: boolean;
  readonly quiet?: boolean;
  readonly verbose?: boolean;
}

/** What the options of `crawl` were set to. */
export interface CrawlCommandOptions extends RunOptions, FilterOptions {
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
    .action(async (options: CrawlCommandOptions) => (await import("./crawl-run.js")).runCrawl(options));
}

/** Options that `crawl` and `refresh` share. */
export function addRunOptions(command: Command): Command {
  addFetchOptions(addAdapterOptions(command));
  return command
    .option("--json", "print the report as JSON")
    .option("--quiet", "no progress and no log lines")
    .option("--verbose", "more log lines, and the stack of unexpected faults");
}
