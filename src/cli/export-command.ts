import { type Command, Option } from "commander";
import { exportFormats } from "../publish/export-format.js";
import { addOptOutOption } from "./opt-out-options.js";
import type { ExportOptions } from "./output-options.js";
import { addProgramFilter } from "./site-options.js";

export function addExportCommand(program: Command): void {
  const command = program
    .command("export")
    .summary("a snapshot for other apps: JSON, CSV, Parquet, SQLite, data package")
    .description("Writes a snapshot in a format that other apps read; docs/data.md describes each.")
    .addOption(new Option("--format <format>", "the format").choices(exportFormats).makeOptionMandatory())
    .option("--snapshot <id>", "which snapshot: an id, latest or previous", "latest")
    .option(
      "--to <path>",
      "the file to write, for datapackage a folder; text formats go to standard output without it",
    );
  addOptOutOption(addProgramFilter(command))
    .option("--out <dir>", "output folder that holds the snapshots", "output")
    .option("--json", "print what was written as JSON; with --to")
    .addHelpText("after", "\nExample:\n  $ matchscout export --format sqlite --to programs.sqlite")
    .action(async (options: ExportOptions) => (await import("./export-run.js")).runExport(options));
}
