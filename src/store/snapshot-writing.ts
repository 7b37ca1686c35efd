import { createHash } from "node:crypto";
import { type ProgramRecord, programRecordSchema } from "../model/program.js";
import { type RunReport, reportedSiteSchema, runReportSchema } from "../model/run-report.js";
import type { Manifest } from "../model/snapshot.js";
import type { ReportDraft, SnapshotDraft } from "./output.js";
import { checkBeforeWrite } from "./parse-file.js";
import { StoreError } from "./store-error.js";
import { writeAndSync } from "./whole-file.js";

/** What the manifest tells of the programs that were written. */
export interface WrittenPrograms {
  readonly entry: Manifest["files"][string];
  readonly counts: Pick<Manifest["counts"], "programs" | "facts" | "contacts">;
}

/** Writes a JSON array with one record per line, sorted by id, its keys in the schema's order. */
export async function writePrograms(file: string, programs: SnapshotDraft["programs"]): Promise<WrittenPrograms> {
  const sorted =
    typeof programs === "function" ? programs() : programs.toSorted((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  const counts = { programs: 0, facts: 0, contacts: 0 };
  const counted = function* () {
    for (const program of sorted) {
      counts.programs += 1;
      counts.facts += Object.values(program.facts).filter((fact) => fact !== undefined).length;
      counts.contacts += program.contacts.length;
      yield program;
    }
  };
  const entry = await writeDigested(file, programLines(counted(), file));
  return { entry, counts };
}

/** Writes pieces one after the other; returns what the manifest tells of the file. */
async function writeDigested(file: string, pieces: Iterable<string>): Promise<Manifest["files"][string]> {
  const hash = createHash("sha256");
  let bytes = 0;
  const digested = function* () {
    for (const piece of pieces) {
      hash.update(piece);
      bytes += Buffer.byteLength(piece);
      yield piece;
    }
  };
  await writeAndSync(file, digested());
  return { sha256: hash.digest("hex"), bytes };
}

/** Writes the run report; returns what the manifest tells of it. Throws `StoreError`. */
export async function writeReport(
  file: string,
  report: ReportDraft & Pick<RunReport, "snapshot">,
): Promise<Manifest["files"][string]> {
  return writeDigested(file, reportPieces(report, file));
}

/** The report as `JSON.stringify` with an indent of 1 writes it, its sites one by one. */
function* reportPieces({ sites, ...rest }: ReportDraft & Pick<RunReport, "snapshot">, file: string): Generator<string> {
  const frame = checkBeforeWrite(runReportSchema, { ...rest, sites: [] }, file, "the run report");
  yield JSON.stringify(frame, null, 1).replace(/\]\n\}$/, "");
  let separator = "\n";
  for (const site of typeof sites === "function" ? sites() : sites) {
    const checked = checkBeforeWrite(reportedSiteSchema, site, file, `the report of the site ${site.site}`);
    yield separator + JSON.stringify(checked, null, 1).replace(/^/gm, "  ");
    separator = ",\n";
  }
  yield separator === "\n" ? "]\n}\n" : "\n ]\n}\n";
}

function* programLines(sorted: Iterable<ProgramRecord>, file: string): Generator<string> {
  let before: string | undefined;
  yield "[\n";
  for (const program of sorted) {
    if (before !== undefined && program.id <= before) {
      const reason = `the program ${program.id} stands twice, or out of order`;
      throw new StoreError({ kind: "invalid", file, reason, advice: "give each program an id of its own" });
    }
    const checked = checkBeforeWrite(programRecordSchema, program, file, `the program ${program.id}`);
    yield `${before === undefined ? "" : ",\n"}${JSON.stringify(checked)}`;
    before = program.id;
  }
  yield before === undefined ? "]\n" : "\n]\n";
}
