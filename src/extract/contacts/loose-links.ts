import type { Block, Link, Page } from "../../page/page.js";
import { isAddressOf } from "./email-addresses.js";
import { findNames } from "./person-names.js";

/** Blocks behind the last link with a block that a link without one may belong to. */
const reach = 60;

/** Blocks of one person's entry. */
const card = 6;

/**
 * Links around an icon stand in no block. Each goes to the block that names the person whom the link's own text names,
 * or whose name its address is built from, or to the last block before the next link's that stands under the same
 * headings; a number goes where the address beside it went.
 */
export function looseLinksByBlock(page: Page): Map<number, Link[]> {
  const loose = new Map<number, Link[]>();
  const names = new Map<number, readonly string[]>();
  const { links, blocks } = page;
  const namesIn = (block: Block): readonly string[] => {
    const known = names.get(block.index) ?? findNames(block.text).map(({ name }) => name);
    names.set(block.index, known);
    return known;
  };
  let previous = 0;
  let beside: Block | undefined;
  links.forEach((link, at) => {
    const around = blocks[link.block];
    if (around?.place === "navigation" && (link.kind === "mail" || link.kind === "phone")) {
      // A row of icons below a person's name looks like a menu.
      const people = blocks
        .slice(Math.max(0, link.block - card), link.block)
        .filter(({ place }) => place === "content");
      beside =
        link.kind === "mail"
          ? people.findLast((block) => namesIn(block).some((name) => isAddressOf(link.target, name)))
          : beside;
      if (beside) loose.set(beside.index, [...(loose.get(beside.index) ?? []), link]);
      return;
    }
    if (link.block >= 0) {
      previous = link.block;
      beside = undefined;
    }
    if (link.block >= 0 || (link.kind !== "mail" && link.kind !== "phone")) return;
    const next = links.slice(at + 1, at + 40).find(({ block }) => block > previous)?.block ?? blocks.length;
    const sameHeadings = blocks
      .slice(previous, Math.min(next + 1, previous + reach))
      .filter(
        (block) =>
          block.headings.length === link.headings.length &&
          block.headings.every((heading, depth) => heading === link.headings[depth]),
      );
    const named = findNames(link.text)[0]?.name;
    const addressed =
      link.kind === "mail"
        ? sameHeadings.filter((block) => namesIn(block).some((name) => isAddressOf(link.target, name)))
        : [];
    const owner =
      sameHeadings.find((block) => named !== undefined && block.text.includes(named)) ??
      (addressed.length === 1 ? addressed[0] : undefined) ??
      (link.kind === "phone" ? beside : undefined) ??
      sameHeadings.at(-1);
    beside = link.kind === "mail" ? owner : beside;
    if (owner) loose.set(owner.index, [...(loose.get(owner.index) ?? []), link]);
  });
  return loose;
}
