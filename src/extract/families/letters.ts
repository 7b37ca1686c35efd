import type { Family } from "../rule.js";
import { chairLetter } from "./letter-chair.js";
import { numberOfLetters } from "./letter-counts.js";
import { letterOrigin } from "./letter-origins.js";

/** Letters of recommendation: how many, from whom. */
export const lettersFamily: Family = {
  name: "letters",
  about: /\bletters?\b|\bof (?:these|them|which)\b|\blors?\b|\brecommendations?\b|\breferences?\b|\bsloes?\b|\bchair/,
  sections: new Set(["residency", "elsewhere"]),
  rules: [numberOfLetters, letterOrigin, chairLetter],
};
