import type { Family } from "../rule.js";
import { countedLetters } from "./application-documents.js";
import { numberOfLetters } from "./letter-counts.js";
import { letterOrigin } from "./letter-origins.js";

/** "Letters matter to us. Send at least three.": sentences on letters that do not name them. */
export const lettersContinuedFamily: Family = {
  name: "letters-continued",
  about:
    /^(?:so |and |therefore |please |kindly |just ){0,2}(?:send|submit|upload|provide|have|include|forward|arrange for|supply|we (?:also )?(?:ask for|need|require|want|expect|accept|insist on|look for)|you (?:will |'ll )?(?:need|must)) (?:us |send |submit |have |provide )?(?:at least |no fewer than |a minimum of |exactly |up to |between )?(?:two|three|four|five|[2-5])\b/,
  sections: new Set(["residency", "elsewhere"]),
  rules: [numberOfLetters, letterOrigin, countedLetters],
};
