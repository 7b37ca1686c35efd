import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterEach, beforeEach, expect, test } from "vitest";
import { diffSnapshots } from "../../src/diff/diff-snapshots.js";
import { applyPatch, patchBetween } from "../../src/diff/patch.js";
import { openOutput } from "../../src/store/file-output.js";
import type { Output } from "../../src/store/output.js";
import { matchscout } from "../e2e/matchscout.js";
import { fact, program } from "./sample.js";
import { snapshotArbitrary } from "./snapshot-arbitrary.js";

test("the older programs and the patch give exactly the newer ones, and so the same changes", () => {
  fc.assert(
    fc.property(snapshotArbitrary, snapshotArbitrary, (before, after) => {
      const lines = patchBetween(before.programs, after.programs);
      const programs = applyPatch(before.programs, lines);
      expect(programs).toEqual(after.programs);
      expect(diffSnapshots(before, { ...after, programs })).toEqual(diffSnapshots(before, after));
      expect(diffSnapshots({ ...after, programs }, after).changes).toEqual([]);
      expect(patchBetween(programs, after.programs)).toEqual([]);
    }),
  );
});

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "matchscout-patch-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const value = { lastSeen: "2026-11-22T03:00:00.000Z", checkedAt: "2026-11-22T03:00:00.000Z" };

async function write(output: Output, createdAt: string, h1b: "sponsored" | "not_sponsored" | undefined) {
  const facts = h1b === undefined ? {} : { "visa.h1b": fact<"visa.h1b">(h1b, h1b) };
  const programs = h1b === undefined ? [] : [program({ ...value, facts }), program({ ...value, id: "ky-z" })];
  const generator = { version: "0.1.0", extractor: 1 };
  return (await output.writeSnapshot({ kind: "crawl", createdAt, generator, sites: [], programs })).id;
}

test("a copy that applies the patches is byte for byte what was written first", async () => {
  const [here, copy] = [join(folder, "here"), join(folder, "copy")];
  const output = await openOutput(here);
  const first = await write(output, "2026-11-01T03:00:00Z", "sponsored");
  const second = await write(output, "2026-11-08T03:00:00Z", "not_sponsored");
  const third = await write(output, "2026-11-15T03:00:00Z", undefined);
  await write(await openOutput(copy), "2026-11-01T03:00:00Z", "sponsored");
  for (const [from, to] of [
    [first, second],
    [second, third],
  ] as const) {
    const patch = join(folder, `${to}.ndjson`);
    await writeFile(patch, (await matchscout("diff", from, to, "--patch", "--out", here)).stdout);
    const applied = await matchscout("apply", patch, "--out", copy);
    expect(applied).toMatchObject({ code: 0, stderr: "" });
    for (const name of ["manifest.json", "programs.json"]) {
      expect(await readFile(join(copy, "snapshots", to, name))).toEqual(
        await readFile(join(here, "snapshots", to, name)),
      );
    }
  }
  expect(await (await openOutput(copy)).readLatest()).toEqual(await output.readLatest());
});

test("a patch that does not fit, is cut off or is none is refused in one line, and nothing is written", async () => {
  const output = await openOutput(folder);
  const first = await write(output, "2026-11-01T03:00:00Z", "sponsored");
  const second = await write(output, "2026-11-08T03:00:00Z", "not_sponsored");
  const { stdout } = await matchscout("diff", "--patch", "--out", folder);
  const patch = join(folder, "patch.ndjson");
  const other = join(folder, "other");
  const applied = async (text: string, out: string) => {
    await writeFile(patch, text);
    const { code, stderr } = await matchscout("apply", patch, "--out", out);
    expect(code).not.toBe(0);
    expect(stderr.trimEnd().split("\n")).toHaveLength(1);
    return stderr;
  };
  expect(await applied(stdout, folder)).toContain(`already holds ${second}`);
  expect(await applied(stdout, other)).toContain(`lacks the snapshot ${first}`);
  await write(await openOutput(other), "2026-11-01T03:00:00Z", "not_sponsored");
  expect(await applied(stdout, other)).toContain("is another than the one");
  expect(await applied(stdout.split("\n")[0] ?? "", other)).toMatch(/cut off: 0 of \d+ lines/);
  expect(await applied("<html>", other)).toContain("it is no patch");
  expect(await (await openOutput(other)).listSnapshots()).toEqual([first]);
});
