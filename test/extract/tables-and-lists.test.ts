import { describe, expect, it } from "vitest";
import { extractPage } from "../../src/extract/extract-page.js";
import { buildPage } from "../../src/page/build-page.js";
import { factsOf } from "./page-of.js";

/** What a residency page with this content says of visas, international graduates, graduation and rotations. */
function factsIn(content: string): Record<string, unknown> {
  const html = `<!doctype html><html lang="en"><head><title>Pediatrics Residency</title></head><body><main><h1>Pediatrics Residency</h1>${content}</main></body></html>`;
  const page = buildPage({
    url: "https://www.example.org/gme/pediatrics",
    contentType: "text/html",
    body: new TextEncoder().encode(html),
  });
  const facts = Object.entries(factsOf(extractPage(page)));
  return Object.fromEntries(facts.filter(([key]) => /^(?:visa|img|graduation|rotations)\./.test(key)));
}

describe("facts that stand in tables, lists and questions", () => {
  it("reads a table of two columns", () => {
    expect(
      factsIn(`<h2>At a glance</h2><table>
        <tr><th>Visas sponsored</th><td>J-1 only</td></tr>
        <tr><th>ECFMG certification</th><td>Required before ranking</td></tr>
        <tr><th>US clinical experience</th><td>3 months preferred</td></tr>
        <tr><th>Maximum years since graduation</th><td>5</td></tr>
        <tr><th>IMGs</th><td>Accepted</td></tr>
        <tr><th>Observerships</th><td>No</td></tr></table>`),
    ).toEqual({
      "visa.j1": "sponsored",
      "visa.h1b": "not_sponsored",
      "img.ecfmg": { stance: "required", dueBy: "rank_list" },
      "img.usce": { stance: "preferred", months: 3 },
      "graduation.maxYears": { years: 5, stance: "required" },
      "img.policy": "accepts",
      "rotations.observership": "not_offered",
    });
  });

  it("reads yes and no under a table's header", () => {
    expect(
      factsIn(
        "<h2>Visas</h2><table><tr><th>Visa</th><th>Sponsored</th></tr><tr><td>J-1</td><td>Yes</td></tr><tr><td>H-1B</td><td>No</td></tr></table>",
      ),
    ).toEqual({ "visa.j1": "sponsored", "visa.h1b": "not_sponsored" });
  });

  it("takes the column of international graduates", () => {
    expect(
      factsIn(`<h2>Requirements</h2><table>
        <tr><th></th><th>US graduates</th><th>International graduates</th></tr>
        <tr><td>Years since graduation</td><td>10</td><td>5</td></tr>
        <tr><td>ECFMG certificate</td><td>n/a</td><td>required at application</td></tr></table>`),
    ).toEqual({
      "graduation.maxYears": { years: 5, stance: "required" },
      "img.ecfmg": { stance: "required", dueBy: "application" },
      "img.policy": "accepts",
    });
  });

  it("reads definitions and questions", () => {
    expect(
      factsIn(`<dl><dt>Visa sponsorship</dt><dd>J-1 (ECFMG); H-1B not available</dd><dt>Graduation cutoff</dt><dd>None</dd>
        <dt>IMG friendly?</dt><dd>Yes</dd><dt>USCE</dt><dd>Required (3 months), observerships not accepted</dd></dl>`),
    ).toEqual({
      "visa.j1": "sponsored",
      "visa.h1b": "not_sponsored",
      "graduation.cutoff": "none",
      "img.policy": "accepts",
      "img.usce": { stance: "required", months: 3, observershipCounts: false },
    });
  });

  it("takes citizenship for one of several ways where a visa is granted", () => {
    expect(
      factsIn(
        "<h2>Eligibility</h2><p>Applicants must be:</p><ul><li>U.S. citizens or permanent residents</li><li>or holders of a J-1 visa</li></ul>",
      ),
    ).toEqual({ "visa.j1": "sponsored" });
  });

  it("leaves what is said of fellows to the fellowship", () => {
    expect(
      factsIn(
        "<h2>Cardiology Fellowship</h2><p>H-1B visas are not sponsored. Applicants must have graduated within five years.</p><h2>Residency</h2><p>We welcome IMGs.</p>",
      ),
    ).toEqual({ "img.policy": "accepts" });
  });
});
