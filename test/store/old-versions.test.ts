import { cp, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { diffSnapshots } from "../../src/diff/diff-snapshots.js";
import { readableVersions, schemaVersion } from "../../src/model/snapshot.js";
import { factKeys } from "../../src/model/vocabulary.js";
import { sentenceOf } from "../../src/publish/feed/sentence.js";
import { openOutput } from "../../src/store/file-output.js";
import { migrations } from "../../src/store/migrations/chain.js";
import { type Migration, migrated } from "../../src/store/migrations/migration.js";
import { freshFolder } from "./fresh-folder.js";
import { draft } from "./samples.js";

const kept = fileURLToPath(new URL("../../fixtures/snapshots/", import.meta.url));

/** A copy of the output folder that a matchscout of that schema version wrote. */
async function written(version: number): Promise<string> {
  const folder = await freshFolder();
  await cp(join(kept, `v${version}`), folder, { recursive: true });
  return folder;
}

test("of every schema version there is a kept output folder, and a migration leads from each to the next", async () => {
  const versions = Array.from({ length: schemaVersion }, (_, index) => index + 1);
  expect((await readdir(kept)).sort()).toEqual(versions.map((version) => `v${version}`));
  expect([...readableVersions].sort()).toEqual(versions);
  expect(migrations.map(({ from }) => from).sort()).toEqual(versions.slice(0, -1));
});

test("what version 1 wrote is read: every key, the run's report, the state of sites, and what changed", async () => {
  const output = await openOutput(await written(1));
  expect(await output.listSnapshots()).toEqual(["2026-11-23T024713Z", "2026-11-23T024721Z", "2026-11-24T030000Z"]);
  expect(await output.readLatest()).toMatchObject({ newest: "2026-11-24T030000Z" });
  const [first, second, third] = await Promise.all((await output.listSnapshots()).map((id) => output.readSnapshot(id)));
  if (first === undefined || second === undefined || third === undefined) throw new Error("there are three snapshots");
  expect(Object.keys(third.programs[0]?.facts ?? {}).sort()).toEqual([...factKeys].sort());
  expect(third.programs[0]).toMatchObject({
    conflicts: [{ key: "visa.h1b" }, { key: "img.usce" }],
    acgmeId: "1400000000",
  });
  expect(await output.findProgram("2026-11-23T024721Z", "oh-lakemont-neurology")).toEqual(
    second.programs[1] ?? second.programs[0],
  );
  expect((await output.readRunReport("2026-11-23T024713Z"))?.sites.map(({ site }) => site)).toEqual([
    "lakemont-university",
    "pinegrove-health",
  ]);
  expect(Object.keys((await output.readSiteState("pinegrove-health"))?.urls ?? {}).length).toBeGreaterThan(3);
  expect(diffSnapshots(first, second).changes.map(sentenceOf)).toEqual([
    "Pinegrove Health Internal Medicine: application deadline moves from December 1 to November 15",
    "Pinegrove Health Internal Medicine: Step 2 CK minimum rises from 220 to 230",
    "Pinegrove Health Internal Medicine: Priscilla Tran takes over from Dana Whitlow as coordinator",
    "Lakemont University Hospital Neurology: limit on years since graduation falls from 5 to 3",
    "Lakemont University Hospital Neurology now sponsors H-1B visas",
    "Lakemont University Hospital Neurology: contact Samuel Prewitt: new e-mail address",
  ]);
});

test("a snapshot of a newer matchscout is named, with what to do, and older ones are still read", async () => {
  const folder = await written(1);
  const output = await openOutput(folder);
  const newer = await output.writeSnapshot(draft({ createdAt: "2026-12-01T03:00:00.000Z" }));
  const file = join(folder, "snapshots", newer.id, "manifest.json");
  await writeFile(
    file,
    (await readFile(file, "utf8")).replace('"schemaVersion": 1', '"schemaVersion": 99, "more": []'),
  );
  await expect(output.readSnapshot(newer.id)).rejects.toMatchObject({
    kind: "newer",
    message: `${file}: it was written by a newer matchscout (schema 99, this one reads ${schemaVersion}); update matchscout`,
  });
  expect((await output.readSnapshot("2026-11-24T030000Z")).programs).toHaveLength(3);
});

describe("migrations", () => {
  const member = z.looseObject({ facts: z.array(z.string()) });
  const chain: readonly Migration[] = [
    { from: 2, program: (value) => ({ ...member.parse(value), renamed: true }) },
    { from: 1, program: (value) => ({ facts: member.parse(value).facts.map((fact) => fact.toUpperCase()) }) },
    { from: 3, manifest: () => "another part" },
  ];

  test("run from the version of the file on, oldest first, on their own parts only", () => {
    expect(migrated("program", { facts: ["a"] }, 1, chain)).toEqual({ facts: ["A"], renamed: true });
    expect(migrated("program", { facts: ["a"] }, 2, chain)).toEqual({ facts: ["a"], renamed: true });
    expect(migrated("program", { facts: ["a"] }, 3, chain)).toEqual({ facts: ["a"] });
    expect(migrated("manifest", {}, 1, chain)).toBe("another part");
    expect(migrated("runReport", "as it was", 1, chain)).toBe("as it was");
  });
});
