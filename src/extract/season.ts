import type { Page } from "../page/page.js";
import { readDates } from "./language/dates.js";
import { foldForMatching } from "./language/fold.js";
import type { Statement } from "./statement.js";

/** The month in which ERAS opens for the applicants of the next season; one season's dates lie between two of them. */
const firstMonth = 6;
/** The month until which new residents start. */
const lastStartMonth = 8;

/** The calendar year in which an application season begins: that of June 2026 to May 2027 is 2026. */
export type Season = number;

function seasonOfDay(year: number, month: number): Season {
  return month >= firstMonth ? year : year - 1;
}

/**
 * The season of a moment in ISO 8601, by UTC.
 *
 * @example seasonOfTime("2027-02-01T00:00:00Z") // 2026
 */
export function seasonOfTime(time: string): Season | undefined {
  const [, year, month] = /^(\d{4})-(\d{2})/.exec(time) ?? [];
  return year === undefined || month === undefined ? undefined : seasonOfDay(Number(year), Number(month));
}

const stamp = /\b(?:copyright|\u00a9|\(c\)|updated|revised|modified|reviewed|effective|current as of|as of)\b|\u00a9/;
/** Longer blocks (characters) are prose, in which a year beside "effective" may be any. */
const longestStamp = 160;

/**
 * The season that a page shows to be written in: that of the latest full date, or of the latest year beside "copyright"
 * or "updated". Undefined where it shows none, because a page's age cannot be told from its silence.
 */
export function seasonOfPage(page: Page): Season | undefined {
  let latest: Season | undefined;
  const take = (season: Season): void => {
    latest = latest === undefined ? season : Math.max(latest, season);
  };
  for (const { text } of page.blocks) {
    if (!/20\d\d|\d\/\d{2}\b/.test(text)) continue;
    const folded = foldForMatching(text);
    const isStamp = text.length <= longestStamp && stamp.test(folded);
    for (const { year, month, day } of readDates(folded, text)) {
      if (year === undefined || day === undefined) continue;
      // "Training starts on July 1, 2027" is said in the season before.
      take(!isStamp && month >= firstMonth && month <= lastStartMonth ? year - 1 : seasonOfDay(year, month));
    }
    if (!isStamp) continue;
    // A copyright of 2026 may be of January, when the season of 2025 is not over.
    for (const { first } of yearsIn(folded)) take(first - 1);
  }
  return latest;
}

interface Years {
  readonly first: number;
  /** Of "2025-2026". */
  readonly last?: number;
}

/**
 * Why a statement about dates of the season is out of date: a date or year in it, or in its nearest heading, belongs to a
 * season before the given one.
 *
 * @example pastSeason(statement, 2026) // "gives a date in 2017, a past season"
 */
export function pastSeason({ folded, plain, context }: Statement, season: Season | undefined): string | undefined {
  if (season === undefined) return undefined;
  let year: number | undefined;
  let isPast = false;
  for (const date of readDates(folded, plain)) {
    if (date.year === undefined) continue;
    year = Math.max(year ?? 0, date.year);
    isPast = seasonOfDay(date.year, date.month) < season;
    if (!isPast) return undefined;
  }
  if (year !== undefined) return isPast ? reason(year) : undefined;
  const own = yearsIn(folded);
  const years = own.length > 0 ? own : yearsIn(context.headings.at(-1) ?? "");
  const latest = Math.max(...years.map(({ first, last }) => last ?? first));
  if (years.length === 0) return undefined;
  // "2025-2026" is the season of 2025; "2026" alone may be that of 2026, or its Match.
  return years.every(({ first, last }) => (last === undefined ? first < season : last <= season))
    ? reason(latest)
    : undefined;
}

const reason = (year: number): string => `gives a date in ${year}, a past season`;

const writtenYears = /(?<![\d-])(20\d\d)(?:\s?[-/]\s?(?:20)?(\d\d)\b(?![-/]))?/g;

function yearsIn(folded: string): Years[] {
  return [...folded.matchAll(writtenYears)].map((match) => {
    const first = Number(match[1]);
    const last = match[2] === undefined ? undefined : 2000 + Number(match[2]);
    return last === first + 1 ? { first, last } : { first };
  });
}
