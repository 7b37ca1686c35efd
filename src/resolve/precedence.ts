import type { Audience } from "../model/finding.js";
import type { FactKey } from "../model/vocabulary.js";
import type { Candidate } from "./candidate.js";

const audienceRanks: Readonly<Record<Audience, number>> = { img: 0, all: 1, us: 2 };

/** Keys that concern international applicants by their nature: a rule for all is a rule for them. */
const forInternationalApplicants: ReadonlySet<FactKey> = new Set([
  "img.policy",
  "img.ecfmg",
  "img.usce",
  "visa.j1",
  "visa.h1b",
  "visa.citizenshipRequired",
  "rotations.visitingImgs",
]);

/** Whom the statement binds: 0 international graduates, 1 everybody, 2 others. */
export function audienceRank({ finding }: Candidate): number {
  const rank = audienceRanks[finding.audience];
  return rank === 1 && forInternationalApplicants.has(finding.key) ? 0 : rank;
}

interface Criterion {
  /** The lower number wins. */
  readonly rank: (candidate: Candidate) => number;
  /** What speaks for the winner, as a clause for people. */
  readonly because: (winner: Candidate, loser: Candidate) => string;
}

/** What makes one statement outrank another, the weightiest first. The first difference decides. */
const precedence: readonly Criterion[] = [
  // A rule for international graduates stands before one for all, and that before one for graduates of US schools.
  {
    rank: audienceRank,
    because: (winner, loser) =>
      `it is for ${audienceWords[winner.finding.audience]}, this one for ${audienceWords[loser.finding.audience]}`,
  },
  // What is said to be out of date comes after what is not.
  {
    rank: ({ finding }) => (finding.stale === undefined ? 0 : 1),
    because: () => "this one is out of date",
  },
  // The program's own pages outrank those of its institution.
  {
    rank: ({ reading }) => (reading.scope === "program" ? 0 : 1),
    because: () => "it stands on the program's own page, this one on the institution's",
  },
  // A page about requirements outranks a news page.
  {
    rank: (candidate) => candidate.pageRank,
    because: () => "its page speaks more surely about this",
  },
  // Wording that was understood more surely.
  {
    rank: ({ finding }) => -finding.confidence,
    because: (winner, loser) =>
      `its wording is understood more surely (${winner.finding.confidence} against ${loser.finding.confidence})`,
  },
  // What more pages say.
  {
    rank: (candidate) => -candidate.pages,
    because: (winner, loser) => `more pages say it (${winner.pages} against ${loser.pages})`,
  },
  // What stands earlier on its page.
  {
    rank: ({ finding }) => finding.block,
    because: () => "it stands earlier on its page",
  },
];

/** Whom a statement is about, in words. */
export const audienceWords: Readonly<Record<Audience, string>> = {
  img: "international graduates",
  all: "everybody",
  us: "graduates of US schools",
};

/** Why one statement is believed before another: a clause for people. */
export function whyOutranked(winner: Candidate, loser: Candidate): string {
  const deciding = precedence.find(({ rank }) => rank(winner) !== rank(loser));
  return deciding?.because(winner, loser) ?? "nothing tells them apart, and it sorts first";
}

/** Orders candidates, the best first. Total: the order of the readings and findings never decides. */
export function byPrecedence(a: Candidate, b: Candidate): number {
  for (const { rank } of precedence) {
    const difference = rank(a) - rank(b);
    if (difference !== 0) return difference;
  }
  return compareText(tieBreaker(a), tieBreaker(b));
}

function tieBreaker({ finding, reading, valueText }: Candidate): string {
  const { quote, headings, rule } = finding;
  return JSON.stringify([reading.url, quote, valueText, rule, headings, reading.digest, reading.fetchedAt]);
}

/** Orders text by code units, the same on every machine. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** True when two statements bind the same people and are equally up to date, so that both cannot be right. */
export function sameStanding(a: Candidate, b: Candidate): boolean {
  return audienceRank(a) === audienceRank(b) && (a.finding.stale === undefined) === (b.finding.stale === undefined);
}
