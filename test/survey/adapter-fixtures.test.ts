import { basename, join } from "node:path";
import { describe, expect, test } from "vitest";
import { loadSites } from "../../src/crawl/load-sites.js";
import { crawledFixture, fixtureFolders, readExpectedRecords, readFixture, realThings } from "./adapter-contract.js";

/**
 * The contract of every adapter that has a fixture: `fixtures/adapters/<site>`, as `matchscout site new` writes it. A new
 * folder there is found by itself.
 */
const root = join(import.meta.dirname, "../..");
const folders = await fixtureFolders(join(root, "fixtures/adapters"));
const { sites } = await loadSites([join(root, "crawlers")]);

test("the folder of adapters' fixtures can be read", () => {
  expect(new Set(folders).size).toBe(folders.length);
});

describe.each(folders.map((folder) => [basename(folder), folder] as const))("%s", (name, folder) => {
  const site = sites.find((loaded) => loaded.site.id === name)?.site;

  test("has an adapter, which gives what is expected from the pages of the fixture", async () => {
    expect((await readFixture(folder)).site).toBe(name);
    expect(site, `no adapter declares the site ${name}`).toBeDefined();
    if (site !== undefined) expect(await crawledFixture(folder, site)).toEqual(await readExpectedRecords(folder));
  });

  test("shows nobody's real address or number", async () => {
    expect(await realThings(folder)).toEqual([]);
  });
});
