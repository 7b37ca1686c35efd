import { describe, expect, it } from "vitest";
import { clauseAt, splitClauses } from "../../../src/extract/language/clauses.js";

const split = (text: string): string[] => splitClauses(text).map(({ start, end }) => text.slice(start, end).trim());

describe("splitClauses", () => {
  it.each([
    ["j-1 visas are sponsored, but h-1b visas are not", ["j-1 visas are sponsored", "h-1b visas are not"]],
    ["we sponsor j-1 visas; h-1b visas are not sponsored", ["we sponsor j-1 visas", "h-1b visas are not sponsored"]],
    ["j-1 visas are accepted and h-1b visas are not", ["j-1 visas are accepted", "h-1b visas are not"]],
    ["j-1 and h-1b visas are sponsored", ["j-1 and h-1b visas are sponsored"]],
    ["step 1 and step 2 ck must be passed", ["step 1 and step 2 ck must be passed"]],
    ["step 1 is needed and step 2 ck must be passed", ["step 1 is needed", "step 2 ck must be passed"]],
    ["we accept j-1 visas and do not sponsor h-1b visas", ["we accept j-1 visas", "do not sponsor h-1b visas"]],
    ["step 3 is not required unless you need an h-1b", ["step 3 is not required", "you need an h-1b"]],
    ["no cutoff is used, although most have 220", ["no cutoff is used", "most have 220"]],
    ["a transcript must be provided by november", ["a transcript must be provided by november"]],
    ["we sponsor h-1b visas provided that step 3 is passed", ["we sponsor h-1b visas", "that step 3 is passed"]],
    [
      "although step 2 is not needed now, it must be passed later",
      ["although step 2 is not needed now", "it must be passed later"],
    ],
    ["letters, transcripts and a photo", ["letters, transcripts and a photo"]],
    ["", []],
  ])("%s", (sentence, clauses) => {
    expect(split(sentence)).toEqual(clauses);
  });

  it("names the word that joins a clause to the one before", () => {
    const clauses = splitClauses("step 3 is not required, but it helps; ask us");
    expect(clauses.map(({ connector }) => connector)).toEqual(["", "but", ";"]);
  });
});

describe("clauseAt", () => {
  it("finds the clause that holds an offset", () => {
    const sentence = "j-1 visas are sponsored, but h-1b visas are not";
    const clauses = splitClauses(sentence);
    expect(clauseAt(clauses, sentence.indexOf("h-1b"))).toBe(clauses[1]);
    expect(clauseAt(clauses, 0)).toBe(clauses[0]);
    expect(clauseAt([], 0)).toBeUndefined();
  });
});
