import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { hostname } from "node:os";
import { join } from "node:path";
import { setImmediate } from "node:timers/promises";
import { expect, onTestFinished, test } from "vitest";
import { openOutput } from "../../src/store/file-output.js";
import { StoreError } from "../../src/store/store-error.js";
import { writeAndSync } from "../../src/store/whole-file.js";
import { freshFolder } from "./fresh-folder.js";
import { draft } from "./samples.js";

async function sleeper(): Promise<ChildProcess> {
  const child = spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)"], { stdio: "ignore" });
  onTestFinished(() => {
    child.kill("SIGKILL");
  });
  await once(child, "spawn");
  return child;
}

async function writeLock(folder: string, owner: Record<string, unknown>): Promise<void> {
  await mkdir(join(folder, ".lock"), { recursive: true });
  await writeFile(join(folder, ".lock", "0011223344556677.json"), JSON.stringify(owner));
}

test("one run at a time: the second is told who holds the folder, and may go when it is given back", async () => {
  const folder = await freshFolder();
  const output = await openOutput(folder);
  const lock = await output.lock();
  const held = {
    kind: "held",
    message: expect.stringMatching(new RegExp(`held by pid ${process.pid} on .* since 20`)),
  };
  await expect((await openOutput(folder)).lock()).rejects.toMatchObject(held);
  await lock.release();
  await lock.release();
  const next = await output.lock();
  await next.release();
  expect(await readdir(folder)).toEqual([]);
});

test("of many that ask at once exactly one gets the lock, also when a dead one has to be removed", async () => {
  const folder = await freshFolder();
  const child = await sleeper();
  await writeLock(folder, { pid: child.pid, host: hostname(), since: "2026-11-22T03:00:00Z" });
  await expect((await openOutput(folder)).lock()).rejects.toMatchObject({ kind: "held" });
  child.kill("SIGKILL");
  await once(child, "exit");
  const outputs = await Promise.all(Array.from({ length: 16 }, () => openOutput(folder)));
  const results = await Promise.allSettled(outputs.map((output) => output.lock()));
  expect(results.filter((result) => result.status === "fulfilled")).toHaveLength(1);
  for (const result of results) {
    if (result.status === "rejected") expect(result.reason).toMatchObject({ kind: "held" });
  }
});

test("a lock whose pid now belongs to another process is dead", async () => {
  const folder = await freshFolder();
  await writeLock(folder, { pid: process.pid, host: hostname(), since: "2026-11-22T03:00:00Z", processStart: "1" });
  const lock = await (await openOutput(folder)).lock();
  await lock.release();
});

test("a killed process that nobody waited for is dead", async () => {
  const folder = await freshFolder();
  const parent = spawn("sh", ["-c", "sleep 600 & echo $!; exec sleep 600"], { stdio: ["ignore", "pipe", "ignore"] });
  onTestFinished(() => {
    parent.kill("SIGKILL");
  });
  const [line] = await once(parent.stdout, "data");
  const pid = Number(String(line));
  await writeLock(folder, { pid, host: hostname(), since: "2026-11-22T03:00:00Z" });
  await expect((await openOutput(folder)).lock()).rejects.toMatchObject({ kind: "held" });
  process.kill(pid, "SIGKILL");
  while (!/\) Z /.test(await readFile(`/proc/${pid}/stat`, "utf8"))) await setImmediate();
  const lock = await (await openOutput(folder)).lock();
  await lock.release();
});

test("the lock of another machine counts as alive", async () => {
  const folder = await freshFolder();
  await writeLock(folder, { pid: 1, host: "elsewhere.example.org", since: "2026-11-22T03:00:00Z" });
  await expect((await openOutput(folder)).lock()).rejects.toMatchObject({
    kind: "held",
    message: expect.stringMatching(/pid 1 on elsewhere\.example\.org since 2026-11-22T03:00:00Z; .*delete/),
  });
});

test("a lock that nobody can read is not broken open", async () => {
  const folder = await freshFolder();
  await writeLock(folder, { who: "knows" });
  await expect((await openOutput(folder)).lock()).rejects.toMatchObject({ kind: "held" });
});

test("leftovers of a killed run are no snapshots and go with the next lock", async () => {
  const folder = await freshFolder();
  const output = await openOutput(folder);
  await output.writeSnapshot(draft());
  const digest = await output.putPage(new TextEncoder().encode("page"));
  await mkdir(join(folder, "state"));
  await mkdir(join(folder, "snapshots", ".tmp-1-aa"));
  await writeFile(join(folder, "snapshots", ".tmp-1-aa", "programs.json"), "[");
  await mkdir(join(folder, ".lock"));
  for (const place of [".", "state", join("pages", digest.slice(0, 2))]) {
    await writeFile(join(folder, place, ".tmp-1-bb"), "half");
  }
  expect(await output.listSnapshots()).toEqual(["2026-11-22T030000Z"]);
  const lock = await output.lock();
  expect((await readdir(folder, { recursive: true })).filter((name) => name.includes(".tmp-"))).toEqual([]);
  await lock.release();
  expect((await output.readSnapshot("2026-11-22T030000Z")).programs).toHaveLength(1);
});

test("a file in place of the folder, or above it, is one clear line", async () => {
  const file = join(await freshFolder(), "notes.txt");
  await writeFile(file, "mine");
  for (const folder of [file, join(file, "output")]) {
    await expect(openOutput(folder)).rejects.toMatchObject({
      kind: "unwritable",
      message: expect.stringContaining(`${folder}: it is a file or lies below one; choose another output folder`),
    });
  }
});

test("a file where a folder of the output belongs is named", async () => {
  const folder = await freshFolder();
  const output = await openOutput(folder);
  for (const name of ["pages", "state", "snapshots"]) await writeFile(join(folder, name), "");
  await expect(output.putPage(new Uint8Array([1]))).rejects.toBeInstanceOf(StoreError);
  await expect(output.writeSnapshot(draft())).rejects.toMatchObject({ kind: "unwritable" });
  await expect(output.listSnapshots()).rejects.toBeInstanceOf(StoreError);
});

test("a folder that the system refuses to write is one clear line", async () => {
  const output = await openOutput("/proc/matchscout-output");
  await expect(output.lock()).rejects.toMatchObject({ kind: expect.stringMatching(/unwritable/) });
  await expect(output.putPage(new Uint8Array([1]))).rejects.toMatchObject({ kind: "unwritable" });
});

test("a temporary file that cannot be written is told by its folder", async () => {
  for (const name of [".tmp-12-0011aabbccdd", ".tmp-12-0011aabbccdd/programs.json"]) {
    await expect(writeAndSync(`/proc/self/${name}`, ["x"])).rejects.toMatchObject({ file: "/proc/self" });
  }
});

test("a full disk is told as such", async () => {
  await expect(writeAndSync("/dev/full", ["x".repeat(100_000)])).rejects.toMatchObject({
    kind: "full",
    message: expect.stringMatching(/^\/dev\/full: no space left on the disk \(ENOSPC\); free some space/),
  });
});

test("a folder so deep that nothing fits below it is unwritable, not a fault of ours", async () => {
  const folder = await freshFolder();
  // PATH_MAX is 4096 bytes on Linux and 1024 on macOS; either ends between the folder and what the lock writes there.
  const longest = process.platform === "darwin" ? 1010 : 4080;
  let deep = folder;
  while (deep.length < longest - 201) deep = join(deep, "a".repeat(100));
  deep = join(deep, "b".repeat(longest - deep.length - 1));
  const output = await openOutput(deep);
  await expect(output.lock()).rejects.toMatchObject({ name: "StoreError", kind: "unwritable", file: deep });
});
