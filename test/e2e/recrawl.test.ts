import { rm } from "node:fs/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type FixtureServer, startFixtureServer } from "../../fixtures/server/server.js";
import { sitesFolder } from "../fixtures/expectation.js";
import { type Ended, fixtureCrawl, matchscout, temporaryFolder } from "./matchscout.js";

let out: string;
let server: FixtureServer;
let second: Ended;
let firstRequests: number;

beforeAll(async () => {
  out = await temporaryFolder();
  server = await startFixtureServer({ root: sitesFolder, version: "v1" });
  await matchscout(...fixtureCrawl(server.connectTo, out), "--quiet");
  firstRequests = server.accessLog.length;
  second = await matchscout(...fixtureCrawl(server.connectTo, out), "--json", "--quiet");
});
afterAll(async () => {
  await server.close();
  await rm(out, { recursive: true, force: true });
});

describe("a second crawl of sites that have not changed", () => {
  test("asks with conditions and downloads no page again", () => {
    const log = server.accessLog.slice(firstRequests);
    const answered = log.filter(({ path, status }) => path !== "/robots.txt" && status < 400);
    expect(answered.length).toBeGreaterThan(50);
    expect(answered.filter(({ conditional }) => !conditional)).toEqual([]);
    expect(answered.filter(({ status, bytes }) => status === 200 || bytes > 0)).toEqual([]);
  });

  test("calls every site unchanged, and the diff is empty", async () => {
    expect(second.code).toBe(0);
    expect(second.stdout.match(/"outcome": "(?!unchanged)\w+"/g)).toBeNull();
    const diff = await matchscout("diff", "--exit-code", "--json", "--out", out);
    expect(diff.code).toBe(0);
    expect(JSON.parse(diff.stdout)).toMatchObject({ changes: [] });
  });

  test("no host is asked for two things at once", () => {
    expect(server.accessLog.filter(({ activeAtOnce }) => activeAtOnce > 1)).toEqual([]);
  });

  test("a refresh of one site visits that site alone and carries all others", async () => {
    const from = server.accessLog.length;
    const [, ...words] = fixtureCrawl(server.connectTo, out);
    const refreshed = await matchscout("refresh", "pinegrove-health", ...words, "--json", "--quiet");
    expect(refreshed.code).toBe(0);
    expect(JSON.parse(refreshed.stdout)).toMatchObject({
      counts: { programs: 19 },
      sites: [{ site: "pinegrove-health" }],
    });
    const hosts = new Set(server.accessLog.slice(from).map(({ host }) => host));
    expect([...hosts]).toEqual(["pinegrove-health.example.edu"]);
  });
});
