import { isTextFormat } from "../publish/export-format.js";
import { exportText, exportTo } from "../publish/export-snapshot.js";
import { type ExportSource, openExportSource } from "../publish/export-source.js";
import { openOutput } from "../store/file-output.js";
import { allOptOuts } from "./all-opt-outs.js";
import { UsageError } from "./failures.js";
import { interruptible } from "./interruption.js";
import type { ExportOptions } from "./output-options.js";
import { chooseSnapshot } from "./snapshot-choice.js";
import { print, printJson, printPiece } from "./terminal.js";
import { counted } from "./wording.js";

/** `matchscout export`. Throws `UsageError` without a place that the format or --json needs, and `StoreError`. */
export async function runExport(options: ExportOptions): Promise<void> {
  const { format, to } = options;
  if (to === undefined && !isTextFormat(format)) {
    const example = format === "datapackage" ? "--to my-folder" : `--to programs.${format}`;
    throw new UsageError(`${format} is no text: say where to write it, e.g. ${example}`);
  }
  if (to === undefined && options.json === true) {
    throw new UsageError(
      "--json tells what was written: name the file with --to; --format json prints the data as JSON",
    );
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
      if (options.json === true) printJson({ to, format, snapshot, programs: count() });
      else print(`${to}: ${counted(count(), "program")} of snapshot ${snapshot}`);
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
