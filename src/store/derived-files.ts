import { open, rm } from "node:fs/promises";
import { join } from "node:path";
import type { DerivedStore } from "./output.js";
import { errorCode, readFault, writeFault } from "./store-error.js";
import { namesIn, readIfThere, sweep, writeWholePieces } from "./whole-file.js";

/** Bytes up to which the first line of a file is read. */
const longestFirstLine = 4096;

/** Files that can be made anew from the snapshots at any time, so that a lost or damaged one is no loss. */
export class DerivedFiles implements DerivedStore {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  async list(): Promise<string[]> {
    return (await namesIn(this.#folder)).filter((name) => !name.startsWith("."));
  }

  async read(name: string): Promise<Buffer | undefined> {
    return readIfThere(join(this.#folder, name), `delete ${this.#folder}, it is made anew from the snapshots`);
  }

  async begin(name: string): Promise<{ readonly text: string; readonly bytes: number } | undefined> {
    const file = join(this.#folder, name);
    try {
      const handle = await open(file, "r");
      try {
        const { size } = await handle.stat();
        const { buffer, bytesRead } = await handle.read(Buffer.alloc(longestFirstLine), 0, longestFirstLine, 0);
        const end = buffer.indexOf("\n");
        const text = end === -1 || end >= bytesRead ? "" : buffer.toString("utf8", 0, end);
        return { text, bytes: size };
      } finally {
        await handle.close();
      }
    } catch (error) {
      if (errorCode(error) === "ENOENT") return undefined;
      throw readFault(file, error, `delete ${this.#folder}, it is made anew from the snapshots`);
    }
  }

  async write(name: string, pieces: Iterable<string>): Promise<void> {
    await writeWholePieces(join(this.#folder, name), pieces);
  }

  async remove(name: string): Promise<void> {
    const file = join(this.#folder, name);
    try {
      await rm(file, { force: true });
    } catch (error) {
      throw writeFault(file, error);
    }
  }

  /** Removes what killed writers left. */
  async sweep(): Promise<void> {
    await sweep(this.#folder);
  }
}
