import { specialtyIn } from "../extract/specialty-of.js";
import type { Specialty } from "../model/specialty.js";
import type { Link, Place } from "../page/page.js";
import { emptyText, linkRules } from "./link-rules.js";
import type { Lacks, Need } from "./needs.js";

const placePoints: Readonly<Record<Place, number>> = {
  content: 1,
  sidebar: 0.75,
  navigation: 0.5,
  hidden: 0,
  header: 0,
  footer: -1,
  banner: -2,
};

/** What is known of a link when its promise is judged. */
export interface LinkClues extends Pick<Link, "text" | "headings" | "place"> {
  /** Where it leads, absolute. */
  readonly address: string;
  /** Text of the block that the link stands in, where it has one. */
  readonly sentence?: string | undefined;
}

/** What a link promises, before what is lacking is weighed in. */
export interface LinkPromise {
  /** Points that hold whatever is lacking; below 0 where the link leads away. */
  readonly fixed: number;
  /** Points that count while one of the needs is lacking. */
  readonly answers: readonly { readonly points: number; readonly needs: readonly Need[] }[];
}

/** Shares of a rule's points by where its words stand: in the link's text, its address, its sentence, its heading. */
const telling = { text: 1, address: 0.6, sentence: 0, heading: 0.3 } as const;
const silent = { text: 1, address: 0.9, sentence: 0.6, heading: 0.6 } as const;

/** Points for a link that names the program's own specialty, and for one that names another. */
const specialtyPoints = { own: 1.5, ownProgram: 3, other: -7 } as const;

/**
 * What a link promises to someone who looks for the requirements and contacts of a program in the `own` specialties. Words of the
 * link's text count most; where it says nothing ("click here"), its address, its sentence and its heading stand in.
 */
export function linkPromise(clues: LinkClues, own: ReadonlySet<Specialty>): LinkPromise {
  const text = words(clues.text);
  const path = words(addressWords(clues.address));
  const heading = words(clues.headings.at(-1) ?? "");
  const empty = emptyText.test(text);
  const sentence = empty ? words(clues.sentence ?? "") : "";
  const weights = empty ? silent : telling;
  let fixed = placePoints[clues.place] + specialtyShare(text, path, own);
  const answers: LinkPromise["answers"][number][] = [];
  for (const { words: rule, points, needs } of linkRules) {
    const weight =
      rule.test(text) && !empty
        ? weights.text
        : rule.test(path)
          ? weights.address
          : rule.test(sentence)
            ? weights.sentence
            : rule.test(heading)
              ? weights.heading
              : 0;
    if (weight === 0) continue;
    if (needs === undefined || points < 0) fixed += points * weight;
    else answers.push({ points: points * weight, needs });
  }
  return { fixed, answers };
}

/** Share of an answer's points that stays when nothing of it is lacking any more. */
const leastShare = 0.3;

/**
 * Points of a promise in view of what is lacking: about 6 for a link to requirements while they are unknown, 0 for one
 * that says nothing, below 0 for one that leads away.
 */
export function pointsOf({ fixed, answers }: LinkPromise, lacks: Lacks): number {
  let points = fixed;
  for (const answer of answers) {
    const lacking = answer.needs.map((need) => lacks[need]);
    const most = Math.max(...lacking);
    const mean = lacking.reduce((sum, lack) => sum + lack, 0) / lacking.length;
    points += answer.points * (leastShare + (1 - leastShare) * ((most + mean) / 2));
  }
  return points;
}

function specialtyShare(text: string, path: string, own: ReadonlySet<Specialty>): number {
  const named = specialtyIn(text) ?? specialtyIn(path);
  if (named === undefined || own.size === 0) return 0;
  if (!own.has(named)) return specialtyPoints.other;
  return /\b(residency|program|training)\b/.test(text) ? specialtyPoints.ownProgram : specialtyPoints.own;
}

/** Folders that only the server's software knows the meaning of. */
const bareFolder = /^(?:pages|content|default|index|home|site|node|en|us)$/i;

/** The last two folders and the file name: what stands further up is shared by all pages around. */
function addressWords(address: string): string {
  const url = new URL(address);
  const tail = decoded(url.pathname)
    .split("/")
    .filter((part) => part !== "" && !bareFolder.test(part))
    .slice(-2)
    .join(" ");
  return `${tail.replace(/\.\w{2,5}$/, "").replace(/([a-z])([A-Z])/g, "$1 $2")} ${url.search}`;
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

function words(text: string): string {
  return text
    .slice(0, 300)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, " ")
    .trim();
}
