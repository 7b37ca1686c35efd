import { printable } from "../diff/printable.js";
import { checkListPlace, readProgramList, writeProgramList } from "../store/program-list-file.js";
import { readIfThere } from "../store/whole-file.js";
import { CsvFault, readCsv } from "../survey/csv-table.js";
import { type ImportedPrograms, importPrograms } from "../survey/import-programs.js";
import { UsageError } from "./failures.js";
import { complain, print } from "./terminal.js";
import { counted } from "./wording.js";

/** More bad rows than this have one cause, and are counted. */
const mostBadRows = 100;

/** `matchscout programs import`. Throws `UsageError` when a row is bad or the file is no table, and `StoreError`. */
export async function runImport(file: string, list: string): Promise<void> {
  await checkListPlace(list);
  const bytes = await readIfThere(file, "check its path");
  if (bytes === undefined) throw new UsageError(`${file}: there is no such file`);
  const known = (await readProgramList(list)) ?? [];
  const imported = read(file, () => importPrograms(readCsv(bytes), known));
  const { programs, added, merged, unknownColumns, badRows } = imported;
  for (const { line, reason } of badRows.slice(0, mostBadRows)) {
    complain(printable(`${file}, line ${line}: ${reason}`));
  }
  if (badRows.length > 0) {
    const more = badRows.length - mostBadRows;
    const untold = more > 0 ? ` (${counted(more, "more row")} like these)` : "";
    throw new UsageError(`${file}: ${counted(badRows.length, "bad row")}${untold}; nothing was imported`);
  }
  if (added + merged === 0) throw new UsageError(`${file}: it holds no rows below its header; nothing was imported`);
  await writeProgramList(list, programs);
  if (unknownColumns.length > 0) print(printable(`columns that mean nothing here: ${unknownColumns.join(", ")}`));
  print(`${list}: ${counted(programs.length, "program")}, ${added} added, ${merged} merged`);
  print(`\`matchscout programs --without-site\` shows which have no adapter, \`crawl --programs ${list}\` visits all.`);
}

function read(file: string, reading: () => ImportedPrograms): ImportedPrograms {
  try {
    return reading();
  } catch (error) {
    if (error instanceof CsvFault) throw new UsageError(`${file}: ${error.message}; nothing was imported`);
    throw error;
  }
}
