import type { Link, Page } from "../page/page.js";
import type { ReadPage } from "./read-page.js";

/** A link that a crawl may follow, to a page or a PDF. */
export interface OutlineLink extends Pick<Link, "kind" | "target" | "text" | "headings" | "place"> {
  /** Text of the block that the link stands in, where it has one. */
  readonly sentence?: string;
}

/** What a crawl needs of a page beside what it says. */
export interface PageOutline extends Pick<Page, "url" | "title" | "refresh" | "nofollow"> {
  readonly links: readonly OutlineLink[];
}

/** A page as a crawl holds it: small enough to be handed from thread to thread, and without the page's markup. */
export interface OutlinedPage extends Omit<ReadPage, "page"> {
  readonly page: PageOutline;
}

/** Links of one page that are looked at; a page with more is an index of something else. */
const linksPerPage = 5_000;

/** The page without its blocks, and without links that are never followed. */
export function outlined({ page, findings, text }: ReadPage): OutlinedPage {
  const { url, title, refresh, nofollow } = page;
  const links: OutlineLink[] = [];
  for (const link of page.links) {
    if (link.nofollow || (link.kind !== "page" && !isPdf(link))) continue;
    const { kind, target, text: words, headings, place } = link;
    const sentence = page.blocks[link.block]?.text;
    links.push({ kind, target, text: words, headings, place, ...(sentence !== undefined && { sentence }) });
    if (links.length === linksPerPage) break;
  }
  return { page: { url, title, nofollow, links, ...(refresh !== undefined && { refresh }) }, findings, text };
}

/** True for links to PDFs. */
export function isPdf(link: Pick<Link, "kind" | "target">): boolean {
  return link.kind === "file" && /\.pdf(?:[?#]|$)/i.test(link.target);
}
