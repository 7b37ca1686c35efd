import { mkdir, open, rm } from "node:fs/promises";
import { join } from "node:path";
import { JournalFile, notesOf, reopenJournal } from "./journal-file.js";
import type { RunJournal } from "./output.js";
import { isSnapshotId } from "./snapshot-id.js";
import { StoreError, writeFault } from "./store-error.js";
import { ensureFolder, namesIn, syncFolder } from "./whole-file.js";

const journalName = "journal.ndjson";
const advice = "delete the folder and crawl anew";

/**
 * Journals of runs that have not ended: `runs/<id>/journal.ndjson`, one JSON value a line.
 */
export class RunFiles {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Ids of the runs that have not ended, oldest first. */
  async list(): Promise<string[]> {
    return (await namesIn(this.#folder)).filter(isSnapshotId);
  }

  /** Begins a journal. Throws `StoreError`, also when there is one of that id. */
  async begin(id: string): Promise<RunJournal> {
    const folder = this.#path(id);
    await ensureFolder(this.#folder);
    try {
      await mkdir(folder);
      const journal = new JournalFile(join(folder, journalName), await open(join(folder, journalName), "ax"));
      await syncFolder(folder);
      await syncFolder(this.#folder);
      return journal;
    } catch (error) {
      throw writeFault(folder, error);
    }
  }

  /** The values of a journal, in the order of writing. Throws `StoreError`. */
  async *read(id: string): AsyncGenerator<unknown> {
    for await (const { value } of notesOf(join(this.#path(id), journalName), advice)) yield value;
  }

  /** Opens a journal to go on after its last whole line. Throws `StoreError`. */
  async reopen(id: string): Promise<RunJournal> {
    return reopenJournal(join(this.#path(id), journalName), advice);
  }

  /** Forgets a run. Does nothing when there is none of that id. */
  async remove(id: string): Promise<void> {
    const folder = this.#path(id);
    try {
      await rm(folder, { recursive: true, force: true });
    } catch (error) {
      throw writeFault(folder, error);
    }
  }

  #path(id: string): string {
    if (isSnapshotId(id)) return join(this.#folder, id);
    const reason = `${JSON.stringify(id.slice(0, 80))} is no id of a run`;
    throw new StoreError({
      kind: "invalid",
      file: this.#folder,
      reason,
      advice: "give an id such as 2026-11-22T030000Z",
    });
  }
}
