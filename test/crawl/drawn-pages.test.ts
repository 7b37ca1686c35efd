import { afterEach, beforeEach, expect, test } from "vitest";
import { openSmallSite, page, requirements, type SmallSite, siteOf } from "./small-site.js";

let web: SmallSite;
beforeEach(async () => {
  web = await openSmallSite();
});
afterEach(() => web.close());

const card = `<h2>Program coordinator</h2><p>Ada Fenn, Program Coordinator</p>
<p><button type="button" onclick="this.replaceWith(['ada.fenn', 'dry-fork.example.edu'].join('@'))">Show e-mail</button></p>`;

test("an adapter asks for a browser where scripts add to a page that can be read without", async () => {
  web.pages.set("/peds", page("Pediatrics Residency", requirements).replace("</main>", `${card}</main>`));
  const plain = siteOf("dry-fork", ["/peds"]);
  await web.crawl(plain);
  expect((await web.snapshot()).programs[0]?.contacts[0]?.email).toBeUndefined();
  await web.crawl({ ...plain, render: "browser" });
  const { programs, manifest } = await web.snapshot();
  expect(programs[0]?.contacts).toMatchObject([
    { role: "coordinator", name: "Ada Fenn", email: "ada.fenn@dry-fork.example.edu" },
  ]);
  const report = await web.output.readRunReport(manifest.id);
  expect(report?.sites[0]?.visits[0]).toMatchObject({ via: "browser", outcome: "ok" });
  expect((await web.output.readSiteState("dry-fork"))?.urls["http://dry-fork.example.edu/peds"]).toMatchObject({
    via: "browser",
  });
});

test("a page that became a shell keeps its facts when its scripts draw nothing, and is read when they draw", async () => {
  const site = siteOf("dry-fork", ["/peds"]);
  web.pages.set("/peds", page("Pediatrics Residency", requirements));
  await web.crawl(site);
  const before = (await web.snapshot()).programs[0];
  const shell = (script: string) => `<title>Pediatrics</title><div id="root"></div><script>${script}</script>`;
  web.pages.set("/peds", shell("null.draw()"));
  expect((await web.crawl(site)).visited[0]?.outcome.outcome).toBe("fetch_failed");
  expect((await web.snapshot()).programs[0]?.facts).toEqual(before?.facts);
  web.pages.set("/peds", shell('fetch("/data").then((r) => r.text()).then((t) => { root.innerHTML = t; })'));
  web.pages.set("/data", page("Pediatrics Residency", ["We now sponsor H-1B visas.", ...requirements.slice(2)]));
  expect((await web.crawl(site)).visited[0]?.outcome.outcome).toBe("ok");
  expect((await web.snapshot()).programs[0]?.facts["visa.h1b"]?.value).toBe("sponsored");
});
