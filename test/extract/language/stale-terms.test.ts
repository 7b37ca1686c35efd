import { describe, expect, it } from "vitest";
import { extractPage } from "../../../src/extract/extract-page.js";
import { foldForMatching } from "../../../src/extract/language/fold.js";
import { staleTermIn, staleTerms } from "../../../src/extract/stale-terms.js";
import { pageOf } from "../page-of.js";

describe("staleTermIn", () => {
  it.each(staleTerms.map(({ example, reason }) => [example, reason]))("%s", (example, reason) => {
    expect(staleTermIn(foldForMatching(example))).toBe(reason);
  });

  it.each([
    "Step 2 CS must be passed before ranking.",
    "Pass Step 2 (CK & CS) by July.",
    "USMLE Step 2CS",
    "COMLEX Level 2-PE",
    "a minimum score of 220/90",
    "a two-digit score of at least 85",
    "FLEX, NBME or USMLE scores",
    "a California PTAL",
  ])("dates %s", (text) => {
    expect(staleTermIn(foldForMatching(text))).toBeDefined();
  });

  it.each([
    "Step 2 CK must be passed.",
    "Step 2 CS is no longer held.",
    "Step 2 CS scores, if taken",
    "Our schedules are flexible.",
    "Computer science (CS) is a hobby of hers.",
    "The CSF laboratory is next door.",
    "COMLEX Level 2-CE is accepted.",
    "A score of 220 is needed.",
  ])("does not date %s", (text) => {
    expect(staleTermIn(foldForMatching(text))).toBeUndefined();
  });
});

describe("a fact of a sentence with a term that is out of date", () => {
  it("is read and marked with the reason", () => {
    const page = pageOf({ text: "Applicants must have passed USMLE Step 2 CK and Step 2 CS." });
    const finding = extractPage(page).findings.find(({ key }) => key === "step2.passRequired");
    expect(finding?.stale).toMatch(/Step 2 CS/);
  });
});
