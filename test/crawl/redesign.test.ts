import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { diffSnapshots } from "../../src/diff/diff-snapshots.js";
import type { Snapshot } from "../../src/store/output.js";
import { openSmallSite, page, requirements, type SmallSite, siteOf } from "./small-site.js";

/** A website that moves to a new platform between two crawls: other classes, other paths, another order of things. */

const site = siteOf("dry-fork", ["/peds"]);
const contact = "Dana Example, Program Coordinator, dana.example@dry-fork.example.edu, (502) 555-0142";

let web: SmallSite;
let before: Snapshot;
beforeEach(async () => {
  web = await openSmallSite();
  web.pages.set(
    "/peds",
    page("Pediatrics Residency", [contact], { "How to apply": "/peds/apply", Visas: "/peds/visas" }),
  );
  web.pages.set("/peds/apply", page("How to apply", requirements.slice(2)));
  web.pages.set("/peds/visas", page("Visas", requirements.slice(0, 2)));
  await web.crawl(site);
  before = await web.snapshot();
  expect(Object.keys(before.programs[0]?.facts ?? {}).length).toBeGreaterThanOrEqual(6);
});
afterEach(() => web.close());

/** The same statements as a page builder of another make writes them. */
function rebuilt(title: string, sentences: readonly string[], links: Readonly<Record<string, string>> = {}): string {
  const tiles = Object.entries(links).map(
    ([text, path]) => `<div class="sqs-btn"><a href="${path}"><span>${text}</span></a></div>`,
  );
  const rows = sentences.map(
    (text) => `<div class="row-7"><div class="col"><div class="txt"><div>${text}</div></div></div></div>`,
  );
  return `<!doctype html><html><head><title>${title}</title></head><body id="collection"><header class="top"><nav><ul><li><a href="/">Home</a></li></ul></nav></header>
<div class="page-section"><h2 class="hdr">${title}</h2>${rows.join("")}${tiles.join("")}</div><footer>© Dry Fork</footer></body></html>`;
}

/** What the crawl after the redesign took away. */
async function losses(): Promise<readonly string[]> {
  const { changes } = diffSnapshots(before, await web.snapshot());
  return changes.map(({ kind }) => kind).filter((kind) => kind.endsWith("_removed"));
}

describe("a redesigned website", () => {
  test("is read right on its new platform and under its new paths", async () => {
    web.pages.clear();
    web.pages.set("/peds", { movedTo: "/education/pediatrics-residency" });
    const links = { "Become a resident": "/education/pediatrics-residency/become-a-resident" };
    web.pages.set("/education/pediatrics-residency", rebuilt("Pediatrics Residency", [contact], links));
    web.pages.set(links["Become a resident"], rebuilt("Become a resident: how to apply", requirements));
    // The old pages are gone for sure only when a second crawl finds them so.
    for (let crawls = 0; crawls < 2; crawls += 1) {
      await web.crawl(site);
      expect(await losses()).toEqual([]);
    }
    const [record] = (await web.snapshot()).programs;
    expect(record?.outcome).toBe("ok");
    expect(record?.facts["visa.h1b"]?.evidence[0]?.url).toContain("/become-a-resident");
  });

  test("loses nothing when its old addresses are gone and nothing leads to the new ones", async () => {
    web.pages.clear();
    web.pages.set("/", rebuilt("Welcome", ["Our new website is here."]));
    await web.crawl(site);
    expect(await losses()).toEqual([]);
    expect((await web.snapshot()).programs[0]?.outcome).toBe("gone");
  });

  test("is quarantined when its old address answers with next to nothing", async () => {
    const single = siteOf("salt-lick", ["/all"]);
    web.pages.set("/all", page("Pediatrics Residency", [...requirements, contact]));
    await web.crawl(single);
    before = await web.snapshot();
    web.pages.set("/all", rebuilt("Pediatrics Residency", ["We sponsor J-1 visas.", "More is to follow soon."]));
    await web.crawl(single);
    expect(await losses()).toEqual([]);
    expect((await web.snapshot()).programs[0]?.outcome).toBe("quarantined");
  });
});
