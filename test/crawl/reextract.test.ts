import { rm } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { reextract } from "../../src/crawl/reextract.js";
import { diffSnapshots } from "../../src/diff/diff-snapshots.js";
import type { Site } from "../../src/model/site.js";
import { openSmallSite, page, requirements, type SmallSite, siteOf } from "./small-site.js";

let web: SmallSite;
const sites = [siteOf("dry-fork", ["/peds"]), siteOf("wet-fork", ["/surgery"])];

beforeEach(async () => {
  web = await openSmallSite();
  web.pages.set("/peds", page("Pediatrics Residency", requirements.slice(2), { "Visa sponsorship": "/peds/visa" }));
  web.pages.set("/peds/visa", page("Visa sponsorship", requirements.slice(0, 2)));
  web.pages.set("/surgery", page("Surgery Residency", requirements));
  await web.crawl(sites);
  web.asked.length = 0;
});
afterEach(() => web.close());

async function reread(changed: readonly Site[] = sites, acceptDrop = false) {
  const before = await web.snapshot();
  const loaded = { sites: changed.map((site) => ({ site, file: `${site.id}.ts` })), errors: [] };
  const report = await reextract({ loaded, version: "0.0.0", output: web.output, acceptDrop });
  if (report === undefined) throw new Error("there is no snapshot");
  const after = await web.snapshot();
  return { report, before, after, changes: diffSnapshots(before, after).changes };
}

/** An adapter that now reads one area of the page only: what an improved extractor would do, in small. */
const narrower: Site[] = sites.map((site) => ({ ...site, content: "main > p:first-of-type" }));

test("the same rules over the same pages give the same bytes, and nothing is asked for", async () => {
  const { report, before, after, changes } = await reread();
  expect(web.asked).toEqual([]);
  expect(changes).toEqual([]);
  expect(after.programs).toEqual(before.programs);
  expect(after.manifest).toMatchObject({ kind: "reextract", parent: before.manifest.id });
  expect({ ...after.manifest.sites }).toEqual({ ...before.manifest.sites });
  expect(report.visited.map(({ outcome }) => outcome.requests)).toEqual([0, 0]);
});

test("what reads differently is a change that the extractor causes, not the site", async () => {
  const { changes } = await reread(narrower, true);
  expect(changes.length).toBeGreaterThan(3);
  expect(new Set(changes.map(({ cause }) => cause))).toEqual(new Set(["extractor"]));
});

test("a site that suddenly reads far less is quarantined, and comes back when it reads well again", async () => {
  const { after, changes } = await reread(narrower);
  expect(changes).toEqual([]);
  expect(after.manifest.sites.map(({ outcome }) => outcome)).toEqual(["quarantined", "quarantined"]);
  expect(after.programs[0]?.outcome).toBe("quarantined");
  const again = await reread();
  expect(again.changes).toEqual([]);
  expect(again.after.manifest.sites.map(({ outcome, reason }) => [outcome, reason])).toEqual([
    ["ok", undefined],
    ["ok", undefined],
  ]);
});

test("outcome and date stay those of the last visit, facts of a page that failed there included", async () => {
  web.pages.set("/peds/visa", 500);
  await web.crawl(sites);
  const { before, after, changes } = await reread();
  expect(changes).toEqual([]);
  expect(after.programs).toEqual(before.programs);
  expect(after.manifest.sites[0]).toMatchObject({ site: "dry-fork", outcome: "fetch_failed" });
  expect(after.manifest.result).toBe("partial");
});

test("a site without stored pages is carried as it was, and one without a single page keeps that page's facts", async () => {
  const urls = (await web.output.readSiteState("dry-fork"))?.urls ?? {};
  const visa = urls["http://dry-fork.example.edu/peds/visa"]?.digest ?? "";
  await rm(web.output.pagePath(visa));
  await rm(join(web.output.folder, "state/wet-fork.json"));
  const { report, before, after } = await reread();
  expect(report.carried).toEqual(["wet-fork"]);
  expect(after.programs.map(({ facts }) => Object.keys(facts).sort())).toEqual(
    before.programs.map(({ facts }) => Object.keys(facts).sort()),
  );
});

test("without any snapshot there is nothing to do", async () => {
  await rm(join(web.output.folder, "snapshots"), { recursive: true });
  expect(await reextract({ loaded: { sites: [], errors: [] }, version: "0", output: web.output })).toBeUndefined();
});
