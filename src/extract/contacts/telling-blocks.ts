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
const titleBefore = 4;
const titleAfter = 8;
const callAfter = 3;
/** Names below a title in the plural ("Associate Program Directors"). */
const longestGroup = 40;

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
    wanted.fill(1, Math.max(0, from), Math.min(blocks.length, to + 1));
  };
  blocks.forEach((block, at) => {
    if (unread.has(block.place)) return;
    const found = signsOf(block.text);
    signs[at] = found;
    const isReached =
      (found & (sign.address | sign.number)) !== 0 ||
      block.card !== undefined ||
      looseLinks.has(at) ||
      block.links.some(({ kind }) => kind === "mail" || kind === "phone");
    const isTitle = (found & sign.title) !== 0;
    if (rim.has(block.place)) {
      if (isTitle) want(at - titleBefore, at + titleBefore);
      return;
    }
    if (isReached) want(at - reachBefore, at + reachAfter);
    if (isTitle)
      want(at - titleBefore, at + (/s\s*$/.test(block.text) && block.text.length < 80 ? longestGroup : titleAfter));
    if (block.cell && (isReached || isTitle)) tables.add(block.cell.table);
  });
  wantNamesBehindCalls(blocks, signs, want);
  const telling: TellingBlock[] = [];
  let last = -1;
  blocks.forEach((block, at) => {
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

/** "For questions ask Jane Roe": a name without an address or a title, in the block of the call or right below it. */
function wantNamesBehindCalls(
  blocks: readonly Block[],
  signs: Uint8Array,
  want: (from: number, to: number) => void,
): void {
  let call = -callAfter - 1;
  blocks.forEach((block, at) => {
    if (rim.has(block.place)) return;
    const found = signs[at] ?? 0;
    if (found & sign.call) call = at;
    if (found & sign.capitals && at - call <= callAfter) want(call, at);
  });
}
