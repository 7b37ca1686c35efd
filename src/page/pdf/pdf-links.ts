import type { Piece } from "./pdf-text.js";

/** The rectangle of a link on a sheet, in points from the top left corner. */
export interface SheetLink {
  readonly href: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A link over more of a piece than this is a link of all of it. */
const WHOLE = 0.9;
/** A sheet with more links is an index of something else. */
const MOST_LINKS = 200;

/** The pieces with the links that lie over them; a piece that a link covers in part is parted at its words. */
export function linkPieces(pieces: readonly Piece[], links: readonly SheetLink[]): Piece[] {
  if (links.length === 0) return [...pieces];
  const near = links.slice(0, MOST_LINKS);
  return pieces
    .flatMap((piece) => near.reduce((parts, link) => parts.flatMap((part) => underLink(part, link)), [piece]))
    .map((piece, order) => ({ ...piece, order }));
}

function underLink(piece: Piece, link: SheetLink): Piece[] {
  const middle = piece.baseline - piece.size * 0.3;
  const from = Math.max(piece.left, link.left);
  const to = Math.min(piece.right, link.right);
  const width = piece.right - piece.left;
  if (piece.href !== undefined || middle < link.top || middle > link.bottom || to - from < Math.min(1, width / 2)) {
    return [piece];
  }
  if (to - from >= width * WHOLE) return [{ ...piece, href: link.href }];
  const start = wordBreak(piece, (from - piece.left) / width);
  const end = wordBreak(piece, (to - piece.left) / width);
  if (end <= start) return [piece];
  const linked = { ...partOfPiece(piece, start, end), href: link.href };
  return [partOfPiece(piece, 0, start), linked, partOfPiece(piece, end, piece.text.length)].filter(
    ({ text }) => text.trim() !== "",
  );
}

/** The beginning or end of a word that lies nearest to `share` of the piece's width, as an offset in its text. */
function wordBreak({ text }: Piece, share: number): number {
  const guess = share * text.length;
  const breaks = [...text.matchAll(/(?<=\s)(?=\S)|(?<=\S)(?=\s)/g)].map(({ index }) => index);
  return [0, ...breaks, text.length].reduce((best, at) => (Math.abs(at - guess) < Math.abs(best - guess) ? at : best));
}

/** The piece's text between two offsets, as wide as its share of the characters. */
export function partOfPiece(piece: Piece, start: number, end: number): Piece {
  const perCharacter = (piece.right - piece.left) / Math.max(1, piece.text.length);
  return {
    ...piece,
    text: piece.text.slice(start, end),
    left: piece.left + start * perCharacter,
    right: piece.left + end * perCharacter,
  };
}
