import type { ProgramRecord } from "../model/program.js";
import { type Manifest, schemaVersion } from "../model/snapshot.js";
import type { Column } from "./column.js";
import { csvHeader, csvRows } from "./csv.js";
import type { ExportSource } from "./export-source.js";
import { attributionOf, dataLicence } from "./licence.js";
import { originColumns, programColumns } from "./program-columns.js";
import { factRows, factTable } from "./proof-columns.js";

/** One JSON object: where the data comes from, then the programs, one record per line (`schemas/export.schema.json`). */
export async function* jsonPieces(source: ExportSource): AsyncGenerator<string> {
  const { states, specialties } = source.filter;
  const filtered = states !== undefined || specialties !== undefined;
  const head = {
    ...originOf(source.manifest),
    createdAt: source.manifest.createdAt,
    licence: dataLicence,
    attribution: attributionOf(source.manifest),
    ...(filtered && { filter: { states, specialties } }),
  };
  yield `${JSON.stringify(head).slice(0, -1)},"programs":[`;
  let separator = "\n";
  for await (const record of source.records()) {
    yield `${separator}${JSON.stringify(record)}`;
    separator = ",\n";
  }
  yield "\n]}\n";
}

/** One JSON object a line, each a program (`schemas/export-line.schema.json`). */
export async function* ndjsonPieces(source: ExportSource): AsyncGenerator<string> {
  const origin = originOf(source.manifest);
  for await (const record of source.records()) yield `${JSON.stringify({ ...origin, ...record })}\n`;
}

/** CSV with one row for each program and one column for each fact key. */
export async function* csvPieces(source: ExportSource): AsyncGenerator<string> {
  const columns: readonly Column<ProgramRecord>[] = [...originColumns(source.manifest), ...programColumns];
  yield csvHeader(columns);
  for await (const record of source.records()) yield csvRows(columns, [record]);
}

/** CSV with one row for each fact, with its evidence. */
export async function* csvLongPieces(source: ExportSource): AsyncGenerator<string> {
  const columns = [...originColumns(source.manifest), ...factTable];
  yield csvHeader(columns);
  for await (const record of source.records()) yield csvRows(columns, factRows(record));
}

function originOf({ id }: Manifest): { schemaVersion: typeof schemaVersion; snapshot: string } {
  return { schemaVersion, snapshot: id };
}
