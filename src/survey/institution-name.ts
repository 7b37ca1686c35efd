import { foldForMatching } from "../extract/language/fold.js";
import { specialtyWords } from "../extract/specialty-of.js";
import type { Page } from "../page/page.js";
import { readProgramTitle } from "./program-title.js";

/** A page with its source. */
interface SourcedPage {
  readonly page: Pick<Page, "title" | "blocks">;
  readonly html: string;
}

const siteName = /<meta\s[^>]*property=["']og:site_name["'][^>]*content=["']([^"'<>]{2,80})["']/i;
const copyright =
  /(?:©|\(c\)|Copyright)(?:\s*©)?\s*(?:\d{4}(?:\s*[-–]\s*\d{4})?)?,?\s*(?:by\s+)?([A-Z][^.|•·©,]{2,80}?)(?:\.|,|\||•|·| All rights| - |$)/;
const separators = /\s+[|–—·»-]\s+|\s*[|»]\s*|:\s+/;
/** Words of an institution's name. */
const institutionWords =
  /\b(?:University|College|Hospitals?|Health|Healthcare|Medical|Clinic|Cent(?:er|re)|System|School|Institute|Infirmary|Memorial|Children's|Medicine)\b/;
/** Words in small letters, which names have few of: what follows is a motto. */
const smallWords = /\s(?!(?:of|and|for|at|in|the|de|la)\b)[a-z]+\b/;
/** What stands before an address in a footer. */
const nameInFooter = /^\p{Lu}[^\d©:]{3,60}$/u;
/** Titles of pages, which are no names. */
const pageWords =
  /\b(?:home|welcome|residency|residencies|fellowships?|programs?|gme|graduate medical education|apply|application|requirements|contact|faqs?|eligibility|education|training|about|overview|how to|house ?staff)\b/i;

/**
 * The name of the institution whose website it is, as its pages write it: `og:site_name`, the notice of copyright, or
 * the part of the titles that the pages share and that is no page's own. Undefined where nothing tells.
 */
export function institutionName(pages: readonly SourcedPage[]): string | undefined {
  const votes = new Map<string, number>();
  const titles = new Map<string, number>();
  const vote = (text: string | undefined, weight: number): void => {
    const name = text === undefined ? undefined : withoutDepartment(text);
    if (name === undefined || name.length < 2 || /^\d+$/.test(name)) return;
    const fits = institutionWords.test(name) ? 2 : 0;
    const sentence = smallWords.test(name) ? -4 : 0;
    const misfits = pageWords.test(name) ? -3 : readProgramTitle(name) === undefined ? 0 : -1;
    votes.set(name, (votes.get(name) ?? 0) + weight + fits + misfits + sentence);
  };
  for (const { page, html } of pages) {
    vote(siteName.exec(html)?.[1], 3);
    const footers = page.blocks.filter(({ place }) => place === "footer").slice(-12);
    for (const { text } of new Set([...footers, ...page.blocks.slice(-4)])) {
      vote(copyright.exec(text)?.[1], 2);
      const [first = ""] = text.split(/\s*[,|·•]\s*|\s+-\s+/);
      if (nameInFooter.test(first) && institutionWords.test(first)) vote(first, 2);
    }
    const parts = page.title.split(separators).filter((part) => part !== "");
    for (const part of new Set(parts)) titles.set(part, (titles.get(part) ?? 0) + 1);
  }
  // What stands in the titles of several pages names the website; in one of many it names the page.
  for (const [part, count] of titles) if (count > 1 || pages.length < 3) vote(part, 1 + count);
  const best = [...votes].sort(([, a], [, b]) => b - a)[0];
  return best !== undefined && best[1] > 0 ? best[0] : undefined;
}

/** "Tamarack Clinic Radiology" and "Old Mill Hospital Department of Surgery" are departments of institutions. */
function withoutDepartment(text: string): string {
  const name = text
    .replace(/\s+/g, " ")
    .replace(/^the\s+/i, "")
    .replace(/,?\s(?:department|division) of .*$/i, "")
    .trim();
  const folded = foldForMatching(name);
  for (const { wording } of specialtyWords) {
    const found = wording.exec(folded);
    if (found === null || found.index + found[0].length !== folded.length) continue;
    const rest = name.slice(0, found.index).trim();
    if (institutionWords.test(rest)) return rest;
  }
  return name;
}
