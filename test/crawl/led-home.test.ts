import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { ledHome } from "../../src/crawl/led-home.js";
import { openSmallSite, page, requirements, type SmallSite, siteOf } from "./small-site.js";

describe("a page that leads to the home page", () => {
  const home = "https://www.dry-fork.example.edu/";
  test.each([
    ["https://www.dry-fork.example.edu/peds/apply", "https://www.dry-fork.example.edu/"],
    ["https://www.dry-fork.example.edu/peds/apply", "https://dry-fork.example.edu/index.html"],
    ["https://www.dry-fork.example.edu/peds/apply", "https://www.dry-fork.example.edu/home"],
    ["https://www.dry-fork.example.edu/peds/apply", "https://www.dry-fork.example.edu/?error=404"],
    ["https://peds.dry-fork.example.edu/apply", "https://www.example.edu/"],
    ["https://peds.dry-fork.example.edu/apply", "https://www.dry-fork.example.edu/"],
  ])("%s to %s is not the page", (asked, arrived) => expect(ledHome(asked, arrived, home)).toBe(true));

  test.each([
    ["http://dry-fork.example.edu/", "https://www.dry-fork.example.edu/", "the home page itself"],
    ["http://dry-fork.example.edu/index.php", "https://www.dry-fork.example.edu/", "another name of the home page"],
    ["https://www.dry-fork.example.edu/peds", "https://www.dry-fork.example.edu/residency/peds", "a new address"],
    ["https://www.dry-fork.example.edu/peds", "https://www.dry-fork.example.edu/?page_id=12", "a page by its number"],
    ["https://www.dry-fork.example.edu/peds", "https://peds.dry-fork.example.edu/", "a host of its own"],
  ])("%s to %s is %s", (asked, arrived) => expect(ledHome(asked, arrived, home)).toBe(false));
});

describe("a removed page whose address leads to the home page", () => {
  let web: SmallSite;
  beforeEach(async () => {
    web = await openSmallSite();
    web.pages.set("/", page("Dry Fork Hospital", ["We sponsor H-1B visas for physicians of all departments."]));
    web.pages.set("/peds", page("Pediatrics Residency", requirements));
  });
  afterEach(() => web.close());
  const site = siteOf("dry-fork", ["/peds"]);
  const facts = async () => (await web.snapshot()).programs[0]?.facts ?? {};
  const refresh = '<head><meta http-equiv="refresh" content="0; url=/">';

  test.each([
    ["by a redirect", { movedTo: "/" }],
    ["by a meta refresh", page("Moved", ["Please wait."]).replace("<head>", refresh)],
  ])(
    "%s keeps its facts once, gives them up when the next run finds the same, and never reads the home page for it",
    async (_, answer) => {
      await web.crawl(site);
      const before = await facts();
      expect(before["visa.h1b"]?.value).toBe("not_sponsored");
      web.pages.set("/peds", answer);
      const [visited] = (await web.crawl(site)).visited;
      expect(visited?.outcome).toMatchObject({ outcome: "gone", reason: expect.stringContaining("home page") });
      expect(await facts()).toEqual(before);
      await web.crawl(site);
      expect(await facts()).toEqual({});
    },
  );

  test("is read again once it is back", async () => {
    await web.crawl(site);
    web.pages.set("/peds", { movedTo: "/" });
    await web.crawl(site);
    web.pages.set("/peds", page("Pediatrics Residency", requirements));
    expect((await web.crawl(site)).visited[0]?.outcome.outcome).toBe("unchanged");
    expect((await facts())["visa.h1b"]?.value).toBe("not_sponsored");
  });

  test("a start page that is the home page itself is read wherever it leads", async () => {
    web.pages.set("/index.html", { movedTo: "/home" });
    web.pages.set("/home", page("Pediatrics Residency", requirements));
    expect((await web.crawl(siteOf("dry-fork", ["/index.html"]))).visited[0]?.outcome.outcome).toBe("ok");
    expect((await facts())["visa.j1"]?.value).toBe("sponsored");
  });
});
