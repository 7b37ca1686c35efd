import { readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { CrawlEvent, CrawlOptions } from "../../src/crawl/crawl-options.js";
import { ResumeError } from "../../src/crawl/resume-error.js";
import { openSmallSite, page, requirements, type SmallSite, siteOf } from "./small-site.js";

let web: SmallSite;
/** Visited one after the other, in this order. */
const sites = [siteOf("dry-fork", ["/peds"]), siteOf("wet-fork", ["/surgery"]), siteOf("high-fork", ["/em"])];
const oneByOne = { concurrency: 1 };

beforeEach(async () => {
  web = await openSmallSite();
  for (const start of ["/peds", "/surgery", "/em"]) {
    const links = { "Visa sponsorship": `${start}/visa`, "How to apply": `${start}/apply` };
    web.pages.set(start, page("Residency", requirements.slice(4), links));
    web.pages.set(`${start}/visa`, page("Visa sponsorship", requirements.slice(0, 2)));
    web.pages.set(`${start}/apply`, page("How to apply", requirements.slice(2, 4)));
  }
});
afterEach(() => web.close());

/** Paths of pages asked for in the last crawl. */
const askedPages = () => web.asked.filter((path) => path !== "/sitemap.xml");

/** Crawls until the path is asked for, then stops in order; the paths asked for. */
async function stopAt(path: string, options: Partial<CrawlOptions> = {}): Promise<readonly string[]> {
  const controller = new AbortController();
  const onEvent = (event: CrawlEvent) => {
    if (event.type === "page_asked" && event.address.endsWith(path)) controller.abort(new Error("stopped"));
  };
  const stopped = web.crawl(sites, { ...oneByOne, ...options, stop: controller.signal, onEvent });
  await expect(stopped).rejects.toThrow("stopped");
  return askedPages();
}

const resume = (options: Partial<CrawlOptions> = {}) => web.crawl(sites, { ...oneByOne, resume: true, ...options });
const journalFile = async () => {
  const [run = ""] = await readdir(join(web.output.folder, "runs"));
  return join(web.output.folder, "runs", run, "journal.ndjson");
};

/** The newest snapshot without what differs from run to run. */
async function comparable() {
  const { manifest, programs } = await web.snapshot();
  const timeless = JSON.stringify([manifest.counts, manifest.sites, programs], null, 1);
  return timeless.replace(/"\d{4}-\d\d-\d\dT[\d:.]+Z"/g, '"<time>"');
}

describe("a crawl that was stopped in the middle", () => {
  test("finishes the page under way, and --resume asks only for what is missing", async () => {
    const before = await stopAt("/surgery/visa");
    expect(before).toEqual(["/peds", "/peds/visa", "/peds/apply", "/surgery", "/surgery/visa"]);
    expect(await web.output.listSnapshots()).toEqual([]);
    const report = await resume();
    expect(askedPages()).toEqual(["/surgery/apply", "/em", "/em/visa", "/em/apply"]);
    expect(report.visited.map(({ outcome }) => outcome.site)).toEqual(["dry-fork", "high-fork", "wet-fork"]);
    const resumed = await comparable();
    await rm(web.output.folder, { recursive: true });
    await web.crawl(sites, oneByOne);
    expect(resumed).toEqual(await comparable());
  });

  test("can be stopped and resumed again and again", async () => {
    await stopAt("/peds/visa");
    expect(await stopAt("/surgery", { resume: true })).toEqual(["/peds/apply", "/surgery"]);
    expect(await stopAt("/em/visa", { resume: true })).toEqual(["/surgery/visa", "/surgery/apply", "/em", "/em/visa"]);
    const { manifest } = await resume();
    expect(askedPages()).toEqual(["/em/apply"]);
    expect(await web.output.readRunReport(manifest.id)).toMatchObject({ sessions: 4 });
    expect(await web.output.listRuns()).toEqual([]);
  });

  test("keeps conditions, outcomes and counts of runs as they were before it", async () => {
    await web.crawl(sites, oneByOne);
    web.pages.set("/peds/visa", 404);
    await stopAt("/surgery");
    await resume();
    const [outcome] = (await web.snapshot()).manifest.sites;
    expect(outcome).toMatchObject({ site: "dry-fork", outcome: "gone" });
    const [record] = (await web.snapshot()).programs;
    expect(record?.facts["visa.j1"]).toBeDefined();
    expect((await web.output.readSiteState("dry-fork"))?.urls["http://dry-fork.example.edu/peds/visa"]).toMatchObject({
      goneRuns: 1,
    });
  });

  test("a page whose stored bytes were lost since is fetched again", async () => {
    await stopAt("/peds/visa");
    await rm(join(web.output.folder, "pages"), { recursive: true });
    await resume();
    expect(askedPages().slice(0, 3)).toEqual(["/peds", "/peds/visa", "/peds/apply"]);
  });

  test("a state file that was not written any more is written by the next session", async () => {
    await stopAt("/surgery");
    const [whole, file] = [await web.output.readSiteState("dry-fork"), await journalFile()];
    await rm(join(web.output.folder, "state"), { recursive: true });
    const lines = (await readFile(file, "utf8")).split("\n");
    await writeFile(file, lines.filter((line) => !line.includes('"state_written"')).join("\n"));
    await resume();
    expect(await web.output.readSiteState("dry-fork")).toEqual(whole);
  });

  test("a last line that was torn counts as not written", async () => {
    await stopAt("/peds/visa");
    const file = await journalFile();
    await writeFile(file, (await readFile(file)).subarray(0, -40));
    expect(await stopAt("/surgery", { resume: true })).toEqual(["/peds/visa", "/peds/apply", "/surgery"]);
    await resume();
    expect(askedPages()[0]).toBe("/surgery/visa");
    expect((await web.snapshot()).programs).toHaveLength(3);
  });

  test("in a crawl of what is due, the same pages are due after it", async () => {
    const day = 86_400_000;
    let today = Date.parse("2026-11-22T03:00:00Z");
    const due = { due: true, now: () => today };
    await web.crawl(sites, { ...oneByOne, now: () => today });
    today += 7 * day;
    await stopAt("/surgery", due);
    today += day;
    expect((await resume(due)).visited).toHaveLength(3);
    expect(askedPages()[0]).toBe("/surgery/visa");
  });
});

describe("a run that cannot be resumed says why", () => {
  const refusal = async (options: Partial<CrawlOptions> = {}, which = sites) => {
    const resumed = web.crawl(which, { ...oneByOne, resume: true, ...options });
    await expect(resumed).rejects.toBeInstanceOf(ResumeError);
    expect(askedPages()).toEqual([]);
    return resumed.catch((error: unknown) => (error instanceof Error ? error.message : ""));
  };

  test("there is none", async () => {
    expect(await refusal()).toMatch(/holds no run that was interrupted/);
    await web.crawl(sites, oneByOne);
    expect(await refusal()).toMatch(/holds no run that was interrupted/);
  });

  test("other options, adapters or a newer snapshot", async () => {
    await stopAt("/surgery", { filter: { states: ["KY"] } });
    expect(await refusal()).toMatch(/was begun with --state KY, and this command is without options/);
    const filter = { states: ["KY"] } as const;
    expect(await refusal({ filter, due: true })).toMatch(/this command is with --state KY --due/);
    expect(await refusal({ filter, version: "9.9.9" })).toMatch(/another version of matchscout/);
    expect(await refusal({ filter }, sites.slice(1))).toMatch(/adapters have changed/);
    await web.crawl(sites, { kind: "refresh", filter: { sites: ["high-fork"] } });
    expect(await refusal({ filter })).toMatch(/another snapshot was written since/);
  });

  test("a journal that is damaged", async () => {
    await stopAt("/surgery");
    const file = await journalFile();
    await writeFile(file, `{"type":"nonsense"}\n${await readFile(file, "utf8")}`);
    expect(await refusal()).toMatch(/journal of the run \S+ cannot be read; crawl without --resume/);
    await web.crawl(sites, oneByOne);
    expect(await web.output.listRuns()).toEqual([]);
  });
});

test("a new crawl tells that it gives up an interrupted one, and begins from the start", async () => {
  await stopAt("/surgery");
  const events: CrawlEvent[] = [];
  await web.crawl(sites, { ...oneByOne, onEvent: (event) => events.push(event) });
  expect(events[0]).toMatchObject({ type: "run_given_up", done: 1, sites: 3 });
  expect(askedPages()).toHaveLength(9);
});

test("a run that was killed after its snapshot was written counts as ended", async () => {
  const { manifest } = await web.crawl(sites, oneByOne);
  const run = (await web.output.readRunReport(manifest.id))?.run ?? "";
  await (await web.output.beginRun(run)).close();
  await expect(resume()).rejects.toThrow(/holds no run that was interrupted/);
  expect(await web.output.listRuns()).toEqual([]);
});

test("the run report tells what was found, lost, not understood and when to look again", async () => {
  await web.crawl(sites, oneByOne);
  const unclear = "International medical graduates are asked to talk to us about their visa beforehand.";
  web.pages.set("/peds/visa", page("Visa sponsorship", ["We do not sponsor H-1B visas.", unclear]));
  web.pages.set("/em", 403);
  const { manifest } = await web.crawl(sites, oneByOne);
  const report = await web.output.readRunReport(manifest.id);
  expect(report).toMatchObject({ snapshot: manifest.id, kind: "crawl", sessions: 1, due: false });
  const site = (id: string) => report?.sites.find((one) => one.site === id);
  expect(site("dry-fork")?.lost).toEqual([{ program: "ky-dry-fork-peds", key: "visa.j1" }]);
  expect(site("dry-fork")?.counts).toMatchObject({ found: 0, lost: 1 });
  expect(site("wet-fork")?.counts).toMatchObject({ found: 0, lost: 0 });
  expect(site("high-fork")?.visits[0]).toMatchObject({ outcome: "blocked", status: 403, asked: true });
  for (const { visits, milliseconds } of report?.sites ?? []) {
    expect(milliseconds).toBeGreaterThanOrEqual(0);
    for (const { nextCheckAt } of visits) expect(nextCheckAt).toBeDefined();
  }
});
