import { createHash } from "node:crypto";
import { open } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { instantSchema } from "../model/evidence.js";
import { type LoggedChange, loggedChangeSchema } from "../model/history.js";
import { JournalFile, notesOf, reopenJournal } from "./journal-file.js";
import { acquireLock } from "./lock.js";
import { StoreError, writeFault } from "./store-error.js";
import { ensureFolder, readIfThere, syncFolder, writeWholePieces } from "./whole-file.js";

const advice = "delete the file: changes since the newest snapshot are then sent again";

/** Changes that were sent, from which on an outbox is written anew without their text. */
const mostSpare = 200;

/** One line of an outbox: who it is for, then what is to be sent and what was. */
const outboxNoteSchema = z.discriminatedUnion("note", [
  z.strictObject({
    note: z.literal("opened"),
    outboxVersion: z.literal(1),
    receiver: z.string().describe("origin of the webhook; its path may be a secret"),
    since: instantSchema.describe("changes shown by snapshots made then or later are sent"),
  }),
  z.strictObject({ note: z.literal("queued"), id: z.string(), logged: loggedChangeSchema }),
  z.strictObject({ note: z.literal("delivered"), id: z.string(), at: instantSchema }),
  z.strictObject({ note: z.literal("withdrawn"), id: z.string(), at: instantSchema }),
]);
type OutboxNote = z.infer<typeof outboxNoteSchema>;
type Settled = Extract<OutboxNote, { note: "delivered" | "withdrawn" }>;

/** The changes that one receiver is to get, kept on disk: what was queued stays until it was delivered. */
export interface Outbox {
  /** ISO 8601: changes shown by snapshots made then or later are for the receiver. */
  readonly since: string;
  /** By id, in the order of queueing. */
  readonly waiting: ReadonlyMap<string, LoggedChange>;
  /** True when the change was queued once, whether it was delivered or not. */
  knows(id: string): boolean;
  /** Throws `StoreError`. */
  queue(id: string, logged: LoggedChange): Promise<void>;
  /** It is not sent again: the receiver has it, or somebody asked that it be left out. Throws `StoreError`. */
  settle(id: string, how: "delivered" | "withdrawn", at: string): Promise<void>;
  close(): Promise<void>;
}

/** Path of the outbox of a webhook: the address itself may be a secret, so that its digest names the file. */
function outboxPath(folder: string, webhook: URL): string {
  const name = createHash("sha256").update(webhook.href).digest("hex").slice(0, 16);
  return join(folder, "outbox", `${name}.ndjson`);
}

/**
 * Opens the outbox of a webhook in an output folder; a new one begins at `since`. One process at a time has it. Throws
 * `StoreError`: of kind `held` while another process sends from this folder, `malformed` for a file that is no outbox.
 */
export async function openOutbox(folder: string, webhook: URL, since: string): Promise<Outbox> {
  const file = outboxPath(folder, webhook);
  await ensureFolder(folder);
  const lock = await acquireLock(join(folder, "outbox"));
  try {
    const state = await readOutbox(file);
    if (state.spare >= mostSpare) await compact(file, state);
    const journal = state.opened === undefined ? await begin(file, webhook, since) : await reopenJournal(file, advice);
    const { waiting, known } = state;
    return {
      since: state.opened?.since ?? since,
      waiting,
      knows: (id) => known.has(id),
      queue: async (id, logged) => {
        await journal.append({ note: "queued", id, logged } satisfies OutboxNote, true);
        known.add(id);
        waiting.set(id, logged);
      },
      settle: async (id, how, at) => {
        await journal.append({ note: how, id, at } satisfies OutboxNote, true);
        waiting.delete(id);
      },
      close: async () => {
        await journal.close();
        await lock.release();
      },
    };
  } catch (error) {
    await lock.release();
    throw error;
  }
}

/** Writes the outbox anew: of what was settled only the ids, which keep it from being sent again. */
async function compact(file: string, { opened, settled, waiting }: OutboxState): Promise<void> {
  const queued = [...waiting].map(([id, logged]): OutboxNote => ({ note: "queued", id, logged }));
  const notes: OutboxNote[] = [...(opened === undefined ? [] : [opened]), ...settled, ...queued];
  try {
    await writeWholePieces(
      file,
      notes.map((note) => `${JSON.stringify(note)}\n`),
    );
  } catch (error) {
    // It only takes more room than it must.
    if (!(error instanceof StoreError)) throw error;
  }
}

async function begin(file: string, webhook: URL, since: string): Promise<JournalFile> {
  try {
    const journal = new JournalFile(file, await open(file, "w"));
    const opened: OutboxNote = { note: "opened", outboxVersion: 1, receiver: webhook.origin, since };
    await journal.append(opened, true);
    await syncFolder(join(file, ".."));
    return journal;
  } catch (error) {
    throw writeFault(file, error);
  }
}

interface OutboxState {
  readonly opened: Extract<OutboxNote, { note: "opened" }> | undefined;
  readonly waiting: Map<string, LoggedChange>;
  readonly known: Set<string>;
  /** In the order of the file. */
  readonly settled: readonly Settled[];
  /** How many lines hold the text of a change that is settled. */
  readonly spare: number;
}

/** What an outbox holds. Throws `StoreError` of kind `malformed` naming the line that is no note. */
export async function readOutbox(file: string): Promise<OutboxState> {
  let opened: OutboxState["opened"];
  const waiting = new Map<string, LoggedChange>();
  const known = new Set<string>();
  const settled: Settled[] = [];
  let [line, spare] = [0, 0];
  for await (const { value } of notesOf(file, advice)) {
    line += 1;
    const { data, error } = outboxNoteSchema.safeParse(value);
    if (data === undefined || (data.note === "opened") !== (line === 1)) {
      const what = error?.issues[0]?.message ?? "it stands in the wrong place";
      throw new StoreError({
        kind: "malformed",
        file,
        reason: `line ${line} is no note of an outbox (${what})`,
        advice,
      });
    }
    if (data.note === "opened") opened = data;
    else if (data.note === "queued") {
      known.add(data.id);
      waiting.set(data.id, data.logged);
    } else {
      // Of a change that was settled long ago no more than this is kept.
      known.add(data.id);
      settled.push(data);
      if (waiting.delete(data.id)) spare += 1;
    }
  }
  if (opened === undefined && (await readIfThere(file, advice))?.includes("\n") === true) {
    throw new StoreError({ kind: "malformed", file, reason: "line 1 is no note of an outbox", advice });
  }
  return { opened, waiting, known, settled, spare };
}
