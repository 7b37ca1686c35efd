import { addressKey, cleanAddress } from "../crawl/address.js";
import { linkPromise, pointsOf } from "../crawl/link-score.js";
import { everythingLacks } from "../crawl/needs.js";
import { foldForMatching } from "../extract/language/fold.js";
import type { Link, Page } from "../page/page.js";
import { readProgramTitle } from "./program-title.js";

/** Words of links to what an institution rules for all its programs. */
const policyWords =
  /\b(?:polic(?:y|ies)|visas?|immigration|eligibility|selection|international (?:medical )?graduates?|imgs?|ecfmg|requirements for (?:appointment|applicants))\b/;
/** Points of the crawl's own score below which a link is no such page ("Privacy Policy"). */
const leastPoints = 3;
const mostPages = 6;

/** Addresses of the pages by which an institution rules for all its programs (visas, eligibility), best first. */
export function policyPages(page: Page, isCovered: (address: string) => boolean): readonly string[] {
  const found = new Map<string, { readonly address: string; readonly points: number }>();
  for (const link of page.links) {
    const address = policyAddress(link, page);
    if (address === undefined || !isCovered(address)) continue;
    const { text, headings, place } = link;
    const sentence = page.blocks[link.block]?.text;
    const points = pointsOf(linkPromise({ text, headings, place, address, sentence }, new Set()), everythingLacks);
    const known = found.get(addressKey(address));
    if (points >= leastPoints && (known?.points ?? 0) < points) found.set(addressKey(address), { address, points });
  }
  const best = [...found.values()].sort((a, b) => b.points - a.points);
  return best.slice(0, mostPages).map(({ address }) => address);
}

function policyAddress({ kind, target, text }: Link, page: Page): string | undefined {
  const isPdf = kind === "file" && /\.pdf(?:[?#]|$)/i.test(target);
  if (kind !== "page" && !isPdf) return undefined;
  if (!policyWords.test(foldForMatching(text)) || readProgramTitle(text) !== undefined) return undefined;
  const address = cleanAddress(target, page.url);
  return address === undefined || addressKey(address) === addressKey(page.url) ? undefined : address;
}
