import type { Block, Page, Place } from "../../page/page.js";
import { sign, signsOf } from "./signs.js";

/** A block that is read for contacts, with the signs of its text. */
export interface TellingBlock {
  readonly block: Block;
  readonly signs: number;
  /** Blocks between it and the one before it were left out. */
  readonly afterGap: boolean;
}

/** Blocks before an address or number in which its owner, or the call to it, stands. */
const reachBefore = 8;
const reachAfter = 4;
/** Blocks between a title and the name that it belongs to, at most. */
const titleAfterName = 4;
const nameAfterTitle = 8;
const namesAfterPlural = 40;
const callAfter = 3;
/** Blocks on both sides of a name with a title that are read too. */
const margin = 2;

/** More blocks than any page of people has: what comes after them is left unread, so that no page takes long. */
const mostBlocks = 1500;

const unread: ReadonlySet<Place> = new Set<Place>(["navigation", "banner", "hidden"]);
const rim: ReadonlySet<Place> = new Set<Place>(["header", "footer"]);

/**
 * The blocks of a page that can hold contacts, in reading order: those with an address, a number, a title or a call to
 * somebody, and those around them. All others are left unread, because most of a page is about something else.
 */
export function tellingBlocks(page: Page, looseLinks: ReadonlyMap<number, unknown>): TellingBlock[] {
  const { blocks } = page;
  const signs = new Uint8Array(blocks.length);
  const wanted = new Uint8Array(blocks.length);
  const tables = new Set<number>();
  const want = (from: number, to: number): void => {
    wanted.fill(1, Math.max(0, from - margin), Math.min(blocks.length, to + margin + 1));
  };
  /** What stands in another area of the page belongs to no address or number of this one. */
  const wantAround = (at: number, place: Place): void => {
    let from = at;
    let to = at;
    while (from > at - reachBefore - margin && blocks[from - 1]?.place === place) from -= 1;
    while (to < at + reachAfter + margin && blocks[to + 1]?.place === place) to += 1;
    wanted.fill(1, from, to + 1);
  };
  let title = -namesAfterPlural;
  let reachOfTitle = nameAfterTitle;
  let name = -namesAfterPlural;
  let call = -callAfter - 1;
  for (let at = 0; at < blocks.length; at += 1) {
    const block = blocks[at];
    if (block === undefined || unread.has(block.place)) continue;
    const found = signsOf(block.text);
    signs[at] = found;
    const isName = (found & sign.capitals) !== 0;
    if ((found & sign.title) !== 0) {
      title = at;
      reachOfTitle = block.text.length < 80 && /s\W*$/.test(block.text) ? namesAfterPlural : nameAfterTitle;
      if (at - name <= titleAfterName) want(name, at);
      if (block.cell) tables.add(block.cell.table);
    }
    if (isName) {
      name = at;
      if (at - title <= reachOfTitle) want(title, at);
    }
    if (rim.has(block.place)) continue;
    if ((found & sign.summons) !== 0) call = at;
    // "For questions ask Jane Roe": neither an address nor a title.
    if (isName && at - call <= callAfter) want(call, at);
    if (isReached(block, found) || looseLinks.has(at)) {
      wantAround(at, block.place);
      if (block.cell) tables.add(block.cell.table);
    }
  }
  const telling: TellingBlock[] = [];
  let last = -1;
  blocks.forEach((block, at) => {
    if (telling.length >= mostBlocks) return;
    if (unread.has(block.place) || !(wanted[at] === 1 || (block.cell && tables.has(block.cell.table)))) return;
    telling.push({ block, signs: signs[at] ?? 0, afterGap: last >= 0 && hasReadBetween(blocks, last, at) });
    last = at;
  });
  return telling;
}

function hasReadBetween(blocks: readonly Block[], from: number, to: number): boolean {
  for (let at = from + 1; at < to; at += 1) if (!unread.has(blocks[at]?.place ?? "hidden")) return true;
  return false;
}

function isReached(block: Block, found: number): boolean {
  if ((found & (sign.address | sign.number)) !== 0 || block.card !== undefined) return true;
  for (const { kind } of block.links) if (kind === "mail" || kind === "phone") return true;
  return false;
}
