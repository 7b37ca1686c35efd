import { mkdir, rename, rm, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { errorCode, writeFault } from "../store/store-error.js";
import { ensureFolder, temporaryPath, writeAndSync, writeWhole } from "../store/whole-file.js";
import type { FixtureDraft } from "./adapter-fixture.js";

/** Where an adapter and its fixture go. */
export interface SitePaths {
  readonly adapter: string;
  /** Folder of the fixture; absent where none is written. */
  readonly fixture?: string;
}

/** The first of the paths under which there is something already; undefined for none. Throws `StoreError`. */
export async function existingPath(paths: SitePaths): Promise<string | undefined> {
  for (const file of [paths.adapter, ...(paths.fixture === undefined ? [] : [paths.fixture])]) {
    if (await exists(file)) return file;
  }
  return undefined;
}

/**
 * Writes an adapter and its fixture in place of what is there: the fixture's folder appears whole, then the adapter.
 * Throws `StoreError` and leaves nothing half written, also when the disk is full.
 */
export async function writeSite(paths: SitePaths, adapter: string, draft: FixtureDraft | undefined): Promise<void> {
  const { fixture } = paths;
  const isNew = fixture !== undefined && !(await exists(fixture));
  if (fixture !== undefined && draft !== undefined) await writeFixture(fixture, draft);
  try {
    await writeWhole(paths.adapter, adapter);
  } catch (error) {
    if (isNew) await rm(fixture, { recursive: true, force: true });
    throw error;
  }
}

async function writeFixture(folder: string, { fixture, files, expected }: FixtureDraft): Promise<void> {
  await ensureFolder(dirname(folder));
  const fresh = temporaryPath(dirname(folder));
  const former = temporaryPath(dirname(folder));
  try {
    await mkdir(join(fresh, "pages"), { recursive: true });
    for (const [file, html] of files) await writeAndSync(join(fresh, file), [html]);
    await writeAndSync(join(fresh, "fixture.json"), [`${JSON.stringify(fixture, null, 2)}\n`]);
    await writeAndSync(join(fresh, "expected.json"), [`${JSON.stringify(expected, null, 2)}\n`]);
    await replaceFolder(folder, fresh, former);
  } catch (error) {
    await rm(fresh, { recursive: true, force: true });
    throw writeFault(folder, error);
  }
}

async function replaceFolder(folder: string, fresh: string, former: string): Promise<void> {
  const replaces = await exists(folder);
  if (replaces) await rename(folder, former);
  try {
    await rename(fresh, folder);
  } catch (error) {
    if (replaces) await rename(former, folder);
    throw error;
  }
  await rm(former, { recursive: true, force: true });
}

async function exists(path: string): Promise<boolean> {
  try {
    await stat(path);
    return true;
  } catch (error) {
    if (errorCode(error) === "ENOENT") return false;
    throw writeFault(path, error);
  }
}
