import { cp, readdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type FixtureServer, startFixtureServer } from "../../fixtures/server/server.js";
import { sitesFolder } from "../fixtures/expectation.js";
import { type Ended, matchscout, start, temporaryFolder } from "./matchscout.js";

const kills = 20;
const killsPerRun = 5;
/** The moments are the same in every run of the test; another seed gives others. */
const seed = 20261122;
const concurrency = 4;
/** Among them one with several programs and one that loses a page. */
const sites = ["pinegrove-health", "granite-falls", "harbor-light-rehabilitation", "riverbend-medical-center"];

let folder: string;
let server: FixtureServer;
/** What happens at each request, and how many there were. */
let onRequest: () => void = () => undefined;
let requests = 0;
/** Time before which everything belongs to the first crawl. */
let firstEnd: string;
let undisturbed: { readonly files: readonly string[]; readonly requests: number };

const at = (name: string) => join(folder, name);

/** Words of a crawl of the chosen sites; the others are not even loaded. */
function words(out: string): string[] {
  const where = ["--no-bundled", "--crawlers", at("adapters"), "--out", out, "--connect-to", server.connectTo];
  return ["crawl", ...where, "--delay", "0", "--concurrency", String(concurrency), "--quiet"];
}

beforeAll(async () => {
  folder = await temporaryFolder();
  server = await startFixtureServer({
    root: sitesFolder,
    version: "v1",
    onRequest: () => {
      requests += 1;
      onRequest();
    },
  });
  for (const site of sites) await cp(join(sitesFolder, site, "site.ts"), join(at("adapters"), `${site}.ts`));
  expect((await matchscout(...words(at("first")))).code).toBe(0);
  firstEnd = new Date().toISOString();
  server.setVersion("v2");
  requests = 0;
  await cp(at("first"), at("undisturbed"), { recursive: true });
  // One of the sites has lost a page, so the exit code is 1.
  expect((await matchscout(...words(at("undisturbed")))).code).toBe(1);
  undisturbed = { files: await newestSnapshot(at("undisturbed")), requests };
});
afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true, force: true });
});

/** Programs and manifest of the newest snapshot; times of this run, and checksums that depend on them, are left out. */
async function newestSnapshot(out: string): Promise<string[]> {
  const ids = (await readdir(join(out, "snapshots"))).sort();
  const id = ids.at(-1) ?? "";
  const texts = ["programs.json", "manifest.json"].map((name) => readFile(join(out, "snapshots", id, name), "utf8"));
  return (await Promise.all(texts)).map((text) =>
    text
      .replaceAll(id, "<id>")
      .replace(/"\d{4}-\d\d-\d\dT[\d:.]+Z"/g, (time) => (time.slice(1, -1) > firstEnd ? '"<time>"' : time))
      .replace(/"files": \{.*\}/s, ""),
  );
}

/** Runs a crawl and kills it at its n-th request. */
async function killedAt(n: number, out: string, ...more: readonly string[]): Promise<Ended> {
  const until = requests + n;
  const running = start(...words(out), ...more);
  onRequest = () => {
    if (requests === until) running.kill("SIGKILL");
  };
  const ended = await running.ended;
  onRequest = () => undefined;
  return ended;
}

/** Numbers from 0 to 1 that only depend on the seed (mulberry32). */
function* randomNumbers(): Generator<number, never> {
  for (let state = seed; ; ) {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    yield ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }
}

test("killed at 20 moments and resumed, runs give the snapshot of an undisturbed one and ask for little twice", async () => {
  const random = randomNumbers();
  let killed = 0;
  for (let run = 0; killed < kills; run += 1) {
    const out = at(`run-${run}`);
    await cp(at("first"), out, { recursive: true });
    requests = 0;
    const moments: number[] = [];
    let end: Ended;
    do {
      const more = moments.length === 0 ? [] : ["--resume"];
      const last = moments.length === killsPerRun || killed === kills;
      const moment = last ? Number.POSITIVE_INFINITY : 1 + Math.floor(random.next().value * undisturbed.requests * 0.4);
      end = await killedAt(moment, out, ...more);
      if (end.signal === "SIGKILL") {
        moments.push(moment);
        killed += 1;
      }
    } while (end.signal === "SIGKILL");
    expect(end.code, `run ${run}: ${moments.join(", ")}; ${end.stderr}`).toBe(1);
    expect(await newestSnapshot(out), `run ${run}: ${moments.join(", ")}`).toEqual(undisturbed.files);
    // Each kill can cost what was under way: on each site a page and the robots.txt before it.
    expect(requests).toBeLessThanOrEqual(undisturbed.requests + moments.length * concurrency * 2);
    expect(await readdir(join(out, "runs"))).toEqual([]);
    await rm(out, { recursive: true });
  }
}, 180_000);
