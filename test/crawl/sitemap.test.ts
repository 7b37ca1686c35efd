import { gzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { openSmallSite, page, requirements, type SmallSite, siteOf } from "./small-site.js";

let web: SmallSite;
beforeEach(async () => {
  web = await openSmallSite();
});
afterEach(() => web.close());

const host = "http://dry-fork.example.edu";
const urls = (...paths: string[]): string =>
  `<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${paths.map((path) => `<url><loc>${host}${path}</loc></url>`).join("")}</urlset>`;
const index = (...paths: string[]): string =>
  `<?xml version="1.0"?><sitemapindex>${paths.map((path) => `<sitemap><loc>${host}${path}</loc></sitemap>`).join("")}</sitemapindex>`;

/** A program whose pages nothing links to, on a site with so many other links. */
function publishOrphans(links: number): void {
  const other = Array.from({ length: links }, (_, number) => [`Ward ${number}`, `/wards/ward-${number}`]);
  web.pages.set("/peds", page("Pediatrics Residency", ["Welcome."], Object.fromEntries(other)));
  web.pages.set("/peds/eligibility", page("Eligibility", requirements));
}

const asked = (path: string) => web.asked.filter((one) => one === path).length;

describe("a sitemap that robots.txt names", () => {
  test("gives the pages that no link leads to, and none that promise nothing", async () => {
    publishOrphans(30);
    web.pages.set("/robots.txt", `User-agent: *\nDisallow:\nSitemap: ${host}/map.xml\n`);
    web.pages.set("/map.xml", urls("/peds/eligibility", "/peds/gallery", "/donate", "/news/2026"));
    await web.crawl(siteOf("dry-fork", ["/peds"]));
    expect(web.asked).toEqual(["/peds", "/map.xml", "/peds/eligibility"]);
  });

  test("gives no requirements of other departments: only pages in the program's folders or of its specialty", async () => {
    publishOrphans(30);
    web.pages.set("/robots.txt", `Sitemap: ${host}/map.xml\n`);
    const own = ["/peds/eligibility", "/forms/pediatrics-visa-sponsorship"];
    web.pages.set("/map.xml", urls("/nursing-office/apply/eligibility", "/volunteer/requirements", ...own));
    await web.crawl(siteOf("dry-fork", ["/peds"]));
    expect(web.asked.toSorted()).toEqual(["/peds", "/map.xml", ...own].sort());
  });

  test("may be an index of compressed files; those of images and news are left aside, and each is fetched once", async () => {
    publishOrphans(30);
    web.pages.set("/family", page("Family Medicine Residency", ["Welcome."]));
    web.pages.set("/robots.txt", `Sitemap: ${host}/index.xml\nUser-agent: *\nAllow: /\n`);
    web.pages.set("/index.xml", index("/image-map.xml.gz", "/news-map.xml.gz", "/page-map.xml.gz"));
    web.pages.set("/page-map.xml.gz", gzipSync(urls("/peds/eligibility", "/family/visa")));
    web.pages.set("/family/visa", page("Visas", requirements.slice(0, 2)));
    await web.crawl(siteOf("dry-fork", ["/peds", "/family"]));
    expect(asked("/page-map.xml.gz")).toBe(1);
    expect(asked("/index.xml")).toBe(1);
    expect(web.asked).not.toContain("/image-map.xml.gz");
    expect(web.asked).toContain("/peds/eligibility");
    expect(web.asked).toContain("/family/visa");
  });

  test("that names itself, and others without end, is given up after five files", async () => {
    publishOrphans(30);
    web.pages.set("/robots.txt", `Sitemap: ${host}/map-0.xml\n`);
    for (let number = 0; number < 50; number += 1) {
      web.pages.set(`/map-${number}.xml`, index("/map-0.xml", `/map-${number + 1}.xml`, `/map-${number + 2}.xml`));
    }
    await web.crawl(siteOf("dry-fork", ["/peds"]));
    expect(web.asked.filter((path) => path.startsWith("/map-"))).toHaveLength(5);
  });

  test("on another website, or an error page, gives nothing and fails nothing", async () => {
    publishOrphans(30);
    web.pages.set("/robots.txt", `Sitemap: http://elsewhere.example.edu/map.xml\nSitemap: ${host}/map.xml\n`);
    web.pages.set("/map.xml", page("We could not find that", ["Please search."]));
    const { visited } = await web.crawl(siteOf("dry-fork", ["/peds"]));
    expect(web.asked).toEqual(["/peds", "/map.xml"]);
    expect(visited[0]?.outcome.outcome).toBe("ok");
  });
});

describe("a sitemap that nobody names", () => {
  test("is tried at /sitemap.xml where few links were found", async () => {
    publishOrphans(2);
    web.pages.set("/sitemap.xml", urls("/peds/eligibility"));
    await web.crawl(siteOf("dry-fork", ["/peds"]));
    expect(web.asked).toEqual(["/peds", "/sitemap.xml", "/peds/eligibility"]);
  });

  test("is not tried where there are many links, nor where the pages told enough", async () => {
    publishOrphans(30);
    await web.crawl(siteOf("dry-fork", ["/peds"]));
    expect(web.asked).toEqual(["/peds"]);
    web.pages.set(
      "/peds",
      page("Pediatrics Residency", [...requirements, "A minimum score of 225 on USMLE Step 2 CK is required."]),
    );
    await web.crawl(siteOf("dry-fork", ["/peds"]));
    expect(web.asked).toEqual(["/peds"]);
  });
});
