import type { OutcomeName, SiteOutcome } from "../model/outcome.js";
import type { ProgramRecord } from "../model/program.js";
import type { Latest, Manifest } from "../model/snapshot.js";

/** What the last visits to one address left behind. */
export interface UrlState {
  /** Address after redirects of the last good answer. */
  readonly finalUrl: string;
  readonly etag?: string | undefined;
  readonly lastModified?: string | undefined;
  readonly contentType: string;
  /** SHA-256 of the last good body. */
  readonly digest: string;
  /** When the body was last received or confirmed by a 304. */
  readonly fetchedAt: string;
  readonly outcome: OutcomeName;
  readonly checkedAt: string;
  /** Runs in a row that ended `gone`. */
  readonly goneRuns: number;
}

/** Everything remembered about a website between runs. */
export interface SiteState {
  readonly schemaVersion: 1;
  readonly site: string;
  /** By address asked for. An address that never answered well is not here. */
  readonly urls: Readonly<Record<string, UrlState>>;
  /** Per program id: the addresses of its pages, in the order in which they were found. */
  readonly programPages: Readonly<Record<string, readonly string[]>>;
}

/** A snapshot that is about to be written. */
export interface SnapshotDraft {
  readonly kind: Manifest["kind"];
  readonly createdAt: string;
  readonly parent?: string | undefined;
  readonly generator: Manifest["generator"];
  readonly sites: readonly SiteOutcome[];
  readonly programs: readonly ProgramRecord[];
}

export interface Snapshot {
  readonly manifest: Manifest;
  /** Sorted by id. */
  readonly programs: readonly ProgramRecord[];
}

/** An output folder: page bytes, state of sites, snapshots. Every write appears whole or not at all. */
export interface Output {
  readonly folder: string;
  /** Stores a body once; returns its SHA-256. */
  putPage(body: Uint8Array): Promise<string>;
  /** Throws `StoreError` when the page is missing or its bytes no longer match the digest. */
  getPage(digest: string): Promise<Uint8Array>;
  /** Path of a stored page, for people. */
  pagePath(digest: string): string;
  readSiteState(site: string): Promise<SiteState | undefined>;
  writeSiteState(state: SiteState): Promise<void>;
  /** Ids of all whole snapshots, oldest first. */
  listSnapshots(): Promise<readonly string[]>;
  readLatest(): Promise<Latest | undefined>;
  readManifest(id: string): Promise<Manifest>;
  /** Throws `StoreError` naming file and reason when a file is missing, malformed or fails its checksum. */
  readSnapshot(id: string): Promise<Snapshot>;
  /** Writes the snapshot, then points `latest.json` at it; returns its manifest. */
  writeSnapshot(draft: SnapshotDraft): Promise<Manifest>;
}
