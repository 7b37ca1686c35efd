import { largest, smallest } from "./extent.js";
import type { Piece, Sheet } from "./pdf-text.js";
import type { Segment } from "./rows.js";

/** Larger type than this times that of the text is a heading's. */
const HEADING = 1.13;
/** Sizes that differ by less than this are one (points). */
const SAME_SIZE = 0.6;
/** A size that more of the text has than this is no heading's. */
const MOST_HEADINGS = 0.3;
/** A size with this share of the characters of the most used one may be the text's. */
const NEARLY = 0.6;
/** A font that more of the text has than this, or runs as long as this (characters), does not set words apart. */
const MOST_EMPHASIS = 0.4;
const LONGEST_EMPHASIS = 130;
const LOWEST_LEVEL = 6;

/** What sizes and fonts mean in one PDF: the larger of several heading sizes is the higher level. */
export class TypeScale {
  /** Size of most of the text. */
  readonly body: number;
  readonly #headings: readonly number[];
  readonly #emphasis: ReadonlySet<string>;

  constructor(sheets: readonly Sheet[]) {
    const pieces = sheets.flatMap((sheet) => sheet.pieces);
    const total = sum(pieces);
    this.body = bodySize(pieces);
    this.#headings = headingSizes(pieces, this.body, total);
    this.#emphasis = emphasisFonts(sheets, total, this.body);
  }

  /** 1 to 6 for type of a heading's size, else 0. */
  levelOf(size: number): number {
    const index = this.#headings.findIndex((smallest) => size >= smallest - 0.05);
    return Math.min(index + 1, LOWEST_LEVEL);
  }

  /** True for words in bold or another font that sets them apart. */
  isEmphasised({ font }: Piece): boolean {
    return this.#emphasis.has(font);
  }

  /** True for a line all of which is set apart. */
  isAllEmphasised({ pieces }: Segment): boolean {
    return pieces.every((piece) => this.isEmphasised(piece) || !/[\p{L}\p{N}]/u.test(piece.text));
  }
}

/** The size of most of the text; of two that have nearly as much, the smaller: a short file may be half title. */
function bodySize(pieces: readonly Piece[]): number {
  const sizes = amounts(pieces, ({ size }) => Math.round(size * 2) / 2);
  const most = largest(sizes.values());
  const usual = [...sizes].filter(([, characters]) => characters >= most * NEARLY).map(([size]) => size);
  return smallest(usual);
}

/** The smallest size of each heading level, the largest first; a last one where smaller type is of the lowest level too. */
function headingSizes(pieces: readonly Piece[], body: number, total: number): number[] {
  const large = pieces.filter(({ size }) => size >= body * HEADING && size >= body + SAME_SIZE);
  const levels: { readonly largest: number; smallest: number; characters: number }[] = [];
  for (const { size, text } of large.toSorted((a, b) => b.size - a.size)) {
    let level = levels.at(-1);
    if (level === undefined || size < level.largest - SAME_SIZE) {
      level = { largest: size, smallest: size, characters: 0 };
      levels.push(level);
    }
    level.smallest = size;
    level.characters += text.length;
  }
  const rare = levels.filter(({ characters }) => characters <= Math.max(total * MOST_HEADINGS, 80));
  const sizes = rare.map(({ smallest }) => smallest);
  return sizes.length <= LOWEST_LEVEL ? sizes : [...sizes.slice(0, LOWEST_LEVEL - 1), ...sizes.slice(-1)];
}

/**
 * Fonts that are neither the file's main one nor that of most text on any sheet, where some files give each sheet fonts
 * of its own. They are bold or italic: files do not say which.
 */
function emphasisFonts(sheets: readonly Sheet[], total: number, body: number): Set<string> {
  const main = new Set<string>();
  const runs = new Map<string, { characters: number; runs: number }>();
  for (const { pieces } of sheets) {
    const text = pieces.filter(({ size }) => Math.abs(size - body) <= SAME_SIZE);
    const font = keyWithMost(amounts(text.length === 0 ? pieces : text, (piece) => piece.font));
    if (font !== undefined) main.add(font);
    pieces.forEach((piece, index) => {
      const run = runs.get(piece.font) ?? { characters: 0, runs: 0 };
      run.characters += piece.text.length;
      run.runs += pieces[index - 1]?.font === piece.font ? 0 : 1;
      runs.set(piece.font, run);
    });
  }
  const fonts = [...runs].filter(([font, run]) => {
    const rare = run.characters <= Math.max(total * MOST_EMPHASIS, 40);
    return rare && !main.has(font) && run.characters / run.runs <= LONGEST_EMPHASIS;
  });
  return new Set(fonts.map(([font]) => font));
}

function sum(pieces: readonly Piece[]): number {
  return pieces.reduce((total, { text }) => total + text.length, 0);
}

/** Characters of text by what `keyOf` says. */
function amounts<K>(pieces: readonly Piece[], keyOf: (piece: Piece) => K): Map<K, number> {
  const found = new Map<K, number>();
  for (const piece of pieces) found.set(keyOf(piece), (found.get(keyOf(piece)) ?? 0) + piece.text.length);
  return found;
}

/** The key with the most characters, the first of equals. */
function keyWithMost<K>(found: ReadonlyMap<K, number>): K | undefined {
  let best: [K, number] | undefined;
  for (const entry of found) {
    if (best === undefined || entry[1] > best[1]) best = entry;
  }
  return best?.[0];
}
