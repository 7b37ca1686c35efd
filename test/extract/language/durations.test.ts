import { describe, expect, it } from "vitest";
import { readDurations } from "../../../src/extract/language/durations.js";

describe("readDurations", () => {
  it.each<[string, [number, number][]]>([
    ["within five years", [[60, 60]]],
    ["within the last five (5) years", [[60, 60]]],
    ["24 months of experience", [[24, 24]]],
    ["a five-year limit", [[60, 60]]],
    ["one year of us clinical experience", [[12, 12]]],
    ["a year", [[12, 12]]],
    ["six weeks", [[1.5, 1.5]]],
    ["four weeks", [[1, 1]]],
    ["3-4 weeks", [[0.75, 1]]],
    ["three to five years", [[36, 60]]],
    ["one and a half years", [[18, 18]]],
    ["one year and a half", [[12, 12]]],
    ["two and a half years", [[30, 30]]],
    ["at least 3 months", [[3, 3]]],
    ["ten years ago", [[120, 120]]],
    ["5 yrs", [[60, 60]]],
    ["a couple of months", [[2, 2]]],
    ["step 1", []],
    ["in 2020", []],
    ["$60,000 a year", [[12, 12]]],
    ["yearly", []],
    ["monthly meetings", []],
  ])("%s", (text, spans) => {
    expect(readDurations(text).map(({ months, longest }): [number, number] => [months, longest])).toEqual(spans);
  });
});
