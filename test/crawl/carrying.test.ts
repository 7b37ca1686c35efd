import { rm } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { AdapterError } from "../../src/crawl/adapter-error.js";
import { openSmallSite, page, requirements, type SmallSite, siteOf } from "./small-site.js";

let web: SmallSite;
beforeEach(async () => {
  web = await openSmallSite();
});
afterEach(() => web.close());

const site = siteOf("dry-fork", ["/peds"]);

/** The program's page, which links to one about visas. */
function publish(): void {
  web.pages.set("/peds", page("Pediatrics Residency", requirements.slice(2), { "Visa sponsorship": "/peds/visa" }));
  web.pages.set("/peds/visa", page("Visa sponsorship", requirements.slice(0, 2)));
}

async function record(id = "ky-dry-fork-peds") {
  const { programs } = await web.snapshot();
  const found = programs.find((program) => program.id === id);
  if (found === undefined) throw new Error(`${id} is not in the snapshot`);
  return found;
}

describe("a page that gave facts and is gone", () => {
  test("keeps its facts after the first 404, with the date on which they were last seen; the second takes them away", async () => {
    publish();
    await web.crawl(site);
    const first = await record();
    expect(first.facts["visa.j1"]?.value).toBe("sponsored");
    web.pages.set("/peds/visa", 404);
    const report = await web.crawl(site);
    expect(report.visited[0]?.outcome).toMatchObject({ outcome: "gone", failures: [{ outcome: "gone" }] });
    expect((await record()).facts["visa.j1"]).toEqual(first.facts["visa.j1"]);
    expect((await web.crawl(site)).visited[0]?.outcome.outcome).toBe("ok");
    expect((await record()).facts["visa.j1"]).toBeUndefined();
    expect((await record()).facts["letters.minimum"]).toBeDefined();
  });

  test("does not come back with its old facts when the server stumbles later", async () => {
    publish();
    await web.crawl(site);
    web.pages.set("/peds/visa", 410);
    await web.crawl(site);
    await web.crawl(site);
    web.pages.set("/peds/visa", 500);
    await web.crawl(site);
    expect((await record()).facts["visa.j1"]).toBeUndefined();
  });

  test("two failures with a good visit between them take nothing away", async () => {
    publish();
    await web.crawl(site);
    for (const answer of [404, page("Visa sponsorship", requirements.slice(0, 2)), 404]) {
      web.pages.set("/peds/visa", answer);
      await web.crawl(site);
    }
    expect((await record()).facts["visa.j1"]).toBeDefined();
  });
});

test("facts outlive even the loss of the stored page and the site's state", async () => {
  publish();
  await web.crawl(site);
  const before = await record();
  await rm(join(web.output.folder, "pages"), { recursive: true });
  await rm(join(web.output.folder, "state"), { recursive: true });
  web.pages.set("/peds", 500);
  web.pages.set("/peds/visa", 500);
  expect((await web.crawl(site)).visited[0]?.outcome.outcome).toBe("fetch_failed");
  expect((await record()).facts).toEqual(before.facts);
});

test("a page that answers without any text is a failure, not the end of its facts", async () => {
  publish();
  await web.crawl(site);
  const before = await record();
  web.pages.set("/peds/visa", '<html><body><img src="/visa.png"></body></html>');
  const [visited] = (await web.crawl(site)).visited;
  expect(visited?.outcome).toMatchObject({ outcome: "extract_failed", reason: expect.stringContaining("no text") });
  expect((await record()).facts["visa.j1"]).toEqual(before.facts["visa.j1"]);
});

describe("a site that suddenly says far less", () => {
  const redesigned = page("Pediatrics Residency", ["Welcome to our new website. We sponsor J-1 visas."]);

  test("is quarantined: its facts stay, and the reason names both figures", async () => {
    publish();
    await web.crawl(site);
    const before = await record();
    web.pages.set("/peds", redesigned);
    web.pages.set("/peds/visa", redesigned);
    for (let run = 0; run < 2; run += 1) {
      const [visited] = (await web.crawl(site)).visited;
      expect(visited?.outcome.outcome).toBe("quarantined");
      expect(visited?.outcome.reason).toMatch(/facts fell from \d+ to 1;/);
      expect(await record()).toMatchObject({ outcome: "quarantined", facts: before.facts, contacts: before.contacts });
    }
  });

  test("is believed when the user says so", async () => {
    publish();
    await web.crawl(site);
    web.pages.set("/peds", redesigned);
    web.pages.set("/peds/visa", redesigned);
    expect((await web.crawl(site, { acceptDrop: true })).visited[0]?.outcome.outcome).toBe("ok");
    expect(Object.keys((await record()).facts)).toEqual(["visa.j1"]);
  });
});

test("a hook that throws fails its own site and keeps that site's facts", async () => {
  publish();
  const other = siteOf("wet-fork", ["/peds"]);
  await web.crawl([site, other]);
  const before = await record();
  const throwing = siteOf("dry-fork", ["/peds"], {
    follow: () => {
      throw new Error("no idea");
    },
  });
  const { visited, manifest } = await web.crawl([throwing, other]);
  expect(visited.map(({ outcome }) => [outcome.site, outcome.outcome, outcome.reason])).toEqual([
    ["dry-fork", "extract_failed", "the adapter's follow hook threw: no idea"],
    ["wet-fork", "unchanged", undefined],
  ]);
  expect(manifest.result).toBe("partial");
  expect((await record()).facts).toEqual(before.facts);
});

describe("programs that a run does not visit", () => {
  const other = siteOf("wet-fork", ["/peds"]);

  test("are carried as they were", async () => {
    publish();
    await web.crawl([site, other]);
    const before = await record();
    await web.crawl([site, other], { filter: { sites: ["wet-fork"] } });
    expect(await record()).toEqual(before);
    expect((await web.snapshot()).manifest.sites.map((outcome) => outcome.site)).toEqual(["dry-fork", "wet-fork"]);
  });

  test("are left out once their adapter is gone from a whole run, and only then", async () => {
    publish();
    await web.crawl([site, other]);
    const broken = new AdapterError({ file: "dry-fork.ts", reason: "syntax error" });
    const loaded = { sites: [{ site: other, file: "wet-fork.ts" }], errors: [broken] };
    for (const options of [{ loaded }, { everyAdapter: false }, { filter: { states: ["KY" as const] } }]) {
      expect((await web.crawl(other, options)).removed).toEqual([]);
      expect((await web.snapshot()).programs).toHaveLength(2);
    }
    expect((await web.crawl(other)).removed).toEqual(["ky-dry-fork-peds"]);
    expect((await web.snapshot()).programs.map(({ id }) => id)).toEqual(["ky-wet-fork-peds"]);
  });

  test("a program under a new id keeps what was known under the old one", async () => {
    publish();
    await web.crawl(site);
    const [program] = site.programs;
    if (program === undefined) throw new Error("the site has no program");
    const renamed = { ...site, programs: [{ ...program, id: "ky-dry-fork-pediatrics", formerIds: [program.id] }] };
    web.pages.set("/peds", 500);
    await web.crawl(renamed);
    expect((await web.snapshot()).programs).toHaveLength(1);
    expect(Object.keys((await record("ky-dry-fork-pediatrics")).facts).length).toBeGreaterThan(4);
  });
});

test("facts of a shared page go when the adapter no longer names it", async () => {
  web.pages.set("/peds", page("Pediatrics Residency", requirements.slice(2)));
  web.pages.set("/visa-office", page("Visa policy", requirements.slice(0, 2)));
  await web.crawl(siteOf("dry-fork", ["/peds"], { institutionPages: ["/visa-office"] }));
  expect((await record()).facts["visa.j1"]?.scope).toBe("institution");
  await web.crawl(site);
  expect((await record()).facts["visa.j1"]).toBeUndefined();
});

test("an aborted run writes no snapshot", async () => {
  publish();
  await web.crawl(site);
  const ids = await web.output.listSnapshots();
  const controller = new AbortController();
  const stopped = web.crawl(site, { signal: controller.signal, onEvent: () => controller.abort(new Error("stop")) });
  await expect(stopped).rejects.toThrow("stop");
  expect(await web.output.listSnapshots()).toEqual(ids);
});
