import type { Flow } from "./bands.js";
import { largest, smallest } from "./extent.js";
import { type Segment, textOf } from "./rows.js";

/** Lines that reach this share of a paragraph's width are full. */
const FULL = 0.85;
/** Paragraphs narrower than this are lists of short lines (share of the size). */
const NARROWEST = 20;
/** Lines with more than this times the usual distance between them belong to different paragraphs. */
const PARTED = 1.3;

/** The end of a sentence, or of what introduces something. */
export const ENDS_SENTENCE = /[.!?:;]["”’)]?$/;

/** How a column is set: its line spacing, and how far right its lines reach. */
export class Measure {
  readonly #lineHeight: number;
  readonly #rights = new Map<Segment, number>();

  constructor(flow: Flow) {
    this.#lineHeight = lineHeightOf(flow.lines);
    let group: Segment[] = [];
    const close = () => {
      const right = rightMargin(group, flow.right);
      for (const line of group) this.#rights.set(line, right);
      group = [];
    };
    for (const line of flow.lines) {
      const before = group.at(-1);
      if (before !== undefined && (Math.abs(before.size - line.size) > 0.6 || this.isParted(before, line))) close();
      group.push(line);
    }
    close();
  }

  /** True where more than a line's height lies between two lines. */
  isParted(before: Segment, line: Segment): boolean {
    const usual = Math.max(this.#lineHeight, Math.min(before.size, line.size) * 1.05);
    const gap = line.baseline - before.baseline;
    return gap > Math.max(usual * PARTED, usual + 0.25 * line.size);
  }

  /** Where the lines around this one end when they are full. */
  rightOf(line: Segment): number {
    return this.#rights.get(line) ?? line.right;
  }

  /** True for a line that ends well before the margin. */
  endsEarly(line: Segment): boolean {
    return this.rightOf(line) - line.right > 6 * line.size;
  }
}

/** The usual distance between two lines of one paragraph: the lower third, as paragraphs are further apart. */
function lineHeightOf(lines: readonly Segment[]): number {
  const gaps = lines
    .slice(1)
    .flatMap((line, index) => {
      const before = lines[index];
      const gap = before === undefined ? 0 : line.baseline - before.baseline;
      const alike = before !== undefined && Math.abs(before.size - line.size) < line.size * 0.1;
      return alike && gap > 0.8 * line.size && gap < 3 * line.size ? [gap] : [];
    })
    .sort((a, b) => a - b);
  return gaps[Math.floor(gaps.length * 0.3)] ?? 0;
}

/** The right margin of a paragraph: its own where it is set narrower than its column, as its full lines show. */
function rightMargin(lines: readonly Segment[], margin: number): number {
  const [first] = lines;
  if (first === undefined || lines.length < 3) return margin;
  const left = smallest(lines.map((line) => line.left));
  const right = largest(lines.map((line) => line.right));
  const full = lines.slice(0, -1).filter((line) => line.right - left >= (right - left) * FULL);
  const sentences = lines.slice(0, -1).filter((line) => ENDS_SENTENCE.test(textOf(line)));
  const wraps = full.length >= (lines.length - 1) * 0.6 && sentences.length < (lines.length - 1) * 0.6;
  const isSet = right - left >= NARROWEST * first.size && wraps;
  return isSet ? right : margin;
}
