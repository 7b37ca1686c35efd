import { describe, expect, it } from "vitest";
import { extractPage } from "../../../src/extract/extract-page.js";
import { withDateLabel } from "../../../src/extract/language/date-label.js";
import { buildPage } from "../../../src/page/build-page.js";
import { factsOf } from "../page-of.js";

const factsIn = (html: string) =>
  factsOf(
    extractPage(
      buildPage({
        url: "https://www.example.org/gme/apply",
        contentType: "text/html; charset=utf-8",
        body: new TextEncoder().encode(`<h1>Urology Residency</h1><h2>Timeline</h2>${html}`),
      }),
    ),
  );

describe("a day beside what happens on it", () => {
  it.each([
    ["Closing date for applications.", "October 16, 2026", "Closing date for applications: October 16, 2026"],
    [
      "Applications accepted",
      "Tuesday, September 2 - October 16",
      "Applications accepted: Tuesday, September 2 - October 16",
    ],
    ["Applications due", "by 5 p.m. Eastern on 11/15/2026", "Applications due: by 5 p.m. Eastern on 11/15/2026"],
  ])("%s | %s", (text, label, joined) => {
    expect(withDateLabel(text, label)).toBe(joined);
  });

  it.each([
    ["Required", "USMLE Step 2 CK"],
    ["November 1", "October 16"],
    ["Six residents", "Class of 2026"],
    ["Our director came in May.", "What changed on July 1, 2024?"],
    ["Yes.", undefined],
  ])("leaves alone: %s | %s", (text, label) => {
    expect(withDateLabel(text, label)).toBe(text);
  });

  it("is read in a table, a definition list and no other way", () => {
    const day = { "application.deadline": "09-22" };
    expect(
      factsIn(
        "<table><tr><td>September 22</td><td>Our deadline for applications</td></tr><tr><td>January 12</td><td>Rank lists due</td></tr></table>",
      ),
    ).toEqual(day);
    expect(
      factsIn("<dl><dt>September 22</dt><dd>Deadline for applications</dd><dt>March 19</dt><dd>Match Day</dd></dl>"),
    ).toEqual(day);
    expect(
      factsIn(
        "<table><tr><td>September 22</td><td>Grand rounds</td></tr><tr><td>January 12</td><td>Journal club</td></tr></table>",
      ),
    ).toEqual({});
  });
});
