import { LiteralFilter } from "./literal-filter.js";

/** Words that deny what stands in their clause. */
const denial =
  /\b(?:not|no|none|never|neither|nor|cannot|can't|don't|doesn't|didn't|isn't|aren't|won't|wouldn't|shouldn't|needn't|hasn't|haven't|without|unable|ineligible|unavailable|declines?|refrains? from|regret(?:s|fully)?|unfortunately|prohibit(?:s|ed)?|excluded?|nothing|nobody|nowhere|fails? to|refuses?|discontinued|ceased|stopped|lacks?)\b/g;

/**
 * Wordings that hold a word of denial but deny nothing. Each stands with an example, so that a new one is added in a
 * minute.
 */
const harmless: readonly { readonly wording: RegExp; readonly example: string }[] = [
  {
    wording:
      /\b(?:no|not) (?:more|fewer|less|later|earlier|longer(?: ago)?|older|greater|higher|lower|further) than\b/g,
    example: "no more than three attempts",
  },
  { wording: /\bno (?:more|fewer|less|later|earlier)(?=[,;.)]|$)/g, example: "half a year, no less" },
  { wording: /\bnot (?:to )?exceed(?:ing)?\b/g, example: "not exceeding five years" },
  { wording: /\bnot (?:only|just|merely|limited to|necessarily)\b/g, example: "not only U.S. graduates" },
  { wording: /\bwhether or not\b/g, example: "whether or not you hold a visa" },
  { wording: /\bno exceptions?\b|\bwithout exceptions?\b/g, example: "Step 2 is required, no exceptions" },
  {
    wording: /\b(?:do not|don't|never|not) (?:hesitate|forget|fail|worry)\b/g,
    example: "please do not hesitate to write",
  },
  { wording: /\bno (?:doubt|matter)\b/g, example: "no matter where you trained" },
  { wording: /\bif not\b|\bwhy not\b/g, example: "in June, if not before" },
  { wording: /\bno\.? (?=\d)/g, example: "see No. 3" },
  {
    wording: /\b(?:incomplete|late|other) applications (?:will|can|are) not\b/g,
    example: "incomplete applications will not be reviewed",
  },
  {
    wording: /\bnot yet\b(?! (?:able|in a position|possible|ready|equipped|available|offer|sponsor|accept))/g,
    example: "if you have not yet taken Step 2",
  },
];

const denialFilter = new LiteralFilter([[denial]]);
const harmlessFilter = new LiteralFilter([harmless.map(({ wording }) => wording)]);
const NONE: readonly number[] = [];

/**
 * Offsets of the words in a clause (folded by `foldForMatching`) that deny it; empty where nothing is denied.
 *
 * @example denials("we are unable to sponsor h-1b visas") // [7]
 * @example denials("no more than three attempts") // []
 */
export function denials(clause: string): readonly number[] {
  if (denialFilter.candidates(clause) === 0) return NONE;
  // `search` leaves `lastIndex` alone.
  if (clause.search(denial) < 0) return NONE;
  const blanked = harmlessFilter.candidates(clause) === 0 ? clause : withoutHarmless(clause);
  const found: number[] = [];
  denial.lastIndex = 0;
  for (let match = denial.exec(blanked); match; match = denial.exec(blanked)) found.push(match.index);
  return found;
}

/** The clause with blanks in the place of words that deny nothing. */
function withoutHarmless(clause: string): string {
  return harmless.reduce((text, { wording }) => text.replace(wording, (match) => " ".repeat(match.length)), clause);
}

/** True when the clause denies: an odd view of double negation ("not unable") is left to the reader of the issue list. */
export function isDenied(clause: string): boolean {
  return denials(clause).length > 0;
}

/**
 * True when a lead-in denies each item that follows it: "The program does not:", "We are unable to …". Only a denial at
 * its end does.
 *
 * @example deniesWhatFollows("the residency does not:") // true
 * @example deniesWhatFollows("without these we will not review your application:") // false
 */
export function deniesWhatFollows(lead: string): boolean {
  return (
    /\b(?:not|n't|cannot|never|unable to|not able to)\b[\s\w]{0,16}[:\u2026.-]*\s*$/.test(lead.trimEnd().slice(-60)) &&
    !/\b(?:review|consider|complete|accepted|eligible)\w*\b[^a-z]*$/.test(lead)
  );
}
