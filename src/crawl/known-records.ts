import type { ProgramRecord } from "../model/program.js";
import type { Site } from "../model/site.js";
import type { Manifest } from "../model/snapshot.js";
import type { Output } from "../store/output.js";
import type { OptedOut } from "./opted-out.js";
import { PackedRecord } from "./packed.js";

/** What the newest snapshot knew when a run began. */
export class KnownRecords {
  readonly manifest: Manifest;
  readonly #records: ReadonlyMap<string, PackedRecord>;

  constructor(manifest: Manifest, records: Iterable<PackedRecord>) {
    this.manifest = manifest;
    this.#records = new Map(Array.from(records, (record) => [record.id, record]));
  }

  /** All records, sorted by the programs' ids. */
  get all(): Iterable<PackedRecord> {
    return this.#records.values();
  }

  /** The newest record of each program that the site declares, by its present id, whatever it was called in the snapshot. */
  of(site: Site): ReadonlyMap<string, ProgramRecord> {
    const former = new Map<string, ProgramRecord>();
    for (const { id, formerIds = [] } of site.programs) {
      const record = [id, ...formerIds].map((name) => this.#records.get(name)).find((found) => found !== undefined);
      if (record !== undefined) former.set(id, record.unpack());
    }
    return former;
  }
}

/** Reads the newest snapshot, but for what is left out since; undefined when there is none. Throws `StoreError`. */
export async function newestRecords(output: Output, leftOut: OptedOut): Promise<KnownRecords | undefined> {
  const latest = await output.readLatest();
  if (latest === undefined) return undefined;
  const manifest = await output.readManifest(latest.newest);
  const records: PackedRecord[] = [];
  for await (const record of output.readPrograms(latest.newest)) {
    for (const kept of leftOut.records([record])) records.push(new PackedRecord(kept));
  }
  return new KnownRecords(manifest, records);
}
