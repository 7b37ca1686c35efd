import { chmod, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished } from "vitest";
import { usualBrowserPaths } from "../../src/fetch/browser/installed.js";
import { isProgram } from "../../src/fetch/browser/launch.js";
import { packagedBrowser } from "../../src/fetch/browser/packaged.js";

/** Browsers of this machine: the one that `npm ci` brought, and one that is installed. */
export async function browsersHere(): Promise<readonly { readonly name: string; readonly path: string }[]> {
  const packaged = await packagedBrowser();
  const found = packaged === undefined ? [] : [{ name: "that npm ci brought", path: packaged.path }];
  for (const path of usualBrowserPaths(process)) {
    if (await isProgram(path)) return [...found, { name: "that is installed", path }];
  }
  return found;
}

/** A browser whose starts are counted. */
export interface TrackedBrowser {
  /** The program to start. */
  readonly path: string;
  /** Process ids of all starts so far. */
  starts(): Promise<readonly number[]>;
  /** Waits until no process of any start is left. */
  untilGone(): Promise<void>;
}

/** A program that notes its process id and then becomes a browser of this machine. */
export async function trackedBrowser(): Promise<TrackedBrowser> {
  const [browser] = await browsersHere();
  if (browser === undefined) throw new Error("this machine has no browser");
  const folder = await mkdtemp(join(tmpdir(), "matchscout-browser-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  const path = join(folder, "browser");
  const notes = join(folder, "starts");
  await writeFile(notes, "");
  await writeFile(path, `#!/bin/sh\necho $$ >> '${notes}'\nexec '${browser.path}' "$@"\n`);
  await chmod(path, 0o755);
  const starts = async () => (await readFile(notes, "utf8")).split("\n").filter(Boolean).map(Number);
  return {
    path,
    starts,
    async untilGone() {
      for (const pid of await starts()) await expect.poll(() => groupLives(pid), { timeout: 20_000 }).toBe(false);
    },
  };
}

/** True while a process of the group that Playwright starts each browser in is alive. */
function groupLives(leader: number): boolean {
  try {
    process.kill(-leader, 0);
    return true;
  } catch {
    return false;
  }
}
