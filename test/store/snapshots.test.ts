import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, rm, truncate, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { ProgramRecord } from "../../src/model/program.js";
import { openOutput } from "../../src/store/file-output.js";
import type { ReportDraft } from "../../src/store/output.js";
import { StoreError, type StoreErrorKind } from "../../src/store/store-error.js";
import { freshFolder } from "./fresh-folder.js";
import { digestOf, draft, program, siteOutcome } from "./samples.js";

const id = "2026-11-22T030000Z";

async function withSnapshot() {
  const folder = await freshFolder();
  const output = await openOutput(folder);
  await output.writeSnapshot(draft());
  return { folder, output, files: join(folder, "snapshots", id) };
}

async function faultOf(action: Promise<unknown>): Promise<StoreError> {
  const error: unknown = await action.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (error instanceof StoreError) return error;
  throw new Error(`expected a StoreError, got ${String(error)}`);
}

/** Rewrites programs.json as somebody who also mends the checksum would. */
async function forge(files: string, text: string): Promise<void> {
  const manifest = JSON.parse(await readFile(join(files, "manifest.json"), "utf8"));
  const sha256 = createHash("sha256").update(text).digest("hex");
  manifest.files["programs.json"] = { sha256, bytes: Buffer.byteLength(text) };
  await writeFile(join(files, "manifest.json"), JSON.stringify(manifest));
  await writeFile(join(files, "programs.json"), text);
}

test("what is written comes back, and the files are as documented", async () => {
  const { folder, output, files } = await withSnapshot();
  const snapshot = await output.readSnapshot(id);
  expect(snapshot.programs).toEqual(draft().programs);
  expect(snapshot.manifest).toMatchObject({
    id,
    result: "complete",
    counts: { sites: 1, failedSites: 0, programs: 1, facts: 1, contacts: 0 },
  });
  expect((await readdir(files)).sort()).toEqual(["manifest.json", "programs.json"]);
  const text = await readFile(join(files, "programs.json"), "utf8");
  expect(text.split("\n")).toHaveLength(4);
  expect(JSON.parse(text)).toEqual(draft().programs);
  expect(JSON.parse(await readFile(join(folder, "latest.json"), "utf8"))).toEqual({
    schemaVersion: 1,
    newest: id,
    newestComplete: id,
  });
});

test("the order of programs, sites and keys in the input does not change a byte", async () => {
  const reversed = (record: ProgramRecord) => {
    const entries = Object.entries({ ...record, facts: Object.fromEntries(Object.entries(record.facts).reverse()) });
    return Object.assign(program(record.id), Object.fromEntries(entries.reverse()));
  };
  const visa = program("a").facts["visa.j1"];
  const rich = program("ky-a", {
    facts: {
      "visa.j1": visa,
      "img.policy": {
        ...visa,
        value: "accepts",
        scope: "program",
        confidence: 1,
        evidence: visa?.evidence ?? [],
        lastSeen: visa?.lastSeen ?? "",
      },
    },
  });
  const sites = [siteOutcome("a-site"), siteOutcome("b-site")];
  const texts = [];
  for (const input of [
    draft({ programs: [rich, program("ky-b")], sites }),
    draft({ programs: [program("ky-b"), reversed(rich)], sites: [...sites].reverse() }),
  ]) {
    const folder = await freshFolder();
    const output = await openOutput(folder);
    await output.writeSnapshot(input);
    const files = join(folder, "snapshots", id);
    texts.push([
      await readFile(join(files, "programs.json"), "utf8"),
      await readFile(join(files, "manifest.json"), "utf8"),
    ]);
  }
  expect(texts[1]).toEqual(texts[0]);
});

test("programs and sites that are given one by one are written as those that are given at once", async () => {
  const programs = [program("ky-a"), program("ky-b"), program("ky-c")];
  const counts = { found: 0, lost: 0, unread: 0, unproven: 0 };
  const sites = ["a-site", "b-site"].map((site) => {
    return { ...siteOutcome(site), counts, milliseconds: 7, found: [], lost: [], unread: [], unproven: [], visits: [] };
  });
  const report: ReportDraft = {
    schemaVersion: 1,
    run: "2026-11-22T025959Z",
    kind: "crawl",
    startedAt: "2026-11-22T02:59:59.000Z",
    finishedAt: "2026-11-22T03:00:00.000Z",
    milliseconds: 1000,
    sessions: 1,
    due: false,
    notDue: [],
    removed: [],
    brokenAdapters: [],
    sites,
  };
  const texts = [];
  for (const input of [
    draft({ programs, report }),
    draft({ programs: () => programs.values(), report: { ...report, sites: () => sites.values() } }),
  ]) {
    const folder = await freshFolder();
    await (await openOutput(folder)).writeSnapshot(input);
    const files = ["programs.json", "manifest.json", "run.json"];
    texts.push(await Promise.all(files.map((file) => readFile(join(folder, "snapshots", id, file), "utf8"))));
  }
  expect(texts[1]).toEqual(texts[0]);
  const [, , written = ""] = texts[0] ?? [];
  expect(written).toBe(`${JSON.stringify(JSON.parse(written), null, 1)}\n`);
});

test("programs that are given one by one and out of order are refused", async () => {
  const output = await openOutput(await freshFolder());
  const programs = () => [program("ky-b"), program("ky-a")].values();
  await expect(output.writeSnapshot(draft({ programs }))).rejects.toMatchObject({ kind: "invalid" });
  expect(await output.listSnapshots()).toEqual([]);
});

test("a snapshot without programs is valid", async () => {
  const output = await openOutput(await freshFolder());
  await output.writeSnapshot(draft({ programs: [], sites: [] }));
  expect((await output.readSnapshot(id)).programs).toEqual([]);
});

test("several snapshots of one second get numbers and never touch each other", async () => {
  const output = await openOutput(await freshFolder());
  const manifests = await Promise.all(Array.from({ length: 12 }, () => output.writeSnapshot(draft())));
  expect(new Set(manifests.map((manifest) => manifest.id)).size).toBe(12);
  const ids = await output.listSnapshots();
  expect(ids.slice(0, 3)).toEqual([id, `${id}-2`, `${id}-3`]);
  expect(ids.at(-1)).toBe(`${id}-12`);
  for (const each of ids) expect((await output.readSnapshot(each)).manifest.id).toBe(each);
  expect((await output.readLatest())?.newest).toBe(`${id}-12`);
});

test("a run with a failed site is partial and does not become the newest complete snapshot", async () => {
  const { output } = await withSnapshot();
  const sites = [siteOutcome("example-health", { outcome: "fetch_failed", reason: "no answer" })];
  await output.writeSnapshot(draft({ createdAt: "2026-11-23T03:00:00Z", sites }));
  expect(await output.readLatest()).toEqual({
    schemaVersion: 1,
    newest: "2026-11-23T030000Z",
    newestComplete: id,
  });
});

describe("latest.json is found anew", () => {
  const spoilt: Record<string, (folder: string) => Promise<void>> = {
    missing: (folder) => rm(join(folder, "latest.json")),
    malformed: (folder) => writeFile(join(folder, "latest.json"), "{"),
    "of the wrong shape": (folder) =>
      writeFile(join(folder, "latest.json"), '{"schemaVersion":1,"newest":"../../etc"}'),
    behind: (folder) => writeFile(join(folder, "latest.json"), '{"schemaVersion":1,"newest":"2020-01-01T000000Z"}'),
  };
  test.each(Object.keys(spoilt))("when it is %s", async (name) => {
    const { folder, output } = await withSnapshot();
    await spoilt[name]?.(folder);
    expect(await output.readLatest()).toEqual({ schemaVersion: 1, newest: id, newestComplete: id });
  });

  test("and passes over a snapshot whose manifest is damaged", async () => {
    const { folder, output } = await withSnapshot();
    await mkdir(join(folder, "snapshots", "2026-11-24T030000Z"));
    expect((await output.readLatest())?.newest).toBe(id);
  });
});

test("an empty or absent folder has no snapshots", async () => {
  const output = await openOutput(join(await freshFolder(), "not", "there"));
  expect(await output.listSnapshots()).toEqual([]);
  expect(await output.readLatest()).toBeUndefined();
});

describe("a damaged snapshot is one clear line that names the file", () => {
  interface Damage {
    spoil: (files: string) => Promise<void>;
    kind: StoreErrorKind;
    file: string;
    reason: RegExp;
  }
  const damages: Record<string, Damage> = {
    "truncated programs.json": {
      spoil: (files) => truncate(join(files, "programs.json"), 100),
      kind: "checksum",
      file: "programs.json",
      reason: /cut off \(100 of \d+ bytes\)/,
    },
    "one flipped byte": {
      spoil: async (files) => {
        const text = await readFile(join(files, "programs.json"), "utf8");
        await writeFile(join(files, "programs.json"), text.replace("sponsored", "sponsoree"));
      },
      kind: "checksum",
      file: "programs.json",
      reason: /checksum/,
    },
    "missing programs.json": {
      spoil: (files) => rm(join(files, "programs.json")),
      kind: "missing",
      file: "programs.json",
      reason: /missing/,
    },
    "a folder in place of programs.json": {
      spoil: async (files) => {
        await rm(join(files, "programs.json"));
        await mkdir(join(files, "programs.json"));
      },
      kind: "unreadable",
      file: "programs.json",
      reason: /EISDIR/,
    },
    "missing manifest.json": {
      spoil: (files) => rm(join(files, "manifest.json")),
      kind: "missing",
      file: "manifest.json",
      reason: /missing/,
    },
    "manifest that is no JSON": {
      spoil: (files) => writeFile(join(files, "manifest.json"), "<html>"),
      kind: "malformed",
      file: "manifest.json",
      reason: /not valid JSON/,
    },
    "manifest of another snapshot": {
      spoil: async (files) => {
        const text = await readFile(join(files, "manifest.json"), "utf8");
        await writeFile(join(files, "manifest.json"), text.replace(id, "2026-11-01T000000Z"));
      },
      kind: "malformed",
      file: "manifest.json",
      reason: /2026-11-01T000000Z/,
    },
    "manifest of a later matchscout": {
      spoil: async (files) => {
        const text = await readFile(join(files, "manifest.json"), "utf8");
        await writeFile(join(files, "manifest.json"), text.replace('"schemaVersion": 1', '"schemaVersion": 7'));
      },
      kind: "newer",
      file: "manifest.json",
      reason: /newer matchscout/,
    },
    "a line that is no JSON under a mended checksum": {
      spoil: (files) => forge(files, '[\n{"id":\n]\n'),
      kind: "malformed",
      file: "programs.json",
      reason: /line 2: it is not valid JSON/,
    },
    "a key that the schema does not know": {
      spoil: (files) => forge(files, `[\n${JSON.stringify({ ...program("ky-a"), rating: 5 })}\n]\n`),
      kind: "malformed",
      file: "programs.json",
      reason: /line 2: .*rating/,
    },
    "a program that stands twice": {
      spoil: (files) => forge(files, `[\n${JSON.stringify(program("ky-a"))},\n${JSON.stringify(program("ky-a"))}\n]\n`),
      kind: "malformed",
      file: "programs.json",
      reason: /line 3: the program ky-a is out of order/,
    },
    "a program fewer than the manifest counts": {
      spoil: (files) => forge(files, "[\n]\n"),
      kind: "malformed",
      file: "programs.json",
      reason: /0 programs where the manifest counts 1/,
    },
  };
  test.each(Object.keys(damages))("%s", async (name) => {
    const { output, files } = await withSnapshot();
    const damage = damages[name];
    await damage?.spoil(files);
    const fault = await faultOf(output.readSnapshot(id));
    expect(fault.kind).toBe(damage?.kind);
    expect(fault.file).toBe(join(files, damage?.file ?? ""));
    expect(fault.reason).toMatch(damage?.reason ?? "");
    expect(fault.message).toContain(fault.file);
    expect(fault.message).not.toMatch(/[\n\r]/);
  });

  test("readPrograms refuses a damaged file before its first program", async () => {
    const { output, files } = await withSnapshot();
    await truncate(join(files, "programs.json"), 200);
    const seen: string[] = [];
    const reading = (async () => {
      for await (const record of output.readPrograms(id)) seen.push(record.id);
    })();
    expect((await faultOf(reading)).kind).toBe("checksum");
    expect(seen).toEqual([]);
  });
});

test("readPrograms gives every record, also where lines cross the chunks of the file and hold wide characters", async () => {
  const output = await openOutput(await freshFolder());
  const programs = Array.from({ length: 300 }, (_, index) =>
    program(`ky-example-${String(index).padStart(3, "0")}`, { institution: `Clínica ${"é".repeat(index)} 🏥` }),
  );
  await output.writeSnapshot(draft({ programs }));
  const read: ProgramRecord[] = [];
  for await (const record of output.readPrograms(id)) read.push(record);
  expect(read).toEqual(programs);
});

test.each(["../../etc", "..", "latest", "2026-11-22T030000Z/../x"])("the id %j leads nowhere", async (name) => {
  const { output } = await withSnapshot();
  expect((await faultOf(output.readManifest(name))).reason).toMatch(/no snapshot id/);
});

test("an invalid record is refused and leaves nothing behind", async () => {
  const folder = await freshFolder();
  const output = await openOutput(folder);
  const broken = program("ky-a", { checkedAt: "yesterday" });
  const fault = await faultOf(output.writeSnapshot(draft({ programs: [broken] })));
  expect(fault.kind).toBe("invalid");
  expect(fault.reason).toContain("ky-a");
  const twice = await faultOf(output.writeSnapshot(draft({ programs: [program("ky-a"), program("ky-a")] })));
  expect(twice.reason).toContain("ky-a stands twice");
  expect(await readdir(join(folder, "snapshots"))).toEqual([]);
  expect(await output.readLatest()).toBeUndefined();
});

test("a manifest names the digest of what was written", async () => {
  const { output, files } = await withSnapshot();
  const bytes = await readFile(join(files, "programs.json"));
  expect((await output.readManifest(id)).files).toEqual({
    "programs.json": { sha256: createHash("sha256").update(bytes).digest("hex"), bytes: bytes.length },
  });
  expect(digestOf("a")).toHaveLength(64);
});
