import { spawn } from "node:child_process";
import { once } from "node:events";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { expect, onTestFinished, test } from "vitest";
import { openOutput } from "../../src/store/file-output.js";
import { freshFolder } from "./fresh-folder.js";
import { draft } from "./samples.js";

const jiti = join(import.meta.dirname, "../../node_modules/jiti/lib/jiti-cli.mjs");
const writer = fileURLToPath(new URL("./endless-writer.ts", import.meta.url));

test.each([0, 1, 3, 8])(
  "a run killed in round %i leaves whole files only, and the next run can start",
  async (round) => {
    const folder = await freshFolder();
    const child = spawn(process.execPath, [jiti, writer, folder], { stdio: ["ignore", "pipe", "inherit"] });
    onTestFinished(() => {
      child.kill("SIGKILL");
    });
    for await (const line of createInterface({ input: child.stdout })) {
      if (line === `round ${round}`) break;
    }
    child.kill("SIGKILL");
    await once(child, "exit");

    const output = await openOutput(folder);
    const ids = await output.listSnapshots();
    expect(ids.length).toBeGreaterThanOrEqual(round);
    for (const id of ids) expect((await output.readSnapshot(id)).programs).toHaveLength(200);
    const pages = (await readdir(folder, { recursive: true })).flatMap(
      (name) => /([0-9a-f]{64})\.gz$/.exec(name)?.[1] ?? [],
    );
    for (const digest of pages) await output.getPage(digest);
    expect((await output.readLatest())?.newest).toBe(ids.at(-1));

    const lock = await output.lock();
    const manifest = await output.writeSnapshot(draft({ createdAt: "2026-11-23T03:00:00Z" }));
    expect((await output.readLatest())?.newest).toBe(manifest.id);
    expect((await readdir(folder, { recursive: true })).filter((name) => name.includes(".tmp-"))).toEqual([]);
    await lock.release();
  },
);
