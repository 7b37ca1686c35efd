import { readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, onTestFinished, test, vi } from "vitest";
import { type FixtureServer, startFixtureServer } from "../../fixtures/server/server.js";
import { comparisonSchema } from "../../src/model/change.js";
import { openOutput } from "../../src/store/file-output.js";
import { sitesFolder } from "../fixtures/expectation.js";
import { type Ended, fixtureCrawl, matchscout, start, temporaryFolder } from "./matchscout.js";

/** Three sites are enough; one of them never answers, so that no run can end before the signal comes. */
const chosen = ["--site", "pinegrove-health,granite-falls,riverbend-medical-center", "--quiet"];
const silent = "riverbend-medical-center.example.edu";

let out: string;
let server: FixtureServer;
let first: string | undefined;

beforeAll(async () => {
  out = await temporaryFolder();
  server = await startFixtureServer({ root: sitesFolder, version: "v1" });
  expect((await matchscout(...fixtureCrawl(server.connectTo, out), ...chosen)).code).toBe(0);
  first = (await newest())?.id;
  server.setVersion("v2");
});
afterAll(async () => {
  await server.close();
  await rm(out, { recursive: true, force: true });
});

async function newest() {
  const output = await openOutput(out);
  const latest = await output.readLatest();
  return latest === undefined ? undefined : (await output.readSnapshot(latest.newest)).manifest;
}

/** Starts a crawl and sends the signal once the silent site was asked and six pages of others were answered. */
async function crawlAndSend(signal: NodeJS.Signals): Promise<Ended> {
  server.setFault(silent, { kind: "never_answers" });
  const from = server.accessLog.length;
  const running = start(...fixtureCrawl(server.connectTo, out), ...chosen);
  await vi.waitUntil(
    () => {
      const log = server.accessLog.slice(from);
      return log.some(({ host }) => host === silent) && log.filter(({ status }) => status > 0).length >= 6;
    },
    { interval: 5, timeout: 30_000 },
  );
  running.kill(signal);
  const ended = await running.ended;
  server.setFault(silent, undefined);
  return ended;
}

describe("a crawl that is stopped in the middle", () => {
  test("by Ctrl-C ends with 130 and one clear line, and the snapshot before it stays the newest", async () => {
    const ended = await crawlAndSend("SIGINT");
    expect(ended.code).toBe(130);
    expect(ended.stderr).toMatch(/^matchscout: stopped; .*\n$/);
    expect((await newest())?.id).toBe(first);
  });

  test("by kill -9 leaves the old snapshot whole", async () => {
    expect((await crawlAndSend("SIGKILL")).signal).toBe("SIGKILL");
    expect((await newest())?.id).toBe(first);
    expect((await matchscout("show", "granite-falls", "--out", out)).code).toBe(0);
  });

  test("and the next crawl works, as if nothing had happened before it", async () => {
    expect(await matchscout(...fixtureCrawl(server.connectTo, out), ...chosen)).toMatchObject({ code: 0, stderr: "" });
    const undisturbed = await temporaryFolder();
    server.setVersion("v1");
    await matchscout(...fixtureCrawl(server.connectTo, undisturbed), ...chosen);
    server.setVersion("v2");
    await matchscout(...fixtureCrawl(server.connectTo, undisturbed), ...chosen);
    const [killed, whole] = await Promise.all([changes(out), changes(undisturbed)]);
    await rm(undisturbed, { recursive: true });
    expect(killed.length).toBeGreaterThan(5);
    expect(killed).toEqual(whole);
  });
});

async function changes(folder: string) {
  const { stdout } = await matchscout("diff", "--json", "--out", folder);
  const withoutTimes = stdout.replace(/"(fetchedAt|lastSeen)": "[^"]+"/g, '"$1": "2026-01-01T00:00:00Z"');
  return comparisonSchema.parse(JSON.parse(withoutTimes)).changes;
}

describe("a look at a website that falls silent", () => {
  const host = "pinegrove-health.example.edu";
  const looks: readonly (readonly [words: readonly string[], silentPath: string])[] = [
    [["discover", `http://${host}/gme`, "--write"], "/robots.txt"],
    [["discover", `http://${host}/gme`, "--write"], "/gme"],
    [["site", "new", `http://${host}/gme`], "/gme"],
    [["site", "new", `http://${host}/gme/internal-medicine`], "/sitemap.xml"],
    [["site", "new", `http://${host}/gme`], "/gme/internal-medicine"],
    [["site", "probe", `http://${host}/gme`], "/gme"],
    [["extract", `http://${host}/gme`], "/gme"],
  ];

  test.each(looks)("%j ends by Ctrl-C when %s does not answer, and leaves nothing", async (words, path) => {
    const folder = await temporaryFolder();
    onTestFinished(() => rm(folder, { recursive: true }));
    server.setFault(`${host}${path}`, { kind: "never_answers" });
    onTestFinished(() => server.setFault(`${host}${path}`, undefined));
    const from = server.accessLog.length;
    const places = words.includes("extract") || words.includes("probe") ? [] : ["--crawlers", join(folder, "crawlers")];
    const running = start(...words, ...places, "--connect-to", server.connectTo, "--delay", "0");
    await vi.waitUntil(() => server.accessLog.slice(from).some((asked) => asked.host === host && asked.path === path), {
      interval: 5,
      timeout: 30_000,
    });
    running.kill("SIGINT");
    const { code, stdout, stderr } = await running.ended;
    const kept = words.includes("extract") ? "what was read before is printed" : "nothing was written";
    expect({ code, stdout, stderr }).toEqual({ code: 130, stdout: "", stderr: `matchscout: stopped; ${kept}\n` });
    expect(await readdir(folder)).toEqual([]);
  });
});
