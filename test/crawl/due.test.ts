import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { openSmallSite, page, requirements, type SmallSite, siteOf } from "./small-site.js";

const day = 86_400_000;
const start = Date.parse("2026-11-22T03:00:00Z");
const site = siteOf("dry-fork", ["/peds"]);

let web: SmallSite;
let today: number;
const now = () => today;

beforeEach(async () => {
  web = await openSmallSite();
  web.pages.set("/peds", page("Pediatrics Residency", requirements.slice(2), { "Visa sponsorship": "/peds/visa" }));
  web.pages.set("/peds/visa", page("Visa sponsorship", requirements.slice(0, 2)));
  today = start;
  await web.crawl(site, { now });
});
afterEach(() => web.close());

/** Paths of pages asked for in the last crawl. */
const askedPages = () => web.asked.filter((path) => path !== "/sitemap.xml");

/** A crawl of what is due so many days after the first crawl; the paths that it asked for. */
async function dueAfter(days: number, sites = [site]): Promise<readonly string[]> {
  today = start + days * day;
  await web.crawl(sites, { now, due: true });
  return askedPages();
}

async function entry(id = "dry-fork") {
  return (await web.snapshot()).manifest.sites.find((outcome) => outcome.site === id);
}

describe("a crawl of what is due", () => {
  test("asks for nothing while nothing is due, and the site keeps its entry and its records", async () => {
    const before = await web.snapshot();
    today = start + 3 * day;
    const report = await web.crawl(site, { now, due: true });
    expect(askedPages()).toEqual([]);
    expect(report).toMatchObject({ notDue: ["dry-fork"], visited: [], written: false });
    // The newest snapshot is the one that holds the last change, so that a plain diff shows it.
    expect((await web.snapshot()).manifest).toEqual(before.manifest);
  });

  test("waits longer each time that nothing is new, and less once something is", async () => {
    expect(await dueAfter(6)).toEqual([]);
    expect(await dueAfter(7)).toEqual(["/peds", "/peds/visa"]);
    expect(await dueAfter(7 + 13)).toEqual([]);
    expect(await dueAfter(7 + 14)).toEqual(["/peds", "/peds/visa"]);
    web.pages.set("/peds/visa", page("Visa sponsorship", ["We no longer sponsor J-1 visas."]));
    expect(await dueAfter(21 + 28)).toEqual(["/peds", "/peds/visa"]);
    expect(await dueAfter(49 + 7)).toEqual(["/peds/visa"]);
    const [record] = (await web.snapshot()).programs;
    expect(record?.facts["visa.j1"]).toMatchObject({ value: "not_sponsored", lastSeen: new Date(today).toISOString() });
    const elsewhere = new Date(start + 49 * day).toISOString();
    expect(record?.facts["letters.minimum"]?.lastSeen).toBe(elsewhere);
  });

  test("a page that only looks different each time counts as unchanged", async () => {
    let visits = 0;
    const noisy = () => {
      visits += 1;
      web.pages.set("/peds/visa", page("Visa sponsorship", [...requirements.slice(0, 2), `Visitor number ${visits}.`]));
    };
    noisy();
    expect(await dueAfter(7)).toContain("/peds/visa");
    noisy();
    expect(await dueAfter(7 + 14)).toContain("/peds/visa");
    noisy();
    expect(await dueAfter(21 + 27)).toEqual([]);
  });

  test("asks again soon for a page that failed, and reads the others from the store", async () => {
    web.pages.set("/peds/visa", 403);
    expect(await dueAfter(7)).toContain("/peds/visa");
    expect((await entry())?.outcome).toBe("blocked");
    expect(await dueAfter(9)).toEqual([]);
    expect((await entry())?.outcome).toBe("blocked");
    web.pages.set("/peds/visa", page("Visa sponsorship", requirements.slice(0, 2)));
    expect(await dueAfter(10)).toEqual(["/peds/visa"]);
    expect((await entry())?.outcome).toBe("unchanged");
    expect(Object.keys((await web.snapshot()).programs[0]?.facts ?? {}).length).toBeGreaterThan(5);
  });

  test("a start page that never answered is asked for after its own pause", async () => {
    const silent = siteOf("wet-fork", ["/surgery"]);
    expect(await dueAfter(1, [site, silent])).toEqual(["/surgery"]);
    expect(await dueAfter(2, [site, silent])).toEqual([]);
    web.pages.set("/surgery", page("Surgery Residency", requirements));
    expect(await dueAfter(3, [site, silent])).toEqual(["/surgery"]);
    expect((await entry("wet-fork"))?.outcome).toBe("ok");
  });

  test("a program that was added since is due at once", async () => {
    web.pages.set("/surgery", page("Surgery Residency", requirements));
    const grown = siteOf("dry-fork", ["/peds", "/surgery"]);
    expect(await dueAfter(1, [grown])).toEqual(["/surgery"]);
    expect((await web.snapshot()).programs).toHaveLength(2);
  });

  test("a state file of an older version is read, and all its pages are due", async () => {
    const file = join(web.output.folder, "state/dry-fork.json");
    const state = JSON.parse(await readFile(file, "utf8"));
    for (const url of Object.values<Record<string, unknown>>(state.urls)) {
      for (const field of ["saying", "steadyVisits", "failedVisits", "nextCheckAt", "reason"]) delete url[field];
    }
    await writeFile(file, JSON.stringify(state));
    expect(await dueAfter(1)).toEqual(["/peds", "/peds/visa"]);
  });
});
