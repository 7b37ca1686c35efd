import { describe, expect, it } from "vitest";
import { splitSentences } from "../../../src/extract/language/sentences.js";

const split = (text: string): string[] => splitSentences(text).map(({ start, end }) => text.slice(start, end));

describe("splitSentences", () => {
  it.each([
    ["One sentence.", ["One sentence."]],
    ["We sponsor J-1 visas. H-1B visas are not sponsored.", ["We sponsor J-1 visas.", "H-1B visas are not sponsored."]],
    ["Write to Dr. Roe. She answers.", ["Write to Dr. Roe.", "She answers."]],
    ["Dr. J. R. Doe and Mrs. Poe read all files.", ["Dr. J. R. Doe and Mrs. Poe read all files."]],
    ["Three months of U.S. clinical experience are needed.", ["Three months of U.S. clinical experience are needed."]],
    [
      "You must have trained in the U.S. We take no others.",
      ["You must have trained in the U.S.", "We take no others."],
    ],
    ["An M.D. or D.O. degree is needed.", ["An M.D. or D.O. degree is needed."]],
    ["See No. 3 below.", ["See No. 3 below."]],
    ["Is there a cutoff? No. We read all.", ["Is there a cutoff?", "No.", "We read all."]],
    ["Apply by Nov. 1 through ERAS.", ["Apply by Nov. 1 through ERAS."]],
    ["A GPA of 3.5 helps.", ["A GPA of 3.5 helps."]],
    ["Send a CV, a statement, etc. Letters come later.", ["Send a CV, a statement, etc.", "Letters come later."]],
    [
      "Graduates of foreign schools, e.g. Indian ones, apply too.",
      ["Graduates of foreign schools, e.g. Indian ones, apply too."],
    ],
    ["Do apply! We read everything.", ["Do apply!", "We read everything."]],
    ["(We sponsor J-1 visas.) Others must wait.", ["(We sponsor J-1 visas.)", "Others must wait."]],
    ["He said “Apply early.” Then he left.", ["He said “Apply early.”", "Then he left."]],
    ["Letters • Transcript • Photo", ["Letters", "Transcript", "Photo"]],
    ["Interviews end at 5 p.m. on Fridays.", ["Interviews end at 5 p.m. on Fridays."]],
    ["Ask Jane Roe, Ph.D. She knows.", ["Ask Jane Roe, Ph.D.", "She knows."]],
    ["St. Mary Hospital vs. Mercy Hospital", ["St. Mary Hospital vs. Mercy Hospital"]],
    ["", []],
    ["   ", []],
  ])("%s", (text, sentences) => {
    expect(split(text)).toEqual(sentences);
  });

  it("gives spans that are verbatim and in order, in time linear in the text", () => {
    const text = `${"a".repeat(200_000)}. ${"No. ".repeat(20_000)}`;
    const began = performance.now();
    const spans = splitSentences(text);
    expect(performance.now() - began).toBeLessThan(2000);
    expect(spans.every(({ start, end }, index) => start < end && start >= (spans[index - 1]?.end ?? 0))).toBe(true);
  });
});
