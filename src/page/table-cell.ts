import type { CellPosition } from "./page.js";
import { NO_ATTRIBUTES, type Tag } from "./tag.js";

/** Spans larger than this are taken as mistakes (WHATWG HTML allows up to 1000 columns). */
const WIDEST_SPAN = 100;

const TINT_CLASS =
  /(?:^|\s)(?:(?:bg|background|table)-(?:primary|secondary|dark|info|active|light|success|warning)|(?:sub)?(?:section|title|heading|header|group)[\w-]*)(?:$|\s)/i;

/** Longer cells are text; questions may well be so long (characters). */
const LONGEST_NAME = 200;

/** What a cell knows of its table. */
interface CellTable {
  readonly holdsData: boolean;
  isTitleRow(cell: TableCell): boolean;
  position(cell: TableCell): CellPosition;
  /** Takes note of a table within one of the cells. */
  holdTable(): void;
}

/** A cell while its table is read. */
export interface TableCell {
  readonly table: CellTable;
  readonly row: number;
  readonly column: number;
  readonly width: number;
  /** Rows that the cell reaches over, itself included. */
  readonly height: number;
  readonly header: boolean;
  readonly scope: string;
  text: string;
  /** Runs of text in the cell that are not wholly bold. */
  plainRuns: number;
  runs: number;
  headings: number;
}

/** True for a cell or row with a background of its own. */
export function isTinted({ attribs }: Tag): boolean {
  return (
    attribs !== NO_ATTRIBUTES &&
    (attribs.bgcolor !== undefined ||
      (attribs.class !== undefined && TINT_CLASS.test(attribs.class)) ||
      (attribs.style !== undefined && /background/i.test(attribs.style)))
  );
}

/** True for a cell of several lines or sentences, which names nothing beside it. */
export function holdsText({ text, runs, header }: TableCell): boolean {
  return !header && (text.length > LONGEST_NAME || (runs > 4 && text.length > LONGEST_NAME / 2));
}

/** True where all of the cell's text is bold. */
export function isBold(cell: TableCell): boolean {
  return cell.runs > 0 && cell.plainRuns === 0;
}

/** The number that a `colspan` or `rowspan` means. */
export function span(value: string | undefined): number {
  const count = value === undefined ? 1 : Number.parseInt(value, 10);
  return count >= 1 ? Math.min(count, WIDEST_SPAN) : 1;
}
