import { createHash, type Hash } from "node:crypto";
import { type FileHandle, open, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { ProgramRecord } from "../model/program.js";
import { schemaVersion } from "../model/snapshot.js";
import type { Column, ColumnType } from "./column.js";
import { csvHeader, csvRows, listDelimiter } from "./csv.js";
import type { ExportSource } from "./export-source.js";
import { attributionOf, dataLicence } from "./licence.js";
import { programColumns } from "./program-columns.js";
import { conflictRows, conflictTable, contactRows, contactTable, factRows, factTable } from "./proof-columns.js";

/** The file that describes the others. */
export const descriptorName = "datapackage.json";

interface Table {
  readonly name: string;
  readonly description: string;
  readonly columns: readonly Column<never>[];
  readonly primaryKey: readonly string[];
  /** The rows of one program as CSV. */
  readonly rows: (record: ProgramRecord) => string;
}

const tables: readonly Table[] = [
  {
    name: "programs",
    description: "one row for each program, one column for each fact key; an empty cell: no page states it",
    columns: programColumns,
    primaryKey: ["id"],
    rows: (record) => csvRows(programColumns, [record]),
  },
  {
    name: "facts",
    description: "one row for each fact, with the sentence behind it",
    columns: factTable,
    primaryKey: ["program", "key"],
    rows: (record) => csvRows(factTable, factRows(record)),
  },
  {
    name: "contacts",
    description: "one row for each contact, with the words that show it",
    columns: contactTable,
    primaryKey: ["program", "position"],
    rows: (record) => csvRows(contactTable, contactRows(record)),
  },
  {
    name: "conflicts",
    description: "one row for each statement that contradicts a published fact",
    columns: conflictTable,
    primaryKey: ["program", "position"],
    rows: (record) => csvRows(conflictTable, conflictRows(record)),
  },
];

/**
 * Writes a Frictionless data package (Data Package v2) to an empty folder: four tables as CSV, and `datapackage.json` with
 * types, descriptions, checksums, licence and sources. Throws what the system throws.
 */
export async function writeDataPackage(folder: string, source: ExportSource): Promise<void> {
  const files: TableFile[] = [];
  const websites = new Map<string, string>();
  try {
    for (const table of tables) files.push(await TableFile.open(folder, table));
    for await (const record of source.records()) {
      for (const file of files) await file.append(file.table.rows(record));
      websites.set(record.site, websites.get(record.site) ?? new URL("/", record.url).href);
    }
    for (const file of files) await file.flush();
  } finally {
    for (const file of files) await file.close();
  }
  const descriptor = describePackage(source, files.map(resourceOf), websites);
  await writeFile(join(folder, descriptorName), `${JSON.stringify(descriptor, null, 2)}\n`);
}

function describePackage(
  { manifest, filter }: ExportSource,
  resources: readonly object[],
  websites: ReadonlyMap<string, string>,
): object {
  return {
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    name: "matchscout",
    id: `matchscout-${manifest.id.toLowerCase()}`,
    title: "What US residency programs ask of international medical graduates",
    description: `${attributionOf(manifest)} A text cell that begins with an apostrophe has it to keep spreadsheets from running the cell: readers take one off.`,
    version: manifest.id,
    created: manifest.createdAt,
    licenses: [dataLicence],
    contributors: [{ title: "MatchScout", roles: ["wrangler"] }],
    sources: [...websites].map(([title, path]) => ({ title, path })),
    matchscout: { schemaVersion, snapshot: manifest.id, filter },
    resources,
  };
}

function resourceOf({ table, bytes, sha256 }: TableFile): object {
  const { name, description, columns, primaryKey } = table;
  const foreign = { fields: ["program"], reference: { resource: "programs", fields: ["id"] } };
  return {
    name,
    type: "table",
    path: `${name}.csv`,
    description,
    format: "csv",
    mediatype: "text/csv",
    encoding: "utf-8",
    bytes,
    hash: `sha256:${sha256}`,
    dialect: { delimiter: ",", lineTerminator: "\r\n", quoteChar: '"', doubleQuote: true, header: true },
    schema: {
      $schema: "https://datapackage.org/profiles/2.0/tableschema.json",
      fields: columns.map(fieldOf),
      missingValues: [""],
      primaryKey,
      ...(name !== "programs" && { foreignKeys: [foreign] }),
    },
  };
}

const types: Readonly<Record<ColumnType, object>> = {
  string: { type: "string" },
  integer: { type: "integer" },
  number: { type: "number" },
  boolean: { type: "boolean", trueValues: ["true"], falseValues: ["false"] },
  list: { type: "list", delimiter: listDelimiter, itemType: "string" },
  instant: { type: "datetime" },
  json: { type: "string" },
};

function fieldOf({ name, type, description, required, allowed }: Column<never>): object {
  const constraints = { ...(required && { required }), ...(allowed !== undefined && { enum: allowed }) };
  return { name, ...types[type], description, ...(Object.keys(constraints).length > 0 && { constraints }) };
}

/** A table's file that is appended to, and its size and checksum so far. */
class TableFile {
  readonly table: Table;
  bytes = 0;
  readonly #hash: Hash = createHash("sha256");
  readonly #handle: FileHandle;
  #waiting = "";

  private constructor(table: Table, handle: FileHandle) {
    this.table = table;
    this.#handle = handle;
    this.#waiting = csvHeader(table.columns);
  }

  static async open(folder: string, table: Table): Promise<TableFile> {
    return new TableFile(table, await open(join(folder, `${table.name}.csv`), "w"));
  }

  /** SHA-256 of all that was flushed, in hex. */
  get sha256(): string {
    return this.#hash.copy().digest("hex");
  }

  async append(text: string): Promise<void> {
    this.#waiting += text;
    if (this.#waiting.length > 256 * 1024) await this.flush();
  }

  async flush(): Promise<void> {
    const bytes = Buffer.from(this.#waiting);
    this.#waiting = "";
    this.#hash.update(bytes);
    this.bytes += bytes.length;
    await this.#handle.appendFile(bytes);
  }

  async close(): Promise<void> {
    await this.#handle.close();
  }
}
