import { describe, expect, it } from "vitest";
import { monthDay, readDates } from "../../../src/extract/language/dates.js";
import { foldForMatching } from "../../../src/extract/language/fold.js";

const read = (text: string) => readDates(foldForMatching(text), text);

describe("readDates", () => {
  it.each<[string, (string | undefined)[]]>([
    ["November 1", ["11-01"]],
    ["by November 1st, 2026", ["11-01"]],
    ["Nov. 15", ["11-15"]],
    ["Sept 24th", ["09-24"]],
    ["1 November 2026", ["11-01"]],
    ["the 15th of October", ["10-15"]],
    ["the 15th day of October", ["10-15"]],
    ["11/15/2026", ["11-15"]],
    ["11/15", ["11-15"]],
    ["2026-11-15", ["11-15"]],
    ["mid-October", ["10-15"]],
    ["the end of September", ["09-30"]],
    ["the beginning of December", ["12-01"]],
    ["early November", [undefined]],
    ["September", [undefined]],
    ["from September 5 to December 1", ["09-05", "12-01"]],
    ["October first", ["10-01"]],
    ["May 1", ["05-01"]],
    ["in May", [undefined]],
    ["you may apply", []],
    ["Applicants may March on", [undefined]],
    ["13/45", []],
    ["February 31", []],
    ["Step 1/2", []],
    ["nothing here", []],
  ])("%s", (text, days) => {
    expect(read(text).map(monthDay)).toEqual(days);
  });

  it("keeps the year where one is written", () => {
    expect(read("October 31, 2017")[0]?.year).toBe(2017);
    expect(read("10/31/17")[0]?.year).toBe(2017);
    expect(read("October 31")[0]?.year).toBeUndefined();
  });
});
