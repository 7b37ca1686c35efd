import { readFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { isDue, nextCheck, recheckDays, sayingOf } from "../../src/crawl/recheck.js";
import type { Finding } from "../../src/model/finding.js";
import type { OutcomeName } from "../../src/model/outcome.js";

const day = 86_400_000;

describe("when to look at a page again", () => {
  test.each<[string, OutcomeName, number, string, string]>([
    ["a page that says something new, in winter", "ok", 0, "2026-11-22", "2026-11-29"],
    ["the same once", "unchanged", 1, "2026-11-22", "2026-12-06"],
    ["other bytes that say the same count as the same", "ok", 2, "2026-11-22", "2026-12-20"],
    ["the same for long", "unchanged", 3, "2026-11-22", "2027-01-17"],
    ["the same for very long: never more than eight weeks", "unchanged", 400, "2026-11-22", "2027-01-17"],
    ["something new, in the season", "ok", 0, "2026-07-10", "2026-07-12"],
    ["the same for long, in the season: a week", "unchanged", 400, "2026-07-10", "2026-07-17"],
    ["the first day of the season", "unchanged", 400, "2026-06-01", "2026-06-08"],
    ["the last day of the season", "unchanged", 400, "2026-10-31", "2026-11-07"],
    ["the day after the season", "unchanged", 400, "2026-11-01", "2026-12-27"],
    ["a long pause ends when the season begins", "unchanged", 400, "2026-05-01", "2026-06-01"],
    ["but not sooner than a pause of the season would", "unchanged", 400, "2026-05-29", "2026-06-05"],
    ["a fault, once", "fetch_failed", 1, "2026-11-22", "2026-11-23"],
    ["a fault for the third time", "fetch_failed", 3, "2026-11-22", "2026-11-26"],
    ["gone: a second look soon decides", "gone", 1, "2026-11-22", "2026-11-24"],
    ["gone for good", "gone", 9, "2026-11-22", "2027-01-17"],
    ["blocked", "blocked", 1, "2026-11-22", "2026-11-25"],
    ["robots.txt could not be read", "robots_denied", 1, "2026-11-22", "2026-11-23"],
    ["robots.txt forbids it", "robots_denied", 3, "2026-11-22", "2026-12-06"],
    ["forbidden, in the season", "robots_denied", 9, "2026-08-22", "2026-08-29"],
  ])("%s", (_, outcome, timesInRow, at, next) => {
    expect(new Date(nextCheck(outcome, timesInRow, Date.parse(at))).toISOString().slice(0, 10)).toBe(next);
  });

  test("pauses only grow, and are never longer in the season than outside it", () => {
    for (const { season, quiet } of Object.values(recheckDays)) {
      for (const days of [season, quiet]) expect(days).toEqual(days.toSorted((a, b) => a - b));
      expect(season.at(-1)).toBeLessThanOrEqual(7);
      for (let step = 0; step < 6; step += 1) {
        expect(season[Math.min(step, season.length - 1)]).toBeLessThanOrEqual(
          quiet[Math.min(step, quiet.length - 1)] ?? 0,
        );
      }
    }
  });

  test("the next look lies in the future, whatever the day and the outcome", () => {
    for (let at = Date.UTC(2026, 0, 1); at < Date.UTC(2027, 0, 1); at += day) {
      for (const outcome of ["ok", "gone", "fetch_failed", "robots_denied"] as const) {
        for (const times of [0, 1, 5]) {
          const pause = nextCheck(outcome, times, at) - at;
          expect(pause).toBeGreaterThanOrEqual(day);
          expect(pause).toBeLessThanOrEqual(56 * day);
        }
      }
    }
  });
});

test("docs/outcomes.md has the same days", async () => {
  const text = await readFile(new URL("../../docs/outcomes.md", import.meta.url), "utf8");
  for (const [ending, { season, quiet }] of Object.entries(recheckDays)) {
    if (ending !== "quarantined") expect(text, ending).toContain(`| ${season.join(", ")} | ${quiet.join(", ")} |`);
  }
});

test("a daily run that comes a little earlier than yesterday does not lose a day; an old state file is due", () => {
  const now = Date.parse("2026-11-22T03:00:00Z");
  expect(isDue({ nextCheckAt: "2026-11-22T03:20:00Z" }, now)).toBe(true);
  expect(isDue({ nextCheckAt: "2026-11-22T12:00:00Z" }, now)).toBe(false);
  expect(isDue({}, now)).toBe(true);
});

test("what a page says is told by values and quotes, not by its place on the page or how sure the reading is", () => {
  const finding: Finding<"visa.j1"> = {
    key: "visa.j1",
    value: "sponsored",
    quote: "We sponsor J-1 visas.",
    headings: [],
    rule: "visa/j1",
    confidence: 0.9,
    audience: "all",
    block: 4,
  };
  const said = (...findings: readonly Finding[]) => sayingOf({ findings, contacts: [], unread: [] });
  expect(said({ ...finding, block: 7, confidence: 0.8 })).toBe(said(finding));
  expect(said({ ...finding, value: "not_sponsored" })).not.toBe(said(finding));
  expect(said({ ...finding, quote: "We now sponsor J-1 visas." })).not.toBe(said(finding));
  expect(said()).not.toBe(said(finding));
});
