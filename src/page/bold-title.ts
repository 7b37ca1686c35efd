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

/** Which type sets lines apart on a page. */
export interface TellingType {
  readonly bold: boolean;
  readonly capitals: boolean;
  readonly large: boolean;
}

/** What sets lines apart: neither bold or large type nor capitals do where most of the page is in them, as after a `b` that nobody closed. */
export function tellingType(lines: readonly Line[]): TellingType {
  let all = 0;
  let bold = 0;
  let capitals = 0;
  let large = 0;
  for (const line of lines) {
    if (line.place === "content" && line.run.level === 0) {
      all += line.text.length;
      bold += line.allBold ? line.text.length : 0;
      large += line.run.allLarge ? line.text.length : 0;
      capitals += isInCapitals(line.text) ? line.text.length : 0;
    }
  }
  return {
    bold: bold <= all * 0.6 || all < 200,
    capitals: capitals <= all * 0.3 && all >= 200,
    large: large <= all * 0.3 && all >= 200,
  };
}

/** "REQUIRED DOCUMENTS": no word but in capitals, and one of them no abbreviation. */
function isInCapitals(text: string): boolean {
  return /[A-Z]{5}/.test(text) && !/[a-z]/.test(text) && !/\d{3}|@/.test(text);
}

/** "Visiting students:" alone in its element: so short a line heads what follows though nothing sets it apart. */
export function isColonTitle({ text, run, continues, bulleted }: Line, next: Line): boolean {
  const isTitle =
    text.endsWith(":") && text.split(" ").length <= 4 && /^[A-Z].{3,}[a-z]:$/.test(text) && !VERBS.test(text);
  const isAlone = !continues && !bulleted && run.region.length <= text.length && next.run.region !== run.region;
  return isTitle && isAlone && (next.run.item !== undefined || /[a-z\d)]\.$|:$/.test(next.text));
}

/** Shorter paragraphs behind a bold beginning are the value of a label (characters). */
const LEAST_RUN_IN = 60;

/** The bold beginning of a paragraph of several sentences ("Visas: We sponsor …"): it heads that paragraph alone. */
export function runInTitle({ run, text }: Line): string | undefined {
  const { boldStart } = run;
  if (boldStart === 0 || boldStart > LONGEST_TITLE / 2 || text !== run.text) {
    return undefined;
  }
  const title = text.slice(0, boldStart).trim();
  const rest = text.slice(boldStart);
  const isTitle = /[A-Za-z]/.test(title) && !VERBS.test(title) && (title.endsWith(":") || /^\s*[:–—-]/.test(rest));
  const isText = rest.length >= LEAST_RUN_IN && /[a-z)]\. +[A-Z]/.test(rest) && !/@|\d{3}-\d{4}/.test(rest);
  return isTitle && isText ? title : undefined;
}

/**
 * True for a line that is bold or underlined as a whole and introduces what follows: it ends in a colon or a question
 * mark, or is short and no sentence. So for lines in capitals or in larger type before lines that are not.
 */
export function actsAsHeading(line: Line, next: Line, before: Line | undefined, telling: TellingType): boolean {
  const { text } = line;
  const isBold = line.allBold && telling.bold;
  const isCapital = !isBold && telling.capitals && isInCapitals(text) && !isInCapitals(next.text);
  const isLarge = !isBold && telling.large && line.run.allLarge && !next.run.allLarge;
  if (
    !(isBold || isCapital || isLarge) ||
    (line.bulleted && (next.allBold || text.endsWith(":"))) ||
    text.length > LONGEST_TITLE ||
    !/[A-Za-z]/.test(text) ||
    isJoiningWord(text)
  ) {
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
