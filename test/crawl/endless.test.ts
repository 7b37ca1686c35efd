import { afterEach, beforeEach, expect, test } from "vitest";
import { openSmallSite, page, requirements, type SmallSite, siteOf } from "./small-site.js";

/** Websites without an end, served for real. */
let web: SmallSite;
beforeEach(async () => {
  web = await openSmallSite();
});
afterEach(() => web.close());

const site = siteOf("dry-fork", ["/peds"]);

async function visa(): Promise<unknown> {
  return (await web.snapshot()).programs[0]?.facts["visa.j1"]?.value;
}

/** The page that the crawl is after, beside the way into the endless part. */
function publish(links: Readonly<Record<string, string>>): void {
  web.pages.set("/peds", page("Pediatrics Residency", ["Welcome."], { ...links, "Visa sponsorship": "/peds/visa" }));
  web.pages.set("/peds/visa", page("Visas", requirements.slice(0, 2)));
}

test("a calendar that goes on for ever costs nothing, however its links are written", async () => {
  publish({ "Interview dates": "/peds/interviews/2026/11", "Application calendar": "/peds/calendar?month=11" });
  web.invented.push((path) =>
    page(`Interviews ${path}`, ["Interview day."], { "Next month of interviews": `${path}1` }),
  );
  await web.crawl(site);
  expect(web.asked.filter((path) => /calendar|interviews/.test(path))).toEqual([]);
  expect(await visa()).toBe("sponsored");
});

test("a calendar that does not look like one is left after a few pages without news", async () => {
  publish({ "Interviews and application week 1": "/peds/w/a" });
  web.invented.push((path) =>
    path.startsWith("/peds/w/")
      ? page(`Interviews ${path}`, [`Interview day ${path}.`], { "Interviews and application, next week": `${path}a` })
      : undefined,
  );
  await web.crawl(site);
  expect(web.asked.filter((path) => path.startsWith("/peds/w/")).length).toBeLessThanOrEqual(5);
  expect(await visa()).toBe("sponsored");
});

test("session ids that change with every answer give each page once", async () => {
  let visits = 0;
  const session = () => {
    visits += 1;
    return `PHPSESSID=s${visits}`;
  };
  web.invented.push((path) => {
    const [plain = "", query = ""] = path.split("?");
    const more = query.includes("PHPSESSID") ? ["A session was given."] : [];
    if (plain === "/peds/visa")
      return page("Visas", [...requirements.slice(0, 2), ...more], { Home: `/peds?${session()}` });
    if (plain !== "/peds") return undefined;
    return page("Pediatrics Residency", more, {
      "Visa sponsorship": `/peds/visa?${session()}`,
      "Visas for residents": `/peds/visa?${session()}`,
      "Visa policy": `/(S(abc${session()}))/peds/visa`,
    });
  });
  await web.crawl(site);
  expect(web.asked.filter((path) => path !== "/sitemap.xml")).toEqual(["/peds", "/peds/visa"]);
  expect(await visa()).toBe("sponsored");
});

test("facets that can be combined without end cost nothing", async () => {
  const facets = ["apply", "visa", "contact", "requirements"];
  publish(Object.fromEntries(facets.map((facet) => [`Search ${facet}`, `/peds/find?f[0]=${facet}`])));
  web.invented.push((path) =>
    path.startsWith("/peds/find")
      ? page("Find", [path], Object.fromEntries(facets.map((facet) => [facet, `${path}&f[]=${facet}`])))
      : undefined,
  );
  await web.crawl(site);
  expect(web.asked.filter((path) => path.startsWith("/peds/find"))).toEqual([]);
  expect(await visa()).toBe("sponsored");
});

test("printed copies and copies under other names are not read again", async () => {
  const apply = page("How to apply", ["Applications are accepted through ERAS only."]);
  publish({ "How to apply": "/peds/apply", "Application (print)": "/peds/apply?print=1", Applying: "/peds/apply-2" });
  for (const path of ["/peds/apply", "/peds/apply?print=1", "/peds/apply-2"]) web.pages.set(path, apply);
  await web.crawl(site);
  expect(web.asked).not.toContain("/peds/apply?print=1");
  const facts = (await web.snapshot()).programs[0]?.facts ?? {};
  expect(facts["application.service"]?.evidence).toHaveLength(1);
});

test("a page with a hundred thousand links is read, and what it promises is found", async () => {
  const wards = Array.from({ length: 100_000 }, (_, number) => `<li><a href="/w/${number}">Ward ${number}</a></li>`);
  const body = page("Pediatrics Residency", ["Welcome."], { "Visa sponsorship": "/peds/visa" });
  web.pages.set("/peds", body.replace("</main>", `</main><ul>${wards.join("")}</ul>`));
  web.pages.set("/peds/visa", page("Visas", requirements.slice(0, 2)));
  await web.crawl(site);
  expect(web.asked.filter((path) => path.startsWith("/w/"))).toEqual([]);
  expect(await visa()).toBe("sponsored");
}, 30_000);

test("a page with two million links fails alone: the site's other pages are read", async () => {
  publish({ "Requirements of all programs": "/peds/requirements" });
  web.pages.set("/peds/requirements", `<ul>${'<li><a href="/w/1">Ward</a></li>'.repeat(2_000_000)}</ul>`);
  const { visited } = await web.crawl(site);
  expect(visited[0]?.outcome.outcome).toBe("ok");
  expect(visited[0]?.outcome.failures).toMatchObject([{ outcome: "fetch_failed" }]);
  expect(await visa()).toBe("sponsored");
}, 30_000);
