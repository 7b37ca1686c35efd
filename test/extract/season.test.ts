import { describe, expect, it } from "vitest";
import { extractPage } from "../../src/extract/extract-page.js";
import { pastSeason, seasonOfPage, seasonOfTime } from "../../src/extract/season.js";
import { statementsOf } from "../../src/extract/statement.js";
import { buildPage } from "../../src/page/build-page.js";
import { pageOf } from "./page-of.js";

const pageWith = (...paragraphs: readonly string[]) =>
  buildPage({
    url: "https://www.example.org/gme/residency",
    contentType: "text/html; charset=utf-8",
    body: new TextEncoder().encode(
      `<title>Residency</title><main><h1>Residency</h1>${paragraphs.map((text) => `<p>${text}</p>`).join("")}</main>`,
    ),
  });

describe("the season of a moment", () => {
  it.each([
    ["2026-11-22T03:00:00Z", 2026],
    ["2027-02-01T00:00:00.000Z", 2026],
    ["2027-05-31T23:59:59Z", 2026],
    ["2027-06-01T00:00:00Z", 2027],
    ["yesterday", undefined],
  ])("%s: %s", (time, season) => {
    expect(seasonOfTime(time)).toBe(season);
  });
});

describe("the season that a page shows itself", () => {
  it.each([
    ["nothing with a year", ["Applications are due on October 31."], undefined],
    ["its latest full date", ["Applications were due on November 1, 2017.", "Updated 8/02/2026"], 2026],
    ["a date in spring", ["Rank lists are due on March 4, 2027."], 2026],
    ["the first day of training, which lies ahead", ["Training starts on July 1, 2027."], 2026],
    ["a copyright, which may be of January", ["\u00a9 2026 Example Health"], 2025],
    ["years in names", ["Class of 2031", "The 2019 outbreak taught us much."], undefined],
  ])("%s", (_, paragraphs, season) => {
    expect(seasonOfPage(pageWith(...paragraphs))).toBe(season);
  });
});

describe("a statement's season, seen from the season of 2026", () => {
  it.each([
    ["Applications are due by October 31, 2017.", true],
    ["The 2015-2016 season ends on December 1.", true],
    ["The 2025-2026 season ends on December 1.", true],
    ["The 2026-27 season ends on December 1.", false],
    ["Applications were due by January 10, 2026.", true],
    ["Applications are due by January 10, 2027.", false],
    ["Applications are due by October 31.", false],
    ["Applications are due by October 31, 2026.", false],
    ["In 2025 we moved the deadline from October 1, 2025 to November 1, 2026.", false],
    ["Training begins on July 1, 2027.", false],
  ])("%s: %s", (text, isPast) => {
    const statement = statementsOf(pageOf({ text })).find((one) => one.text === text);
    expect(statement).toBeDefined();
    if (statement) {
      expect(pastSeason(statement, 2026) !== undefined).toBe(isPast);
      expect(pastSeason(statement, undefined)).toBeUndefined();
    }
  });
});

describe("a date of a past season", () => {
  const staleOf = (text: string, fetchedAt?: string): (string | undefined)[] =>
    extractPage(pageOf({ text }), fetchedAt === undefined ? {} : { fetchedAt }).findings.map(({ stale }) => stale);

  it("is read and marked by the time at which the page was fetched", () => {
    const text = "The deadline for applications was set for November 1, 2017.";
    expect(staleOf(text, "2026-11-22T03:00:00Z")).toEqual(["gives a date in 2017, a past season"]);
    expect(staleOf(text, "2017-12-01T03:00:00Z")).toEqual([undefined]);
    expect(staleOf(text, "2018-07-01T03:00:00Z")).toEqual(["gives a date in 2017, a past season"]);
  });

  it("is marked by what the page itself shows, where nobody knows when it was fetched", () => {
    const old = "Applications were accepted until November 1, 2017.";
    const stale = (...paragraphs: readonly string[]) =>
      extractPage(pageWith(...paragraphs)).findings.map((finding) => finding.stale);
    expect(stale(old, "Page updated September 3, 2026")).toEqual(["gives a date in 2017, a past season"]);
    expect(stale(old)).toEqual([undefined]);
  });

  it("is not seen in a date without a year or in one that lies ahead", () => {
    expect(staleOf("The application deadline is November 1.", "2026-11-22T03:00:00Z")).toEqual([undefined]);
    expect(staleOf("The application deadline is January 8, 2027.", "2026-11-22T03:00:00Z")).toEqual([undefined]);
  });
});
