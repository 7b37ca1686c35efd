import picocolors from "picocolors";
import { expect, test } from "vitest";
import { crawlSummary } from "../../src/cli/crawl-summary.js";
import { openSmallSite, page, siteOf } from "../crawl/small-site.js";

test("the closing lines of a crawl count the wording that no rule understood, where there is any", async () => {
  const web = await openSmallSite();
  const summary = async () => {
    const report = await web.crawl(siteOf("dry-fork", ["/peds"]));
    return crawlSummary(report, "output", picocolors.createColors(false));
  };
  try {
    web.pages.set("/peds", page("Visas", ["Our stance on O-1 visas must be asked of the hospital's lawyers."]));
    expect(await summary()).toMatch(
      /\n1 wording that no rule understands; matchscout report tells the sites, matchscout doctor SITE the words\n/,
    );
    web.pages.set("/peds", page("Visas", ["We sponsor J-1 visas."]));
    expect(await summary()).not.toContain("wording");
  } finally {
    await web.close();
  }
});
