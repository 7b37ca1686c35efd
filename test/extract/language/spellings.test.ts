import { describe, expect, it } from "vitest";
import { inPlainSpelling, spellingExamples } from "../../../src/extract/language/spellings.js";

describe("sentences are read in one spelling", () => {
  it.each(spellingExamples)("%s", (written, plain) => {
    expect(inPlainSpelling(written)).toBe(plain);
  });

  it.each([
    ["COMLEX w/o USMLE", "COMLEX without USMLE"],
    ["avg. 240", "average 240"],
    ["not req'd for DOs", "not required for DOs"],
    ["Step 3 pref'd", "Step 3 preferred"],
    ["Step 3 pref.", "Step 3 preferred."],
    ["Dept. chair LOR", "department chair letter of recommendation"],
  ])("spells out: %s", (written, plain) => {
    expect(inPlainSpelling(written).toLowerCase()).toBe(plain.toLowerCase());
  });

  it.each([
    "We sponsor J-1 and H-1B visas.",
    "Dean's letter of reference",
    "Take the third step in January, or two steps at once.",
    "One of three steps one takes.",
    "Ward 7/12 and bed 3/4; rooms 10/11/12",
    "Level one trauma center",
    "Its residents' canteen",
    "Call 555-0142 or 1-555-0143.",
  ])("leaves as it is: %s", (text) => {
    const alone = text.replace("Level one", "Level 1");
    expect(inPlainSpelling(text)).toBe(alone);
  });

  it("keeps what stands between, whatever is rewritten", () => {
    expect(
      inPlainSpelling(
        "Please note that you can't apply through the Electronic Residency Application Service (ERAS\u00ae) before 9/3/2026 if you haven\u2019t passed Step II Clinical Knowledge (CK).",
      ),
    ).toBe("you cannot apply through ERAS before September 3, 2026 if you have not passed Step 2 CK.");
  });
});
