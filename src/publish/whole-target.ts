import { existsSync } from "node:fs";
import { mkdir, open, readdir, realpath, rename, rm, rmdir, stat, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { errorCode, StoreError, writeFault } from "../store/store-error.js";
import { ensureFolder, syncFolder, temporaryPath } from "../store/whole-file.js";

/**
 * Makes a file that appears whole or not at all: `build` writes it under a temporary name in the same folder, then it is
 * flushed to the disk and takes its place. What stood there before stays until that moment. Throws `StoreError`.
 */
export async function buildWholeFile(target: string, build: (temporary: string) => Promise<void>): Promise<void> {
  const file = await replaceable(target);
  const folder = dirname(file);
  await ensureFolder(folder);
  const temporary = temporaryPath(folder);
  try {
    // Made here, so that whoever may read new files here may read this one too; SQLite would keep it to its owner.
    await writeFile(temporary, "");
    await build(temporary);
    await syncFile(temporary);
    await rename(temporary, file);
    await syncFolder(folder);
  } catch (error) {
    await rm(temporary, { force: true });
    throw unlessOurs(target, error);
  }
}

/**
 * Fills a folder: `build` writes files below a temporary folder within it, and when all are on the disk each takes its
 * place, the one called `last` after all others. A full disk leaves the folder as it was. Other files in it are left
 * alone. Throws `StoreError`.
 */
export async function buildWholeFolder(
  folder: string,
  last: string,
  build: (temporary: string) => Promise<void>,
): Promise<void> {
  const isNew = !existsSync(folder);
  await ensureFolder(folder);
  const temporary = temporaryPath(folder);
  try {
    await mkdir(temporary);
    await build(temporary);
    const names = await filesBelow(temporary);
    for (const name of names) await syncFile(join(temporary, name));
    const subfolders = new Set(names.map(dirname));
    for (const subfolder of subfolders) await ensureFolder(join(folder, subfolder));
    for (const name of [...names.filter((each) => each !== last), last]) {
      await rename(join(temporary, name), join(folder, name));
    }
    for (const subfolder of subfolders) await syncFolder(join(folder, subfolder));
  } catch (error) {
    await rm(temporary, { recursive: true, force: true });
    if (isNew) await rmdir(folder);
    throw unlessOurs(folder, error);
  }
  await rm(temporary, { recursive: true, force: true });
}

/** Removes files below a folder, where they are there. Throws `StoreError`. */
export async function removeFiles(folder: string, names: readonly string[]): Promise<void> {
  for (const name of names) {
    try {
      await rm(join(folder, name), { force: true });
    } catch (error) {
      throw writeFault(join(folder, name), error);
    }
  }
}

/** Writes pieces of text as they come, in chunks of some size. Throws what the system throws. */
export async function writePieces(file: string, pieces: AsyncIterable<string>): Promise<void> {
  const handle = await open(file, "w");
  try {
    for await (const chunk of inChunks(pieces)) await handle.appendFile(chunk);
  } finally {
    await handle.close();
  }
}

/** Characters that are gathered before they are written. */
const chunkLength = 256 * 1024;

/** The same text in fewer and larger pieces. */
export async function* inChunks(pieces: AsyncIterable<string>): AsyncGenerator<string> {
  let gathered: string[] = [];
  let length = 0;
  for await (const piece of pieces) {
    gathered.push(piece);
    length += piece.length;
    if (length < chunkLength) continue;
    yield gathered.join("");
    gathered = [];
    length = 0;
  }
  if (length > 0) yield gathered.join("");
}

/** Where a link leads; refuses what a rename would destroy: folders, devices, pipes. */
async function replaceable(target: string): Promise<string> {
  try {
    const file = await realpath(target);
    if ((await stat(file)).isFile()) return file;
  } catch (error) {
    if (errorCode(error) === "ENOENT") return target;
    throw writeFault(target, error);
  }
  throw new StoreError({
    kind: "unwritable",
    file: target,
    reason: "it is no file",
    advice: "name a file, new or old, or redirect the standard output",
  });
}

async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
}

async function syncFile(file: string): Promise<void> {
  const handle = await open(file, "r+");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** What the system said becomes a fault of the target; all else (a stop, a fault of a snapshot, of ours) stays itself. */
function unlessOurs(target: string, error: unknown): unknown {
  return errorCode(error)?.startsWith("E") === true ? writeFault(target, error) : error;
}
