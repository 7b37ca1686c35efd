import { fileWriter, ParquetWriter } from "hyparquet-writer";
import type { ProgramRecord } from "../model/program.js";
import { schemaVersion } from "../model/snapshot.js";
import type { Cell, Column, ColumnType } from "./column.js";
import type { ExportSource } from "./export-source.js";
import { attributionOf, dataLicence } from "./licence.js";
import { programColumns } from "./program-columns.js";

type SchemaElement = ParquetWriter["schema"][number];

/** Rows of one row group: what is held in memory at once. */
const rowsPerGroup = 250;

/** The programs with their columns, and all of their facts and conflicts with evidence as JSON. */
const columns: readonly Column<ProgramRecord>[] = [
  ...programColumns.filter(({ name }) => name !== "contacts"),
  json("facts", "facts by key, with their evidence", ({ facts }) => facts),
  json("contacts", "contacts with their evidence", ({ contacts }) => contacts),
  json("conflicts", "statements that contradict a published fact, with their evidence", ({ conflicts }) => conflicts),
];

function json(name: string, description: string, of: (record: ProgramRecord) => object): Column<ProgramRecord> {
  return { name, type: "json", description, required: true, cell: (record) => JSON.stringify(of(record)) };
}

/**
 * Writes a Parquet file (format version 2, Snappy) with one row for each program: the columns of the CSV, typed, and the
 * evidence as JSON. Version, snapshot, licence and attribution are in its metadata. Throws what the system throws.
 */
export async function writeParquet(file: string, source: ExportSource): Promise<void> {
  const writer = new ParquetWriter({
    writer: fileWriter(file),
    schema: [{ name: "programs", num_children: columns.length }, ...columns.flatMap(elementsOf)],
    createdBy: "matchscout",
    kvMetadata: [
      { key: "schemaVersion", value: String(schemaVersion) },
      { key: "snapshot", value: source.manifest.id },
      { key: "createdAt", value: source.manifest.createdAt },
      { key: "licence", value: JSON.stringify(dataLicence) },
      { key: "attribution", value: attributionOf(source.manifest) },
    ],
  });
  let rows: ProgramRecord[] = [];
  const flush = async () => {
    const columnData = columns.map(({ name, type, cell }) => {
      // Bounds of whole JSON texts tell a reader nothing and would be as long as the data.
      return { name, data: rows.map((row) => parquetValue(type, cell(row))), statistics: type !== "json" };
    });
    await writer.write({ columnData, rowGroupSize: rowsPerGroup });
    rows = [];
  };
  for await (const record of source.records()) {
    rows.push(record);
    if (rows.length === rowsPerGroup) await flush();
  }
  if (rows.length > 0) await flush();
  await writer.finish();
}

/** Parquet has null for what no page states, and the writer makes JSON of values itself. */
function parquetValue(type: ColumnType, cell: Cell): unknown {
  return type === "json" && typeof cell === "string" ? JSON.parse(cell) : (cell ?? null);
}

const primitives: Readonly<Record<Exclude<ColumnType, "list">, Pick<SchemaElement, "type" | "converted_type">>> = {
  string: { type: "BYTE_ARRAY", converted_type: "UTF8" },
  instant: { type: "BYTE_ARRAY", converted_type: "UTF8" },
  json: { type: "BYTE_ARRAY", converted_type: "JSON" },
  integer: { type: "INT32" },
  number: { type: "DOUBLE" },
  boolean: { type: "BOOLEAN" },
};

function elementsOf({ name, type, required }: Column<ProgramRecord>): SchemaElement[] {
  const repetition_type = required ? "REQUIRED" : "OPTIONAL";
  if (type !== "list") return [{ name, repetition_type, ...primitives[type] }];
  // The three levels of a list (parquet-format, LogicalTypes.md, Lists).
  return [
    { name, repetition_type, num_children: 1, converted_type: "LIST" },
    { name: "list", repetition_type: "REPEATED", num_children: 1 },
    { name: "element", repetition_type: "REQUIRED", ...primitives.string },
  ];
}
