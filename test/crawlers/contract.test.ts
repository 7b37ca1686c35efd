import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { packageFolder } from "../../src/cli/package-info.js";
import { addressOf } from "../../src/crawl/first-pages.js";
import { type LoadedSites, loadSites } from "../../src/crawl/load-sites.js";
import type { FollowedLink, Site } from "../../src/model/site.js";
import { readOptOuts } from "../../src/store/opt-out-file.js";

/** What every adapter of crawlers/ keeps to, whoever wrote it. A broken one is named with its file and its fault. */

let loaded: LoadedSites;
let sites: readonly Site[];
beforeAll(async () => {
  loaded = await loadSites([join(packageFolder, "crawlers")]);
  sites = loaded.sites.map(({ site }) => site);
});

test("every adapter loads, fits the schema, and no two claim one site or program", () => {
  expect(loaded.errors.map(({ message }) => message)).toEqual([]);
});

test("they cover a hundred websites, thirty states and fifteen specialties", () => {
  const programs = sites.flatMap((site) => site.programs);
  expect(sites.length).toBeGreaterThanOrEqual(100);
  expect(new Set(programs.map(({ state }) => state)).size).toBeGreaterThanOrEqual(30);
  expect(new Set(programs.map(({ specialty }) => specialty)).size).toBeGreaterThanOrEqual(15);
});

test("the median adapter has at most 25 lines", async () => {
  const lengths = await Promise.all(
    loaded.sites.map(async ({ file }) => (await readFile(file, "utf8")).trimEnd().split("\n").length),
  );
  const sorted = lengths.sort((a, b) => a - b);
  expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThanOrEqual(25);
});

test("no website is declared in two files", () => {
  const owners = new Map<string, string[]>();
  for (const { site, file } of loaded.sites) {
    for (const { id, start } of site.programs) {
      const first = addressOf(site, start[0] ?? "/");
      owners.set(`${first} ${id}`, [...(owners.get(`${first} ${id}`) ?? []), file]);
    }
  }
  expect([...owners].filter(([, files]) => files.length > 1)).toEqual([]);
});

test("an adapter lies in the folder of a state of its programs", () => {
  const misplaced = loaded.sites.filter(({ site, file }) => {
    const folder = file.split("/").at(-2)?.toUpperCase();
    return !site.programs.some(({ state }) => state === folder);
  });
  expect(misplaced.map(({ file }) => file)).toEqual([]);
});

describe("a program's id", () => {
  const each = (check: (site: Site, program: Site["programs"][number]) => boolean) =>
    sites.flatMap((site) => site.programs.filter((program) => !check(site, program)).map(({ id }) => id));

  test("begins with its state and tells its specialty, so that it is found by either", () => {
    expect(each((_, { id, state }) => id.startsWith(`${state.toLowerCase()}-`))).toEqual([]);
    expect(each((_, { id, specialty }) => specialty.split("-").some((word) => id.includes(word)))).toEqual([]);
  });

  test("holds no year, no code and no person, because these change and it does not", () => {
    expect(each((_, { id }) => !/(?:^|-)(?:19|20)\d\d(?:-|$)|\d{4,}|(?:^|-)dr-|@/.test(id))).toEqual([]);
  });
});

test("addresses are whole, of the web, and without session, search or fragment", () => {
  const wrong = sites.flatMap((site) => {
    const paths = [...(site.institutionPages ?? []), ...site.programs.flatMap(({ start }) => start)];
    return paths
      .map((path) => addressOf(site, path))
      .filter((address) => {
        const { protocol, hash, username, search, port } = new URL(address);
        const odd = hash !== "" || username !== "" || port !== "" || /sess|sid=|utm_|token/i.test(search);
        return odd || !/^https?:$/.test(protocol);
      });
  });
  expect(wrong).toEqual([]);
});

test("no file holds an e-mail address or a phone number: contacts come from the pages", async () => {
  const holders = [];
  for (const { file } of loaded.sites) {
    const text = await readFile(file, "utf8");
    if (/[\w.+-]+@[\w-]+\.\w|\(\d{3}\) ?\d{3}-\d{4}|\b\d{3}[-.]\d{3}[-.]\d{4}\b/.test(text)) holders.push(file);
  }
  expect(holders).toEqual([]);
});

test("a hook gives the same answer twice, leaves its link alone, and asks for nothing from outside", async () => {
  const links: FollowedLink[] = ["/gme/apply", "/residency/visa-policy", "/patients/find-a-doctor", "/news?page=2"].map(
    (path) =>
      Object.freeze({ url: `https://www.example.org${path}`, text: path.slice(1), headings: Object.freeze([]) }),
  );
  for (const { site, file } of loaded.sites) {
    if (site.follow === undefined) continue;
    const { follow } = site;
    const answers = links.map((link) => follow(link));
    expect(
      links.map((link) => follow(link)),
      file,
    ).toEqual(answers);
    expect(new Set(answers.map((answer) => typeof answer)), file).toEqual(new Set(["boolean"]));
    // A hook that fetches, sleeps or reads the clock names what it does it with.
    expect(await readFile(file, "utf8"), file).not.toMatch(/\b(?:fetch|got|setTimeout|Date|process|import\()\b/);
  }
});

test("whoever is left out names a program or website that there is, and no wish waits to be asked about again", async () => {
  const wishes = await readOptOuts(join(packageFolder, "crawlers/opt-outs.json"));
  const known = new Set(sites.flatMap(({ id, programs }) => [id, ...programs.map((program) => program.id)]));
  const named = wishes.flatMap((wish) => (wish.kind === "site" ? wish.site : (wish.program ?? [])));
  expect(named.filter((id) => !known.has(id))).toEqual([]);
  // Reads the clock: a wish whose day has come must not be forgotten.
  expect(wishes.filter(({ until }) => until !== undefined && Date.parse(until) + 86_400_000 <= Date.now())).toEqual([]);
});
