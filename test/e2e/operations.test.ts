import { existsSync } from "node:fs";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { type FixtureServer, startFixtureServer } from "../../fixtures/server/server.js";
import { runReportSchema } from "../../src/model/run-report.js";
import { openOutput } from "../../src/store/file-output.js";
import { sitesFolder } from "../fixtures/expectation.js";
import { fixtureCrawl, matchscout, type Running, start, temporaryFolder } from "./matchscout.js";

/** Where the server drops its answers, so that a crawl waits there. */
const silent = "harbor-light-rehab.example.edu";
const chosen = ["--site", "granite-falls,harbor-light-rehabilitation", "--concurrency", "2"];

let out: string;
let server: FixtureServer;
beforeAll(async () => {
  out = await temporaryFolder();
  server = await startFixtureServer({ root: sitesFolder, version: "v1" });
});
afterAll(async () => {
  await server.close();
  await rm(out, { recursive: true, force: true });
});

const crawl = (...more: readonly string[]) => [...fixtureCrawl(server.connectTo, out), ...chosen, ...more];
const asked = () => server.accessLog.map(({ host, path }) => `${host}${path}`);

/** Starts a crawl and waits until it hangs at the silent site while the other is done. */
async function hangingCrawl(...more: readonly string[]): Promise<Running> {
  server.setFault(silent, { kind: "never_answers" });
  const running = start(...crawl(...more));
  const finished = async () => {
    const noted = await journals();
    return noted.includes('"site_finished"') && asked().some((address) => address.startsWith(silent));
  };
  await vi.waitUntil(finished, { interval: 20, timeout: 30_000 });
  return running;
}

/** What the runs noted that have not ended. */
async function journals(): Promise<string> {
  const output = await openOutput(out);
  const entries: unknown[] = [];
  for (const id of await output.listRuns()) for await (const entry of output.readRun(id)) entries.push(entry);
  return JSON.stringify(entries);
}

describe("a crawl that is interrupted by Ctrl-C", () => {
  test("keeps others out while it runs, says how to go on, and --resume asks only for the rest", async () => {
    const running = await hangingCrawl("--quiet");
    const second = await matchscout(...crawl("--quiet"));
    expect(second).toMatchObject({ code: 3, stdout: "" });
    expect(second.stderr).toMatch(/^matchscout: \S+: the output folder is held by pid \d+ on \S+ since \S+; [^\n]+\n$/);

    running.kill("SIGINT");
    running.kill("SIGINT");
    const ended = await running.ended;
    expect(ended.code).toBe(130);

    server.setFault(silent, undefined);
    const before = asked().filter((address) => address.startsWith("granite-falls"));
    const other = await matchscout(...crawl("--quiet", "--due", "--resume"));
    expect(other.code).toBe(2);
    expect(other.stderr).toMatch(/^matchscout: the run \S+ was begun with .*--site granite-falls,[^\n]+\n$/);

    const resumed = await matchscout(...crawl("--quiet", "--resume"));
    expect(resumed).toMatchObject({ code: 0, stderr: "" });
    expect(asked().filter((address) => address.startsWith("granite-falls"))).toEqual(before);
    expect(resumed.stdout).toMatch(/^2 sites · 2 programs · /m);
    expect((await matchscout(...crawl("--quiet", "--resume"))).stderr).toMatch(/holds no run that was interrupted/);
  });

  test("a new crawl says that it gives the interrupted one up", async () => {
    const running = await hangingCrawl("--quiet");
    running.kill("SIGKILL");
    await running.ended;
    server.setFault(silent, undefined);
    const { code, stderr } = await matchscout(...crawl());
    expect(code).toBe(0);
    expect(stderr).toMatch(/the run \S+ was interrupted \(1 of 2 sites done\) and is given up/);
  });
});

describe("what a run leaves behind", () => {
  test("report shows the sites, and as JSON is what the schema says", async () => {
    const { code, stdout } = await matchscout("report", "--out", out);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^granite-falls +unchanged +\d+ +\d+ +0 +0 +\d+ +0 +\d+\.\d s$/m);
    for (const line of stdout.split("\n")) expect([...line].length, line).toBeLessThanOrEqual(100);
    const json = await matchscout("report", "previous", "--json", "--out", out);
    const report = runReportSchema.parse(JSON.parse(json.stdout));
    expect(report).toMatchObject({ sessions: 2, kind: "crawl" });
    expect(report.sites.map(({ counts }) => counts.found)).toEqual([expect.any(Number), expect.any(Number)]);
    expect((await matchscout("report", "2020", "--out", out)).code).toBe(2);
  });

  test("doctor names what failed, where the stored copy lies, and what to do", async () => {
    server.setFault("granite-falls.example.edu", { kind: "status", status: 503 });
    expect((await matchscout(...crawl("--quiet"))).code).toBe(1);
    server.setFault("granite-falls.example.edu", undefined);
    const { code, stdout } = await matchscout("doctor", "granite-falls", "--out", out);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^granite-falls: fetch failed on /);
    expect(stdout).toMatch(/^✗ http:\/\/granite-falls\S+\n {4}fetch failed \(503\)\n {4}the server answered 503/m);
    expect(stdout).toMatch(/stored copy of .*: \S+pages\/[0-9a-f]{2}\/[0-9a-f]{64}\.gz/);
    expect(stdout).toMatch(/matchscout refresh granite-falls/);
    const json = JSON.parse((await matchscout("doctor", "granite-falls", "--json", "--out", out)).stdout);
    expect(json).toMatchObject({ site: "granite-falls", outcome: "fetch_failed" });
    expect(json.advice[0]).toMatch(/matchscout refresh granite-falls/);
    const adapters = ["--no-bundled", "--crawlers", sitesFolder];
    const never = await matchscout("doctor", "cedar-hollow", "--out", out, ...adapters);
    expect(never).toMatchObject({ code: 2, stdout: "" });
    expect(never.stderr).toMatch(/cedar-hollow was never visited; `matchscout crawl --site cedar-hollow` does it/);
    const unknown = await matchscout("doctor", "granit-falls", "--out", out, ...adapters);
    expect(unknown.stderr).toMatch(/no site is called granit-falls; did you mean granite-falls\?/);
  });

  test("crawl --due --dry-run names the pages whose time has come, and asks for nothing", async () => {
    expect((await matchscout(...crawl("--quiet"))).code).toBe(0);
    const file = `${out}/state/granite-falls.json`;
    const state = JSON.parse(await readFile(file, "utf8"));
    const [address = ""] = Object.keys(state.urls);
    const page = state.urls[address];
    page.nextCheckAt = page.checkedAt;
    await writeFile(file, JSON.stringify(state));
    const requests = server.accessLog.length;
    const due = await matchscout(...crawl("--due", "--dry-run"));
    expect(due).toMatchObject({ code: 0, stderr: "" });
    const day = page.checkedAt.slice(0, 10);
    expect(due.stdout).toBe(
      `granite-falls\n  ${address}  (last asked for ${day})\n\n1 page of 1 site due, 1 site not due; nothing was asked for.\n`,
    );
    const json = JSON.parse((await matchscout(...crawl("--due", "--dry-run", "--json"))).stdout);
    const asked = [{ address, checkedAt: page.checkedAt }];
    expect(json).toEqual([{ site: "granite-falls", newPrograms: [], pages: asked }]);
    const fresh = await matchscout(...crawl("--due", "--dry-run"), "--out", `${out}/nothing-yet`);
    expect(fresh.stdout).toMatch(/^ {2}http:\S+ {2}\(never asked for\)$/m);
    expect(fresh.stdout).toMatch(/^\d+ pages of 2 sites due; nothing was asked for\.$/m);
    expect(existsSync(`${out}/nothing-yet`)).toBe(false);
    expect(server.accessLog.length).toBe(requests);
  });

  test("crawl --due and reextract ask for nothing when nothing is due, and change nothing; lost pages are told", async () => {
    expect((await matchscout(...crawl("--quiet"))).code).toBe(0);
    const requests = server.accessLog.length;
    const due = await matchscout(...crawl("--quiet", "--due"));
    expect(due).toMatchObject({ code: 0, stderr: "" });
    expect(due.stdout).toMatch(/^2 sites not due, left as they were$/m);
    const plan = await matchscout(...crawl("--due", "--dry-run"));
    expect(plan).toMatchObject({
      code: 0,
      stdout: "0 pages of 0 sites due, 2 sites not due; nothing was asked for.\n",
    });
    const where = ["--no-bundled", "--crawlers", sitesFolder, "--out", out];
    expect(await matchscout("reextract", "--quiet", ...where)).toMatchObject({ code: 0, stderr: "" });
    expect((await matchscout("diff", "--exit-code", "--out", out)).code).toBe(0);
    expect(server.accessLog.length).toBe(requests);
    const doctor = ["doctor", "granite-falls", "--out", out];
    const [page] = JSON.parse((await matchscout(...doctor, "--json")).stdout).pages;
    await rm(page.storedPage);
    const bereft = await matchscout("reextract", "--quiet", ...where);
    expect(bereft).toMatchObject({ code: 0 });
    expect(bereft.stderr).toMatch(
      /^matchscout: 1 stored page of granite-falls is missing: what it stated is kept [^\n]+\n$/,
    );
    expect((await matchscout("diff", "--exit-code", "--out", out)).code).toBe(0);
    expect((await matchscout(...doctor)).stdout).toContain(`, missing now: ${page.storedPage}`);
    const empty = `${out}/empty`;
    await mkdir(empty);
    const nothing = await matchscout("reextract", "--quiet", "--no-bundled", "--crawlers", sitesFolder, "--out", empty);
    expect(nothing).toMatchObject({ code: 2, stderr: expect.stringMatching(/holds no snapshot yet/) });
  });
});
