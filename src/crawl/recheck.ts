import { createHash } from "node:crypto";
import type { PageFindings } from "../model/finding.js";
import type { OutcomeName } from "../model/outcome.js";
import type { UrlState } from "../store/output.js";

/** Days to the next look, by how often in a row the same was seen; the last entry holds for all further times. */
type Days = readonly [number, ...number[]];

/** How a visit can end for the pace of visits: a page that answered, or one of the failures. */
type Ending = "answered" | Exclude<OutcomeName, "ok" | "unchanged">;

/**
 * Days to the next look at a page. `season` holds from June to October, when programs update their pages for the
 * application season that opens in September; `quiet` holds for the rest of the year. For `answered` the first entry
 * follows a visit that found something new, the next one the first visit that found the same, and so on; for failures
 * the first entry follows the first failure in a row.
 */
export const recheckDays: Readonly<Record<Ending, { readonly season: Days; readonly quiet: Days }>> = {
  answered: { season: [2, 3, 5, 7], quiet: [7, 14, 28, 56] },
  // A fault of the network or the server is mostly over the next day.
  fetch_failed: { season: [1, 2, 4, 7], quiet: [1, 2, 4, 7, 14] },
  // Facts of a page that is gone are given up only when a second look finds the same.
  gone: { season: [2, 7], quiet: [2, 14, 56] },
  blocked: { season: [3, 7], quiet: [3, 7, 14, 28] },
  // A robots.txt that cannot be read forbids everything (RFC 9309), and may be readable again the next day.
  robots_denied: { season: [1, 3, 7], quiet: [1, 7, 14, 28] },
  moved: { season: [7], quiet: [7, 28] },
  extract_failed: { season: [3, 7], quiet: [7, 14, 28] },
  quarantined: { season: [3, 7], quiet: [7, 14, 28] },
};

const dayMs = 86_400_000;
/** A daily run reaches a page now a little earlier, now a little later than the day before. */
const slackMs = dayMs / 8;
/** Months in which the season begins and after which it ends, counted from 0: June to October. */
const season = { first: 5, last: 9 } as const;

/**
 * When to look again at a page that was visited at `at` (UTC milliseconds since 1970; so is the result). `timesInRow`
 * counts the failures in a row, or the visits in a row that found the page saying the same (0 when it said something
 * new). A pause that begins before the season ends with the season's first day at the latest, but never sooner than
 * the pauses of the season themselves would.
 */
export function nextCheck(outcome: OutcomeName, timesInRow: number, at: number): number {
  const answered = outcome === "ok" || outcome === "unchanged";
  const days = recheckDays[answered ? "answered" : outcome];
  const step = answered ? timesInRow : timesInRow - 1;
  const inSeason = at + pick(days.season, step) * dayMs;
  if (isSeason(at)) return inSeason;
  const inQuiet = at + pick(days.quiet, step) * dayMs;
  return Math.min(inQuiet, Math.max(inSeason, nextSeason(at)));
}

/** True when the time to look again has come at `now` (UTC milliseconds), or was never set. */
export function isDue(state: { readonly nextCheckAt?: string | undefined }, now: number): boolean {
  return state.nextCheckAt === undefined || Date.parse(state.nextCheckAt) - slackMs <= now;
}

/**
 * SHA-256 of what was read on a page: its facts, contacts and wording that no rule understood, with their quotes. A
 * page whose bytes change with every visit (dates, counters, tokens) keeps it while it says the same.
 */
export function sayingOf({ findings, contacts, unread }: PageFindings): string {
  const said = [
    findings.map(({ key, value, quote }) => [key, value, quote]),
    contacts.map(({ contact, quotes }) => [contact, quotes]),
    unread.map(({ quote }) => quote),
  ];
  return createHash("sha256").update(JSON.stringify(said)).digest("hex");
}

function pick(days: Days, step: number): number {
  return days[Math.max(0, Math.min(step, days.length - 1))] ?? days[0];
}

function isSeason(at: number): boolean {
  const month = new Date(at).getUTCMonth();
  return month >= season.first && month <= season.last;
}

/** Start of the first season that begins after `at`. */
function nextSeason(at: number): number {
  const date = new Date(at);
  const year = date.getUTCFullYear() + (date.getUTCMonth() > season.last ? 1 : 0);
  return Date.UTC(year, season.first, 1);
}

/** When to look again at a page that answered at `at` (ISO 8601). A page that was never read before says something new. */
export function paceAfter(
  findings: PageFindings,
  known: Pick<UrlState, "saying" | "steadyVisits"> | undefined,
  at: string,
): Pick<UrlState, "saying" | "steadyVisits" | "nextCheckAt"> {
  const saying = sayingOf(findings);
  const steadyVisits = known?.saying === saying ? (known.steadyVisits ?? 0) + 1 : 0;
  const nextCheckAt = new Date(nextCheck("ok", steadyVisits, Date.parse(at))).toISOString();
  return { saying, ...(steadyVisits > 0 && { steadyVisits }), nextCheckAt };
}
