import { rm } from "node:fs/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { crawl } from "../../src/crawl/run.js";
import type { CrawlReport } from "../../src/crawl/write-run.js";
import { visitedWell } from "../../src/model/outcome.js";
import type { ProgramRecord } from "../../src/model/program.js";
import { openOutput } from "../../src/store/file-output.js";
import type { Snapshot } from "../../src/store/output.js";
import { siteOf } from "../crawl/small-site.js";
import { answerFaults } from "./fault-answer-rows.js";
import { contentFaults } from "./fault-content-rows.js";
import { type FaultRow, goodBehaviour } from "./fault-site.js";
import { type FaultWeb, openFaultWeb } from "./fault-web.js";
import { matchscout, temporaryFolder } from "./matchscout.js";

/**
 * Each fault strikes a website of its own after a first crawl that went well; one more website is always well. Those that
 * take a browser come first: they take the longest.
 */
const rows = [...contentFaults, ...answerFaults].map((row, index) => ({ ...row, ...addressOf(row, index) }));
const wellBehaved = { id: "well-behaved", host: "well-behaved.example.edu" };
const sites = [
  ...rows.map(({ id, host, start = "/peds", connection }) => {
    return siteOf(id, [start], { home: `${connection === "untrusted" ? "https" : "http"}://${host}` });
  }),
  siteOf(wellBehaved.id, ["/peds"]),
];

let out: string;
let web: FaultWeb;
let before: Snapshot;
let faulty: CrawlReport;
let after: Snapshot;
let asked: FaultWeb["log"];

function addressOf({ fault, connection }: FaultRow, index: number): { readonly id: string; readonly host: string } {
  const id = `f${index}-${fault.toLowerCase().replace(/[^a-z0-9]+/g, "-")}`.slice(0, 50).replace(/-$/, "");
  return { id, host: connection === "untrusted" ? "secure.example.edu" : `${id}.example.edu` };
}

async function crawlAll(): Promise<{ readonly report: CrawlReport; readonly snapshot: Snapshot }> {
  const output = await openOutput(out);
  const fetcher = web.fetcher();
  const loaded = { sites: sites.map((site) => ({ site, file: `${site.id}.ts` })), errors: [] };
  try {
    const report = await crawl({ loaded, filter: {}, kind: "crawl", version: "0", output, fetcher, concurrency: 16 });
    return { report, snapshot: await output.readSnapshot(report.manifest.id) };
  } finally {
    await fetcher.close();
  }
}

beforeAll(async () => {
  out = await temporaryFolder();
  web = await openFaultWeb();
  for (const { host } of [...rows, wellBehaved]) web.good.set(host, goodBehaviour);
  web.good.set("www.new-hospital.example.org", goodBehaviour);
  const first = await crawlAll();
  expect(first.report.visited.filter(({ outcome }) => outcome.outcome !== "ok")).toEqual([]);
  before = first.snapshot;
  for (const { host, behaviour = {}, connection } of rows) {
    web.faults.set(host, behaviour);
    if (connection === "refused") web.refusing.add(host);
    if (connection === "unknown name") web.unknown.add(host);
  }
  web.trusted = false;
  const second = await crawlAll();
  faulty = second.report;
  after = second.snapshot;
  asked = [...web.log];
});
afterAll(async () => {
  await web.close();
  await rm(out, { recursive: true, force: true });
});

function outcomeOf(site: string) {
  return faulty.visited.find(({ outcome }) => outcome.site === site)?.outcome;
}

function recordOf({ programs }: Snapshot, site: string): ProgramRecord {
  const record = programs.find((program) => program.site === site);
  if (record === undefined) throw new Error(`${site} has no program in the snapshot`);
  return record;
}

/** What is known of a program from its start page, with all quotes and dates. */
function knownFrom(path: string, { facts, contacts }: ProgramRecord) {
  const known = [...Object.entries(facts), ...contacts.map((contact) => ["contact", contact] as const)];
  const stated = known.filter(([, { evidence }]) => evidence.some(({ url }) => new URL(url).pathname === path));
  expect(stated.length).toBeGreaterThanOrEqual(5);
  return stated;
}

/** What is known of a program, and whose words it is. */
function statements({ facts, contacts }: ProgramRecord) {
  const words = (evidence: ProgramRecord["contacts"][number]["evidence"]) => evidence.map(({ quote }) => quote);
  const stated = Object.entries(facts).map(([key, { value, evidence }]) => [key, value, words(evidence)]);
  return [stated, contacts.map(({ name, email, phone, evidence }) => [name, email, phone, words(evidence)])];
}

test("the table is long enough, and every first visit found facts and a contact", () => {
  expect(rows.length).toBeGreaterThanOrEqual(60);
  for (const { facts } of before.programs) expect(Object.keys(facts).length).toBeGreaterThanOrEqual(7);
  expect(recordOf(before, wellBehaved.id).contacts).toHaveLength(1);
});

describe.each(rows)("$fault", ({ id, outcome, reason, start = "/peds" }) => {
  test(`ends as ${outcome}`, () => {
    expect(outcomeOf(id)).toMatchObject({ outcome });
    if (reason === undefined) expect(outcomeOf(id)?.reason).toBeUndefined();
    else expect(outcomeOf(id)?.reason).toMatch(reason);
  });

  test("loses nothing that was known, and no date", () => {
    const [was, is] = [recordOf(before, id), recordOf(after, id)];
    expect(statements(is)).toEqual(statements(was));
    if (!visitedWell(outcome)) expect(knownFrom(start, is)).toEqual(knownFrom(start, was));
  });

  test("costs the website a bounded number of requests, one at a time", () => {
    const own = asked.filter(({ host }) => host.startsWith(`${id}.`));
    expect(own.length).toBeLessThanOrEqual(40);
    expect(own.filter(({ others }) => others > 0)).toEqual([]);
  });
});

describe("the crawl in which all of them fail", () => {
  test("runs to its end and writes a partial snapshot that counts the failures", () => {
    const failed = rows.filter(({ outcome }) => !visitedWell(outcome));
    expect(after.manifest).toMatchObject({ result: "partial", counts: { failedSites: failed.length } });
    expect(after.programs).toHaveLength(before.programs.length);
  });

  test("reads the well-behaved website as if nothing had happened", () => {
    expect(outcomeOf(wellBehaved.id)).toMatchObject({ outcome: "unchanged", failures: [] });
    expect(statements(recordOf(after, wellBehaved.id))).toEqual(statements(recordOf(before, wellBehaved.id)));
  });

  test("asks nothing of the website that others moved to, and nothing of this machine", () => {
    expect(asked.filter(({ host }) => !host.endsWith(".example.edu"))).toEqual([]);
  });

  test("gives an empty diff", async () => {
    const diff = await matchscout("diff", "--exit-code", "--out", out);
    expect(diff).toMatchObject({ code: 0, stdout: "No changes.\n" });
  });

  test("is followed by a whole one once the websites are back", async () => {
    web.faults.clear();
    web.refusing.clear();
    web.unknown.clear();
    web.trusted = true;
    const { report, snapshot } = await crawlAll();
    expect(report.visited.filter(({ outcome }) => !visitedWell(outcome.outcome))).toEqual([]);
    expect(snapshot.programs.map(statements)).toEqual(before.programs.map(statements));
  });
});
