import { largest, smallest } from "./extent.js";
import { columnsOf, type Gutter, type Kind, kindOfBand, narrowed } from "./gutters.js";
import type { Row, Segment } from "./rows.js";

/** A column of text, from top to bottom. */
export interface Flow {
  readonly kind: "flow";
  readonly lines: readonly Segment[];
  /** Margins of the column. */
  readonly left: number;
  readonly right: number;
}

/** Rows whose segments stand under each other in columns. */
export interface Grid {
  readonly kind: "grid";
  readonly rows: readonly Row[];
  readonly gutters: readonly Gutter[];
}

export type Part = Flow | Grid;

/** Rows further apart than this belong to different bands (share of the size). */
const FAR_APART = 6;
/** Lines nearer than this stand beside each other: the lines of one column are further apart (share of the size). */
const OUT_OF_STEP = 0.9;
/** A row in more parts than this is no row of a table. */
const MOST_GUTTERS = 30;
/** Columns within columns are looked for no deeper. */
const DEEPEST = 3;
const LEAST_ROWS: Readonly<Record<Kind, number>> = { columns: 3, table: 2 };

interface Band {
  readonly rows: readonly Row[];
  readonly gutters: readonly Gutter[];
  readonly kind: Kind;
}

/** The columns and tables of a sheet in reading order. `left` and `right`: its margins. */
export function partsOf(rows: readonly Row[], left: number, right: number, depth = 0): Part[] {
  const parts: Part[][] = [];
  let flow: Segment[] = [];
  const endFlow = () => {
    if (flow.length > 0) parts.push([{ kind: "flow", lines: flow, left, right }]);
    flow = [];
  };
  for (let index = 0; index < rows.length; ) {
    const band = bandAt(rows, index);
    if (band === undefined) {
      const row = rows[index];
      if (row !== undefined) flow.push(wholeRow(row));
      index += 1;
      continue;
    }
    endFlow();
    if (band.kind === "table") parts.push([{ kind: "grid", rows: band.rows, gutters: band.gutters }]);
    else parts.push(columnParts(band, depth));
    index += band.rows.length;
  }
  endFlow();
  return parts.flat();
}

function columnParts({ rows, gutters }: Band, depth: number): Part[] {
  return columnsOf(rows, gutters).flatMap((column) => {
    const left = smallest(column.flatMap(({ segments }) => segments.map((segment) => segment.left)));
    const right = largest(column.flatMap(({ segments }) => segments.map((segment) => segment.right)));
    if (depth < DEEPEST) return partsOf(column, left, right, depth + 1);
    return [{ kind: "flow" as const, lines: column.map(wholeRow), left, right }];
  });
}

/** The band of columns or table rows that begins at `start`, if one does. */
function bandAt(rows: readonly Row[], start: number): Band | undefined {
  const seed = seedGutters(rows, start);
  const first = rows[start];
  if (first === undefined || seed.length === 0 || seed.length > MOST_GUTTERS) return undefined;
  let gutters = seed;
  const taken: Row[] = [first];
  const drawing = new Drawing();
  drawing.add(first, gutters);
  for (let index = start + 1; index < rows.length; index++) {
    const row = rows[index];
    const above = taken.at(-1);
    if (row === undefined || above === undefined || row.baseline - above.baseline > FAR_APART * row.size) break;
    const left = narrowed(gutters, row);
    if (left.length === 0 || drawing.isOverBefore(row, left)) break;
    gutters = left;
    taken.push(row);
    drawing.add(row, gutters);
  }
  const kind = kindOfBand(taken, gutters);
  const kept = trimmed(taken, gutters, kind);
  return isBand(kept, gutters, kind) ? { rows: kept, gutters, kind } : undefined;
}

/** The strips between the segments of a row, or between it and the lines beside it that are out of step with it. */
function seedGutters(rows: readonly Row[], start: number): readonly Gutter[] {
  const first = rows[start];
  if (first === undefined) return [];
  const beside = rows.slice(start, start + 3).filter((row) => row.baseline - first.baseline < first.size * OUT_OF_STEP);
  const segments = beside.flatMap((row) => row.segments).sort((a, b) => a.left - b.left);
  let reached = segments[0]?.right ?? 0;
  const gutters: Gutter[] = [];
  for (const { left, right } of segments.slice(1)) {
    if (left - reached >= OUT_OF_STEP * first.size) gutters.push({ left: reached, right: left });
    reached = Math.max(reached, right);
  }
  return gutters;
}

function isBand(rows: readonly Row[], gutters: readonly Gutter[], kind: Kind): boolean {
  if (kind === "columns") {
    const columns = columnsOf(rows, gutters);
    const long = columns.filter(({ length }) => length >= LEAST_ROWS.columns).length;
    // The last column may be a line or two, where it was drawn after all of the one before.
    return long > 1 || (long > 0 && columns.slice(1).every((column, index) => follows(column, columns[index] ?? [])));
  }
  const filled = (row: Row) => columnsOf([row], gutters).filter(({ length }) => length > 0).length;
  const full = rows.filter((row) => filled(row) > 1);
  // Two stretched lines whose gaps happen to meet are no table.
  return full.length > LEAST_ROWS.table || (full.length === LEAST_ROWS.table && !full.every(isStretched));
}

function isStretched({ segments }: Row): boolean {
  const gaps = segments.slice(1).map(({ left }, index) => left - (segments[index]?.right ?? left));
  return gaps.length > 1 && smallest(gaps) >= largest(gaps) * 0.9;
}

/** True where all of a column was drawn after all of the one left of it. */
function follows(column: readonly Row[], before: readonly Row[]): boolean {
  return column.length > 0 && ordersOf(column)[0] > ordersOf(before)[1];
}

/** The orders of the first and the last segment that were drawn. */
function ordersOf(rows: readonly Row[]): readonly [number, number] {
  let [first, last] = [Number.POSITIVE_INFINITY, -1];
  for (const { segments } of rows) {
    for (const { order } of segments) [first, last] = [Math.min(first, order), Math.max(last, order)];
  }
  return [first, last];
}

/** Follows in which order the first and the last column are drawn. */
class Drawing {
  #rows = 0;
  #firstColumnEnds = -1;
  #lastColumnBegins = Number.POSITIVE_INFINITY;
  #lastColumnEnds = -1;

  add(row: Row, gutters: readonly Gutter[]): void {
    const columns = columnsOf([row], gutters).map((column) => column.flatMap(({ segments }) => segments));
    for (const { order } of columns[0] ?? []) this.#firstColumnEnds = Math.max(this.#firstColumnEnds, order);
    for (const { order } of columns.at(-1) ?? []) {
      this.#lastColumnBegins = Math.min(this.#lastColumnBegins, order);
      this.#lastColumnEnds = Math.max(this.#lastColumnEnds, order);
      this.#rows += 1;
    }
  }

  /** True where the columns so far were drawn one after the other, and the row's beginning after the last of them. */
  isOverBefore(row: Row, gutters: readonly Gutter[]): boolean {
    if (this.#rows < LEAST_ROWS.columns || this.#firstColumnEnds > this.#lastColumnBegins) return false;
    const [own = []] = columnsOf([row], gutters);
    return own.some(({ segments }) => segments.some(({ order }) => order > this.#lastColumnEnds));
  }
}

/** Without the lines after the band that merely are short enough to fit its first column. */
function trimmed(taken: readonly Row[], gutters: readonly Gutter[], kind: Kind): Row[] {
  const rows = [...taken];
  const [others] = ordersOf(columnsOf(taken, gutters).slice(1).flat());
  for (let row = rows.at(-1), above = rows.at(-2); row !== undefined && above !== undefined; ) {
    const columns = columnsOf([row], gutters);
    const lone = columns.slice(1).every(({ length }) => length === 0);
    // What was drawn before the other columns is part of the first.
    if (kind === "columns" && ordersOf([row])[1] < others) break;
    const gap = row.baseline - above.baseline;
    const far = gap > row.size * (kind === "table" ? 1.45 : 1.9);
    const otherSize = Math.abs(row.size - above.size) > above.size * 0.1;
    if (!lone || !(far || otherSize)) break;
    rows.pop();
    [row, above] = [rows.at(-1), rows.at(-2)];
  }
  return rows;
}

/** All of a row as one segment: what stands right of a gap follows after a blank. */
function wholeRow({ segments }: Row): Segment {
  const [first, ...others] = segments;
  if (first === undefined) throw new RangeError("a row has a segment at least");
  if (others.length === 0) return first;
  return {
    ...first,
    pieces: segments.flatMap(({ pieces }) => pieces),
    right: largest(segments.map(({ right }) => right)),
    order: smallest(segments.map(({ order }) => order)),
  };
}
