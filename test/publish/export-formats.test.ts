import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { asyncBufferFromFile, parquetMetadataAsync, parquetReadObjects } from "hyparquet";
import Database from "libsql";
import { beforeEach, describe, expect, test } from "vitest";
import { z } from "zod";
import { exportLineSchema, exportSchema } from "../../src/model/export.js";
import { jsonSchemaOf } from "../../src/model/json-schemas.js";
import type { ProgramRecord } from "../../src/model/program.js";
import { factKeys } from "../../src/model/vocabulary.js";
import { csvHeader, csvRows } from "../../src/publish/csv.js";
import { type ExportFormat, exportFormats } from "../../src/publish/export-format.js";
import { exportTo } from "../../src/publish/export-snapshot.js";
import { type ExportFilter, openExportSource } from "../../src/publish/export-source.js";
import type { Output } from "../../src/store/output.js";
import { freshFolder } from "../store/fresh-folder.js";
import { outputOf, records, snapshotId } from "./every-fact.js";

/** Exports to a fresh folder; returns the path of the file or folder. */
async function exported(format: ExportFormat, filter: ExportFilter = {}, output?: Output): Promise<string> {
  const source = await openExportSource(output ?? (await outputOf()), snapshotId, { filter, optOuts: [] });
  const target = join(await freshFolder(), `out.${format}`);
  await exportTo(target, source, format);
  return target;
}

/** A table read by a CSV parser that knows nothing of us, its defused cells as they were. */
async function readCsv(file: string): Promise<Record<string, string>[]> {
  const rows: Record<string, string>[] = parse(await readFile(file, "utf8"), { columns: true });
  const plain = (cell: string) => (cell.startsWith("'") ? cell.slice(1) : cell);
  return rows.map((row) => Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, plain(cell)])));
}

/** What a program states, as one value for each column of a table: numbers and booleans are text where `asText` says so. */
function statedBy(record: ProgramRecord, asText: boolean): Record<string, unknown> {
  const stated: Record<string, unknown> = {};
  for (const key of factKeys) {
    const value = record.facts[key]?.value;
    if (value === undefined) continue;
    const members = typeof value === "object" && !Array.isArray(value) ? Object.entries(value) : [["", value] as const];
    for (const [index, [member, part]] of members.entries()) {
      const cell = Array.isArray(part) && asText ? part.join(";") : part;
      stated[index === 0 ? key : `${key}.${member}`] = asText ? String(cell) : cell;
    }
  }
  return stated;
}

/** The columns of a row that hold facts and are not empty. */
function factsOf(row: Record<string, unknown>): Record<string, unknown> {
  const isFact = (name: string) => factKeys.some((key) => name === key || name.startsWith(`${key}.`));
  return Object.fromEntries(
    Object.entries(row).filter(([name, cell]) => isFact(name) && cell !== "" && cell !== null && cell !== undefined),
  );
}

function validator(name: string, schema: z.ZodType) {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  addFormats.default(ajv);
  return ajv.compile(jsonSchemaOf(name, schema));
}

describe("JSON", () => {
  test("reads back to the same records, is valid by its published schema, and has a record a line", async () => {
    const text = await readFile(await exported("json"), "utf8");
    const data = JSON.parse(text);
    const valid = validator("export", exportSchema);
    expect(valid(data), JSON.stringify(valid.errors)).toBe(true);
    expect(data).toMatchObject({ schemaVersion: 1, snapshot: snapshotId, licence: { name: "CC-BY-4.0" } });
    expect(data.programs).toEqual(records);
    expect(data.filter).toBeUndefined();
    expect(text.split("\n").filter((line) => line.startsWith('{"id":'))).toHaveLength(records.length);
  });

  test("of some programs says so", async () => {
    const data = exportSchema.parse(JSON.parse(await readFile(await exported("json", { states: ["OH"] }), "utf8")));
    expect(data.filter).toEqual({ states: ["OH"] });
    expect(data.programs.map(({ id }) => id)).toEqual(["oh-example-neurology", "oh-quiet-psychiatry"]);
    const none = await exported("json", { states: ["OH"], specialties: ["urology"] });
    expect(exportSchema.parse(JSON.parse(await readFile(none, "utf8"))).programs).toEqual([]);
  });
});

test("NDJSON reads back line by line to the same records", async () => {
  const lines = (await readFile(await exported("ndjson"), "utf8")).trimEnd().split("\n");
  const valid = validator("export-line", exportLineSchema);
  const read = lines.map((line) => {
    const value = JSON.parse(line);
    expect(valid(value), JSON.stringify(valid.errors)).toBe(true);
    const { schemaVersion, snapshot, ...record } = value;
    expect({ schemaVersion, snapshot }).toEqual({ schemaVersion: 1, snapshot: snapshotId });
    return record;
  });
  expect(read).toEqual(records);
});

describe("CSV", () => {
  test("has one row a program and one column a key, and reads back to the same values", async () => {
    const rows = await readCsv(await exported("csv"));
    expect(rows.map(({ id }) => id)).toEqual(records.map(({ id }) => id));
    for (const key of factKeys) expect(Object.keys(rows[0] ?? {})).toContain(key);
    for (const [index, record] of records.entries()) {
      const row = rows[index] ?? {};
      expect(factsOf(row)).toEqual(statedBy(record, true));
      expect(row).toMatchObject({ name: record.name, institution: record.institution, state: record.state });
      const contacts = record.contacts.map(({ evidence, lastSeen, scope, ...details }) => details);
      expect(JSON.parse(row.contacts ?? "")).toEqual(contacts);
    }
    expect(rows[0]).toMatchObject({
      "contact.coordinator.email": "jane.roe@example.org",
      "contact.director.name": "O'Neil Ñandú",
      "contact.office.phone": "+15025550142",
      staleKeys: "visa.j1",
      formerIds: "ky-example-medicine;ky-old-example-medicine",
    });
  });

  test("in its long form has one row a fact and reads back to the same facts with all their evidence", async () => {
    const rows = await readCsv(await exported("csv-long"));
    for (const record of records) {
      const own = rows.filter(({ program }) => program === record.id);
      const facts = own.map(({ key, value, scope, confidence, lastSeen, stale, quote, headings, url, ...more }) => {
        const { fetchedAt, digest, furtherEvidence } = more;
        const principal = { url, quote, headings: JSON.parse(headings ?? ""), fetchedAt, digest };
        const evidence = [principal, ...JSON.parse(furtherEvidence ?? "")];
        const proven = { scope, evidence, confidence: Number(confidence), lastSeen, ...(stale && { stale }) };
        return [key, { value: JSON.parse(value ?? ""), ...proven }];
      });
      expect(Object.fromEntries(facts)).toEqual(record.facts);
    }
  });

  test("no cell is taken for a formula, whatever a page says, and all of it comes back", () => {
    const columns = [
      { name: "text", type: "string", description: "", required: true, cell: (row: string) => row },
    ] as const;
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            fc.string(),
            fc.string({ unit: "grapheme" }),
            fc.constantFrom("=1+1", "'=", "''", "\t=", "-", "@a", "＝1", "\r", "\n=1", 'a"b,c;d\r\ne'),
          ),
        ),
        (texts) => {
          const read: string[][] = parse(csvHeader(columns) + csvRows(columns, texts), { skip_empty_lines: false });
          const cells = read.slice(1).map(([cell]) => cell ?? "");
          for (const cell of cells) expect(cell).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/);
          expect(cells.map((cell) => (cell.startsWith("'") ? cell.slice(1) : cell))).toEqual(texts);
        },
      ),
    );
  });
});

test("Parquet reads back to the same records and typed columns", async () => {
  const file = await asyncBufferFromFile(await exported("parquet"));
  const metadata = Object.fromEntries(
    ((await parquetMetadataAsync(file)).key_value_metadata ?? []).map(({ key, value }) => [key, value]),
  );
  expect(metadata).toMatchObject({ schemaVersion: "1", snapshot: snapshotId });
  expect(JSON.parse(metadata.licence ?? "")).toMatchObject({ name: "CC-BY-4.0" });
  const rows = await parquetReadObjects({ file });
  expect(rows).toHaveLength(records.length);
  for (const [index, record] of records.entries()) {
    const row = rows[index] ?? {};
    expect(factsOf(row)).toEqual(statedBy(record, false));
    const { id, name, institution, specialty, city, state, acgmeId, site, url, outcome, checkedAt, lastSeen } = row;
    const { formerIds, facts, contacts, conflicts } = row;
    const all = { id, name, institution, specialty, city, state, acgmeId, site, url, outcome, checkedAt, lastSeen };
    const read = Object.entries({ ...all, formerIds, facts, contacts, conflicts }).filter(([, cell]) => cell != null);
    expect(Object.fromEntries(read)).toEqual(record);
  }
});

describe("SQLite", () => {
  let database: Database.Database;
  beforeEach(async () => {
    const output = await outputOf();
    const source = await openExportSource(output, snapshotId, { optOuts: [] });
    const file = join(output.folder, "out.sqlite");
    await exportTo(file, source, "sqlite");
    database = new Database(file, { readonly: true });
  });
  const all = (sql: string, ...values: string[]): Record<string, unknown>[] =>
    z.array(z.record(z.string(), z.unknown())).parse(database.prepare(sql).all(...values));
  const given = (row: Record<string, unknown>) =>
    Object.fromEntries(Object.entries(row).filter(([name, cell]) => cell !== null && name !== "_metadata"));

  function evidenceOf(column: "fact" | "contact" | "conflict", id: unknown) {
    const sql = `SELECT url, quote, headings, fetchedAt, digest FROM evidence WHERE ${column} = ? ORDER BY position`;
    return all(sql, String(id)).map((row) => ({ ...given(row), headings: JSON.parse(String(row.headings)) }));
  }

  test("is sound and reads back to the same records", () => {
    expect(all("PRAGMA integrity_check")).toMatchObject([{ integrity_check: "ok" }]);
    expect(all("PRAGMA foreign_key_check")).toEqual([]);
    expect(all("PRAGMA user_version")).toMatchObject([{ user_version: 1 }]);
    const read = all("SELECT * FROM program ORDER BY id").map(({ formerIds, ...program }) => {
      const facts = all("SELECT * FROM fact WHERE program = ? ORDER BY id", String(program.id)).map(
        ({ id, key, value, program: _program, label, words, ...rest }) => [
          key,
          { ...given(rest), value: JSON.parse(String(value)), evidence: evidenceOf("fact", id) },
        ],
      );
      const contacts = all("SELECT * FROM contact WHERE program = ? ORDER BY position", String(program.id)).map(
        ({ id, program: _program, position, preferred, ...rest }) => ({
          ...given(rest),
          ...(preferred === 1 && { preferred: true }),
          evidence: evidenceOf("contact", id),
        }),
      );
      const conflicts = all("SELECT * FROM conflict WHERE program = ? ORDER BY position", String(program.id)).map(
        ({ id, program: _program, position, words, value, ...rest }) => ({
          ...given(rest),
          value: JSON.parse(String(value)),
          evidence: evidenceOf("conflict", id),
        }),
      );
      const former = formerIds === null ? {} : { formerIds: JSON.parse(String(formerIds)) };
      return { ...given(program), ...former, facts: Object.fromEntries(facts), contacts, conflicts };
    });
    expect(read).toEqual(records);
  });

  test("has a view with one column a key", () => {
    const rows = all("SELECT * FROM programs ORDER BY id");
    for (const [index, record] of records.entries()) {
      const expected = Object.entries(statedBy(record, false)).map(([name, cell]) => [
        name,
        typeof cell === "boolean" ? Number(cell) : Array.isArray(cell) ? JSON.stringify(cell) : cell,
      ]);
      expect(factsOf(rows[index] ?? {})).toEqual(Object.fromEntries(expected));
    }
  });

  test("finds words of quotes, names and values, in any form", () => {
    const found = (words: string) => all("SELECT program, key FROM search WHERE search MATCH ? ORDER BY rank", words);
    expect(found("sponsoring")).toContainEqual(
      expect.objectContaining({ program: "oh-quiet-psychiatry", key: "visa.h1b" }),
    );
    expect(found("nandu")).toContainEqual(expect.objectContaining({ key: "contact" }));
    expect(found("quote : neurologist")).toMatchObject([{ key: "letters.fromSpecialty" }]);
  });

  test("has views that answer what people ask", () => {
    expect(all("SELECT program, visa, policy, quote FROM visa_sponsors")).toMatchObject([
      { program: "oh-quiet-psychiatry", visa: "H-1B visa", policy: "sponsored" },
    ]);
    expect(all("SELECT name, email FROM people WHERE role = 'coordinator'")).toMatchObject([
      { name: "Jane Roe", email: "jane.roe@example.org" },
    ]);
    const plan = all("EXPLAIN QUERY PLAN SELECT * FROM fact WHERE key = 'visa.h1b' AND value = '\"sponsored\"'");
    expect(JSON.stringify(plan)).toContain("USING INDEX fact_value");
  });
});

const descriptorSchema = z.object({
  $schema: z.url(),
  version: z.string(),
  created: z.iso.datetime(),
  licenses: z.array(z.object({ name: z.string(), path: z.url() })).length(1),
  sources: z.array(z.object({ title: z.string(), path: z.url() })),
  matchscout: z.object({ schemaVersion: z.literal(1), snapshot: z.string() }),
  resources: z.array(
    z.object({
      name: z.string().regex(/^[a-z0-9._-]+$/),
      path: z.string(),
      bytes: z.int(),
      hash: z.string().startsWith("sha256:"),
      schema: z.object({
        primaryKey: z.array(z.string()),
        foreignKeys: z.array(z.object({ reference: z.object({ resource: z.string() }) })).optional(),
        fields: z.array(
          z.object({
            name: z.string(),
            type: z.enum(["string", "integer", "number", "boolean", "list", "datetime"]),
            description: z.string().min(5),
            constraints: z
              .object({ required: z.boolean().optional(), enum: z.array(z.string()).optional() })
              .optional(),
          }),
        ),
      }),
    }),
  ),
});

describe("the data package", () => {
  test("describes each file: checksum, columns, types, keys", async () => {
    const folder = await exported("datapackage");
    const descriptor = descriptorSchema.parse(JSON.parse(await readFile(join(folder, "datapackage.json"), "utf8")));
    expect(descriptor.resources.map(({ name }) => name)).toEqual(["programs", "facts", "contacts", "conflicts"]);
    expect(descriptor.sources).toEqual([{ title: "example-health", path: "https://www.example.org/" }]);
    const ids = new Set(records.map(({ id }) => id));
    for (const { name, path, bytes, hash, schema } of descriptor.resources) {
      const content = await readFile(join(folder, path));
      expect(content.length).toBe(bytes);
      expect(`sha256:${createHash("sha256").update(content).digest("hex")}`).toBe(hash);
      const rows = await readCsv(join(folder, path));
      const keys = rows.map((row) => schema.primaryKey.map((field) => row[field]).join("\n"));
      expect(new Set(keys).size).toBe(rows.length);
      for (const row of rows) {
        expect(Object.keys(row)).toEqual(schema.fields.map((field) => field.name));
        if (name !== "programs") expect(ids.has(row.program ?? "")).toBe(true);
        for (const field of schema.fields) expectToFit(row[field.name] ?? "", field);
      }
    }
  });

  test("holds every fact, contact and conflict with all of its evidence", async () => {
    const folder = await exported("datapackage");
    const count = (of: (record: ProgramRecord) => number) => records.reduce((sum, record) => sum + of(record), 0);
    expect(await readCsv(join(folder, "facts.csv"))).toHaveLength(count(({ facts }) => Object.keys(facts).length));
    const contacts = await readCsv(join(folder, "contacts.csv"));
    expect(contacts).toHaveLength(count(({ contacts: all }) => all.length));
    expect(contacts[1]).toMatchObject({ contactName: "O'Neil Ñandú", phone: "+15025550143", position: "1" });
    const conflicts = await readCsv(join(folder, "conflicts.csv"));
    expect(conflicts[1]).toMatchObject({ key: "img.usce", words: "preferred, 3 months", quote: "3 months" });
  });
});

type Field = z.infer<typeof descriptorSchema>["resources"][number]["schema"]["fields"][number];

function expectToFit(cell: string, { name, type, constraints }: Field): void {
  if (cell === "") {
    expect(constraints?.required ?? false, name).toBe(false);
    return;
  }
  if (constraints?.enum) expect(constraints.enum, name).toContain(cell);
  if (type === "integer") expect(cell, name).toMatch(/^\d+$/);
  if (type === "number") expect(Number.isFinite(Number(cell)), name).toBe(true);
  if (type === "boolean") expect(["true", "false"], name).toContain(cell);
  if (type === "datetime") expect(cell, name).toMatch(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z$/);
}

test.each(exportFormats)(
  "%s: the same snapshot gives the same bytes, and a new export replaces an old one",
  async (format) => {
    const output = await outputOf();
    const [one, other] = [await exported(format, {}, output), await exported(format, {}, output)];
    const files = format === "datapackage" ? ["datapackage.json", "facts.csv"] : ["."];
    for (const file of files) expect(await readFile(join(one, file))).toEqual(await readFile(join(other, file)));
    const source = await openExportSource(output, snapshotId, { filter: { states: ["KY"] }, optOuts: [] });
    await exportTo(one, source, format);
    for (const file of files) expect(await readFile(join(one, file))).not.toEqual(await readFile(join(other, file)));
  },
);
