import { afterEach, beforeEach, expect, test } from "vitest";
import { reextract } from "../../src/crawl/reextract.js";
import type { OptOut } from "../../src/model/opt-out.js";
import { openSmallSite, page, requirements, type SmallSite, siteOf } from "./small-site.js";

const wish = { reason: "the program asked by e-mail", date: "2026-11-20" };
const person = "Dana Example, Program Coordinator, dana.example@dry-fork.example.edu, (502) 555-0142";

let web: SmallSite;
beforeEach(async () => {
  web = await openSmallSite();
  web.pages.set("/peds", page("Pediatrics Residency", [...requirements, person]));
  web.pages.set("/surgery", page("Surgery Residency", requirements));
});
afterEach(() => web.close());

const site = siteOf("dry-fork", ["/peds", "/surgery"]);
const other = siteOf("salt-lick", ["/peds"]);
const inSnapshot = async () => (await web.snapshot()).programs.map(({ id }) => id);

test("a website that asked to be left out is never asked for, and its programs leave the next snapshot", async () => {
  await web.crawl([site, other]);
  expect(await inSnapshot()).toHaveLength(3);
  const optOuts: OptOut[] = [{ kind: "site", site: "dry-fork", ...wish }];
  const report = await web.crawl([site, other], { optOuts });
  expect(await inSnapshot()).toEqual(["ky-salt-lick-peds"]);
  expect(report.visited.map(({ outcome }) => outcome.site)).toEqual(["salt-lick"]);
  expect(web.asked.every((path) => path !== "/surgery")).toBe(true);
});

test("a program that asked is left out, the others of its website are not", async () => {
  const optOuts: OptOut[] = [{ kind: "program", program: "ky-dry-fork-surgery", ...wish }];
  await web.crawl(site, { optOuts });
  expect(await inSnapshot()).toEqual(["ky-dry-fork-peds"]);
  expect(web.asked).not.toContain("/surgery");
});

test("a person who asked is in no record, be it new, carried over or read again", async () => {
  await web.crawl([site, other]);
  expect(JSON.stringify((await web.snapshot()).programs)).toContain("dana.example@");
  const optOuts: OptOut[] = [{ kind: "contact", email: "dana.example@dry-fork.example.edu", ...wish }];
  const clean = async () => {
    const text = JSON.stringify((await web.snapshot()).programs);
    expect(text).not.toMatch(/Dana|dana\.example|555-?0142/);
    expect(text).toContain('"visa.j1"');
  };
  await web.crawl(other, { optOuts, filter: { sites: ["salt-lick"] }, everyAdapter: false });
  await clean();
  await web.crawl([site, other], { optOuts });
  await clean();
  const loaded = { sites: [site, other].map((one) => ({ site: one, file: `${one.id}.ts` })), errors: [] };
  await reextract({ loaded, optOuts, version: "0.0.0", output: web.output });
  await clean();
});
