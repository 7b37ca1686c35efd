import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { openSmallSite, page, requirements, type SmallSite, siteOf } from "./small-site.js";

let web: SmallSite;
beforeEach(async () => {
  web = await openSmallSite();
});
afterEach(() => web.close());

const site = siteOf("dry-fork", ["/peds"]);
const host = "http://dry-fork.example.edu";

function sendingOn(target: string, seconds = 0, paragraphs: readonly string[] = ["Please wait."]): string {
  const meta = `<meta http-equiv="refresh" content="${seconds}; url=${target}">`;
  return page("Pediatrics Residency", paragraphs).replace("<head>", `<head>${meta}`);
}

const facts = async () => (await web.snapshot()).programs[0]?.facts ?? {};
const asked = (): readonly string[] => web.asked.filter((path) => path !== "/sitemap.xml");

describe("a page that sends its visitors on (meta refresh)", () => {
  test("is followed, and the page that it leads to stands in its place", async () => {
    web.pages.set("/peds", sendingOn("/medicine/pediatrics/residency"));
    web.pages.set("/medicine/pediatrics/residency", page("Pediatrics Residency", requirements));
    await web.crawl(site);
    expect(asked()).toEqual(["/peds", "/medicine/pediatrics/residency"]);
    expect((await facts())["visa.j1"]?.evidence[0]?.url).toBe(`${host}/medicine/pediatrics/residency`);
  });

  test("in a circle ends, and what the pages say is read", async () => {
    web.pages.set("/peds", sendingOn("/b"));
    web.pages.set("/b", sendingOn("/c", 1, requirements));
    web.pages.set("/c", sendingOn("/peds"));
    const { visited } = await web.crawl(site);
    expect(asked()).toEqual(["/peds", "/b", "/c"]);
    expect(visited[0]?.outcome.outcome).toBe("ok");
    expect((await facts())["visa.j1"]).toBeDefined();
  });

  test("again and again is given up after five times", async () => {
    web.pages.set("/peds", sendingOn("/step/1"));
    web.invented.push((path) => {
      const number = /^\/step\/(\d+)$/.exec(path)?.[1];
      return number === undefined ? undefined : sendingOn(`/step/${Number(number) + 1}`, 0, [`Step ${number}.`]);
    });
    await web.crawl(site);
    expect(asked()).toEqual(["/peds", "/step/1", "/step/2", "/step/3", "/step/4", "/step/5"]);
  });

  test("only after minutes stays where it is", async () => {
    web.pages.set("/peds", sendingOn("/screensaver", 600, requirements));
    web.pages.set("/screensaver", page("Our hospital", ["We never close."]));
    await web.crawl(site);
    expect(asked()).toEqual(["/peds"]);
  });

  test("to another website has moved: nothing is adopted, nothing is lost, and the state says where to", async () => {
    web.pages.set("/peds", page("Pediatrics Residency", requirements));
    await web.crawl(site);
    web.pages.set("/peds", sendingOn("http://www.new-hospital.test/peds"));
    const { visited } = await web.crawl(site);
    expect(visited[0]?.outcome.outcome).toBe("moved");
    expect(visited[0]?.outcome.reason).toContain("http://www.new-hospital.test/peds");
    expect((await facts())["visa.j1"]?.evidence[0]?.url).toBe(`${host}/peds`);
    expect((await web.output.readSiteState("dry-fork"))?.proposedStart).toEqual({
      "ky-dry-fork-peds": [{ from: `${host}/peds`, to: "http://www.new-hospital.test/peds" }],
    });
  });
});

describe("a start page that was moved by a permanent redirect", () => {
  const moved = [{ from: `${host}/peds`, to: `${host}/residency/pediatrics` }];

  test("is read where it is now, and the state proposes the new address until the adapter names it", async () => {
    web.pages.set("/peds", { movedTo: "/residency/pediatrics" });
    web.pages.set("/residency/pediatrics", page("Pediatrics Residency", requirements));
    for (let run = 0; run < 2; run += 1) {
      await web.crawl(site);
      expect((await web.output.readSiteState("dry-fork"))?.proposedStart).toEqual({ "ky-dry-fork-peds": moved });
    }
    const [program] = site.programs;
    if (program === undefined) throw new Error("the site has no program");
    await web.crawl({ ...site, programs: [{ ...program, start: ["/residency/pediatrics"] }] });
    expect((await web.output.readSiteState("dry-fork"))?.proposedStart).toBeUndefined();
  });

  test("keeps its proposal while the server does not answer", async () => {
    web.pages.set("/peds", { movedTo: "/residency/pediatrics" });
    web.pages.set("/residency/pediatrics", page("Pediatrics Residency", requirements));
    await web.crawl(site);
    web.pages.set("/peds", 500);
    await web.crawl(site);
    expect((await web.output.readSiteState("dry-fork"))?.proposedStart).toEqual({ "ky-dry-fork-peds": moved });
  });

  test("to the same address with www or a slash proposes nothing", async () => {
    web.pages.set("/peds", { movedTo: "/peds/" });
    web.pages.set("/peds/", page("Pediatrics Residency", requirements));
    await web.crawl(site);
    expect((await web.output.readSiteState("dry-fork"))?.proposedStart).toBeUndefined();
  });
});
