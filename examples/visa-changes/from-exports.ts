/**
 * Which programs changed their visa policy in the last month? Answered from a folder of exports alone, each written by
 * `matchscout export --format ndjson --snapshot ID --to FOLDER/ID.ndjson`; nothing of matchscout is imported.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { aMonthApart, answer, type VisaChange } from "./answer.js";

/** What this app needs of a line; `schemas/export-line.schema.json` tells the rest. */
interface Line {
  readonly schemaVersion: number;
  readonly snapshot: string;
  readonly id: string;
  readonly formerIds?: readonly string[];
  readonly name: string;
  readonly institution: string;
  readonly facts: Readonly<Record<string, { readonly value: unknown }>>;
}

function readExport(file: string): readonly Line[] {
  const lines = readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line !== "");
  return lines.map((line): Line => {
    const parsed: Line = JSON.parse(line);
    if (parsed.schemaVersion !== 1) throw new Error(`${file}: schema version ${parsed.schemaVersion} is not 1`);
    return parsed;
  });
}

function compare(earlier: readonly Line[], newest: readonly Line[]): VisaChange[] {
  const before = new Map(earlier.map((line) => [line.id, line]));
  return newest.flatMap((is) => {
    const was = [is.id, ...(is.formerIds ?? [])].flatMap((id) => before.get(id) ?? [])[0];
    if (was === undefined) return [];
    const keys = new Set([...Object.keys(was.facts), ...Object.keys(is.facts)]);
    return [...keys].flatMap((key): VisaChange[] => {
      const [old, fresh] = [was.facts[key]?.value, is.facts[key]?.value];
      if (!key.startsWith("visa.") || old === fresh) return [];
      return [{ program: is.id, name: is.name, institution: is.institution, key, before: old, after: fresh }];
    });
  });
}

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error("name the folder that holds the exports");
const exports = readdirSync(folder)
  .filter((name) => name.endsWith(".ndjson"))
  .map((name) => readExport(join(folder, name)));
const bySnapshot = new Map(exports.flatMap((lines) => lines.slice(0, 1).map(({ snapshot }) => [snapshot, lines])));
const chosen = aMonthApart([...bySnapshot.keys()]);
console.log(
  answer(
    chosen === undefined ? [] : compare(bySnapshot.get(chosen.earlier) ?? [], bySnapshot.get(chosen.newest) ?? []),
  ),
);
