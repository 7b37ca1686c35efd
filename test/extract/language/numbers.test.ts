import { describe, expect, it } from "vitest";
import { numberOf, ordinalOf, readNumbers } from "../../../src/extract/language/numbers.js";

describe("numberOf", () => {
  it.each([
    ["3", 3],
    ["1,200", 1200],
    ["2.5", 2.5],
    ["three", 3],
    ["twelve", 12],
    ["twenty", 20],
    ["twenty-four", 24],
    ["thirty one", 31],
    ["a", 1],
    ["single", 1],
    ["half", 0.5],
    ["dozen", 12],
    ["a dozen", 12],
    ["twice", 2],
    ["many", undefined],
    ["", undefined],
    ["threefold", undefined],
  ])("%s is %s", (word, value) => {
    expect(numberOf(word)).toBe(value);
  });
});

describe("ordinalOf", () => {
  it.each([
    ["first", 1],
    ["2nd", 2],
    ["twelfth", 12],
    ["21st", 21],
    ["second-hand", undefined],
    ["2", undefined],
  ])("%s is %s", (word, value) => {
    expect(ordinalOf(word)).toBe(value);
  });
});

describe("readNumbers", () => {
  it.each<[string, [number, number][]]>([
    ["three letters", [[3, 3]]],
    ["three (3) letters", [[3, 3]]],
    ["3-4 letters", [[3, 4]]],
    ["three to four letters", [[3, 4]]],
    ["two or three letters", [[2, 3]]],
    [
      "at least 3 letters and 2 reports",
      [
        [3, 3],
        [2, 2],
      ],
    ],
    ["a score of 220", [[220, 220]]],
    ["call (502) 555-0142", [[502, 502]]],
    ["$500", []],
    ["98%", []],
    ["version 2.1.3", []],
    ["h-1b", []],
    ["pgy-1", []],
    ["no numbers here", []],
  ])("%s", (text, ranges) => {
    const found = readNumbers(text).map(({ low, high }): [number, number] => [low, high]);
    expect(found).toEqual(ranges);
  });
});
