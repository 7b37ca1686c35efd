import { existsSync } from "node:fs";
import { readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { type FixtureServer, startFixtureServer } from "../../fixtures/server/server.js";
import { loadSites } from "../../src/crawl/load-sites.js";
import { contactDetailsSchema } from "../../src/model/contact.js";
import { probeReportSchema } from "../../src/model/probe-report.js";
import { openOutput } from "../../src/store/file-output.js";
import { ratesOf, type Scored, scorePage } from "../score/atoms.js";
import { crawledFixture, fixtureFolders, readExpectedRecords, realThings } from "../survey/adapter-contract.js";
import { matchscout, root, temporaryFolder } from "./matchscout.js";

/** Made-up websites that nothing else reads, one for each kind of markup. */
const newcomers = join(root, "fixtures/newcomers");
const names = (await readdir(newcomers)).sort();
const labelSchema = z.strictObject({
  start: z.string(),
  specialty: z.string(),
  city: z.string(),
  state: z.string(),
  institution: z.string(),
  facts: z.record(z.string(), z.unknown()),
  contacts: z.array(contactDetailsSchema),
});

let server: FixtureServer;
let folder: string;
const scored: Scored[] = [];
beforeAll(async () => {
  folder = await temporaryFolder();
  server = await startFixtureServer({ root: newcomers, version: "v1" });
});
afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true, force: true });
});

const labelOf = async (name: string) =>
  labelSchema.parse(JSON.parse(await readFile(join(newcomers, name, "labels.json"), "utf8")));
const hostOf = async (name: string) =>
  z.object({ host: z.string() }).parse(JSON.parse(await readFile(join(newcomers, name, "server.json"), "utf8"))).host;
const fetching = () => ["--connect-to", server.connectTo, "--delay", "0"];
const places = (name: string) => ({
  crawlers: join(folder, name, "crawlers"),
  fixtures: join(folder, name, "fixtures"),
});

async function siteNew(name: string, ...more: readonly string[]) {
  const { crawlers, fixtures } = places(name);
  const url = `http://${await hostOf(name)}${(await labelOf(name)).start}`;
  return matchscout("site", "new", url, "--crawlers", crawlers, "--fixtures", fixtures, ...fetching(), ...more);
}

describe.each(names)("site new against %s", (name) => {
  test("writes an adapter with the program's identity and no more than 25 lines", async () => {
    const ended = await siteNew(name);
    expect(ended).toMatchObject({ code: 0, stderr: "" });
    expect(ended.stdout).not.toMatch(/something else than the website|not in the fixture/);
    const { sites, errors } = await loadSites([places(name).crawlers]);
    expect(errors).toEqual([]);
    expect(sites).toHaveLength(1);
    const { specialty, city, state, institution } = await labelOf(name);
    expect(sites[0]?.site.programs).toHaveLength(1);
    expect(sites[0]?.site.programs[0]).toMatchObject({ specialty, city, state, institution });
    const text = await readFile(sites[0]?.file ?? "", "utf8");
    expect(text.trimEnd().split("\n").length).toBeLessThanOrEqual(25);
  });

  test("the adapter, crawled, gives what a careful person reads", async () => {
    const out = join(folder, name, "out");
    const from = ["--no-bundled", "--crawlers", places(name).crawlers, "--out", out];
    const crawled = await matchscout("crawl", ...from, ...fetching(), "--quiet");
    expect(crawled).toMatchObject({ code: 0 });
    const output = await openOutput(out);
    const { programs } = await output.readSnapshot((await output.readLatest())?.newest ?? "");
    const label = await labelOf(name);
    const atoms = programs.flatMap(({ facts, contacts }) =>
      scorePage({ id: name, ...label }, { file: name, facts: { ...facts }, contacts }),
    );
    scored.push(...atoms);
    const wrong = atoms.filter(({ outcome }) => outcome !== "hit").map(({ atom, outcome }) => `${outcome}: ${atom}`);
    expect(ratesOf(atoms).precision, wrong.join("\n")).toBeGreaterThanOrEqual(0.95);
    expect(ratesOf(atoms).recall, wrong.join("\n")).toBeGreaterThanOrEqual(0.9);
  });

  test("its fixture fulfils the contract and shows none of the real people", async () => {
    const { crawlers, fixtures } = places(name);
    const { sites } = await loadSites([crawlers]);
    const [written, ...others] = await fixtureFolders(fixtures);
    const site = sites[0]?.site;
    if (written === undefined || site === undefined) throw new Error("nothing was written");
    expect(others).toEqual([]);
    expect(await crawledFixture(written, site)).toEqual(await readExpectedRecords(written));
    expect(await realThings(written)).toEqual([]);
    const { contacts } = await labelOf(name);
    const people = contacts.flatMap(({ name: person = "", email = "" }) => [
      ...person.split(" "),
      email.split("@")[0] ?? "",
    ]);
    const files = await readdir(join(written, "pages"));
    for (const file of [...files.map((page) => join("pages", page)), "expected.json"]) {
      const text = (await readFile(join(written, file), "utf8")).toLowerCase();
      for (const person of people) {
        if (person !== "" && !/resid/.test(person))
          expect(text, `${file}: ${person}`).not.toContain(person.toLowerCase());
      }
    }
  });
});

test("precision over all newcomers is 0.95 or more", () => {
  expect(new Set(scored.map(({ page }) => page)).size).toBe(5);
  expect(ratesOf(scored).precision).toBeGreaterThanOrEqual(0.95);
});

describe("site new", () => {
  const name = "hollow-oak-clinic";

  test("never replaces what is there without --force", async () => {
    const adapter = join(places(name).crawlers, "mo/hollow-oak-clinic-example.ts");
    await writeFile(adapter, `${await readFile(adapter, "utf8")}// changed by hand\n`);
    const { mtimeMs } = await stat(adapter);
    const refused = await siteNew(name);
    expect(refused).toMatchObject({ code: 2, stdout: "" });
    expect(refused.stderr).toMatch(
      /^matchscout: \S*hollow-oak-clinic-example\.ts is there already; --force replaces it\n$/,
    );
    expect((await stat(adapter)).mtimeMs).toBe(mtimeMs);
    expect((await siteNew(name, "--force")).code).toBe(0);
    expect(await readFile(adapter, "utf8")).not.toContain("changed by hand");
  });

  test("writes nothing when the folder of fixtures cannot be written", async () => {
    const crawlers = join(folder, "half/crawlers");
    const blocked = join(folder, "a-file");
    await writeFile(blocked, "");
    const url = `http://${await hostOf(name)}/residency/urology.html`;
    const ended = await matchscout("site", "new", url, "--crawlers", crawlers, "--fixtures", blocked, ...fetching());
    expect(ended).toMatchObject({ code: 3, stdout: "" });
    expect(ended.stderr).toMatch(/^matchscout: [^\n]+\n$/);
    expect(existsSync(crawlers)).toBe(false);
  });

  test("says which option tells what no page states, and asks for nothing that robots.txt forbids", async () => {
    const url = `http://${await hostOf("gullwing-pediatrics")}/`;
    server.setFault(await hostOf("gullwing-pediatrics"), { kind: "robots_forbids" });
    const denied = await matchscout("site", "probe", url, ...fetching());
    server.setFault(await hostOf("gullwing-pediatrics"), undefined);
    expect(denied).toMatchObject({ code: 1, stdout: "" });
    expect(denied.stderr).toMatch(/robots_denied: robots\.txt of \S+ disallows \//);
    const odd = await matchscout("site", "new", "gullwing", ...fetching());
    expect(odd).toMatchObject({ code: 2 });
  });
});

test("site probe tells platform, robots.txt, programs, start pages and facts, as its schema has them", async () => {
  const platforms = {
    "fernbank-family": "wordpress",
    "stonebridge-university": "drupal",
    "gullwing-pediatrics": "squarespace",
    "northmere-hospital": "sharepoint",
  };
  for (const [name, platform] of Object.entries(platforms)) {
    const { start, facts } = await labelOf(name);
    const { stdout, code } = await matchscout(
      "site",
      "probe",
      `http://${await hostOf(name)}${start}`,
      "--json",
      ...fetching(),
    );
    expect(code).toBe(0);
    const report = probeReportSchema.parse(JSON.parse(stdout));
    expect(report.platform.name).toBe(platform);
    expect(report.robots).toEqual({ rules: "none", denied: [] });
    expect(report.missing).toEqual([]);
    expect(report.programs).toHaveLength(1);
    expect(Object.keys(report.programs[0]?.facts ?? {}).length).toBeGreaterThanOrEqual(Object.keys(facts).length - 2);
    expect(report.programs[0]?.start.some(({ points, facts: count }) => (points ?? 0) > 3 && count > 0)).toBe(true);
  }
});
