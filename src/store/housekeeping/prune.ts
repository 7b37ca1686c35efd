import { rename, rm, stat } from "node:fs/promises";
import { basename, join } from "node:path";
import type { Output } from "../output.js";
import { writeFault } from "../store-error.js";
import { syncFolder, temporaryPath } from "../whole-file.js";
import { keptSnapshots } from "./kept-snapshots.js";
import { filesBelow, referencedDigests } from "./references.js";

/** What was, or with `dryRun` would be, deleted. */
export interface Pruned {
  /** Snapshots that stay, oldest first. */
  readonly kept: readonly string[];
  /** Snapshots that go, oldest first. */
  readonly snapshots: readonly string[];
  /** Stored pages that nothing refers to any more. */
  readonly pages: number;
  /** Bytes on disk of all that goes. */
  readonly bytes: number;
}

/**
 * Deletes old snapshots (see `keptSnapshots`) and the stored pages that no other snapshot, no state of a site and no
 * journal refers to. A kill in between leaves whole snapshots and at worst pages that the next prune deletes. Takes the
 * writer's lock. Throws `StoreError`.
 */
export async function prune(
  output: Output,
  { weeks, dryRun }: { readonly weeks: number; readonly dryRun: boolean },
): Promise<Pruned> {
  const lock = dryRun ? undefined : await output.lock();
  try {
    const ids = await output.listSnapshots();
    const kept = keptSnapshots(ids, weeks, await output.readLatest());
    const going = ids.filter((id) => !kept.includes(id));
    let bytes = 0;
    for (const id of going) bytes += await deleteSnapshot(join(output.folder, "snapshots"), id, dryRun);
    const referenced = await referencedDigests(output.folder, new Set(dryRun ? going : []));
    let pages = 0;
    for (const file of await filesBelow(join(output.folder, "pages"))) {
      const [, digest] = /^([0-9a-f]{64})\.gz$/.exec(basename(file)) ?? [];
      if (digest === undefined || referenced.has(digest)) continue;
      pages += 1;
      bytes += await sizeOf(file);
      if (!dryRun) await remove(file);
    }
    return { kept, snapshots: going, pages, bytes };
  } finally {
    await lock?.release();
  }
}

/** Takes a snapshot away at once, then deletes it; returns its bytes. */
async function deleteSnapshot(folder: string, id: string, dryRun: boolean): Promise<number> {
  let bytes = 0;
  for (const file of await filesBelow(join(folder, id))) bytes += await sizeOf(file);
  if (dryRun) return bytes;
  const leaving = temporaryPath(folder);
  try {
    await rename(join(folder, id), leaving);
    await syncFolder(folder);
  } catch (error) {
    throw writeFault(join(folder, id), error);
  }
  await remove(leaving);
  return bytes;
}

async function sizeOf(file: string): Promise<number> {
  return (await stat(file)).size;
}

async function remove(path: string): Promise<void> {
  try {
    await rm(path, { recursive: true, force: true });
  } catch (error) {
    throw writeFault(path, error);
  }
}
