import type { Block, Link, Page, Place } from "../page/page.js";
import { readProgramTitle } from "./program-title.js";

/** One place of a page that may name a training program. */
export interface ProgramEntry {
  /** The words that name it. */
  readonly title: string;
  readonly address: string | undefined;
  readonly acgmeId: string | undefined;
  /** Texts beside it that tell more about it: cells of its row, its column's header, its list's lead-in. */
  readonly beside: readonly string[];
  /** Outermost first. */
  readonly headings: readonly string[];
}

/** "Residency", "Residency Program Website": the heading above tells of what. */
const residencyAlone =
  /^(?:the )?residenc(?:y|ies)(?: training)?(?: programs?)?(?: (?:website|page|home|information))?$/i;
/** Ten digits that run together; telephone numbers are written apart, or have a label. */
const programNumber = /(?<![\d+-])(?<!(?:tel|phone|fax|call)[:.\s]{0,3})\d{10}(?![\d-])/i;

/** The entries of the blocks and links in the given places, in the order of the page. */
export function entriesOf(page: Page, places: ReadonlySet<Place>): ProgramEntry[] {
  const blocks = page.blocks.filter(({ place }) => places.has(place));
  const rows = rowsOf(blocks);
  const done = new Set<string>();
  const entries: ProgramEntry[] = [];
  const loose = page.links.filter(({ block, place }) => block === -1 && places.has(place));
  blocks.forEach((block, index) => {
    const row = rowKey(block);
    if (row === undefined) {
      entries.push(...entriesOfBlock(block, blocks, index));
    } else if (!done.has(row)) {
      done.add(row);
      entries.push(...entriesOfRow(rows.get(row) ?? []));
    }
  });
  return [...entries, ...loose.flatMap((link) => linkEntry(link, [], link.headings))];
}

function rowKey({ cell }: Block): string | undefined {
  return cell === undefined ? undefined : `${cell.table}/${cell.row}`;
}

function rowsOf(blocks: readonly Block[]): ReadonlyMap<string, readonly Block[]> {
  const rows = new Map<string, Block[]>();
  for (const block of blocks) {
    const key = rowKey(block);
    if (key === undefined) continue;
    const row = rows.get(key);
    if (row === undefined) rows.set(key, [block]);
    else row.push(block);
  }
  return rows;
}

/** A row is one program when one cell names it; in a grid each cell is a program of its own. */
function entriesOfRow(row: readonly Block[]): ProgramEntry[] {
  const naming = row.filter(({ text }) => readProgramTitle(text) !== undefined);
  const columns = new Set(naming.map(({ cell }) => cell?.column));
  const [first] = naming;
  if (first === undefined) return row.flatMap((block) => linkEntries(block));
  const isGrid = columns.size > 1 && columns.size === new Set(row.map(({ cell }) => cell?.column)).size;
  if (isGrid || naming.some((block) => namingLinks(block).length > 1)) {
    return row.flatMap((block) => entriesOfNaming(block, [], block.headings));
  }
  const others = row.filter((block) => block !== first);
  const links = [...first.links, ...others.flatMap(({ links }) => links)];
  const beside = [first.cell?.columnHeader ?? "", ...others.map(({ text }) => text)].filter((text) => text !== "");
  return [
    {
      title: first.text,
      address: pageLink(links)?.target,
      acgmeId: programNumber.exec(row.map(({ text }) => text).join(" | "))?.[0],
      beside,
      headings: first.headings,
    },
  ];
}

function entriesOfBlock(block: Block, blocks: readonly Block[], index: number): ProgramEntry[] {
  if (block.kind === "heading") return headingEntry(block, blocks, index);
  return entriesOfNaming(block, block.leadIns.toReversed(), block.headings);
}

/** Links that name programs are entries of their own; else the block's text is one, with its first link. */
function entriesOfNaming(block: Block, beside: readonly string[], headings: readonly string[]): ProgramEntry[] {
  const links = linkEntries(block);
  if (links.length > 0) return links;
  if (readProgramTitle(withoutNumber(block.text)) === undefined) return [];
  // Under a heading that names a program, text without a link of its own only describes that one.
  const acgmeId = programNumber.exec(block.text)?.[0];
  return [{ title: withoutNumber(block.text), address: pageLink(block.links)?.target, acgmeId, beside, headings }];
}

function linkEntries(block: Block): ProgramEntry[] {
  const beside = [
    ...block.leadIns.toReversed(),
    ...(block.cell?.columnHeader === undefined ? [] : [block.cell.columnHeader]),
  ];
  const number = programNumber.exec(block.text)?.[0];
  const entries = block.links.flatMap((link) => linkEntry(link, beside, block.headings));
  // A number beside several programs belongs to none of them for sure.
  return entries.length === 1 ? entries.map((entry) => ({ ...entry, acgmeId: number })) : entries;
}

function linkEntry(link: Link, beside: readonly string[], headings: readonly string[]): ProgramEntry[] {
  if (!leadsSomewhere(link)) return [];
  const heading = headings.at(-1);
  const alone = residencyAlone.test(link.text.trim()) && heading !== undefined;
  const title = alone ? `${heading} ${link.text.trim()}` : link.text;
  if (readProgramTitle(title) === undefined) return [];
  return [{ title, address: link.target, acgmeId: undefined, beside, headings }];
}

function namingLinks(block: Block): readonly ProgramEntry[] {
  return linkEntries(block);
}

/** A heading that names a program, with the first page that the text below it links to. */
function headingEntry(heading: Block, blocks: readonly Block[], index: number): ProgramEntry[] {
  if (readProgramTitle(heading.text) === undefined) return [];
  const below: Block[] = [];
  for (const block of blocks.slice(index + 1)) {
    if (block.kind === "heading" && (block.level ?? 7) <= (heading.level ?? 7)) break;
    below.push(block);
  }
  // A heading above programs with names of their own is the name of a department.
  if (below.some((block) => block.kind === "heading" || namingLinks(block).length > 0)) return linkEntries(heading);
  const links = [...heading.links, ...below.flatMap(({ links }) => links)];
  const acgmeId = programNumber.exec(below.map(({ text }) => text).join(" | "))?.[0];
  return [{ title: heading.text, address: pageLink(links)?.target, acgmeId, beside: [], headings: heading.headings }];
}

/** The first page, or else the first PDF, that the links lead to. */
function pageLink(links: readonly Link[]): Link | undefined {
  return links.find(({ kind }) => kind === "page") ?? links.find(leadsSomewhere);
}

function leadsSomewhere({ kind, target }: Link): boolean {
  return kind === "page" || (kind === "file" && /\.pdf(?:[?#]|$)/i.test(target));
}

/** Without the number and its label, so that the name is left: "Internal Medicine (ACGME 1400000000)". */
function withoutNumber(text: string): string {
  return text
    .replace(
      /[\s,;:(–—-]*(?:acgme\s*)?(?:program\s*)?(?:id|number|code|no\.?|#)?\s*[:#]?\s*(?<![\d+-])\d{10}(?![\d-])\)?/i,
      "",
    )
    .trim();
}
