import type { SiteOutcome } from "../model/outcome.js";
import type { ProgramRecord } from "../model/program.js";
import type { RunReport } from "../model/run-report.js";
import type { Latest, Manifest } from "../model/snapshot.js";
import type { SiteState } from "./site-state.js";

export type { SiteState, UnansweredState, UrlState } from "./site-state.js";

/** A run report that is about to be written. */
export interface ReportDraft extends Omit<RunReport, "snapshot" | "sites"> {
  /** Sorted by id; a function gives them one by one. */
  readonly sites: RunReport["sites"] | (() => Iterable<RunReport["sites"][number]>);
}

/** A snapshot that is about to be written. */
export interface SnapshotDraft {
  readonly kind: Manifest["kind"];
  readonly createdAt: string;
  readonly parent?: string | undefined;
  readonly generator: Manifest["generator"];
  readonly sites: readonly SiteOutcome[];
  /** In any order; or a function that gives them one by one in the order of their ids. */
  readonly programs: readonly ProgramRecord[] | (() => Iterable<ProgramRecord>);
  /** How the run went; written beside the programs as `run.json`. */
  readonly report?: ReportDraft | undefined;
}

/** A snapshot that was written elsewhere, with the report of its run. */
export interface SnapshotCopy extends Snapshot {
  readonly report?: RunReport | undefined;
}

export interface Snapshot {
  readonly manifest: Manifest;
  /** Sorted by id. */
  readonly programs: readonly ProgramRecord[];
}

/** What a run notes while it goes on, so that another session can finish it. */
export interface RunJournal {
  /**
   * Notes a value of JSON. When the promise is kept, the note outlives the end of the process; a `durable` one, and all
   * before it, outlives a power loss too. Throws `StoreError`.
   */
  append(entry: object, durable: boolean): Promise<void>;
  close(): Promise<void>;
}

/** The right to write to an output folder: one run at a time has it. */
export interface OutputLock {
  /** Gives the right back. Does nothing the second time. */
  release(): Promise<void>;
}

/** Files that are made of the snapshots and can be made anew: a lost or damaged one is no loss. All throw `StoreError`. */
export interface DerivedStore {
  /** Names, sorted. */
  list(): Promise<readonly string[]>;
  /** Undefined when there is no such file. */
  read(name: string): Promise<Buffer | undefined>;
  /** The first line and the size of a file; undefined when there is no such file. */
  begin(name: string): Promise<{ readonly text: string; readonly bytes: number } | undefined>;
  /** The file appears whole or not at all. */
  write(name: string, pieces: Iterable<string>): Promise<void>;
  remove(name: string): Promise<void>;
}

/** An output folder: page bytes, state of sites, snapshots. Every write appears whole or not at all. */
export interface Output {
  readonly folder: string;
  /** The index of changes. */
  readonly index: DerivedStore;
  /**
   * Call before the first write of a run: creates the folder, takes the writer's lock and sweeps what a killed run
   * left half done. Throws `StoreError` of kind `held` when another live run has the lock, `unwritable` when the folder
   * cannot be written. The lock of a dead process is taken over.
   */
  lock(): Promise<OutputLock>;
  /** Stores a body once; returns its SHA-256. `gzip` is the same body compressed (RFC 1952), where the caller has it. */
  putPage(body: Uint8Array, gzip?: Uint8Array): Promise<string>;
  /** Throws `StoreError` when the page is missing or its bytes no longer match the digest. */
  getPage(digest: string): Promise<Uint8Array>;
  /** Path of a stored page, for people. */
  pagePath(digest: string): string;
  readSiteState(site: string): Promise<SiteState | undefined>;
  writeSiteState(state: SiteState): Promise<void>;
  /** Ids of all snapshots, oldest first. */
  listSnapshots(): Promise<readonly string[]>;
  /** The newest snapshots, found anew when `latest.json` is missing, malformed or behind; undefined when there is none. */
  readLatest(): Promise<Latest | undefined>;
  readManifest(id: string): Promise<Manifest>;
  /** Throws `StoreError` naming file and reason when a file is missing, malformed or fails its checksum. */
  readSnapshot(id: string): Promise<Snapshot>;
  /** The programs of a snapshot one by one, sorted by id, after the file's checksum was verified. Throws as `readSnapshot`. */
  readPrograms(id: string): AsyncIterable<ProgramRecord>;
  /** One program of a snapshot, without reading the others; undefined when it has none of that id. Throws as `readSnapshot`. */
  findProgram(id: string, program: string): Promise<ProgramRecord | undefined>;
  /** How the run went that wrote the snapshot; undefined for a snapshot without a report. Throws as `readManifest`. */
  readRunReport(id: string): Promise<RunReport | undefined>;
  /** Ids of the runs that have a journal and did not end, oldest first. */
  listRuns(): Promise<readonly string[]>;
  /** Begins a run's journal; the id has the form of a snapshot's. Throws `StoreError`, also when the id is taken. */
  beginRun(id: string): Promise<RunJournal>;
  /** What a run noted, oldest first; a last note that was torn by a kill or a power loss is left out. */
  readRun(id: string): AsyncIterable<unknown>;
  /** Goes on with a run's journal after its last whole note. */
  reopenRun(id: string): Promise<RunJournal>;
  /** Forgets a run: it has ended, or is given up. */
  forgetRun(id: string): Promise<void>;
  /**
   * Adds a snapshot that was written elsewhere, byte for byte. Throws `StoreError` of kind `checksum` when programs or report
   * are not those that the manifest tells of, `invalid` when a snapshot of its id is there.
   */
  installSnapshot(copy: SnapshotCopy): Promise<void>;
  /** Writes the snapshot, then points `latest.json` at it; returns its manifest. */
  writeSnapshot(draft: SnapshotDraft): Promise<Manifest>;
}
