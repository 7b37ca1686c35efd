import { spawnSync } from "node:child_process";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { type FixtureServer, startFixtureServer } from "../../fixtures/server/server.js";
import type { ProgramRecord } from "../../src/model/program.js";
import { programListSchema } from "../../src/model/program-list.js";
import { openOutput } from "../../src/store/file-output.js";
import { readExpectation, sitesFolder } from "../fixtures/expectation.js";
import { matchscout, temporaryFolder } from "./matchscout.js";

/** An adapter for two of the four residencies of a website. */
const adapter = `import { defineSite } from "matchscout";
export default defineSite({
  id: "riverbend",
  home: "http://riverbend-medical-center.example.edu",
  programs: [
    { id: "il-riverbend-internal-medicine", name: "Internal Medicine Residency", institution: "Riverbend Medical Center",
      specialty: "internal-medicine", city: "Riverbend", state: "IL", acgmeId: "1401633229", start: ["/gme/internal-medicine"] },
    { id: "il-riverbend-pediatrics", name: "Pediatrics Residency", institution: "Riverbend Medical Center",
      specialty: "pediatrics", city: "Riverbend", state: "IL", start: ["/gme/pediatrics"] },
  ],
  institutionPages: ["/gme/visa-policy"],
});
`;

const csv = [
  "Program,Hospital,Specialty,City,State,ACGME ID,Website,Rank",
  "IM,Riverbend,Internal Medicine,Riverbend,Illinois,1401633229,,1",
  ",Riverbend Medical Center,Anesthesiology,Riverbend,IL,0401633118,http://riverbend-medical-center.example.edu/gme/anesthesiology,2",
  ",Pinegrove Health,Internal Medicine,Pinegrove,KY,1402011187,http://pinegrove-health.example.edu/gme/internal-medicine,3",
  ",Tansy Hill,Urology,Berea,KY,,,4",
].join("\r\n");

const anesthesiology = "il-riverbend-medical-center-anesthesiology";
const pinegrove = "ky-pinegrove-health-internal-medicine";

let folder: string;
let list: string;
let server: FixtureServer;
beforeAll(async () => {
  folder = await temporaryFolder();
  list = join(folder, "mine.json");
  await mkdir(join(folder, "crawlers"));
  await writeFile(join(folder, "crawlers/riverbend.ts"), adapter);
  await writeFile(join(folder, "mine.csv"), csv);
  server = await startFixtureServer({ root: sitesFolder, version: "v1" });
});
afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true, force: true });
});

const adapters = () => ["--no-bundled", "--crawlers", join(folder, "crawlers")];
const importing = (file: string) => matchscout("programs", "import", file, "--list", list);
const crawl = (...more: readonly string[]) =>
  matchscout(
    ...["crawl", ...adapters(), "--out", join(folder, "out"), "--connect-to", server.connectTo, "--delay", "0"],
    ...["--quiet", ...more],
  );

async function records(): Promise<ReadonlyMap<string, ProgramRecord>> {
  const output = await openOutput(join(folder, "out"));
  const found = new Map<string, ProgramRecord>();
  const latest = await output.readLatest();
  if (latest === undefined) throw new Error("there is no snapshot");
  for await (const record of output.readPrograms(latest.newest)) found.set(record.id, record);
  return found;
}

describe("programs import", () => {
  test("makes a list, tells which columns mean nothing, and adds nothing when run again", async () => {
    const first = await importing(join(folder, "mine.csv"));
    expect(first).toMatchObject({ code: 0, stderr: "" });
    expect(first.stdout).toMatch(/^columns that mean nothing here: Rank$/m);
    expect(first.stdout).toMatch(/4 programs, 4 added, 0 merged$/m);
    const before = await readFile(list, "utf8");
    expect(programListSchema.parse(JSON.parse(before)).programs).toHaveLength(4);
    expect((await importing(join(folder, "mine.csv"))).stdout).toMatch(/4 programs, 0 added, 4 merged$/m);
    expect(await readFile(list, "utf8")).toBe(before);
  });

  test("with a bad row it lists all bad rows and leaves the list as it was", async () => {
    const before = await readFile(list, "utf8");
    const bad = join(folder, "bad.csv");
    await writeFile(
      bad,
      `${csv}\r\n,"Marrow\r\nCreek",Pediatrics,Paris,KY,,,5\r\n,,Pediatrics,,KY,,,6\r\n,Tansy,Knots,Berea,K,,,7\r\n`,
    );
    const { code, stdout, stderr } = await importing(bad);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr.split("\n")).toEqual([
      `matchscout: ${bad}, line 8: institution is empty; city is empty`,
      `matchscout: ${bad}, line 9: "Knots" is no specialty that is known; "K" is no state, DC or PR`,
      `matchscout: ${bad}: 2 bad rows; nothing was imported`,
      "",
    ]);
    expect(await readFile(list, "utf8")).toBe(before);
  });

  test("a missing file and a damaged list are one clear error each", async () => {
    const missing = await importing(join(folder, "none.csv"));
    expect(missing).toMatchObject({ code: 2, stderr: expect.stringMatching(/^matchscout: [^\n]+no such file\n$/) });
    const damaged = join(folder, "damaged.json");
    await writeFile(damaged, '{"schemaVersion":1,"programs":[{}]}');
    const { code, stderr } = await matchscout("programs", ...adapters(), "--list", damaged);
    expect(code).toBe(3);
    expect(stderr).toMatch(/^matchscout: \S+damaged\.json: [^\n]+\n$/);
  });

  test("a list on a device, in a pipe or in place of a folder is refused before anything is read from it", async () => {
    const pipe = join(folder, "pipe");
    expect(spawnSync("sh", ["-c", 'mkfifo "$0"', pipe]).status).toBe(0);
    for (const [place, kind] of [
      ["/dev/zero", "a device"],
      [pipe, "a pipe"],
      [folder, "a folder"],
    ]) {
      const { code, stderr } = await matchscout("programs", "import", join(folder, "mine.csv"), "--list", `${place}`);
      const line = `matchscout: ${place}: it is ${kind} and no file; name a file for your own list, new or old\n`;
      expect({ code, stderr }).toEqual({ code: 3, stderr: line });
    }
    expect(await matchscout("programs", ...adapters(), "--list", "/dev/zero")).toMatchObject({
      code: 3,
      stderr: expect.stringMatching(/^matchscout: \/dev\/zero: it is a device and no file; [^\n]+\n$/),
    });
  });
});

const rowsSchema = z.array(
  z.looseObject({ program: z.string(), site: z.string().nullable(), hasAdapter: z.boolean(), inOwnList: z.boolean() }),
);

describe("programs", () => {
  const listed = async (...more: readonly string[]) => {
    const { stdout, code } = await matchscout("programs", ...adapters(), "--list", list, "--json", ...more);
    expect(code).toBe(0);
    return rowsSchema
      .parse(JSON.parse(stdout))
      .map(({ program, site, hasAdapter, inOwnList }) => [program, site, hasAdapter, inOwnList]);
  };

  test("lists those of the adapters and those of the list, a program that both know once", async () => {
    expect(await listed()).toEqual([
      ["il-riverbend-internal-medicine", "riverbend", true, true],
      [anesthesiology, "riverbend", false, true],
      ["il-riverbend-pediatrics", "riverbend", true, false],
      [pinegrove, "pinegrove-health-example", false, true],
      ["ky-tansy-hill-urology", null, false, true],
    ]);
    expect(await listed("--state", "KY", "--specialty", "internal-medicine")).toEqual([
      [pinegrove, "pinegrove-health-example", false, true],
    ]);
  });

  test("--without-site shows what is still to be adapted, and how", async () => {
    const { stdout } = await matchscout("programs", ...adapters(), "--list", list, "--without-site");
    expect(stdout).toMatch(/^3 programs; 3 \(\*\) without an adapter$/m);
    expect(stdout).toMatch(/^ky-tansy-hill-urology .* no address \*$/m);
    expect(stdout).toMatch(
      /matchscout site new http:\/\/riverbend-medical-center\.example\.edu\/gme\/anesthesiology$/m,
    );
    for (const line of stdout.split("\n").slice(0, 5)) expect([...line].length, line).toBeLessThanOrEqual(100);
  });
});

describe("crawl --programs", () => {
  test("visits the programs of the list and no other, grouped by website", async () => {
    const { code, stderr } = await crawl("--programs", list);
    expect({ code, stderr }).toEqual({
      code: 0,
      stderr: `matchscout: 1 of the programs in ${list} have no address yet\n`,
    });
    const found = await records();
    expect([...found.values()].map(({ id, site }) => [id, site])).toEqual([
      ["il-riverbend-internal-medicine", "riverbend"],
      [anesthesiology, "riverbend"],
      [pinegrove, "pinegrove-health-example"],
    ]);
    expect(Math.max(...server.accessLog.map(({ activeAtOnce }) => activeAtOnce))).toBe(1);
  });

  test("the institution's pages that an adapter names hold for a listed program of the same website", async () => {
    const facts = Object.values((await records()).get(anesthesiology)?.facts ?? {});
    const shared = facts.filter(({ evidence }) => evidence.some(({ url }) => url.endsWith("/gme/visa-policy")));
    expect(shared.length).toBeGreaterThan(0);
  });

  test("the generic adapter reads what the website's own adapter would", async () => {
    const expected = (await readExpectation("pinegrove-health")).v1["ky-pinegrove-internal-medicine"]?.facts ?? {};
    const facts = (await records()).get(pinegrove)?.facts ?? {};
    const values = Object.fromEntries(Object.entries(facts).map(([key, fact]) => [key, fact?.value]));
    expect(values).toEqual(expected);
  });

  test("a later crawl of one state takes nothing away, and reextract reads the listed programs again", async () => {
    const before = [...(await records()).keys()];
    expect((await crawl("--programs", list, "--state", "IL")).code).toBe(0);
    expect([...(await records()).keys()]).toEqual(before);
    const again = await matchscout(
      "reextract",
      "--quiet",
      ...adapters(),
      "--programs",
      list,
      "--out",
      join(folder, "out"),
    );
    expect(again).toMatchObject({ code: 0, stderr: "" });
    expect((await matchscout("diff", "--exit-code", "--out", join(folder, "out"))).code).toBe(0);
  });
});
