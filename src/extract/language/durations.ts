import { LiteralFilter } from "./literal-filter.js";
import { numberOf, numberPattern } from "./numbers.js";

export interface Duration {
  /** Length in months; four weeks count as one month, a year as twelve. Of a range, the shorter. */
  readonly months: number;
  /** Length in months of the longer end of a range; equal to `months` otherwise. */
  readonly longest: number;
  readonly unit: "year" | "month" | "week" | "day" | "hour";
  readonly start: number;
  readonly end: number;
}

const monthsPer = { year: 12, month: 1, week: 1 / 4, day: 1 / 30, hour: 1 / 720 } as const;

const duration = new RegExp(
  String.raw`(?<![\w.$#/]|\d,)(?:(half(?: of)? an?|(?:three[- ]quarters|(?:a |one )?quarter) of an?|${numberPattern}|an?|couple of|one and a half|one-and-a-half)(?:\s*\((\d+(?:\.\d+)?)\))?(?:\s*(?:-|to|or)\s*(${numberPattern})(?:\s*\(\d+\))?)?(?:\s*\+)?(?:\s+and an?(?:\s|-)half)?[\s-]*(?:(?:full|calendar|whole|consecutive|continuous|additional|more|or (?:more|fewer|less)|academic|recent|last|past)\s+){0,2})(year|yr|month|mo|week|wk|day|hour)s?'?\b`,
  "g",
);

/** Most texts name no unit of time. */
const filter = new LiteralFilter([[duration]]);
const NONE: readonly Duration[] = [];

/**
 * Durations in a text folded by `foldForMatching`, in order: "five years", "24 months", "3-4 weeks", "one and a half
 * years", "a five-year limit".
 *
 * @example readDurations("within the last five (5) years") // [{ months: 60, unit: "year", … }]
 */
export function readDurations(text: string): readonly Duration[] {
  if (filter.candidates(text) === 0) return NONE;
  const found: Duration[] = [];
  duration.lastIndex = 0;
  for (let match = duration.exec(text); match; match = duration.exec(text)) {
    const [whole, first = "", digits, second, unitWord = ""] = match;
    const unit = unitOf(unitWord);
    const value = first.startsWith("half ")
      ? 0.5
      : first.includes("quarter")
        ? quartersOf(first)
        : first.startsWith("one") && first.includes("half")
          ? 1.5
          : numberOf(digits ?? first.replace(" of", ""));
    if (value === undefined) continue;
    const half = /and an?[\s-]half/.test(whole) && !first.includes("half") ? 0.5 : 0;
    const low = (value + half) * monthsPer[unit];
    const high = second === undefined ? low : (numberOf(second) ?? value) * monthsPer[unit];
    found.push({
      months: low,
      longest: Math.max(low, high),
      unit,
      start: match.index,
      end: match.index + whole.length,
    });
  }
  return found;
}

/** "Three quarters of a", "a quarter of a". */
const quartersOf = (words: string): number => (words.startsWith("three") ? 0.75 : 0.25);

function unitOf(word: string): Duration["unit"] {
  if (word.startsWith("y")) return "year";
  if (word.startsWith("mo")) return "month";
  if (word.startsWith("w")) return "week";
  return word.startsWith("d") ? "day" : "hour";
}
