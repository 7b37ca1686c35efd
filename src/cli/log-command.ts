import { type Command, Option } from "commander";
import { addChangeFilter } from "./change-filter.js";
import { isoDate } from "./option-values.js";
import type { LogOptions } from "./output-options.js";

export function addLogCommand(program: Command): void {
  const command = program
    .command("log")
    .summary("what changed over time, in all programs")
    .description("Lists the changes of all snapshots, oldest first: both quotes, what each means, and its cause.")
    .option("--since <day>", "only changes shown by snapshots of this day or later", isoDate)
    .option("--until <day>", "only changes shown by snapshots before this day", isoDate);
  addChangeFilter(command)
    .option("--out <dir>", "output folder", "output")
    .option("--json", "print the changes as one JSON array")
    .addOption(new Option("--ndjson", "print one JSON object a line").conflicts("json"))
    .addHelpText("after", "\nExample:\n  $ matchscout log --since 2026-09-01 --state KY --key visa.h1b")
    .action(async (options: LogOptions) => (await import("./log-run.js")).runLog(options));
}
