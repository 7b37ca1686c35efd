import { describe, expect, it } from "vitest";
import { sectionOf, sectionUnder } from "../../../src/extract/section.js";

describe("sectionOf", () => {
  it.each([
    [["how to apply"], "residency"],
    [["family medicine residency", "eligibility requirements"], "residency"],
    [["frequently asked questions"], "residency"],
    [[], "residency"],
    [["welcome"], "residency"],
    [["cardiology fellowship"], "fellowship"],
    [["cardiology fellowship", "how to apply"], "fellowship"],
    [["cardiology fellowship", "how to apply", "visas"], "fellowship"],
    [["visiting students", "requirements"], "students"],
    [["visiting students", "residency requirements"], "residency"],
    [["our faculty", "how to apply"], "residency"],
    [["residency and fellowship applicants"], "residency"],
    [["visiting student electives"], "students"],
    [["sub-internships"], "students"],
    [["observerships"], "students"],
    [["past cycle: 2019 requirements"], "past_cycle"],
    [["match results"], "past_cycle"],
    [["alumni"], "past_cycle"],
    [["meet our residents"], "people"],
    [["faculty profiles"], "people"],
    [["salary and benefits"], "benefits"],
    [["visa and leave policy for applicants"], "residency"],
    [["news and events"], "news"],
    [["make a referral"], "elsewhere"],
  ])("%j opens %s", (headings, section) => {
    expect(sectionOf(headings)).toBe(section);
  });
});

describe("sectionUnder", () => {
  it.each([
    [["internal medicine residency"], ["cardiology fellowship"], "fellowship"],
    [["requirements"], ["class of 2022", "visas"], "past_cycle"],
    [["eligibility"], ["electives"], "residency"],
    [["cardiology fellowship"], ["visas"], "fellowship"],
    [["requirements"], ["applicants who wish to go on to our cardiology fellowship after they graduate"], "residency"],
  ])("%j with the labels %j is %s", (headings, labels, section) => {
    expect(sectionUnder(headings, labels)).toBe(section);
  });
});
