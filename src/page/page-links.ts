import { type Destination, LinkReader } from "./links.js";
import type { OpenBlock } from "./open-block.js";
import type { Link } from "./page.js";
import { foldText, type OpenLink, type Run } from "./run.js";

/** Longer link texts are cut: a link that nobody closed takes in the rest of its element (characters). */
const LONGEST_TEXT = 300;

/** The page's links in the order in which they stand; hands each block those that stand in it. `base`: the address that relative ones are resolved against. */
export function linksOf(
  open: readonly OpenLink[],
  base: string,
  blocks: readonly OpenBlock[],
  runs: readonly Run[],
  pageNofollow: boolean,
): Link[] {
  const reader = new LinkReader(base);
  const links: Link[] = [];
  for (const link of open) {
    const index = link.block;
    const near = blocks[index >= 0 ? index : blockBefore(runs, link.position)];
    const { attribs } = link.element;
    const destinations: readonly Destination[] =
      link.addresses.length > 0
        ? link.addresses.map((target) => ({ kind: "mail", target }))
        : reader.read(attribs.href ?? "");
    if (destinations.length === 0) {
      continue;
    }
    const text = foldText(link.text).slice(0, LONGEST_TEXT) || spokenText(link);
    const nofollow = pageNofollow || /(?:^|\s)nofollow(?:$|\s)/i.test(attribs.rel ?? "");
    const place = index >= 0 && near !== undefined ? near.place : (link.region.place ?? "content");
    for (const { kind, target } of destinations) {
      const found: Link = { kind, target, text, place, headings: near?.headings ?? [], block: index, nofollow };
      links.push(found);
      if (index >= 0) {
        near?.links.push(found);
      }
    }
  }
  return links;
}

/** What stands for the text of a link without any: the alternative text of its image, or its label. */
function spokenText(link: OpenLink): string {
  const { attribs } = link.element;
  return foldText(link.alt || attribs["aria-label"] || attribs.title || attribs.alt || "");
}

/** Index of the last block before a link that stands in none. */
function blockBefore(runs: readonly Run[], position: number): number {
  let at = position - 1;
  while (at > 0 && runs[at]?.block === -1) {
    at -= 1;
  }
  return runs[at]?.block ?? -1;
}
