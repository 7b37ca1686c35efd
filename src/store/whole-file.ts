import { randomBytes } from "node:crypto";
import { mkdir, open, readdir, readFile, rename, rm, stat } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { errorCode, readFault, writeFault } from "./store-error.js";

const temporaryPrefix = ".tmp-";

/** A path beside `target` that no reader takes for a finished file; `sweep` removes it after a kill. */
export function temporaryPath(folder: string): string {
  return join(folder, `${temporaryPrefix}${process.pid}-${randomBytes(6).toString("hex")}`);
}

/**
 * Writes `bytes` to `file` so that it appears whole or not at all: a temporary name in the same folder, fsync, rename.
 * Creates missing folders. Throws `StoreError`.
 */
export async function writeWhole(file: string, bytes: Uint8Array | string): Promise<void> {
  await writeWholePieces(file, [bytes]);
}

/** As `writeWhole`, for what is too large to be held at once. */
export async function writeWholePieces(file: string, pieces: Iterable<Uint8Array | string>): Promise<void> {
  const folder = dirname(file);
  await ensureFolder(folder);
  const temporary = temporaryPath(folder);
  try {
    await writeAndSync(temporary, pieces);
    await rename(temporary, file);
    await syncFolder(folder);
  } catch (error) {
    await rm(temporary, { force: true });
    throw writeFault(file, error);
  }
}

/** Writes pieces one after the other to `file` and waits until the disk has them. Throws `StoreError`. */
export async function writeAndSync(file: string, pieces: Iterable<Uint8Array | string>): Promise<void> {
  try {
    const handle = await open(file, "w");
    try {
      for (const piece of pieces) await handle.appendFile(piece);
      await handle.sync();
    } finally {
      await handle.close();
    }
  } catch (error) {
    throw writeFault(file, error);
  }
}

/**
 * Creates a folder and those above it. Throws `StoreError`. (Node's own recursive mkdir never returns where the system
 * answers ENOENT below a folder that exists, as /proc does.)
 */
export async function ensureFolder(folder: string): Promise<void> {
  const absolute = resolve(folder);
  try {
    if (await isFolder(absolute)) return;
    if (dirname(absolute) !== absolute) await ensureFolder(dirname(absolute));
    await mkdir(absolute);
  } catch (error) {
    // Another writer may have made it meanwhile.
    if (errorCode(error) === "EEXIST" && (await isFolder(absolute))) return;
    throw writeFault(folder, error);
  }
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch (error) {
    if (errorCode(error) === "ENOENT") return false;
    throw error;
  }
}

/** Makes a rename within `folder` last through a power loss, where the system can (Windows cannot sync folders). */
export async function syncFolder(folder: string): Promise<void> {
  try {
    const handle = await open(folder, "r");
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
  } catch (error) {
    const code = errorCode(error);
    if (code !== "EPERM" && code !== "EISDIR" && code !== "EINVAL" && code !== "EACCES")
      throw writeFault(folder, error);
  }
}

/** Names in a folder, sorted; none when it does not exist. Throws `StoreError` when it cannot be listed. */
export async function namesIn(folder: string): Promise<string[]> {
  try {
    return (await readdir(folder)).sort();
  } catch (error) {
    if (errorCode(error) === "ENOENT") return [];
    throw readFault(folder, error, "choose another output folder");
  }
}

/** Bytes of a file, or undefined when there is none. Throws `StoreError` when it cannot be read. */
export async function readIfThere(file: string, advice: string): Promise<Buffer | undefined> {
  try {
    return await readFile(file);
  } catch (error) {
    if (errorCode(error) === "ENOENT") return undefined;
    throw readFault(file, error, advice);
  }
}

/** Removes what killed writers left in `folder`. Only the holder of the writer's lock may call it. */
export async function sweep(folder: string): Promise<void> {
  for (const name of await namesIn(folder)) {
    if (!name.startsWith(temporaryPrefix)) continue;
    const leftover = join(folder, name);
    try {
      await rm(leftover, { recursive: true, force: true });
    } catch (error) {
      throw writeFault(leftover, error);
    }
  }
}
