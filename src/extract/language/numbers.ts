import { LiteralFilter } from "./literal-filter.js";

const units =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const tens = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];
const ordinals =
  "zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first twenty-second twenty-third twenty-fourth twenty-fifth twenty-sixth twenty-seventh twenty-eighth twenty-ninth thirtieth thirty-first".split(
    " ",
  );
/** Source of a pattern for an ordinal in words, from "first" to "thirty-first"; it has no capturing groups. */
export const ordinalPattern = ordinals.slice(1).toReversed().join("|");

/** Value of a number word ("three", "twenty-four", "a dozen"), of digits ("1,200", "2.5") or "half"; undefined otherwise. */
export function numberOf(word: string): number | undefined {
  if (/^\d/.test(word)) {
    const value = Number(word.replaceAll(",", ""));
    return Number.isFinite(value) ? value : undefined;
  }
  if (word === "a" || word === "an" || word === "single" || word === "once") return 1;
  if (word === "twice" || word === "couple" || word === "both") return 2;
  if (word === "half") return 0.5;
  if (word === "dozen" || word === "a dozen") return 12;
  const unit = units.indexOf(word);
  if (unit >= 0) return unit;
  const [ten = "", rest] = word.split(/[-\s]/);
  const decade = tens.indexOf(ten);
  if (decade < 2) return undefined;
  if (rest === undefined) return decade * 10;
  const ones = units.indexOf(rest);
  return ones > 0 && ones < 10 ? decade * 10 + ones : undefined;
}

/** Value of an ordinal ("second", "2nd"); undefined otherwise. */
export function ordinalOf(word: string): number | undefined {
  const digits = /^(\d+)(?:st|nd|rd|th)$/.exec(word)?.[1];
  if (digits !== undefined) return Number(digits);
  const value = ordinals.indexOf(word);
  return value > 0 ? value : undefined;
}

const numberWords = [...units.slice(1), ...tens.slice(2)].join("|");
/** Source of a pattern for one number in words or digits; it has no capturing groups of its own. */
export const numberPattern = String.raw`(?:\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)[-\s](?:one|two|three|four|five|six|seven|eight|nine)|${numberWords}|a dozen|dozen|half)`;

export interface NumberRange {
  readonly low: number;
  readonly high: number;
  readonly start: number;
  readonly end: number;
}

const range = new RegExp(
  String.raw`(?<![\w.$#/-])(?!\d{3}-\d{4})(${numberPattern})(?:\s*\((\d+)\))?(?:\s*(?:-|to|or|and|through)\s*(${numberPattern})(?:\s*\((\d+)\))?)?(?![\w%]|[.,/:]\d|-\d)`,
  "g",
);

const filter = new LiteralFilter([[range]]);
const NONE: readonly NumberRange[] = [];

/**
 * Numbers and ranges in a text folded by `foldForMatching`: "three", "3", "three (3)", "3-4", "two or three". A lone
 * number has equal bounds. Numbers within longer codes, prices, percentages and phone numbers are left out.
 *
 * @example readNumbers("three to four letters") // [{ low: 3, high: 4, … }]
 */
export function readNumbers(text: string): readonly NumberRange[] {
  if (filter.candidates(text) === 0) return NONE;
  const found: NumberRange[] = [];
  range.lastIndex = 0;
  for (let match = range.exec(text); match; match = range.exec(text)) {
    const first = numberOf(match[2] ?? match[1] ?? "");
    if (first === undefined) continue;
    const second = match[3] === undefined ? first : numberOf(match[4] ?? match[3]);
    const isRange = second !== undefined && second >= first;
    // "Three - one of them from …" is no range: the second number is read on its own.
    const length = isRange ? match[0].length : (match[1]?.length ?? match[0].length);
    found.push({ low: first, high: isRange ? second : first, start: match.index, end: match.index + length });
    range.lastIndex = match.index + length;
  }
  return found;
}
