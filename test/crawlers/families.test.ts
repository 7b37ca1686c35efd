import { basename, join } from "node:path";
import { describe, expect, test } from "vitest";
import { packageFolder } from "../../src/cli/package-info.js";
import { siteFamilies, withFamily } from "../../src/crawl/families/with-family.js";
import { loadSites } from "../../src/crawl/load-sites.js";
import type { ExpectedRecords } from "../../src/model/adapter-fixture.js";
import { familyNameSchema, type Site, siteSchema } from "../../src/model/site.js";
import {
  crawledFixture,
  fixtureFolders,
  readExpectedRecords,
  readFixture,
  realThings,
} from "../survey/adapter-contract.js";

/**
 * The contract of every family: `fixtures/families/<family>` holds pages as the platform makes them with what a careful
 * person reads there. Every adapter of the family is run over them, so that a change to the family, or an adapter's own
 * field that spoils it, shows for each website that it would harm.
 */
const folders = await fixtureFolders(join(packageFolder, "fixtures/families"));
const { sites } = await loadSites([join(packageFolder, "crawlers")]);

test("every family has a fixture", () => {
  expect(folders.map((folder) => basename(folder))).toEqual(familyNameSchema.options.toSorted());
});

/** The adapter as it would be for the website of the fixture, whose one program starts at its first page. */
async function onFixture(folder: string, adapter: Omit<Site, "id" | "home" | "programs">): Promise<Site> {
  const [id = ""] = Object.keys(await readExpectedRecords(folder));
  const start = (await readFixture(folder)).pages[0]?.address ?? "";
  const identity = { name: "Residency", institution: "Institution", city: "City", state: "IA" };
  const specialty = /-(neurology|pediatrics|psychiatry|family-medicine|internal-medicine)$/.exec(id)?.[1];
  const programs = [{ id, ...identity, specialty, start: [start] }];
  return siteSchema.parse({ ...adapter, id: basename(folder), home: new URL("/", start).href, programs });
}

const plain = (records: ExpectedRecords): unknown =>
  Object.entries(records).map(([id, { facts, contacts }]) => [
    id,
    facts,
    contacts.map((contact) => JSON.stringify(contact)).sort(),
  ]);

describe.each(familyNameSchema.options.map((family) => [family, join(packageFolder, "fixtures/families", family)]))(
  "%s",
  (name, folder) => {
    const family = familyNameSchema.parse(name);
    const members = sites.filter(({ site }) => site.family === family);

    test("reads from its pages what stands there and nothing else", async () => {
      const site = withFamily(await onFixture(folder, { family }));
      expect(plain(await crawledFixture(folder, site))).toEqual(plain(await readExpectedRecords(folder)));
    });

    test.each(members.map(({ site }) => [site.id, site] as const))("holds for %s", async (_name, member) => {
      const { id: _own, home: _ownHome, programs, institutionPages: _pages, ...fields } = member;
      expect(programs.length).toBeGreaterThan(0);
      const site = await onFixture(folder, fields);
      expect(plain(await crawledFixture(folder, site))).toEqual(plain(await readExpectedRecords(folder)));
    });

    test("shows nobody's real address or number", async () => {
      expect(await realThings(folder)).toEqual([]);
    });
  },
);

test("every adapter with a hook has a fixture of its own", async () => {
  const own = (await fixtureFolders(join(packageFolder, "fixtures/adapters"))).map((folder) => basename(folder));
  const hooked = sites.filter(({ site }) => site.follow !== undefined && !own.includes(site.id));
  expect(hooked.map(({ file }) => file)).toEqual([]);
});

test("an adapter's own fields go before those of its family, and no family means no defaults", () => {
  const [one] = sites;
  if (one === undefined) throw new Error("there are no adapters");
  const { family: _family, content: _content, contacts: _contacts, avoid: _avoid, ...bare } = one.site;
  expect(withFamily(bare)).toEqual(bare);
  const own = withFamily({ ...bare, family: "drupal", content: "#own" });
  expect(own).toMatchObject({ content: "#own", contacts: siteFamilies.drupal.contacts });
});

test("an adapter names a family only where an address of its own shows it", () => {
  const signs = {
    dotcms: /\.dot$/,
    drupal: /\/node\/\d+$|\/book\/export\/html\/\d+$/,
    sharepoint: /\/Pages\/[^/]+\.aspx$|\/_layouts\//,
    squarespace: /\.squarespace\.com\//,
    wordpress: /\/wp-content\/|\.wordpress\.com\//,
  } as const;
  const guessed = sites.filter(({ site }) => {
    const { family, programs, home } = site;
    if (family === undefined) return false;
    const addresses = programs.flatMap(({ start }) => start.map((path) => new URL(path, home).href));
    return !addresses.some((address) => signs[family].test(address));
  });
  expect(guessed.map(({ file }) => file)).toEqual([]);
});
