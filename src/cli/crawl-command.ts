import { type Command, Option } from "commander";
import type { CrawlOptions } from "./command-options.js";
import { addFetchOptions } from "./fetch-options.js";
import { addOptOutOption } from "./opt-out-options.js";
import { collectNames, wholeNumber } from "./option-values.js";
import { addAdapterOptions, addProgramFilter } from "./site-options.js";

export function addCrawlCommand(program: Command): void {
  const command = program
    .command("crawl")
    .summary("visit websites and write a dated snapshot")
    .description("Visits the websites of programs, reads their facts and contacts, and writes a dated snapshot.");
  addCrawlOptions(command)
    .option("--resume", "finish the crawl that was interrupted, without fetching again what it had")
    .addOption(
      new Option("--dry-run", "print what would be visited first, with --due what is due, and visit nothing").conflicts(
        "resume",
      ),
    )
    .addHelpText("after", "\nExample:\n  $ matchscout crawl --state KY --specialty internal-medicine")
    .action(async (options: CrawlOptions) => (await import("./crawl-run.js")).runCrawl(options));
}

/** Options that `crawl` and `schedule` share. */
export function addCrawlOptions(command: Command): Command {
  command.option("--site <id>", "only this site (repeatable)", collectNames);
  addProgramFilter(command)
    .option("--out <dir>", "output folder", "output")
    .option("--concurrency <number>", "sites visited at once; each host gets one request at a time", wholeNumber(64), 8)
    .option("--due", "ask only for pages whose time has come; other sites keep their facts as they are");
  return addRunOptions(command);
}

/** Options that `crawl` and `refresh` share. */
export function addRunOptions(command: Command): Command {
  addFetchOptions(addAdapterOptions(command));
  return addOptOutOption(command)
    .option("--max-pages <number>", "most pages of one program, whatever its adapter says", wholeNumber(200))
    .option("--max-site-pages <number>", "most pages of one site, all its programs together", wholeNumber(5000))
    .option("--json", "print the report as JSON")
    .option("--quiet", "no progress and no log lines");
}
