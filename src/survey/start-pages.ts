import { addressKey, cleanAddress } from "../crawl/address.js";
import { linkPromise, pointsOf } from "../crawl/link-score.js";
import { everythingLacks } from "../crawl/needs.js";
import type { ProgramRecord } from "../model/program.js";
import type { Specialty } from "../model/specialty.js";
import type { Page } from "../page/page.js";

/** A page from which a program's crawl should begin. */
export interface StartPage {
  /** Absolute. */
  readonly address: string;
  /** The crawl's score of the best link that leads there. */
  readonly points: number | undefined;
  /** Facts whose principal quote stands there. */
  readonly facts: number;
  readonly contacts: number;
}

/** More start pages make an adapter long and its crawl no better. */
const mostStartPages = 6;

/**
 * The pages that gave the record's facts, the richest first, then those that gave contacts alone; `landing` is among
 * them where there is room, because its links lead to pages of tomorrow. `scope` tells whose pages are meant.
 */
export function startPages(
  record: Pick<ProgramRecord, "facts" | "contacts" | "specialty">,
  landing: readonly string[],
  pages: readonly Page[],
  scope: "program" | "institution",
): readonly StartPage[] {
  const counts = new Map<string, { address: string; facts: number; contacts: number }>();
  const note = (url: string | undefined, what: "facts" | "contacts" | "nothing"): void => {
    if (url === undefined) return;
    const key = addressKey(url);
    const known = counts.get(key) ?? { address: cleanAddress(url) ?? url, facts: 0, contacts: 0 };
    if (what !== "nothing") known[what] += 1;
    counts.set(key, known);
  };
  for (const fact of Object.values(record.facts)) if (fact.scope === scope) note(fact.evidence[0]?.url, "facts");
  for (const contact of record.contacts) if (contact.scope === scope) note(contact.evidence[0]?.url, "contacts");
  const telling = [...counts.values()].sort((a, b) => b.facts - a.facts || b.contacts - a.contacts);
  const kept = telling.slice(0, mostStartPages);
  for (const address of landing) {
    const isThere = kept.some((page) => addressKey(page.address) === addressKey(address));
    if (!isThere && kept.length < mostStartPages) kept.push({ address, facts: 0, contacts: 0 });
  }
  return kept.map((page) => ({ ...page, points: bestPoints(page.address, pages, record.specialty) }));
}

/** Points of the best link on the pages that leads to the address; undefined without a link. */
function bestPoints(address: string, pages: readonly Page[], specialty: Specialty): number | undefined {
  const key = addressKey(address);
  const points = pages.flatMap((page) =>
    page.links.flatMap(({ kind, target, text, headings, place, block }) => {
      if (kind === "mail" || kind === "phone") return [];
      const leadsTo = cleanAddress(target, page.url);
      if (leadsTo === undefined || addressKey(leadsTo) !== key) return [];
      const clues = { text, headings, place, address: leadsTo, sentence: page.blocks[block]?.text };
      return [pointsOf(linkPromise(clues, new Set([specialty])), everythingLacks)];
    }),
  );
  return points.length === 0 ? undefined : Math.round(Math.max(...points) * 10) / 10;
}
