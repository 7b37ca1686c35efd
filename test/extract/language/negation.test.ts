import { describe, expect, it } from "vitest";
import { isDenied } from "../../../src/extract/language/negation.js";

describe("isDenied", () => {
  it.each([
    "we do not sponsor visas",
    "no visas are sponsored",
    "neither j-1 nor h-1b",
    "we are unable to sponsor h-1b visas",
    "we regret that we cannot help",
    "unfortunately observerships are at an end",
    "h-1b sponsorship is unavailable",
    "the hospital refuses to sponsor visas",
    "the elective has been discontinued",
    "step 3 isn't required",
    "none of our residents holds an h-1b",
    "applicants without ecfmg certification",
    "nobody is ranked early",
  ])("is true for %s", (clause) => {
    expect(isDenied(clause)).toBe(true);
  });

  it.each([
    "no more than three attempts",
    "not later than november 1",
    "not only u.s. graduates may apply",
    "whether or not you hold a visa",
    "step 2 is required, no exceptions",
    "please do not hesitate to write",
    "no matter where you trained",
    "see no. 3",
    "not exceeding five years",
    "if you have not yet taken step 2",
    "we sponsor j-1 visas",
    "notice of the match",
    "november is when we begin",
    "another year is needed",
  ])("is false for %s", (clause) => {
    expect(isDenied(clause)).toBe(false);
  });
});
