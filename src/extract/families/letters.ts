import type { Family } from "../rule.js";
import { chairLetter } from "./letter-chair.js";
import { numberOfLetters } from "./letter-counts.js";
import { letterOrigin } from "./letter-origins.js";

/** Letters of recommendation: how many, from whom. */
export const lettersFamily: Family = {
  name: "letters",
  about:
    /\bletters?\b|\b(?:of|from|among) (?:these|them|those|which|the (?:two|three|four))\b|\bwrit(?:e|es|ten|ers?)\b|\bsign(?:s|ed|ature)\b|\bauthor|\breferees\b|\b(?:one|two|three) (?:is|are|must|has|have|should|needs?|at least|or more) |\bat least (?:one|two)\b|\blors?\b|\brecommendations?\b|\breferences?\b|\bsloes?\b|\bchair/,
  sections: new Set(["residency", "elsewhere"]),
  rules: [numberOfLetters, letterOrigin, chairLetter],
};
