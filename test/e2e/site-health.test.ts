import { copyFile, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type FixtureServer, startFixtureServer } from "../../fixtures/server/server.js";
import { expectationBandSchema } from "../../src/model/expectation-band.js";
import { siteHealthSchema } from "../../src/model/site-check.js";
import { openOutput } from "../../src/store/file-output.js";
import { sitesFolder } from "../fixtures/expectation.js";
import { matchscout, temporaryFolder } from "./matchscout.js";

const chosen = ["granite-falls", "pinegrove-health", "riverbend-medical-center", "saltmarsh-college"];

let folder: string;
let crawlers: string;
let out: string;
let server: FixtureServer;
beforeAll(async () => {
  folder = await temporaryFolder();
  crawlers = join(folder, "crawlers");
  out = join(folder, "out");
  await mkdir(crawlers);
  for (const id of chosen) await copyFile(join(sitesFolder, id, "site.ts"), join(crawlers, `${id}.ts`));
  server = await startFixtureServer({ root: sitesFolder, version: "v1" });
});
afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true, force: true });
});

const adapters = () => ["--no-bundled", "--crawlers", crawlers, "--out", out];
const fetching = () => ["--connect-to", server.connectTo, "--delay", "0"];
const check = (...more: readonly string[]) => matchscout("site", "check", ...adapters(), ...fetching(), ...more);
const crawl = (...more: readonly string[]) => matchscout("crawl", ...adapters(), ...fetching(), "--quiet", ...more);

async function newest() {
  const output = await openOutput(out);
  const id = (await output.readLatest())?.newest ?? "";
  return { ...(await output.readSnapshot(id)), report: await output.readRunReport(id) };
}

describe("site check", () => {
  test("finds well sites well, in a table of at most 80 columns, and notes when", async () => {
    const before = await matchscout("sites", ...adapters());
    expect(before.stdout.match(/ never$/gm)).toHaveLength(chosen.length);
    const { stdout, code } = await check();
    expect({ stdout, code }).toMatchObject({ code: 0 });
    for (const line of stdout.split("\n")) expect([...line].length, line).toBeLessThanOrEqual(80);
    expect(stdout).toMatch(/^4 sites: 4 well, 0 ill$/m);
    const after = await matchscout("sites", ...adapters());
    expect(after.stdout.match(/ 20\d\d-\d\d-\d\d well$/gm)).toHaveLength(chosen.length);
    await expect((await openOutput(out)).listSnapshots()).resolves.toEqual([]);
  });

  test("--changed leaves alone what was checked and did not change", async () => {
    const asked = server.accessLog.length;
    expect(await check("--changed")).toMatchObject({ code: 0, stdout: "no site to check\n" });
    expect(server.accessLog.length).toBe(asked);
    const adapter = join(crawlers, "saltmarsh-college.ts");
    const text = await readFile(adapter, "utf8");
    await writeFile(adapter, text.replace("  programs:", '  content: ".nowhere",\n  programs:'));
    const { stdout, code } = await check("--changed", "--json");
    await writeFile(adapter, text);
    expect(code).toBe(1);
    const { sites } = siteHealthSchema.parse(JSON.parse(stdout));
    expect(sites.map(({ site }) => site)).toEqual(["saltmarsh-college"]);
    expect(sites[0]?.aspects).toMatchObject({ reachable: "well", content: "ill" });
    expect(sites[0]?.problems.join()).toContain("no element fits the selector .nowhere");
  });

  test("tells what is wrong with each site that is not well, and ends with exit code 1", async () => {
    server.setFault("pinegrove-health.example.edu", { kind: "status", status: 500 });
    server.setFault("granite-falls.example.edu/robots.txt", { kind: "robots_forbids" });
    server.setFault("saltmarsh-college.example.edu", {
      kind: "redirect",
      to: "http://elsewhere.example.edu/",
      status: 301,
    });
    const { stdout, code } = await check("--json");
    for (const host of [
      "pinegrove-health.example.edu",
      "granite-falls.example.edu/robots.txt",
      "saltmarsh-college.example.edu",
    ]) {
      server.setFault(host, undefined);
    }
    expect(code).toBe(1);
    const health = siteHealthSchema.parse(JSON.parse(stdout));
    expect(health).toMatchObject({ healthy: 1, unhealthy: 3 });
    const aspects = Object.fromEntries(health.sites.map((site) => [site.site, site.aspects]));
    expect(aspects["granite-falls"]).toMatchObject({ robots: "ill" });
    expect(aspects["pinegrove-health"]).toMatchObject({ reachable: "ill" });
    expect(aspects["saltmarsh-college"]?.reachable === "ill" || aspects["saltmarsh-college"]?.scope === "ill").toBe(
      true,
    );
    expect(health.sites.every(({ healthy, problems }) => healthy === (problems.length === 0))).toBe(true);
  });
});

describe("expectation bands", () => {
  const id = "granite-falls";
  const bandFile = () => join(crawlers, `${id}.expect.json`);
  const band = async () => expectationBandSchema.parse(JSON.parse(await readFile(bandFile(), "utf8")));

  test("are learnt from the site's own visits and written when they are accepted", async () => {
    const nothing = await matchscout("site", "expect", id, "--accept", ...adapters());
    expect(nothing).toMatchObject({ code: 2, stdout: "" });
    await crawl();
    await crawl("--site", id);
    const shown = await matchscout("site", "expect", id, ...adapters());
    expect(shown.stdout).toMatch(/^accepted: none\nproposed: \d+ to \d+ facts, learnt from \d visits?$/m);
    const accepted = await matchscout("site", "expect", id, "--accept", ...adapters());
    expect(accepted).toMatchObject({ code: 0 });
    const facts = (await newest()).manifest.sites.find(({ site }) => site === id)?.facts ?? 0;
    const { minimum, maximum, programs } = await band();
    expect(programs).toBe(1);
    expect(minimum).toBeLessThan(facts);
    expect(minimum).toBeGreaterThan(0);
    expect(maximum).toBeGreaterThan(facts);
    expect((await crawl("--site", id)).code).toBe(0);
  });

  test("a visit below the minimum is quarantined and loses nothing; refresh --accept-drop believes it", async () => {
    const before = await newest();
    await writeFile(bandFile(), JSON.stringify({ ...(await band()), minimum: 100, maximum: 200 }));
    expect((await crawl("--site", id)).code).toBe(1);
    const after = await newest();
    const outcome = after.manifest.sites.find(({ site }) => site === id);
    expect(outcome).toMatchObject({ outcome: "quarantined" });
    expect(outcome?.reason).toMatch(/^it gave \d+ facts, fewer than the 100 that its band expects/);
    const factsOf = ({ programs }: typeof before) =>
      programs.filter(({ site }) => site === id).map(({ facts }) => Object.keys(facts));
    expect(factsOf(after)).toEqual(factsOf(before));
    const refreshed = await matchscout("refresh", id, "--accept-drop", ...adapters(), ...fetching(), "--quiet");
    expect(refreshed.code).toBe(0);
    expect((await check(id)).stdout).toMatch(/granite-falls .* 100-200 +ILL$/m);
  });

  test("a visit above the maximum is believed and reported with a warning", async () => {
    await writeFile(bandFile(), JSON.stringify({ ...(await band()), minimum: 1, maximum: 2 }));
    expect((await crawl("--site", id)).code).toBe(0);
    const { report } = await newest();
    expect(report?.sites.find(({ site }) => site === id)?.warning).toMatch(/more than the 2 that its band expects/);
    const { stdout } = await matchscout("report", "--out", out);
    expect(stdout).toMatch(/^! granite-falls: it gave \d+ facts, more than the 2 that its band expects$/m);
  });

  test("a file that is no band breaks its own site and no other", async () => {
    await writeFile(bandFile(), '{"schemaVersion":1}');
    const { stderr, code } = await matchscout("sites", ...adapters());
    expect(code).toBe(1);
    expect(stderr).toMatch(/^matchscout: broken adapter: \S*granite-falls\.expect\.json: site: [^\n]+\n$/);
  });
});
