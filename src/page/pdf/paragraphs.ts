import type { Flow } from "./bands.js";
import type { Hyphenation } from "./hyphenation.js";
import { ENDS_SENTENCE, Measure } from "./measure.js";
import { blankBefore, type Segment, textOf } from "./rows.js";
import type { TypeScale } from "./type-scale.js";

/** Words of one look: set apart or not, in a link or not. */
export interface Words {
  text: string;
  readonly strong: boolean;
  readonly href?: string;
}

/** A stretch of text; each of its lines ends where the author ended it, not where the sheet did. */
export interface TextBlock {
  readonly kind: "heading" | "paragraph" | "item";
  /** True for a paragraph that belongs to the item before it. */
  readonly within: boolean;
  /** 1 to 6 for headings, else 0. */
  readonly level: number;
  /** How far the marker of an item stands from the margin (points). */
  readonly indent: number;
  readonly lines: Words[][];
}

/** Longer text in large type is no heading (characters). */
const LONGEST_HEADING = 160;
/** A line in capitals, longer than this, is no heading (characters). */
const LONGEST_CAPITALS = 80;
/** Text further right than this is indented (share of the size). */
const INDENTED = 0.5;

/** Where a line stands to the one before it. */
type Relation = "goes on" | "new line" | "new block";

interface Open {
  readonly block: TextBlock;
  readonly left: number;
  last: Segment;
  /** True for an item whose bullet is drawn, not written. */
  readonly implied: boolean;
}

/** Puts the lines of columns together into headings, paragraphs and items; a paragraph may run on in the next column. */
export class ParagraphReader {
  readonly #scale: TypeScale;
  readonly #hyphenation: Hyphenation;
  #blocks: TextBlock[] = [];
  #open: Open | undefined;
  /** Right margin of the column that the open block stands in. */
  #margin = 0;
  /** The number of the list's last numbered item; a heading ends the list. */
  #number: number | undefined;
  /** How far the text of the last item stands from the margin, so long as its list goes on. */
  #itemIndent: number | undefined;

  constructor(scale: TypeScale, hyphenation: Hyphenation) {
    this.#scale = scale;
    this.#hyphenation = hyphenation;
  }

  /** Reads a column. What it ends with may go on in the next one. */
  read(flow: Flow): void {
    const measure = new Measure(flow);
    flow.lines.forEach((line, index) => {
      const before = flow.lines[index - 1];
      const relation = before === undefined ? this.#overColumns(line) : this.#relation(before, line, measure, flow);
      this.#take(line, relation, flow);
      this.#margin = measure.rightOf(line);
    });
  }

  /** The blocks read so far; nothing goes on in what is read after. */
  end(): TextBlock[] {
    const blocks = this.#blocks;
    this.#blocks = [];
    this.#open = undefined;
    return withQuestions(blocks.map(settled));
  }

  /** Whether a column begins in the middle of a sentence. */
  #overColumns(line: Segment): Relation {
    const open = this.#open;
    if (open === undefined || line.marker !== undefined || Math.abs(line.size - open.last.size) > 0.6)
      return "new block";
    const text = textOf(line);
    const cut = !ENDS_SENTENCE.test(textOf(open.last)) && /^[\p{Ll}\d(]/u.test(text);
    return cut && open.block.level === 0 && !breaksEarly(open.last, line, this.#margin) ? "goes on" : "new block";
  }

  #relation(before: Segment, line: Segment, measure: Measure, flow: Flow): Relation {
    const open = this.#open;
    const level = this.#scale.levelOf(line.size);
    if (open === undefined || this.#beginsItem(line, before, measure) || level !== this.#scale.levelOf(before.size)) {
      return "new block";
    }
    if (Math.abs(line.size - before.size) > before.size * 0.12 || measure.isParted(before, line)) return "new block";
    const early = breaksEarly(before, line, measure.rightOf(before));
    if (level > 0) return early ? "new line" : "goes on";
    if (early && this.#scale.isAllEmphasised(before) !== this.#scale.isAllEmphasised(line)) return "new block";
    const ended = ENDS_SENTENCE.test(textOf(before));
    const slack = INDENTED * line.size;
    if (early && (open.implied || line.left < before.textLeft - slack)) return "new block";
    const indented = open.block.kind !== "item" && line.left > Math.max(before.left, flow.left) + slack;
    if (indented && (ended || early)) return "new block";
    if (!early) return "goes on";
    return ended ? "new block" : "new line";
  }

  /** True for a bullet, and for a number that is the first or the next one and does not stand in a sentence. */
  #beginsItem({ marker, left }: Segment, before: Segment, measure: Measure): boolean {
    if (marker === undefined) return false;
    if (marker.number === undefined) return true;
    if (marker.number !== 1 && marker.number !== (this.#number ?? -1) + 1) return false;
    return measure.endsEarly(before) || ENDS_SENTENCE.test(textOf(before)) || left <= (this.#open?.left ?? 0) + 1;
  }

  #take(line: Segment, relation: Relation, flow: Flow): void {
    const words = this.#wordsOf(line, relation === "new block");
    const open = this.#open;
    if (open === undefined || relation === "new block") {
      this.#begin(line, words, flow);
      return;
    }
    open.last = line;
    const lines = open.block.lines;
    const last = lines.at(-1);
    if (relation === "new line" || last === undefined) lines.push(words);
    else this.#append(last, words);
  }

  #begin(line: Segment, words: Words[], flow: Flow): void {
    const level = this.#scale.levelOf(line.size);
    const indent = line.left - flow.left;
    const implied = line.marker === undefined && level === 0 && this.#goesOnListing(line, indent);
    // A numbered line that is set apart as a whole is a title.
    const titled = line.marker?.number !== undefined && this.#scale.isAllEmphasised(line);
    const isItem = level === 0 && !titled && (line.marker !== undefined || implied);
    const within =
      level === 0 && !isItem && indent >= (this.#itemIndent ?? Number.POSITIVE_INFINITY) - INDENTED * line.size;
    const kind = level > 0 ? "heading" : isItem ? "item" : "paragraph";
    const block: TextBlock = { kind, within: within && !titled, level, indent, lines: [words] };
    this.#blocks.push(block);
    if (kind === "heading") this.#number = undefined;
    this.#number = line.marker?.number ?? this.#number;
    if (isItem) this.#itemIndent = line.textLeft - flow.left;
    else if (!block.within) this.#itemIndent = undefined;
    this.#open = { block, left: line.left, last: line, implied };
  }

  /** True for an indented line after a colon, and for its like after that: items whose bullets are drawn. */
  #goesOnListing(line: Segment, indent: number): boolean {
    const open = this.#open;
    if (open === undefined) return false;
    const slack = INDENTED * line.size;
    if (open.implied) return indent > slack;
    const introduced = open.block.kind === "paragraph" && textOf(open.last).endsWith(":");
    return introduced && line.left > open.left + slack;
  }

  /** The words of a line; a marker that begins no item is text. */
  #wordsOf(line: Segment, beginsBlock: boolean): Words[] {
    const { pieces, marker } = line;
    const words: Words[] = marker === undefined || beginsBlock ? [] : [{ text: `${marker.text} `, strong: false }];
    pieces.forEach((piece, index) => {
      const text = blankBefore(pieces[index - 1], piece) + piece.text;
      const last = words.at(-1);
      const strong = this.#scale.isEmphasised(piece);
      if (last !== undefined && last.strong === strong && last.href === piece.href) last.text += text;
      else words.push({ text, strong, ...(piece.href !== undefined && { href: piece.href }) });
    });
    return words;
  }

  #append(line: Words[], more: readonly Words[]): void {
    const last = line.at(-1);
    const [first] = more;
    if (last === undefined || first === undefined) return;
    const joined = this.#hyphenation.join(last.text, first.text.trimStart());
    last.text = joined.before;
    more.forEach((words, index) => {
      line.push(index > 0 ? words : { ...words, text: joined.between + words.text.trimStart() });
    });
  }
}

/** True where the first word of the next line would still have fitted: the author ended the line. */
function breaksEarly(before: Segment, line: Segment, margin: number): boolean {
  const text = textOf(line);
  const word = /^\S+/.exec(text)?.[0].length ?? 0;
  const perCharacter = (line.right - line.textLeft) / Math.max(1, text.length);
  return margin - before.right > (word + 1) * perCharacter * 1.1;
}

/** A heading that is too long is a paragraph; a line in capitals by itself is a heading. */
function settled(block: TextBlock): TextBlock {
  const text = blockText(block);
  if (block.kind === "heading")
    return text.length <= LONGEST_HEADING ? block : { ...block, kind: "paragraph", level: 0 };
  const letters = text.replace(/[^\p{L}]/gu, "");
  const capitals = letters.length >= 4 && letters === letters.toUpperCase() && !/[\d@]{3,}|[.,;]$/.test(text);
  const alone = block.kind === "paragraph" && block.lines.length === 1 && text.length <= LONGEST_CAPITALS;
  return alone && capitals ? { ...block, kind: "heading", level: 6 } : block;
}

/** Items that ask a question which the paragraph after them answers become titles: so do lists of questions on the web. */
function withQuestions(blocks: readonly TextBlock[]): TextBlock[] {
  let answers = false;
  let asked = false;
  return blocks.map((block, index) => {
    const next = blocks[index + 1];
    if (asked) {
      asked = false;
      return { ...setApart(block, false), within: false };
    }
    if (block.kind === "item" && next?.kind === "paragraph" && blockText(block).endsWith("?")) {
      answers = true;
      asked = true;
      return { ...setApart(block, true), kind: "paragraph" };
    }
    answers &&= block.within;
    return answers ? { ...block, within: false } : block;
  });
}

function setApart(block: TextBlock, strong: boolean): TextBlock {
  return { ...block, lines: block.lines.map((line) => line.map((words) => ({ ...words, strong }))) };
}

function blockText({ lines }: TextBlock): string {
  return lines
    .map((line) => line.map(({ text }) => text).join(""))
    .join(" ")
    .trim();
}
