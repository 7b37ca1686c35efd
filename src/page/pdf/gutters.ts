import { largest, smallest } from "./extent.js";
import { type Row, type Segment, textOf } from "./rows.js";

/** A strip without text between two columns. */
export interface Gutter {
  readonly left: number;
  readonly right: number;
}

/** `columns` are read one after the other, a `table` row by row. */
export type Kind = "columns" | "table";

/** Narrower strips are blanks between words (share of the size). */
const NARROWEST = 0.8;

/** Columns of prose: most lines reach this share of the column's width and hold this many characters. */
const FULL_LINE = 0.7;
const PROSE_LINE = 24;
const LEAST_PROSE_LINES = 5;

/** Columns drawn one after the other, with a few lines drawn at last that stand among them (share of the rows). */
const STRAYS = 0.12;

/** What is left of the gutters beside the text of one more row; those that it closes are dropped. */
export function narrowed(gutters: readonly Gutter[], { segments, size }: Row): Gutter[] {
  return gutters.flatMap((gutter) => {
    let free: Gutter[] = [gutter];
    for (const { left, right } of segments) {
      free = free.flatMap((strip) => [
        { left: strip.left, right: Math.min(strip.right, left) },
        { left: Math.max(strip.left, right), right: strip.right },
      ]);
      free = free.filter((strip) => strip.right - strip.left >= NARROWEST * size);
    }
    return free;
  });
}

/** The rows of each column: those parts of the rows that stand between two gutters. Columns without text are empty. */
export function columnsOf(rows: readonly Row[], gutters: readonly Gutter[]): Row[][] {
  const sorted = [...gutters].sort((a, b) => a.left - b.left);
  const columns: Row[][] = Array.from({ length: sorted.length + 1 }, () => []);
  for (const row of rows) {
    const parts: Segment[][] = columns.map(() => []);
    for (const segment of row.segments) parts[columnAt(segment, sorted)]?.push(segment);
    parts.forEach((segments, index) => {
      if (segments.length > 0) columns[index]?.push({ ...row, segments });
    });
  }
  return columns;
}

function columnAt({ left, right }: Segment, sorted: readonly Gutter[]): number {
  const middle = (left + right) / 2;
  return sorted.filter((gutter) => (gutter.left + gutter.right) / 2 < middle).length;
}

/**
 * Tells columns of text from the rows of a table: files draw columns one after the other and tables row by row. Where
 * the drawing goes from line to line, long lines of prose are columns.
 */
export function kindOfBand(rows: readonly Row[], gutters: readonly Gutter[]): Kind {
  const columns = columnsOf(rows, gutters);
  const drawn = columns
    .flatMap((column, index) => column.flatMap(({ segments }) => segments.map(({ order }) => ({ order, index }))))
    .sort((a, b) => a.order - b.order);
  const changes = drawn.filter(({ index }, at) => at > 0 && drawn[at - 1]?.index !== index).length;
  if (rows.length > 2 && changes <= Math.max(2 * gutters.length, rows.length * STRAYS))
    return namesValues(columns) ? "table" : "columns";
  const lineByLine = changes >= rows.length * 1.2;
  return lineByLine && columns.every(isProse) ? "columns" : "table";
}

/** A first column of labels that end in colons: what stands beside each is its value. */
function namesValues([labels = []]: readonly Row[][]): boolean {
  const texts = labels.flatMap(({ segments }) => segments.map(textOf));
  return (
    texts.length > 1 && texts.filter((text) => text.endsWith(":") && text.length <= 40).length >= texts.length * 0.6
  );
}

function isProse(column: readonly Row[]): boolean {
  const lines = column.map(({ segments }) => ({
    left: segments[0]?.left ?? 0,
    right: segments.at(-1)?.right ?? 0,
    length: segments.reduce((sum, segment) => sum + textOf(segment).length, 0),
  }));
  const width = largest(lines.map(({ right }) => right)) - smallest(lines.map(({ left }) => left));
  const full = lines.filter(({ left, right, length }) => right - left >= width * FULL_LINE && length >= PROSE_LINE);
  return lines.length >= LEAST_PROSE_LINES && full.length >= lines.length * 0.55;
}
