import { type Row, textOf } from "./rows.js";

/** Running lines stand within this share of the sheet's height from its edge. */
const MARGIN = 0.14;
/** Of the lines at an edge at most so many are running ones. */
const MOST_LINES = 3;
/** A line runs where it stands at the same height on this share of the sheets, of both sides of the leaf at least. */
const REPEATED = 0.4;

const PAGE_NUMBER =
  /^(?:[-–—|\s]*)(?:page|p\.|pg\.)?\s*\d{1,3}(?:\s*(?:of|\/|\|)\s*\d{1,3})?(?:[-–—|\s]*)$|^\s*[ivx]{1,5}\s*$/i;

/** What a browser prints around a page: the time above it, the address and the page's number below. */
const PRINTED = /^\d{1,2}\/\d{1,2}\/\d{2,4},? \d{1,2}:\d{2}(?: [AP]M)?\b|^(?:https?|file):\S+(?: \d{1,3}\/\d{1,3})?$/;

/** The rows of one sheet, told apart. */
export interface SheetRows {
  readonly header: readonly Row[];
  readonly content: readonly Row[];
  readonly footer: readonly Row[];
}

/** Tells the headers, footers and page numbers that run through a file from its text. */
export function withoutRunningLines(
  sheets: readonly { readonly height: number; readonly rows: readonly Row[] }[],
): SheetRows[] {
  const seen = new Map<string, number>();
  const edges = sheets.map(({ height, rows }) => edgeRows(rows, height));
  for (const { top, bottom } of edges) {
    for (const key of new Set([...top, ...bottom].map(keyOf))) seen.set(key, (seen.get(key) ?? 0) + 1);
  }
  const least = Math.max(2, Math.ceil(sheets.length * REPEATED));
  const runs = (row: Row) => {
    const text = rowText(row);
    return PAGE_NUMBER.test(text) || PRINTED.test(text) || (seen.get(keyOf(row)) ?? 0) >= least;
  };
  return sheets.map(({ rows }, index) => {
    const { top = [], bottom = [] } = edges[index] ?? {};
    const header = new Set(top.filter(runs));
    const footer = new Set(bottom.filter((row) => runs(row) && !header.has(row)));
    const content = rows.filter((row) => !header.has(row) && !footer.has(row));
    return { header: [...header], content, footer: [...footer] };
  });
}

function edgeRows(rows: readonly Row[], height: number): { top: Row[]; bottom: Row[] } {
  const top = rows.slice(0, MOST_LINES).filter(({ baseline }) => baseline < height * MARGIN);
  const bottom = rows.slice(-MOST_LINES).filter(({ baseline }) => baseline > height * (1 - MARGIN));
  return { top, bottom };
}

/** Equal for lines that differ in numbers alone and stand at the same height. */
function keyOf(row: Row): string {
  return `${Math.round(row.baseline / 4)} ${rowText(row).toLowerCase().replace(/\d+/g, "#")}`;
}

/** All text of a row, its segments parted by blanks. */
export function rowText({ segments }: Row): string {
  return segments
    .map((segment) => [segment.marker?.text, textOf(segment)].filter((text) => text !== undefined).join(" "))
    .join(" ");
}
