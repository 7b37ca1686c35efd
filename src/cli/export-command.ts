import { type Command, Option } from "commander";
import type { Specialty } from "../model/specialty.js";
import type { State } from "../model/state.js";
import { type ExportFormat, exportFormats, exportText, exportTo, isTextFormat } from "../publish/export-snapshot.js";
import { type ExportSource, openExportSource } from "../publish/export-source.js";
import { openOutput } from "../store/file-output.js";
import { UsageError } from "./failures.js";
import { interruptible } from "./interruption.js";
import { addOptOutOption, allOptOuts } from "./opt-out-options.js";
import { addProgramFilter } from "./site-options.js";
import { chooseSnapshot } from "./snapshot-choice.js";
import { print, printPiece } from "./terminal.js";
import { counted } from "./wording.js";

interface ExportOptions {
  readonly format: ExportFormat;
  readonly snapshot: string;
  readonly to?: string;
  readonly state?: readonly State[];
  readonly specialty?: readonly Specialty[];
  readonly optOuts?: readonly string[];
  readonly out: string;
}

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
    .addHelpText("after", "\nExample:\n  $ matchscout export --format sqlite --to programs.sqlite")
    .action(exportSnapshot);
}

async function exportSnapshot(options: ExportOptions): Promise<void> {
  const { format, to } = options;
  if (to === undefined && !isTextFormat(format)) {
    const example = format === "datapackage" ? "--to my-folder" : `--to programs.${format}`;
    throw new UsageError(`${format} is no text: say where to write it, e.g. ${example}`);
  }
  const output = await openOutput(options.out);
  const snapshot = await chooseSnapshot(output, options.snapshot);
  const optOuts = await allOptOuts(options.optOuts);
  const filter = { states: options.state, specialties: options.specialty };
  await interruptible(async ({ stop }) => {
    const source = await openExportSource(output, snapshot, { filter, optOuts, signal: stop });
    if (to !== undefined) {
      const { counting, count } = countedSource(source);
      await exportTo(to, counting, format);
      print(`${to}: ${counted(count(), "program")} of snapshot ${snapshot}`);
    } else if (isTextFormat(format)) {
      for await (const piece of exportText(source, format)) await printPiece(piece);
    }
  }, "nothing was written");
}

/** The same source, and how many programs were read from it. */
function countedSource(source: ExportSource): { counting: ExportSource; count: () => number } {
  let programs = 0;
  const records = async function* () {
    for await (const record of source.records()) {
      programs += 1;
      yield record;
    }
  };
  return { counting: { ...source, records }, count: () => programs };
}
