import { LiteralFilter } from "./literal-filter.js";
import { numberOf, ordinalOf, ordinalPattern } from "./numbers.js";

export interface DateMention {
  /** 1 to 12. */
  readonly month: number;
  /** 1 to 31; absent where only a month is named. "Mid" is the 15th, "end of" the month's last day, "early" none. */
  readonly day?: number;
  readonly year?: number;
  readonly start: number;
  readonly end: number;
}

const months = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
const lastDays = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const monthWord =
  "jan(?:uary|\\.)?|feb(?:ruary|\\.)?|mar(?:ch|\\.)?|apr(?:il|\\.)?|may|june?\\.?|july?\\.?|aug(?:ust|\\.)?|sept?(?:ember|\\.)?|oct(?:ober|\\.)?|nov(?:ember|\\.)?|dec(?:ember|\\.)?";
const dayWord = `\\d{1,2}(?:\\s?(?:st|nd|rd|th))?|${ordinalPattern}`;
const yearWord = "(?:19|20)\\d\\d";

const date = new RegExp(
  [
    `(?<![\\w])(${yearWord})-(\\d{2})-(\\d{2})(?![\\w-])`,
    `(?<![\\w/.-]|\\b(?:steps?|levels?|parts?) )(\\d{1,2})/(\\d{1,2})(?:/(${yearWord}|\\d{2}))?(?![\\w/-]|\\.\\d)`,
    `(?<![\\w-])(?:(mid|early|late|end of|the end of|the last day of|last day of|beginning of|the beginning of|middle of|the middle of)[\\s-])?(${monthWord})(?:\\s+(${dayWord})(?![\\d%]|:\\d|\\s*(?:-|to)\\s*\\d+\\s*(?:residents|positions)))?(?:(?:,|\\s|\\s+of|,?\\s+of)\\s*(${yearWord}))?(?![\\w])`,
    `(?<![\\w-])(?:the\\s+)?(\\d{1,2}|(?:${ordinalPattern})(?=\\s+(?:day\\s+)?of\\b))(?:st|nd|rd|th)?(?:\\s+day)?(?:\\s+of)?\\s+(${monthWord})(?:,?\\s*(?:of\\s+)?(${yearWord}))?(?![\\w])`,
  ].join("|"),
  "g",
);

/** Most texts name no month and hold no figures with strokes. */
const filter = new LiteralFilter([[date]]);
const NONE: readonly DateMention[] = [];

/**
 * Dates in a text, in order: "November 1st, 2026", "Nov. 15", "1 November", "11/15/2026" (month first, as US pages
 * write), "2026-11-15", "mid-October", "September". The verbatim text is needed beside the folded one to tell the month
 * May from the verb.
 *
 * @param folded the text folded by `foldForMatching`
 * @param verbatim the same text as it stands on the page
 */
export function readDates(folded: string, verbatim: string): readonly DateMention[] {
  if (filter.candidates(folded) === 0) return NONE;
  const found: DateMention[] = [];
  date.lastIndex = 0;
  for (let match = date.exec(folded); match; match = date.exec(folded)) {
    const mention = dateOf(match, verbatim);
    if (mention) found.push(mention);
  }
  return found;
}

function dateOf(match: RegExpExecArray, verbatim: string): DateMention | undefined {
  const start = match.index;
  const end = start + match[0].trimEnd().length;
  const [
    ,
    isoYear,
    isoMonth,
    isoDay,
    slashMonth,
    slashDay,
    slashYear,
    part,
    name,
    dayText,
    nameYear,
    firstDay,
    dayMonth,
    lastYear,
  ] = match;
  if (isoYear !== undefined)
    return checked({ month: Number(isoMonth), day: Number(isoDay), year: Number(isoYear), start, end });
  if (slashMonth !== undefined) {
    const year = slashYear === undefined ? undefined : Number(slashYear) + (slashYear.length === 2 ? 2000 : 0);
    return checked({
      month: Number(slashMonth),
      day: Number(slashDay),
      ...(year === undefined ? {} : { year }),
      start,
      end,
    });
  }
  const word = name ?? dayMonth ?? "";
  const month = months.indexOf(word.slice(0, 3)) + 1;
  const yearText = nameYear ?? lastYear;
  const day = firstDay === undefined ? dayIn(dayText, part, month) : (ordinalOf(firstDay) ?? Number(firstDay));
  const wordStart = start + match[0].indexOf(word, part === undefined ? 0 : part.length);
  if (
    isVerb(
      word,
      verbatim.slice(wordStart, wordStart + word.length),
      day,
      yearText,
      verbatim.slice(Math.max(0, start - 8), start),
    )
  )
    return undefined;
  return checked({
    month,
    ...(day === undefined ? {} : { day }),
    ...(yearText === undefined ? {} : { year: Number(yearText) }),
    start,
    end,
  });
}

function dayIn(dayText: string | undefined, part: string | undefined, month: number): number | undefined {
  if (dayText !== undefined) return ordinalOf(dayText.replace(" ", "")) ?? numberOf(dayText);
  if (part === undefined || part === "early" || part === "late") return undefined;
  if (part.includes("mid")) return 15;
  return /end|last/.test(part) ? lastDays[month - 1] : 1;
}

/** "may" and "march" are words too: as months they have a capital, or a day or year beside them. */
function isVerb(
  word: string,
  written: string,
  day: number | undefined,
  year: string | undefined,
  before: string,
): boolean {
  if (word !== "may" && word !== "mar" && word !== "march" && word !== "jan" && word !== "dec") return false;
  if (written.charAt(0) === word.charAt(0)) return true;
  return (
    word === "may" &&
    day === undefined &&
    year === undefined &&
    !/\b(?:in|by|until|since|from|to|of|through|before|after|-)\s$/i.test(before)
  );
}

function checked(mention: DateMention): DateMention | undefined {
  const { month, day } = mention;
  const isReal =
    month >= 1 &&
    month <= 12 &&
    (day === undefined || (day >= 1 && day <= (month === 2 ? 29 : (lastDays[month - 1] ?? 31))));
  return isReal ? mention : undefined;
}

/** `MM-DD`; undefined for a mention without a day. */
export function monthDay({ month, day }: DateMention): string | undefined {
  return day === undefined ? undefined : `${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}
