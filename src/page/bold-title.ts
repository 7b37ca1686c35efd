import type { Line } from "./lines.js";

/** Longer bold lines are statements, not titles (characters). */
const LONGEST_TITLE = 120;
const MOST_WORDS = 12;

/** Words that make a sentence of a bold line without a full stop ("We do not sponsor visas"). */
const VERBS =
  /\b(?:is|are|was|were|must|will|shall|do|does|did|has|have|had|should|may|can|cannot|accepts?|sponsors?|requires?|needs?|offers?|provides?|please|apply by|due)\b/i;

const JOINING = /^(?:and|or|and\/or|plus|but|-+ ?or ?-+)[.,:]?$/i;

/** True for "OR" and its like on a line of their own, between two lists. */
export function isJoiningWord(text: string): boolean {
  return JOINING.test(text);
}

/**
 * True for a line that is bold or underlined as a whole and introduces what follows: it ends in a colon or a question
 * mark, or is short and no sentence.
 */
export function actsAsHeading(line: Line, next: Line, before: Line | undefined): boolean {
  const { text } = line;
  if (!line.allBold || text.length > LONGEST_TITLE || !/[A-Za-z]/.test(text) || isJoiningWord(text)) {
    return false;
  }
  // A bold name in the middle of an address heads nothing.
  if (line.continues && line.run.gap === "line" && before !== undefined && !/[.!?:;)]$/.test(before.text)) {
    return false;
  }
  const sameElement = next.run.region === line.run.region;
  if (next.run.level > 0 && next.run.level < 7) {
    return false;
  }
  if (text.endsWith(":")) {
    return true;
  }
  if (/[.!;,]$/.test(text) && !/\b(?:M\.D|D\.O|Ph\.D|Jr|Sr|Inc)\.$/.test(text)) {
    return false;
  }
  // Several bold lines in one paragraph are one bold statement or an address.
  if (sameElement && next.allBold && next.continues) {
    return false;
  }
  const words = text.split(" ").length;
  return words <= MOST_WORDS && (words <= 4 || !VERBS.test(text));
}
