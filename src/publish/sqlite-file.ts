import { statfs } from "node:fs/promises";
import { dirname } from "node:path";
import sqlite from "node-sqlite3-wasm";
import type { Evidence } from "../model/evidence.js";
import { labelOf, valueInWords } from "../model/labels.js";
import type { ProgramRecord } from "../model/program.js";
import { schemaVersion } from "../model/snapshot.js";
import { canonicalValue } from "../model/value-text.js";
import { StoreError } from "../store/store-error.js";
import type { ExportSource } from "./export-source.js";
import { attributionOf, dataLicence } from "./licence.js";
import { factRows } from "./proof-columns.js";
import { createIndexesAndViews, createTables } from "./sqlite-schema.js";

type Database = InstanceType<typeof sqlite.Database>;

/**
 * Writes a SQLite 3 database: tables with all records and their evidence, full-text search (FTS5) over names, values and
 * quotes, indexes, and views for people. The same snapshot gives the same bytes. Throws what the system or SQLite throws.
 */
export async function writeSqlite(file: string, source: ExportSource): Promise<void> {
  const database = new sqlite.Database(file);
  try {
    // Nobody else reads the file yet, and a failed write throws all of it away: a journal would only cost time.
    database.exec(`PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA user_version = ${schemaVersion};`);
    database.exec("BEGIN");
    database.exec(createTables);
    writeAbout(database, source);
    const write = recordWriter(database);
    for await (const record of source.records()) write(record);
    database.exec("INSERT INTO search (search) VALUES ('optimize')");
    database.exec(createIndexesAndViews);
    database.exec("COMMIT");
    database.exec("ANALYZE");
  } finally {
    database.close();
  }
}

/**
 * What SQLite said when it could not write a database below `target`'s folder. It tells "disk I/O error" where the system
 * told it more, so the disk is asked. Other errors are given back as they are.
 */
export async function sqliteFault(target: string, error: unknown): Promise<unknown> {
  if (!(error instanceof sqlite.SQLite3Error)) return error;
  const { bavail, bsize } = await statfs(dirname(target));
  const full = error.message.includes("full") || bavail * bsize < roomForAPage;
  return new StoreError({
    kind: full ? "full" : "unwritable",
    file: target,
    reason: full ? "no space left on the disk" : `it cannot be written (${error.message})`,
    advice: "free some space there, or name a file on another disk, and run again; nothing was written",
    cause: error,
  });
}

/** Bytes; a disk with less has no room for what SQLite writes at once. */
const roomForAPage = 64 * 1024;

function writeAbout(database: Database, { manifest, filter }: ExportSource): void {
  const about = {
    schemaVersion: String(schemaVersion),
    snapshot: manifest.id,
    createdAt: manifest.createdAt,
    licence: dataLicence.name,
    licenceUrl: dataLicence.path,
    attribution: attributionOf(manifest),
    filter: JSON.stringify(filter),
  };
  for (const [name, value] of Object.entries(about)) database.run("INSERT INTO about VALUES (?, ?)", [name, value]);
}

/** Writes one record after the other; ids count up in the order of writing. */
function recordWriter(database: Database): (record: ProgramRecord) => void {
  const into = (table: string, columns: number) =>
    database.prepare(`INSERT INTO ${table} VALUES (${Array(columns).fill("?").join(", ")})`);
  const program = into("program", 13);
  const fact = into("fact", 10);
  const contact = into("contact", 10);
  const conflict = into("conflict", 7);
  const evidence = into("evidence", 10);
  const search = into("search", 5);
  const next = { fact: 1, contact: 1, conflict: 1, evidence: 1 };

  const prove = (of: "fact" | "contact" | "conflict", id: number, proofs: readonly Evidence[]) => {
    const owner = [of === "fact" ? id : null, of === "contact" ? id : null, of === "conflict" ? id : null];
    for (const [position, { quote, headings, url, fetchedAt, digest }] of proofs.entries()) {
      evidence.run([next.evidence++, ...owner, position, quote, JSON.stringify(headings), url, fetchedAt, digest]);
    }
  };
  const quotesOf = (proofs: readonly Evidence[]) => proofs.map(({ quote }) => quote).join("\n");

  return (record) => {
    const { id, name, institution, specialty, city, state, acgmeId, site, url, outcome, checkedAt } = record;
    const formerIds = record.formerIds === undefined ? null : JSON.stringify(record.formerIds);
    const title = `${name}, ${institution}, ${city}, ${state}, ${specialty.replaceAll("-", " ")}`;
    program.run([
      ...[id, name, institution, specialty, city, state, acgmeId ?? null, site, url, outcome, checkedAt],
      ...[record.lastSeen ?? null, formerIds],
    ]);
    for (const { key, fact: each } of factRows(record)) {
      const [label, words] = [labelOf(key), valueInWords(key, each.value)];
      const { scope, confidence, lastSeen, stale = null } = each;
      fact.run([next.fact, id, key, label, canonicalValue(each.value), words, scope, confidence, lastSeen, stale]);
      prove("fact", next.fact++, each.evidence);
      search.run([id, key, title, `${label}: ${words}`, quotesOf(each.evidence)]);
    }
    for (const [position, each] of record.contacts.entries()) {
      const details = [each.name ?? null, each.email ?? null, each.phone ?? null];
      const preferred = each.preferred === undefined ? null : 1;
      contact.run([next.contact, id, position, each.role, ...details, preferred, each.scope, each.lastSeen]);
      prove("contact", next.contact++, each.evidence);
      const words = [each.role.replaceAll("_", " "), each.name, each.email, each.phone].filter(
        (word) => word !== undefined,
      );
      search.run([id, "contact", title, words.join(" "), quotesOf(each.evidence)]);
    }
    for (const [position, { key, value, scope, evidence: proofs }] of record.conflicts.entries()) {
      const words = valueInWords(key, value);
      conflict.run([next.conflict, id, position, key, canonicalValue(value), words, scope]);
      prove("conflict", next.conflict++, proofs);
    }
  };
}
