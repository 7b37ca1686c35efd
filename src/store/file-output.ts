import { stat } from "node:fs/promises";
import { join } from "node:path";
import { type Latest, latestSchema, schemaVersion } from "../model/snapshot.js";
import { DerivedFiles } from "./derived-files.js";
import { acquireLock } from "./lock.js";
import type { Output, SnapshotDraft } from "./output.js";
import { PageStore } from "./page-store.js";
import { checkBeforeWrite, parseAs } from "./parse-file.js";
import { RunFiles } from "./run-files.js";
import { SnapshotFiles } from "./snapshot-files.js";
import { StateStore } from "./state-store.js";
import { errorCode, readFault, StoreError } from "./store-error.js";
import { readIfThere, sweep, writeWhole } from "./whole-file.js";

/**
 * Opens an output folder kept as files. Writes nothing: a folder that does not exist yet reads as empty and is created
 * by `lock` or the first write. Throws `StoreError` when the path is a file or cannot be reached.
 */
export async function openOutput(folder: string): Promise<Output> {
  await refuseFile(folder);
  const pages = new PageStore(join(folder, "pages"));
  const states = new StateStore(join(folder, "state"));
  const snapshots = new SnapshotFiles(join(folder, "snapshots"));
  const runs = new RunFiles(join(folder, "runs"));
  const index = new DerivedFiles(join(folder, "index"));
  const latestFile = join(folder, "latest.json");

  return {
    folder,
    index,
    lock: async () => {
      const lock = await acquireLock(folder);
      await Promise.all([sweep(folder), pages.sweep(), states.sweep(), snapshots.sweep(), index.sweep()]);
      return lock;
    },
    putPage: (body, gzip) => pages.put(body, gzip),
    getPage: (digest) => pages.get(digest),
    pagePath: (digest) => pages.path(digest),
    readSiteState: (site) => states.read(site),
    writeSiteState: (state) => states.write(state),
    listSnapshots: () => snapshots.list(),
    readLatest: () => readLatest(latestFile, snapshots),
    readManifest: (id) => snapshots.readManifest(id),
    readSnapshot: (id) => snapshots.read(id),
    readPrograms: (id) => snapshots.readPrograms(id),
    findProgram: (id, program) => snapshots.findProgram(id, program),
    readRunReport: (id) => snapshots.readReport(id),
    listRuns: () => runs.list(),
    beginRun: (id) => runs.begin(id),
    readRun: (id) => runs.read(id),
    reopenRun: (id) => runs.reopen(id),
    forgetRun: (id) => runs.remove(id),
    installSnapshot: async (copy) => {
      await snapshots.install(copy);
      await pointToLatest(latestFile, snapshots);
    },
    writeSnapshot: async (draft: SnapshotDraft) => {
      const manifest = await snapshots.write(draft);
      await pointToLatest(latestFile, snapshots);
      return manifest;
    },
  };
}

async function refuseFile(folder: string): Promise<void> {
  const advice = "choose another output folder";
  try {
    if ((await stat(folder)).isDirectory()) return;
  } catch (error) {
    if (errorCode(error) === "ENOENT") return;
    if (errorCode(error) !== "ENOTDIR") throw readFault(folder, error, advice);
  }
  throw new StoreError({ kind: "unwritable", file: folder, reason: "it is a file or lies below one", advice });
}

async function pointToLatest(file: string, snapshots: SnapshotFiles): Promise<void> {
  const latest = checkBeforeWrite(latestSchema, await findLatest(snapshots), file, "the pointer");
  await writeWhole(file, `${JSON.stringify(latest, null, 2)}\n`);
}

/** Trusts `latest.json` only while it names the newest snapshot there is. */
async function readLatest(file: string, snapshots: SnapshotFiles): Promise<Latest | undefined> {
  const ids = await snapshots.list();
  const bytes = await readIfThere(file, "delete it: it is found anew from the snapshots");
  if (bytes !== undefined) {
    try {
      const latest = parseAs(latestSchema, bytes.toString("utf8"), file, "delete it");
      const known = latest.newestComplete === undefined || ids.includes(latest.newestComplete);
      if (latest.newest === ids.at(-1) && known) return latest;
    } catch (error) {
      if (!(error instanceof StoreError) || error.kind === "newer") throw error;
    }
  }
  return findLatest(snapshots);
}

/** Looks for the newest snapshots from the newest back; one with a damaged manifest is passed over. */
async function findLatest(snapshots: SnapshotFiles): Promise<Latest | undefined> {
  let newest: string | undefined;
  for (const id of (await snapshots.list()).reverse()) {
    try {
      const manifest = await snapshots.readManifest(id);
      newest ??= id;
      if (manifest.result === "complete") return { schemaVersion, newest, newestComplete: id };
    } catch (error) {
      if (!(error instanceof StoreError) || error.kind === "newer") throw error;
    }
  }
  return newest === undefined ? undefined : { schemaVersion, newest };
}
