import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { mkdir, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { visitedWell } from "../model/outcome.js";
import { type ProgramRecord, programRecordSchema } from "../model/program.js";
import { type RunReport, runReportSchema } from "../model/run-report.js";
import { type Manifest, manifestSchema, schemaVersion } from "../model/snapshot.js";
import { linesOf } from "./lines.js";
import type { Snapshot, SnapshotCopy, SnapshotDraft } from "./output.js";
import { checkBeforeWrite, parseAs } from "./parse-file.js";
import { compareSnapshotIds, isSnapshotId, nextSnapshotId } from "./snapshot-id.js";
import { type WrittenPrograms, writePrograms, writeReport } from "./snapshot-writing.js";
import { errorCode, readFault, StoreError, writeFault } from "./store-error.js";
import { ensureFolder, namesIn, readIfThere, sweep, syncFolder, temporaryPath, writeAndSync } from "./whole-file.js";

const manifestName = "manifest.json";
const programsName = "programs.json";
const reportName = "run.json";

/** Snapshots, each a folder that appears by one rename and is never written to again. */
export class SnapshotFiles {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Ids of all snapshots, oldest first. Throws `StoreError` when the folder cannot be listed. */
  async list(): Promise<string[]> {
    return (await namesIn(this.#folder)).filter(isSnapshotId).sort(compareSnapshotIds);
  }

  /** Throws `StoreError`. */
  async readManifest(id: string): Promise<Manifest> {
    const file = join(this.#path(id), manifestName);
    const bytes = await readIfThere(file, this.#advice(id));
    if (bytes === undefined) {
      throw new StoreError({ kind: "missing", file, reason: "the file is missing", advice: this.#advice(id) });
    }
    const manifest = parseAs(manifestSchema, bytes.toString("utf8"), file, this.#advice(id), { part: "manifest" });
    if (manifest.id === id) return manifest;
    const reason = `it is the manifest of the snapshot ${manifest.id}`;
    throw new StoreError({ kind: "malformed", file, reason, advice: this.#advice(id) });
  }

  /** How the run went; undefined for a snapshot without a report. Throws `StoreError`. */
  async readReport(id: string): Promise<RunReport | undefined> {
    const file = join(this.#path(id), reportName);
    const bytes = await readIfThere(file, this.#advice(id));
    if (bytes === undefined) return undefined;
    return parseAs(runReportSchema, bytes.toString("utf8"), file, this.#advice(id), { part: "runReport" });
  }

  /** Throws `StoreError`. */
  async read(id: string): Promise<Snapshot> {
    const manifest = await this.readManifest(id);
    const programs: ProgramRecord[] = [];
    for await (const program of this.#programsOf(manifest)) programs.push(program);
    return { manifest, programs };
  }

  /** The programs of a snapshot one by one, after the checksum of their file was verified. Throws `StoreError`. */
  async *readPrograms(id: string): AsyncGenerator<ProgramRecord> {
    yield* this.#programsOf(await this.readManifest(id));
  }

  /** One program of a snapshot, after the checksum of the file was verified; undefined without one. Throws `StoreError`. */
  async findProgram(id: string, program: string): Promise<ProgramRecord | undefined> {
    const file = join(this.#path(id), programsName);
    const advice = this.#advice(id);
    const bytes = await readIfThere(file, advice);
    if (bytes === undefined) throw new StoreError({ kind: "missing", file, reason: "the file is missing", advice });
    const digest = createHash("sha256").update(bytes).digest("hex");
    const manifest = await this.readManifest(id);
    checkDigest(manifest, { digest, bytes: bytes.length }, file, advice);
    const start = bytes.indexOf(`\n{"id":${JSON.stringify(program)},`) + 1;
    if (start === 0) return undefined;
    const end = bytes.indexOf("\n", start);
    const line = bytes.toString("utf8", start, end).replace(/,$/, "");
    return parseAs(programRecordSchema, line, file, advice, {
      where: `the program ${program}`,
      part: "program",
      version: manifest.schemaVersion,
    });
  }

  /** Writes a snapshot; returns its manifest. Throws `StoreError`. */
  async write(draft: SnapshotDraft): Promise<Manifest> {
    await ensureFolder(this.#folder);
    const building = temporaryPath(this.#folder);
    try {
      await mkdir(building);
      const programs = await writePrograms(join(building, programsName), draft.programs);
      const manifest = await this.#place(building, manifestOf(draft, programs), draft.report);
      await syncFolder(this.#folder);
      return manifest;
    } catch (error) {
      throw writeFault(this.#folder, error);
    } finally {
      await rm(building, { recursive: true, force: true });
    }
  }

  /** Adds a snapshot that was written elsewhere, byte for byte. Throws `StoreError`. */
  async install({ manifest, programs, report }: SnapshotCopy): Promise<void> {
    await ensureFolder(this.#folder);
    const building = temporaryPath(this.#folder);
    try {
      await mkdir(building);
      const written = await writePrograms(join(building, programsName), programs);
      const files = { [programsName]: written.entry, ...(await this.#report(building, report)) };
      refuseOthers(manifest, files, this.#path(manifest.id));
      await writeManifest(building, manifest);
      await syncFolder(building);
      await rename(building, this.#path(manifest.id));
      await syncFolder(this.#folder);
    } catch (error) {
      throw writeFault(this.#path(manifest.id), error);
    } finally {
      await rm(building, { recursive: true, force: true });
    }
  }

  /** Removes what killed writers left. */
  async sweep(): Promise<void> {
    await sweep(this.#folder);
  }

  /**
   * Gives the built folder the first free id of its second, or of the newest snapshot's second when the clock was set
   * back since: ids tell the order in which snapshots were made. The rename fails when another snapshot has that id.
   */
  async #place(building: string, unnamed: Omit<Manifest, "id">, report: SnapshotDraft["report"]): Promise<Manifest> {
    const newest = (await this.list()).at(-1);
    for (let nth = 1; ; nth += 1) {
      const id = nextSnapshotId(unnamed.createdAt, newest, nth);
      const files = { ...unnamed.files, ...(await this.#report(building, report && { ...report, snapshot: id })) };
      const named = { ...unnamed, id, files };
      const manifest = checkBeforeWrite(manifestSchema, named, join(this.#folder, id), "the manifest");
      await writeManifest(building, manifest);
      await syncFolder(building);
      try {
        await rename(building, join(this.#folder, id));
        return manifest;
      } catch (error) {
        const code = errorCode(error);
        if (code !== "ENOTEMPTY" && code !== "EEXIST" && code !== "EPERM") throw error;
        if (!(await this.list()).includes(id)) throw error;
      }
    }
  }

  /** Writes the run report where there is one; returns its entry among the manifest's files. */
  async #report(building: string, report: Parameters<typeof writeReport>[1] | undefined): Promise<Manifest["files"]> {
    return report === undefined ? {} : { [reportName]: await writeReport(join(building, reportName), report) };
  }

  async *#programsOf(manifest: Manifest): AsyncGenerator<ProgramRecord> {
    const file = join(this.#path(manifest.id), programsName);
    const advice = this.#advice(manifest.id);
    await verifyChecksum(file, manifest, advice);
    let line = 0;
    let count = 0;
    let previous = "";
    for await (const text of linesOf(file)) {
      line += 1;
      if (text === "[" || text === "]") continue;
      const record = text.endsWith(",") ? text.slice(0, -1) : text;
      const reading = { where: `line ${line}`, part: "program", version: manifest.schemaVersion } as const;
      const program = parseAs(programRecordSchema, record, file, advice, reading);
      if (program.id <= previous) {
        const reason = `line ${line}: the program ${program.id} is out of order`;
        throw new StoreError({ kind: "malformed", file, reason, advice });
      }
      previous = program.id;
      count += 1;
      yield program;
    }
    if (count !== manifest.counts.programs) {
      const reason = `it holds ${count} programs where the manifest counts ${manifest.counts.programs}`;
      throw new StoreError({ kind: "malformed", file, reason, advice });
    }
  }

  #path(id: string): string {
    if (isSnapshotId(id)) return join(this.#folder, id);
    throw new StoreError({
      kind: "missing",
      file: this.#folder,
      reason: `${JSON.stringify(id.slice(0, 80))} is no snapshot id`,
      advice: "give an id such as 2026-11-22T030000Z",
    });
  }

  #advice(id: string): string {
    return `put the snapshot back from a copy or delete ${join(this.#folder, id)}, other snapshots do not need it`;
  }
}

async function writeManifest(folder: string, manifest: Manifest): Promise<void> {
  await writeAndSync(join(folder, manifestName), [`${JSON.stringify(manifest, null, 2)}\n`]);
}

/** Throws `StoreError` when the files are not those that the manifest tells of. */
function refuseOthers(manifest: Manifest, files: Manifest["files"], snapshot: string): void {
  const other = Object.entries(manifest.files).find(([name, { sha256 }]) => files[name]?.sha256 !== sha256);
  if (other === undefined) return;
  throw new StoreError({
    kind: "checksum",
    file: join(snapshot, other[0]),
    reason: "what was to be written is not what the manifest tells of",
    advice: "nothing was written; get the snapshot or patch once more",
  });
}

function manifestOf(draft: SnapshotDraft, programs: WrittenPrograms): Omit<Manifest, "id"> {
  const sites = [...draft.sites].sort((a, b) => (a.site < b.site ? -1 : a.site > b.site ? 1 : 0));
  const failedSites = sites.filter((site) => !visitedWell(site.outcome)).length;
  return {
    schemaVersion,
    createdAt: draft.createdAt,
    kind: draft.kind,
    result: failedSites === 0 ? "complete" : "partial",
    parent: draft.parent,
    generator: draft.generator,
    counts: { sites: sites.length, failedSites, ...programs.counts },
    sites,
    files: { [programsName]: programs.entry },
  };
}

async function verifyChecksum(file: string, manifest: Manifest, advice: string): Promise<void> {
  const hash = createHash("sha256");
  let bytes = 0;
  try {
    for await (const chunk of createReadStream(file)) {
      hash.update(chunk);
      bytes += chunk.length;
    }
  } catch (error) {
    throw readFault(file, error, advice);
  }
  checkDigest(manifest, { digest: hash.digest("hex"), bytes }, file, advice);
}

/** Throws `StoreError` when the programs are not those that the manifest tells of. */
function checkDigest(
  manifest: Manifest,
  { digest, bytes }: { readonly digest: string; readonly bytes: number },
  file: string,
  advice: string,
): void {
  const expected = manifest.files[programsName];
  if (expected?.sha256 === digest) return;
  const short = expected !== undefined && bytes < expected.bytes;
  throw new StoreError({
    kind: "checksum",
    file,
    reason: short
      ? `it is cut off (${bytes} of ${expected.bytes} bytes)`
      : "its checksum is not the one in the manifest",
    advice,
  });
}
