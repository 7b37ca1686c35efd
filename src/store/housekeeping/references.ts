import { readdir } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { linesOf } from "../lines.js";
import { errorCode, readFault } from "../store-error.js";

/** Whatever looks like a SHA-256: too many references keep a page too long, too few would lose it. */
const digest = /\b[0-9a-f]{64}\b/g;

/**
 * The digests that an output folder's snapshots, states of sites and journals hold: the pages that something still refers
 * to. The snapshots of `without` are passed over. Throws `StoreError` when a file cannot be read.
 */
export async function referencedDigests(folder: string, without: ReadonlySet<string>): Promise<Set<string>> {
  const found = new Set<string>();
  for (const part of ["snapshots", "state", "runs"]) {
    for (const file of await filesBelow(join(folder, part))) {
      if (part === "snapshots" && without.has(basename(dirname(file)))) continue;
      try {
        for await (const line of linesOf(file)) for (const [match] of line.matchAll(digest)) found.add(match);
      } catch (error) {
        throw readFault(file, error, "run `matchscout verify` to see what is damaged; nothing more was deleted");
      }
    }
  }
  return found;
}

/** Paths of all files below a folder, sorted; none when it does not exist. Throws `StoreError`. */
export async function filesBelow(folder: string): Promise<string[]> {
  try {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    return entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort();
  } catch (error) {
    if (errorCode(error) === "ENOENT") return [];
    throw readFault(folder, error, "choose another output folder");
  }
}
