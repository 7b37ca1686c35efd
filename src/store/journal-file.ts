import type { FileHandle } from "node:fs/promises";
import type { RunJournal } from "./output.js";
import { writeFault } from "./store-error.js";

/** A file of JSON lines that is only appended to. */
export class JournalFile implements RunJournal {
  readonly #file: string;
  readonly #handle: FileHandle;
  #last: Promise<void> = Promise.resolve();

  constructor(file: string, handle: FileHandle) {
    this.#file = file;
    this.#handle = handle;
  }

  /** One write after the other: the lines of several sites must not mix. After one that failed none follows. */
  append(entry: object, durable: boolean): Promise<void> {
    const written = this.#last
      .then(async () => {
        await this.#handle.appendFile(`${JSON.stringify(entry)}\n`);
        if (durable) await this.#handle.datasync();
      })
      .catch((error: unknown) => {
        throw writeFault(this.#file, error);
      });
    this.#last = written;
    // Whoever appended hears of the failure; the chain itself must not count as unheard.
    written.catch(() => undefined);
    return written;
  }

  async close(): Promise<void> {
    await this.#last.catch(() => undefined);
    await this.#handle.close();
  }
}
