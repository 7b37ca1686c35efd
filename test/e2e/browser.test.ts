import { rm } from "node:fs/promises";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { type FixtureServer, startFixtureServer } from "../../fixtures/server/server.js";
import { comparisonSchema } from "../../src/model/change.js";
import { buildPage } from "../../src/page/build-page.js";
import { containsQuote, pageText } from "../../src/page/page-text.js";
import { openOutput } from "../../src/store/file-output.js";
import type { Output } from "../../src/store/output.js";
import { trackedBrowser } from "../fetch/tracked-browser.js";
import { browserSitesFolder, readExpectation } from "../fixtures/expectation.js";
import { asLine, plain } from "./change-lines.js";
import { matchscout, start, temporaryFolder } from "./matchscout.js";

const program = "mn-birch-lake-family-medicine";
const host = "birch-lake.example.edu";

let out: string;
let server: FixtureServer;

function crawl(browser: string): readonly string[] {
  const from = ["--no-bundled", "--crawlers", browserSitesFolder, "--out", out, "--quiet"];
  return ["crawl", ...from, "--browser", browser, "--connect-to", server.connectTo, "--delay", "0"];
}

async function newest(output: Output) {
  const latest = await output.readLatest();
  if (latest === undefined) throw new Error("there is no snapshot");
  return output.readSnapshot(latest.newest);
}

describe("a website that scripts draw, crawled in real Chromium", () => {
  beforeAll(async () => {
    out = await temporaryFolder();
    server = await startFixtureServer({ root: browserSitesFolder, version: "v1" });
  });
  afterAll(async () => {
    await server.close();
    await rm(out, { recursive: true, force: true });
  });

  test("gives what a careful person reads there, e-mail addresses behind buttons too, each with its quote", async () => {
    const browser = await trackedBrowser();
    expect(await matchscout(...crawl(browser.path))).toMatchObject({ code: 0, stderr: "" });
    expect(await browser.starts()).toHaveLength(1);
    await browser.untilGone();
    const output = await openOutput(out);
    const [record] = (await newest(output)).programs;
    if (record === undefined) throw new Error("the snapshot holds no program");
    const expected = (await readExpectation("birch-lake", browserSitesFolder)).v1[program];
    const facts = Object.entries(record.facts).map(([key, { value }]) => [key, value]);
    expect(Object.fromEntries(facts)).toEqual(expected?.facts);
    expect(record.contacts.map(({ role, name, email, phone }) => ({ role, name, email, phone }))).toEqual(
      expected?.contacts,
    );
    for (const { evidence } of [...Object.values(record.facts), ...record.contacts]) {
      for (const { url, quote, digest } of evidence) {
        const text = pageText(buildPage({ url, contentType: "text/html", body: await output.getPage(digest) }));
        expect(containsQuote(text, quote), `${url}: ${quote}`).toBe(true);
      }
    }
    const visits = (await output.readRunReport((await newest(output)).manifest.id))?.sites[0]?.visits ?? [];
    expect(visits.map(({ via }) => via)).toEqual(visits.map(() => "browser"));
    expect((await matchscout("doctor", "birch-lake", "--out", out)).stdout).toContain("drawn in a browser");
  });

  test("is unchanged while its scripts draw the same, without conditional requests for the shell", async () => {
    const browser = await trackedBrowser();
    const from = server.accessLog.length;
    expect(await matchscout(...crawl(browser.path))).toMatchObject({ code: 0, stderr: "" });
    const [outcome] = (await newest(await openOutput(out))).manifest.sites;
    expect(outcome?.outcome).toBe("unchanged");
    expect(server.accessLog.slice(from).filter(({ conditional }) => conditional)).toEqual([]);
    expect(await matchscout("diff", "--exit-code", "--out", out)).toMatchObject({ code: 0, stdout: "No changes.\n" });
  });

  test("shows in the diff what changed in the data alone", async () => {
    const browser = await trackedBrowser();
    server.setVersion("v2");
    expect(await matchscout(...crawl(browser.path))).toMatchObject({ code: 0, stderr: "" });
    const { stdout } = await matchscout("diff", "--json", "--out", out);
    const { changes } = comparisonSchema.parse(JSON.parse(stdout));
    const expected = (await readExpectation("birch-lake", browserSitesFolder)).changes;
    expect(changes.map(plain).map(asLine).sort()).toEqual(expected.map(asLine).sort());
  });

  test("was asked politely: robots.txt first, one request at a time, no images or styles, one name", async () => {
    const { accessLog } = server;
    expect(accessLog[0]?.path).toBe("/robots.txt");
    expect(Math.max(...accessLog.map(({ activeAtOnce }) => activeAtOnce))).toBe(1);
    expect(accessLog.filter(({ path }) => path.endsWith(".css"))).toEqual([]);
    expect(new Set(accessLog.map(({ userAgent }) => userAgent)).size).toBe(1);
  });

  test("keeps its facts while its data cannot be fetched, and says which part is missing", async () => {
    const browser = await trackedBrowser();
    const before = (await newest(await openOutput(out))).programs[0];
    server.setFault(`${host}/data/residency-apply.json`, { kind: "refuse" });
    expect((await matchscout(...crawl(browser.path))).code).toBe(1);
    server.setFault(`${host}/data/residency-apply.json`, undefined);
    const { manifest, programs } = await newest(await openOutput(out));
    expect(manifest.sites[0]).toMatchObject({
      outcome: "fetch_failed",
      reason: expect.stringContaining("/data/residency-apply.json (birch-lake.example.edu broke the connection off"),
    });
    expect(programs[0]?.facts["visa.h1b"]).toEqual(before?.facts["visa.h1b"]);
  });
});

describe("the browser of a crawl that is stopped while it draws", () => {
  beforeEach(async () => {
    out = await temporaryFolder();
    server = await startFixtureServer({ root: browserSitesFolder, version: "v1" });
    server.setFault(`${host}/data/residency.json`, { kind: "never_answers" });
  });
  afterEach(async () => {
    await server.close();
    await rm(out, { recursive: true, force: true });
  });

  test.each([
    ["by Ctrl-C again and again", "SIGINT", { code: 130 }],
    ["by kill -9", "SIGKILL", { signal: "SIGKILL" }],
  ] as const)("%s is gone with it", async (_, signal, ending) => {
    const browser = await trackedBrowser();
    const running = start(...crawl(browser.path));
    await vi.waitUntil(() => server.accessLog.some(({ path }) => path === "/data/residency.json"), {
      interval: 5,
      timeout: 60_000,
    });
    running.kill(signal);
    const again = setInterval(() => running.kill(signal), 200);
    const ended = await running.ended;
    clearInterval(again);
    expect(ended).toMatchObject(ending);
    expect(await browser.starts()).toHaveLength(1);
    await browser.untilGone();
  });
});
