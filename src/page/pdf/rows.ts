import { largest, smallest } from "./extent.js";
import { isBareMarker, type Marker, markerAt } from "./markers.js";
import { partOfPiece } from "./pdf-links.js";
import type { Piece } from "./pdf-text.js";

/** Text that runs on without a gap: a line of a column, or of a table's cell. */
export interface Segment {
  /** The pieces behind the marker, in reading order. Never empty. */
  readonly pieces: readonly Piece[];
  readonly marker?: Marker;
  /** Where the marker begins, or the text where there is none. */
  readonly left: number;
  /** Where the text begins. */
  readonly textLeft: number;
  readonly right: number;
  readonly baseline: number;
  /** Size of most of its characters. */
  readonly size: number;
  /** Order of its first piece. */
  readonly order: number;
}

/** All segments at one height, from left to right. */
export interface Row {
  readonly baseline: number;
  readonly size: number;
  readonly segments: readonly Segment[];
}

/** Pieces whose baselines lie nearer than this stand in one row: superscripts and columns out of step (share of the size). */
const SAME_ROW = 0.42;
/** A gap wider than this parts segments (share of the size). */
const SEGMENT_GAP = 0.9;
/** A gap wider than this is a blank (share of the size). */
const BLANK_GAP = 0.12;
/** A marker stands no further from its text (share of the size). */
const MARKER_GAP = 4.5;

/** The rows of a sheet from top to bottom. */
export function rowsOf(pieces: readonly Piece[]): Row[] {
  const parts = pieces.flatMap(partAtWideBlanks).sort((a, b) => a.baseline - b.baseline || a.left - b.left);
  const rows: Row[] = [];
  let row: Piece[] = [];
  for (const piece of parts) {
    const [first] = row;
    const size = Math.max(piece.size, first?.size ?? 0);
    if (first !== undefined && piece.baseline - first.baseline > size * SAME_ROW) {
      rows.push(rowOf(row));
      row = [];
    }
    row.push(piece);
  }
  return row.length === 0 ? rows : [...rows, rowOf(row)];
}

/** Parts a piece in which several blanks in a row stand for a tab. */
function partAtWideBlanks(piece: Piece): Piece[] {
  if (!/\S(?:\s{3,}|\t)\S/.test(piece.text)) return [piece];
  return [...piece.text.matchAll(/\S+(?:\s{1,2}\S+)*/g)].map((match) =>
    partOfPiece(piece, match.index, match.index + match[0].length),
  );
}

function rowOf(pieces: Piece[]): Row {
  const sorted = withoutShadows(pieces.sort((a, b) => a.left - b.left || a.order - b.order));
  const groups: Piece[][] = [];
  for (const piece of sorted) {
    const last = groups.at(-1)?.at(-1);
    const gap = last === undefined ? Number.POSITIVE_INFINITY : piece.left - last.right;
    if (last !== undefined && gap <= SEGMENT_GAP * Math.max(piece.size, last.size)) groups.at(-1)?.push(piece);
    else groups.push([piece]);
  }
  const segments = joinMarkers(drawnTogether(groups).flatMap(joinJustified)).map(segmentOf);
  return {
    baseline: largest(segments.map(({ baseline }) => baseline)),
    size: largest(segments.map(({ size }) => size)),
    segments,
  };
}

/** The groups in runs that are drawn one right after the other: two columns are not. */
function drawnTogether(groups: readonly Piece[][]): Piece[][][] {
  const runs: Piece[][][] = [];
  for (const group of groups) {
    const last = runs.at(-1)?.at(-1)?.at(-1);
    if (last !== undefined && group[0]?.order === last.order + 1) runs.at(-1)?.push(group);
    else runs.push([group]);
  }
  return runs;
}

/** Joins a line of few words stretched to the margins: its gaps are alike, and narrower than those of a table. */
function joinJustified(groups: readonly Piece[][]): readonly Piece[][] {
  const gaps = groups.slice(1).map((group, index) => (group[0]?.left ?? 0) - (groups[index]?.at(-1)?.right ?? 0));
  const widest = largest(gaps);
  const size = groups[0]?.[0]?.size ?? 0;
  const alike = widest <= 3 * size && smallest(gaps) >= widest * 0.75;
  return gaps.length >= 3 && alike ? [groups.flat()] : groups;
}

/** Drops the second of two equal pieces a hair's breadth apart: bold or a shadow, drawn by hand. */
function withoutShadows(sorted: readonly Piece[]): Piece[] {
  return sorted.filter((piece, index) => {
    const before = sorted[index - 1];
    return before?.text !== piece.text || piece.left - before.left > piece.size * 0.15;
  });
}

/** A bullet or number that stands by itself belongs to the text right of it. */
function joinMarkers(groups: readonly Piece[][]): Piece[][] {
  const joined: Piece[][] = [];
  let marker: Piece | undefined;
  for (const group of groups) {
    const [first] = group;
    if (first === undefined) continue;
    if (marker !== undefined) {
      if (first.left - marker.right <= MARKER_GAP * first.size) joined.push([marker, ...group]);
      else joined.push([marker], group);
      marker = undefined;
    } else if (group.length === 1 && isBareMarker(first)) marker = first;
    else joined.push(group);
  }
  return marker === undefined ? joined : [...joined, [marker]];
}

function segmentOf(pieces: readonly Piece[]): Segment {
  const { marker, rest } = withoutMarker(pieces);
  const [first] = rest;
  const main = mainPiece(rest);
  return {
    pieces: rest,
    ...(marker !== undefined && { marker }),
    left: pieces[0]?.left ?? 0,
    textLeft: first?.left ?? 0,
    right: rest.at(-1)?.right ?? 0,
    baseline: main?.baseline ?? 0,
    size: main?.size ?? 0,
    order: smallest(pieces.map(({ order }) => order)),
  };
}

function withoutMarker(pieces: readonly Piece[]): { marker?: Marker; rest: readonly Piece[] } {
  const [first, ...others] = pieces;
  const found = first === undefined ? undefined : markerAt(first.text, others.length > 0);
  if (first === undefined || found === undefined) return { rest: pieces };
  const after = first.text.slice(found.length);
  if (after.trim() === "") return others.length === 0 ? { rest: pieces } : { marker: found.marker, rest: others };
  const start = first.text.length - after.trimStart().length;
  return { marker: found.marker, rest: [partOfPiece(first, start, first.text.length), ...others] };
}

function mainPiece(pieces: readonly Piece[]): Piece | undefined {
  return pieces.reduce<Piece | undefined>(
    (longest, piece) => (longest === undefined || piece.text.length > longest.text.length ? piece : longest),
    undefined,
  );
}

/** The text of a segment without its marker, white space folded. */
export function textOf({ pieces }: Pick<Segment, "pieces">): string {
  let text = "";
  pieces.forEach((piece, index) => {
    text += blankBefore(pieces[index - 1], piece) + piece.text;
  });
  return text.replace(/\s+/g, " ").trim();
}

/** What stands between two pieces of a line. */
export function blankBefore(before: Piece | undefined, piece: Piece): string {
  return before !== undefined && piece.left - before.right > BLANK_GAP * piece.size ? " " : "";
}
