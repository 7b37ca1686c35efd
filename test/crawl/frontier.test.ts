import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { openSmallSite, page, requirements, type SmallSite, siteOf } from "./small-site.js";

let web: SmallSite;
beforeEach(async () => {
  web = await openSmallSite();
});
afterEach(() => web.close());

/** What was asked for but for the sitemap, which the crawl looks for on sites as small as these. */
const pagesAsked = (): readonly string[] => web.asked.filter((path) => path !== "/sitemap.xml");

/** A hundred links that lead nowhere useful, and the four pages that an applicant needs. */
function publishHospital(): void {
  const distractors = Array.from({ length: 100 }, (_, index) => [`Our ward ${index}`, `/peds/ward-${index}`]);
  const needed = {
    "Eligibility requirements": "/peds/eligibility",
    "International graduates": "/peds/img",
    "Contact the coordinator": "/peds/contact",
    "Frequently asked questions": "/peds/faq",
  };
  const elsewhere = {
    "Find a doctor": "/doctors",
    "Cardiology fellowship": "/cardiology",
    News: "/news",
    Donate: "/give",
  };
  web.pages.set(
    "/peds",
    page("Pediatrics Residency", [...requirements, "A minimum score of 225 on USMLE Step 2 CK is required."], {
      ...Object.fromEntries(distractors),
      ...elsewhere,
      ...needed,
    }),
  );
  for (const [, path] of distractors) web.pages.set(path ?? "", page("A ward", ["Nothing for applicants here."]));
  for (const path of Object.values(needed)) web.pages.set(path, page("Requirements", requirements.slice(0, 2)));
}

describe("which pages are visited", () => {
  test("the start page first, then what promises most, and no page that promises nothing", async () => {
    publishHospital();
    await web.crawl(siteOf("dry-fork", ["/peds"]));
    expect(pagesAsked()[0]).toBe("/peds");
    const four = ["/peds/contact", "/peds/eligibility", "/peds/faq", "/peds/img"];
    expect(pagesAsked().slice(1).sort()).toEqual(four);
  });

  test("no more than the budget, however much is promised", async () => {
    const links = Array.from({ length: 40 }, (_, index) => [
      `Requirements, part ${index}`,
      `/peds/requirements-${index}`,
    ]);
    web.pages.set("/peds", page("Pediatrics Residency", ["Welcome."], Object.fromEntries(links)));
    for (const [text = "", path = ""] of links)
      web.pages.set(path, page(text, [`We sponsor J-1 visas, part ${path}.`]));
    await web.crawl(siteOf("dry-fork", ["/peds"]));
    expect(pagesAsked().length).toBeGreaterThan(4);
    expect(pagesAsked().length).toBeLessThanOrEqual(12);
  });

  test("while nothing is known, pages of the program are tried although their links say nothing", async () => {
    web.pages.set(
      "/peds",
      page("Pediatrics Residency", ["Welcome."], { "Our mountain": "/peds/a", "Our river": "/peds/b" }),
    );
    web.pages.set("/peds/a", page("Our mountain", ["It is high."]));
    web.pages.set("/peds/b", page("Our river", requirements));
    await web.crawl(siteOf("dry-fork", ["/peds"]));
    expect(pagesAsked()).toEqual(["/peds", "/peds/a", "/peds/b"]);
  });

  test("a page whose name nobody foresees is still tried once the program's deadline alone is known", async () => {
    web.pages.set("/peds", page("Pediatrics Residency", requirements.slice(2), { "The nuts and bolts": "/peds/a" }));
    web.pages.set("/peds/a", page("The nuts and bolts", requirements.slice(0, 2)));
    await web.crawl(siteOf("dry-fork", ["/peds"]));
    expect(pagesAsked()).toEqual(["/peds", "/peds/a"]);
  });

  test("a copy of a page under another address is not read twice, nor are its links followed", async () => {
    const links = { "How to apply": "/peds/apply", "Application process": "/peds/process" };
    const apply = (again: string) => page("Apply", ["Apply through ERAS."], { Requirements: again });
    web.pages.set("/peds", page("Pediatrics Residency", ["Welcome."], links));
    web.pages.set("/peds/apply", apply("/peds/apply"));
    web.pages.set("/peds/process", apply("/peds/deeper"));
    await web.crawl(siteOf("dry-fork", ["/peds"]));
    expect(pagesAsked()).not.toContain("/peds/deeper");
  });

  test("a PDF only where its link promises requirements", async () => {
    const links = {
      "Eligibility and visa policy (PDF)": "/peds/policy.pdf",
      "Benefits brochure": "/peds/brochure.pdf",
    };
    web.pages.set("/peds", page("Pediatrics Residency", ["Welcome."], links));
    await web.crawl(siteOf("dry-fork", ["/peds"]));
    expect(pagesAsked()).toEqual(["/peds", "/peds/policy.pdf"]);
  });

  test("the adapter sets the budget, and its follow hook decides about links", async () => {
    publishHospital();
    await web.crawl(siteOf("dry-fork", ["/peds"], { maxPages: 3, follow: ({ text }) => /ward 7\d/.test(text) }));
    expect(pagesAsked()).toEqual(["/peds", "/peds/ward-70", "/peds/ward-71"]);
  });

  test("a site's budget is shared by its programs, each of which has its start page at least", async () => {
    const links = Array.from({ length: 20 }, (_, index) => [`Requirements, part ${index}`, `requirements-${index}`]);
    const starts = ["/gme/peds", "/gme/family", "/gme/surgery"];
    for (const start of starts) {
      const own = Object.fromEntries(links.map(([text = "", path]) => [text, `${start}/${path}`]));
      web.pages.set(start, page("Residency", ["Welcome."], own));
      for (const path of Object.values(own)) web.pages.set(path, page("Requirements", [`Part ${path}.`]));
    }
    await web.crawl(siteOf("dry-fork", starts, { maxSitePages: 9 }));
    const shares = starts.map((start) => pagesAsked().filter((path) => path.startsWith(start)).length);
    expect(shares).toEqual([3, 3, 3]);
    await web.crawl(siteOf("dry-fork", starts, { maxSitePages: 1 }));
    expect(pagesAsked()).toEqual(starts);
  });

  test("the same site gives the same visits in the next run", async () => {
    publishHospital();
    await web.crawl(siteOf("dry-fork", ["/peds"]));
    const first = pagesAsked();
    await web.crawl(siteOf("dry-fork", ["/peds"]));
    expect(pagesAsked()).toEqual(first);
  });

  test("a page that gave facts is visited again after the link to it vanished", async () => {
    web.pages.set("/peds", page("Pediatrics", requirements.slice(2), { "Visa sponsorship": "/peds/visa" }));
    web.pages.set("/peds/visa", page("Visas", requirements.slice(0, 2)));
    await web.crawl(siteOf("dry-fork", ["/peds"]));
    web.pages.set("/peds", page("Pediatrics", requirements.slice(2)));
    await web.crawl(siteOf("dry-fork", ["/peds"]));
    expect(pagesAsked()).toEqual(["/peds", "/peds/visa"]);
  });

  test("spellings of one address are one visit; calendars and nofollow links are none", async () => {
    web.pages.set(
      "/peds",
      page("Pediatrics", requirements, {
        "How to apply": "/peds/apply?utm_source=menu",
        "Apply now": "/peds/apply#how",
        Application: "http://www.dry-fork.example.edu/peds/apply/",
        "Interview calendar": "/peds/calendar/2026/11",
        "Application dates": "/peds?month=2026-12",
      }).replace("</ul>", '<li><a rel="nofollow" href="/peds/requirements">Requirements</a></li></ul>'),
    );
    web.pages.set("/peds/apply", page("Apply", ["Apply through ERAS."]));
    await web.crawl(siteOf("dry-fork", ["/peds"]));
    expect(pagesAsked()).toEqual(["/peds", "/peds/apply"]);
  });
});

describe("a site with several programs", () => {
  test("fetches shared pages once, and their facts hold for all programs as the institution's", async () => {
    web.pages.set("/gme/peds", page("Pediatrics", requirements.slice(2), { "Family medicine": "/gme/family" }));
    web.pages.set(
      "/gme/family",
      page("Family Medicine", requirements.slice(3), { "Eligibility and visa policy": "/gme/visa" }),
    );
    web.pages.set("/gme/visa", page("Visa policy", requirements.slice(0, 2)));
    const site = siteOf("dry-fork", ["/gme/peds", "/gme/family"], { institutionPages: ["/gme/visa"] });
    await web.crawl(site);
    expect(pagesAsked()).toEqual(["/gme/visa", "/gme/peds", "/gme/family"]);
    const { programs } = await web.snapshot();
    expect(programs.map(({ facts }) => facts["visa.j1"]?.scope)).toEqual(["institution", "institution"]);
    expect(programs.map(({ facts }) => facts["img.policy"]?.scope)).toEqual(["program", "program"]);
  });

  test("a selected program is visited alone; the other keeps its record", async () => {
    web.pages.set("/gme/peds", page("Pediatrics", requirements));
    web.pages.set("/gme/family", page("Family Medicine", requirements));
    const site = siteOf("dry-fork", ["/gme/peds", "/gme/family"]);
    const [peds, family] = site.programs;
    if (peds === undefined || family === undefined) throw new Error("two programs were declared");
    const mixed = { ...site, programs: [peds, { ...family, specialty: "family-medicine" as const }] };
    await web.crawl(mixed);
    await web.crawl(mixed, { filter: { specialties: ["family-medicine"] } });
    expect(pagesAsked()).toEqual(["/gme/family"]);
    const { programs, manifest } = await web.snapshot();
    expect(programs).toHaveLength(2);
    expect(manifest.sites).toMatchObject([
      { site: "dry-fork", programs: 2, facts: 2 * Object.keys(programs[0]?.facts ?? {}).length },
    ]);
  });
});

test("a site that does not answer is left alone after two pages", async () => {
  const starts = ["/a", "/b", "/c", "/d", "/e"];
  for (const path of starts) web.pages.set(path, 503);
  const report = await web.crawl(siteOf("dry-fork", starts));
  expect(new Set(web.asked)).toEqual(new Set(["/a", "/b"]));
  expect(report.visited[0]?.outcome).toMatchObject({ outcome: "fetch_failed", programs: 5 });
});
