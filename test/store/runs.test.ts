import { appendFile, readFile, truncate } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { openOutput } from "../../src/store/file-output.js";
import type { Output } from "../../src/store/output.js";
import { freshFolder } from "./fresh-folder.js";

const id = "2026-11-22T030000Z-7";

async function begun(...entries: readonly object[]): Promise<{ output: Output; file: string }> {
  const folder = await freshFolder();
  const output = await openOutput(folder);
  const journal = await output.beginRun(id);
  for (const entry of entries) await journal.append(entry, false);
  await journal.close();
  return { output, file: join(folder, "runs", id, "journal.ndjson") };
}

async function read(output: Output): Promise<unknown[]> {
  const entries: unknown[] = [];
  for await (const entry of output.readRun(id)) entries.push(entry);
  return entries;
}

describe("the journal of a run", () => {
  test("gives back what was noted, in order, and is one JSON value a line", async () => {
    const { output, file } = await begun({ n: 1 }, { text: "Zürich\n“J-1”" }, { n: 3 });
    expect(await read(output)).toEqual([{ n: 1 }, { text: "Zürich\n“J-1”" }, { n: 3 }]);
    expect((await readFile(file, "utf8")).split("\n")).toHaveLength(4);
    expect(await output.listRuns()).toEqual([id]);
    await output.forgetRun(id);
    expect(await output.listRuns()).toEqual([]);
    await output.forgetRun(id);
  });

  test("notes of many writers at once never mix", async () => {
    const { output } = await begun();
    const journal = await output.reopenRun(id);
    const long = "x".repeat(100_000);
    await Promise.all(Array.from({ length: 40 }, (_, n) => journal.append({ n, long }, n % 10 === 0)));
    await journal.close();
    expect((await read(output)).length).toBe(40);
  });

  test.each([
    ["torn at the end", (file: string, size: number) => truncate(file, size - 3)],
    ["its last line feed missing", (file: string, size: number) => truncate(file, size - 1)],
    ["torn within a letter of several bytes", (file: string) => appendFile(file, Buffer.from([0x22, 0xc3]))],
    ["blocks of zeros after a power loss", (file: string) => appendFile(file, Buffer.alloc(4096))],
    ["half a line", (file: string) => appendFile(file, '{"n": 3')],
  ])("%s: whole lines are kept, and the journal goes on after them", async (name, damage) => {
    const { output, file } = await begun({ n: 1 }, { n: "ü" });
    await damage(file, (await readFile(file)).length);
    const kept = name.startsWith("torn at") || name.startsWith("its last") ? [{ n: 1 }] : [{ n: 1 }, { n: "ü" }];
    expect(await read(output)).toEqual(kept);
    const journal = await output.reopenRun(id);
    await journal.append({ n: 4 }, true);
    await journal.close();
    expect(await read(output)).toEqual([...kept, { n: 4 }]);
  });

  test("a second run of the same id, and names that lead out of the folder, are refused", async () => {
    const { output } = await begun({ n: 1 });
    await expect(output.beginRun(id)).rejects.toMatchObject({ name: "StoreError" });
    expect(await read(output)).toEqual([{ n: 1 }]);
    await expect(output.beginRun("../elsewhere")).rejects.toMatchObject({ kind: "invalid" });
    await expect(output.forgetRun("..")).rejects.toMatchObject({ kind: "invalid" });
  });

  test("a run without a journal reads as empty", async () => {
    const output = await openOutput(await freshFolder());
    expect(await read(output)).toEqual([]);
  });

  test("a note that cannot be written names the file", async () => {
    const { output, file } = await begun();
    const journal = await output.reopenRun(id);
    await journal.close();
    await expect(journal.append({ n: 1 }, false)).rejects.toMatchObject({ name: "StoreError", file });
  });
});
