import { rm } from "node:fs/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Fault } from "../../fixtures/server/fault.js";
import { type FixtureServer, startFixtureServer } from "../../fixtures/server/server.js";
import type { OutcomeName } from "../../src/model/outcome.js";
import type { Manifest } from "../../src/model/snapshot.js";
import { openOutput } from "../../src/store/file-output.js";
import type { Snapshot } from "../../src/store/output.js";
import { sitesFolder } from "../fixtures/expectation.js";
import { type Ended, fixtureCrawl, matchscout, temporaryFolder } from "./matchscout.js";

/** Each fault strikes a site of its own, after a first crawl that went well. */
const faults: readonly { site: string; host: string; fault: Fault; outcome: OutcomeName; reason: RegExp }[] = [
  {
    site: "quarry-ridge",
    host: "quarry-ridge-obgyn.example.edu",
    fault: { kind: "status", status: 500 },
    outcome: "fetch_failed",
    reason: /500/,
  },
  {
    site: "old-mill-hospital",
    host: "old-mill-hospital.example.edu",
    fault: { kind: "status", status: 429, retryAfterSeconds: 1 },
    outcome: "fetch_failed",
    reason: /429/,
  },
  {
    site: "granite-falls",
    host: "granite-falls.example.edu",
    fault: { kind: "truncated" },
    outcome: "fetch_failed",
    reason: /cut|before|incomplete|broke|bytes/i,
  },
  {
    site: "tamarack-clinic",
    host: "tamarack-clinic.example.edu",
    fault: { kind: "endless_redirect" },
    outcome: "fetch_failed",
    reason: /redirects/,
  },
  {
    site: "saltmarsh-college",
    host: "saltmarsh-college.example.edu",
    fault: { kind: "huge_body" },
    outcome: "fetch_failed",
    reason: /bytes|large|limit/i,
  },
  {
    site: "clearwater-eye",
    host: "clearwater-eye.example.edu",
    fault: { kind: "robots_forbids" },
    outcome: "robots_denied",
    reason: /robots\.txt/,
  },
  {
    site: "prairie-sky-behavioral",
    host: "prairie-sky-behavioral.example.edu",
    fault: { kind: "refuse" },
    outcome: "fetch_failed",
    reason: /could not reach the host/,
  },
  {
    site: "marrow-creek",
    host: "marrow-creek-ty.example.edu",
    fault: { kind: "status", status: 403 },
    outcome: "blocked",
    reason: /403/,
  },
  {
    site: "mesa-alta",
    host: "mesa-alta-medpeds.example.edu",
    fault: { kind: "status", status: 404 },
    outcome: "gone",
    reason: /404/,
  },
];

/** The sites that fail, and one that does not. */
const chosen = ["--site", [...faults.map(({ site }) => site), "pinegrove-health"].join(","), "--quiet"];

let out: string;
let server: FixtureServer;
let crawled: Ended;
let before: Snapshot;
let after: Snapshot;

beforeAll(async () => {
  out = await temporaryFolder();
  server = await startFixtureServer({ root: sitesFolder, version: "v1" });
  const first = await matchscout(...fixtureCrawl(server.connectTo, out), ...chosen);
  expect(first).toMatchObject({ code: 0, stderr: "" });
  for (const { host, fault } of faults) server.setFault(host, fault);
  crawled = await matchscout(...fixtureCrawl(server.connectTo, out), ...chosen, "--json");
  const output = await openOutput(out);
  const [one = "", two = ""] = await output.listSnapshots();
  before = await output.readSnapshot(one);
  after = await output.readSnapshot(two);
});
afterAll(async () => {
  await server.close();
  await rm(out, { recursive: true, force: true });
});

function outcomeOf(manifest: Manifest, site: string) {
  return manifest.sites.find((outcome) => outcome.site === site);
}

describe("a crawl in which nine sites fail in nine ways", () => {
  test("runs to its end, writes a partial snapshot and exits with 1", () => {
    expect(crawled.code).toBe(1);
    expect(after.manifest).toMatchObject({ result: "partial", counts: { failedSites: faults.length } });
  });

  test.each(faults)("$fault.kind at $site is named $outcome, with the reason", ({ site, outcome, reason }) => {
    const ended = outcomeOf(after.manifest, site);
    expect(ended?.outcome).toBe(outcome);
    expect(ended?.reason).toMatch(reason);
  });

  test("the other site is read as if nothing had happened", () => {
    expect(outcomeOf(after.manifest, "pinegrove-health")?.outcome).toBe("unchanged");
  });

  test("no fact and no contact is lost or altered, and each keeps the date on which it was last seen", () => {
    const failed = new Set(faults.map(({ site }) => site));
    const kept = (snapshot: Snapshot) =>
      snapshot.programs
        .filter(({ site }) => failed.has(site))
        .map(({ id, facts, contacts, conflicts, lastSeen }) => ({ id, facts, contacts, conflicts, lastSeen }));
    expect(kept(after)).toHaveLength(faults.length);
    expect(kept(after)).toEqual(kept(before));
  });

  test("the diff is empty", async () => {
    const diff = await matchscout("diff", "--exit-code", "--out", out);
    expect(diff).toMatchObject({ code: 0, stdout: "No changes.\n" });
  });

  test("once the sites are back, the next crawl is whole again", async () => {
    for (const { host } of faults) server.setFault(host, undefined);
    const again = await matchscout(...fixtureCrawl(server.connectTo, out), ...chosen);
    expect(again).toMatchObject({ code: 0, stderr: "" });
  });
});
