import { type FileHandle, open, stat, truncate } from "node:fs/promises";
import { linesOf } from "./lines.js";
import type { RunJournal } from "./output.js";
import { errorCode, readFault, writeFault } from "./store-error.js";

/**
 * The notes of a journal with the byte at which each ends; none when there is no such file. A line counts when it ends in
 * a line feed and is valid JSON; what follows the first that does not was torn by a kill or a power loss. Throws
 * `StoreError`, which gives the `advice`.
 */
export async function* notesOf(
  file: string,
  advice: string,
): AsyncGenerator<{ readonly value: unknown; readonly end: number }> {
  try {
    const { size } = await stat(file);
    let end = 0;
    for await (const line of linesOf(file)) {
      end += Buffer.byteLength(line) + 1;
      if (end > size) return;
      yield { value: JSON.parse(line), end };
    }
  } catch (error) {
    if (error instanceof SyntaxError || errorCode(error) === "ENOENT") return;
    throw readFault(file, error, advice);
  }
}

/** Opens a journal to go on after its last whole note; what was torn is cut off. Throws `StoreError`. */
export async function reopenJournal(file: string, advice: string): Promise<JournalFile> {
  let end = 0;
  for await (const note of notesOf(file, advice)) end = note.end;
  try {
    await truncate(file, end);
    return new JournalFile(file, await open(file, "a"));
  } catch (error) {
    throw writeFault(file, error);
  }
}

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
