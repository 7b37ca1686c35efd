import { createHash } from "node:crypto";
import { cp, readdir, readFile, rm, truncate, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type FixtureServer, startFixtureServer } from "../../fixtures/server/server.js";
import { openOutput } from "../../src/store/file-output.js";
import { filesBelow } from "../../src/store/housekeeping/references.js";
import { sitesFolder } from "../fixtures/expectation.js";
import { matchscout, temporaryFolder } from "./matchscout.js";

let server: FixtureServer;
let folder: string;
let sound: string;
let out: string;

const crawl = async (where: string) => {
  const adapters = ["--no-bundled", "--crawlers", sitesFolder, "--site", "pinegrove-health,clearwater-eye"];
  const words = ["crawl", ...adapters, "--out", where, "--delay", "0", "--quiet", "--connect-to", server.connectTo];
  expect((await matchscout(...words)).code).toBe(0);
};

beforeAll(async () => {
  server = await startFixtureServer({ root: sitesFolder, version: "v1" });
  folder = await temporaryFolder();
  sound = join(folder, "sound");
  await crawl(sound);
  server.setVersion("v2");
  await crawl(sound);
});
afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true, force: true });
});
beforeEach(async () => {
  out = join(folder, `copy-${(await readdir(folder)).length}`);
  await cp(sound, out, { recursive: true });
});

async function faults(): Promise<string[]> {
  const { code, stdout } = await matchscout("verify", "--out", out);
  const lines = stdout.trimEnd().split("\n");
  expect(lines.at(-1)).toMatch(/^2 snapshots, \d+ stored pages, \d+ quotes, \d+ site states, 0 journals: /);
  expect(code).toBe(lines.length > 1 ? 1 : 0);
  return lines.slice(0, -1).map((line) => line.replaceAll(`${out}/`, ""));
}

const newestOf = async () => (await openOutput(out)).listSnapshots().then((ids) => ids.at(-1) ?? "");

describe("verify", () => {
  test("finds nothing in a folder that crawls wrote", async () => {
    expect(await faults()).toEqual([]);
    expect((await matchscout("verify", "--out", join(folder, "nothing"))).code).toBe(2);
  });

  test("names each damaged file, and one takes no other with it", async () => {
    const [page = ""] = await filesBelow(join(out, "pages"));
    await truncate(page, 10);
    const states = await filesBelow(join(out, "state"));
    await writeFile(states[0] ?? "", "{}");
    const newest = await newestOf();
    const programs = join(out, "snapshots", newest, "programs.json");
    await writeFile(programs, (await readFile(programs, "utf8")).replace("visa.j1", "visa.x1"));
    await writeFile(join(out, "latest.json"), "");
    const told = (await faults()).join("\n");
    expect(told.split("\n")).toHaveLength(4);
    expect(told).toContain(`${page.slice(out.length + 1)}: the stored page is damaged`);
    expect(told).toMatch(/state\/\S+\.json: "\S+": /);
    expect(told).toContain(`snapshots/${newest}/programs.json: its checksum is not the one in the manifest`);
    expect(told).toContain(`latest.json: it does not name the newest snapshot ${newest}`);
    // What is sound stays readable.
    expect((await matchscout("show", "pinegrove-internal", "--snapshot", "previous", "--out", out)).code).toBe(0);
  });

  test("names quotes that their stored page does not hold, and pages that are missing", async () => {
    const output = await openOutput(out);
    const { programs } = await output.readSnapshot(await newestOf());
    const [first] = programs[0]?.facts["visa.j1"]?.evidence ?? [];
    const other = programs.at(-1)?.facts["visa.j1"]?.evidence[0];
    await writeFile(output.pagePath(first?.digest ?? ""), gzipSync("<p>Another page.</p>"));
    await rm(output.pagePath(other?.digest ?? ""));
    const told = (await faults()).join("\n");
    expect(told).toContain("the stored page is damaged");
    expect(told).toContain(`the stored page ${other?.digest}, which ${programs.at(-1)?.id} quotes, is missing`);
  });
});

test("verify names a quote that nobody finds in its page, though every checksum is right", async () => {
  const id = await newestOf();
  const [programs, manifest] = ["programs.json", "manifest.json"].map((name) => join(out, "snapshots", id, name));
  const text = await readFile(programs ?? "", "utf8");
  const forged = text.replace(/"quote":"[^"]+"/, '"quote":"We never said so."');
  const digest = (content: string) => createHash("sha256").update(content).digest("hex");
  await writeFile(programs ?? "", forged);
  const told = (await readFile(manifest ?? "", "utf8")).replace(digest(text), digest(forged));
  await writeFile(manifest ?? "", told);
  expect(await faults()).toEqual([
    expect.stringMatching(/a quote of \S+ is not in its stored page .*“We never said so\.”$/),
  ]);
});

describe("prune", () => {
  test("a dry run says what would go; then it goes, and all that is kept stays whole", async () => {
    const output = await openOutput(out);
    const [older = "", newer = ""] = await output.listSnapshots();
    // As if the first crawl had been made in the spring and another in the same month.
    for (const [from, to] of [
      [older, "2026-03-20T030000Z"],
      [older, "2026-03-02T030000Z"],
    ] as const) {
      await cp(join(out, "snapshots", from), join(out, "snapshots", to), { recursive: true });
      const manifest = join(out, "snapshots", to, "manifest.json");
      await writeFile(manifest, (await readFile(manifest, "utf8")).replace(older, to));
    }
    const before = await filesBelow(out);
    const dry = await matchscout("prune", "--weeks", "4", "--dry-run", "--out", out);
    expect(dry.stdout).toMatch(/^ {2}2026-03-02T030000Z\n1 snapshot and 0 stored pages, \d+ kB, would go; nothing/);
    expect(await filesBelow(out)).toEqual(before);
    await matchscout("prune", "--weeks", "4", "--out", out);
    expect(await output.listSnapshots()).toEqual(["2026-03-20T030000Z", older, newer]);
    expect((await matchscout("verify", "--out", out)).code).toBe(0);
  });

  test("a stored page goes only with the last that refers to it", async () => {
    const output = await openOutput(out);
    const lost = await output.putPage(Buffer.from("<p>A page that nothing refers to.</p>"));
    const pages = (await filesBelow(join(out, "pages"))).length;
    const { stdout } = await matchscout("prune", "--out", out);
    expect(stdout).toMatch(/^0 snapshots and 1 stored page, \d+ bytes, deleted; 2 snapshots kept$/m);
    expect(await filesBelow(join(out, "pages"))).toHaveLength(pages - 1);
    await expect(output.getPage(lost)).rejects.toThrow("missing");
    expect((await matchscout("verify", "--out", out)).code).toBe(0);
  });
});
