import type { Change } from "../../model/change.js";
import type { ProgramRecord } from "../../model/program.js";
import type { Output, Snapshot } from "../../store/output.js";
import { StoreError } from "../../store/store-error.js";
import { diffSnapshots } from "../diff-snapshots.js";
import {
  type IndexHead,
  type IndexLine,
  readIndexHead,
  readIndexLines,
  type Wanted,
  writeIndexFile,
} from "./index-line.js";

/** Told while the index is made: `done` of `total` snapshots are in it. */
export type OnIndexed = (done: number, total: number) => void;

/** What one snapshot brought. */
type Segment = Pick<IndexHead, "snapshot" | "at" | "from">;

/** What changed from one snapshot to the next, for every pair of neighbours in an output folder. */
export interface ChangeIndex {
  /** Oldest first. */
  readonly segments: readonly Segment[];
  /** Damaged snapshots, passed over: the next sound one is compared with the one before them. Oldest first. */
  readonly unreadable: readonly string[];
  /** The lines of one snapshot, all or those that may be wanted. Throws `StoreError`. */
  lines(segment: Segment, wanted?: Wanted): Promise<readonly IndexLine[]>;
}

/**
 * Opens the index of changes and brings it up to date: one file for each snapshot, made of it and the one before it, kept
 * while both exist. Files that are missing, damaged or of another version are made anew; what no snapshot stands behind
 * goes. Where the folder takes no files (read-only, a full disk) what was made is held in memory instead. Throws
 * `StoreError` when the output folder cannot be read, or holds a snapshot of a newer matchscout.
 */
export async function openChangeIndex(output: Output, onIndexed?: OnIndexed): Promise<ChangeIndex> {
  const ids = await output.listSnapshots();
  const known = new Set(await output.index.list());
  const unreadable: string[] = [];
  const unkept = new Map<string, readonly IndexLine[]>();
  const segments: Segment[] = [];
  let held: Snapshot | undefined;
  for (const [place, id] of ids.entries()) {
    const from = segments.at(-1)?.snapshot ?? null;
    const name = fileName(from, id);
    const head = known.delete(name) ? await soundHead(output, name) : undefined;
    if (head !== undefined) {
      segments.push(head);
      continue;
    }
    try {
      const before = from === null ? undefined : held?.manifest.id === from ? held : await output.readSnapshot(from);
      held = await output.readSnapshot(id);
      const { segment, lines } = indexSnapshot(before, held);
      const file = writeIndexFile(segment, lines);
      if (!(await keeps(() => output.index.write(name, file)))) unkept.set(name, lines);
      segments.push(segment);
    } catch (error) {
      if (!(error instanceof StoreError) || !damage.has(error.kind)) throw error;
      unreadable.push(id);
    }
    onIndexed?.(place + 1, ids.length);
  }
  for (const name of known) await keeps(() => output.index.remove(name));
  return {
    segments,
    unreadable,
    lines: async (segment, wanted) => {
      const name = fileName(segment.from, segment.snapshot);
      const inMemory = unkept.get(name);
      if (inMemory !== undefined) return inMemory;
      const bytes = await output.index.read(name);
      if (bytes !== undefined) return readIndexLines(bytes, name, wanted);
      const advice = "run the command again: the index is made anew from the snapshots";
      throw new StoreError({ kind: "missing", file: name, reason: "it was deleted just now", advice });
    },
  };
}

const damage: ReadonlySet<StoreError["kind"]> = new Set(["missing", "malformed", "checksum"]);

/** False when the folder takes no files. Throws other `StoreError`s. */
async function keeps(change: () => Promise<void>): Promise<boolean> {
  try {
    await change();
    return true;
  } catch (error) {
    if (error instanceof StoreError && (error.kind === "unwritable" || error.kind === "full")) return false;
    throw error;
  }
}

function fileName(from: string | null, to: string): string {
  return `${to}.from.${from ?? "nothing"}.ndjson`;
}

/** The head of a file that is there, whole, and of this version. */
async function soundHead(output: Output, name: string): Promise<IndexHead | undefined> {
  const beginning = await output.index.begin(name);
  const head = beginning === undefined ? undefined : readIndexHead(beginning.text, beginning.bytes);
  return head !== undefined && fileName(head.from, head.snapshot) === name ? head : undefined;
}

function indexSnapshot(
  before: Snapshot | undefined,
  after: Snapshot,
): { readonly segment: Segment; readonly lines: readonly IndexLine[] } {
  const segment = {
    snapshot: after.manifest.id,
    at: after.manifest.createdAt,
    from: before?.manifest.id ?? null,
  };
  return { segment, lines: before === undefined ? firstLines(after) : changedLines(before, after) };
}

function firstLines({ programs }: Snapshot): IndexLine[] {
  return programs.map((record) => ({ program: record.id, site: record.site, specialty: record.specialty, record }));
}

function changedLines(before: Snapshot, after: Snapshot): IndexLine[] {
  const [was, is] = [byId(before), byId(after)];
  return diffSnapshots(before, after).changes.flatMap((change): IndexLine[] => {
    const former = "formerId" in change ? change.formerId : change.program;
    const record = is.get(change.program) ?? was.get(change.program);
    if (record === undefined) return [];
    const lastSeen = lastSeenOf(change, was.get(former) ?? formerRecord(was, record));
    return [
      {
        program: change.program,
        site: record.site,
        specialty: record.specialty,
        change,
        ...(change.kind === "program_added" && { record }),
        ...(lastSeen !== undefined && { lastSeen }),
      },
    ];
  });
}

function byId({ programs }: Snapshot): Map<string, ProgramRecord> {
  return new Map(programs.map((program) => [program.id, program]));
}

function formerRecord(was: ReadonlyMap<string, ProgramRecord>, { formerIds = [] }: ProgramRecord) {
  return formerIds.map((id) => was.get(id)).find((record) => record !== undefined);
}

/** When a page last stated what a change replaces or removes. */
function lastSeenOf(change: Change, former: ProgramRecord | undefined): string | undefined {
  switch (change.kind) {
    case "fact_changed":
    case "fact_removed":
      return former?.facts[change.key]?.lastSeen;
    case "contact_changed":
    case "contact_removed":
      return change.before.lastSeen;
    case "program_removed":
      return former?.lastSeen;
    default:
      return undefined;
  }
}
