import type { DefinitionList, ItemRecord, ListRecord } from "./lists.js";
import type { Region } from "./region.js";
import type { TableCell } from "./table-cell.js";
import type { Tag } from "./tag.js";

export type RunKind = "text" | "heading" | "term" | "definition" | "caption";

/** What stood between a run and the one before it. */
export type Gap = "line" | "paragraph" | "block";

/** Title of something that folds: an accordion's button, a tab, a `summary`. */
export interface FoldTitle {
  readonly kind: FoldTitleKind;
  text: string;
}

export type FoldTitleKind =
  /** Stands right before what it folds. */
  | "title"
  /** Stands apart from its panel. */
  | "tab"
  /** Leads or switches to an element that says nothing of it: it names a panel, and is a heading nowhere else. */
  | "link";

/** What holds for all text of an element, until one of its children says otherwise. */
export class Surroundings {
  region: Region;
  kind: RunKind = "text";
  /** Heading level, 0 outside headings. */
  level = 0;
  bold = false;
  large = false;
  preformatted = false;
  hidden = false;
  item: ItemRecord | undefined;
  list: ListRecord | undefined;
  definitions: DefinitionList | undefined;
  cell: TableCell | undefined;
  title: FoldTitle | undefined;
  card: Card | undefined;

  constructor(region: Region) {
    this.region = region;
  }

  /** A copy for an element within: written out, as every element of a page makes one. */
  within(region: Region): Surroundings {
    const copy = new Surroundings(region);
    copy.kind = this.kind;
    copy.level = this.level;
    copy.bold = this.bold;
    copy.large = this.large;
    copy.preformatted = this.preformatted;
    copy.hidden = this.hidden;
    copy.item = this.item;
    copy.list = this.list;
    copy.definitions = this.definitions;
    copy.cell = this.cell;
    copy.title = this.title;
    copy.card = this.card;
    return copy;
  }
}

export interface Card {
  readonly id: number;
  readonly part?: "name" | "role";
}

/** A link before its address is resolved. */
export interface OpenLink {
  readonly element: Tag;
  /** Addresses that a disguise hid; empty where `href` says it. */
  readonly addresses: readonly string[];
  readonly region: Region;
  text: string;
  /** Alternative text of the first image right within the link. */
  alt: string | undefined;
  /** The run that the link's text stands in; none for a link without text. */
  run: Run | undefined;
  /** Number of runs before the link. */
  readonly position: number;
  /** Index of the block that the link stands in, -1 where it has none. */
  block: number;
}

/** One run of text between two breaks, with what the markup says about it. */
export interface Run {
  readonly text: string;
  readonly gap: Gap;
  readonly region: Region;
  readonly kind: RunKind;
  /** Heading level, 0 outside headings. */
  readonly level: number;
  readonly hidden: boolean;
  readonly item: ItemRecord | undefined;
  readonly definitions: DefinitionList | undefined;
  readonly cell: TableCell | undefined;
  readonly title: FoldTitle | undefined;
  readonly card: Card | undefined;
  /** True where all of the text is bold or underlined. */
  readonly allBold: boolean;
  /** True where all of the text is in type larger than usual. */
  readonly allLarge: boolean;
  /** Length in characters of the bold beginning, 0 where there is none or all is bold. */
  readonly boldStart: number;
  /** Characters of text within links. */
  readonly linkLength: number;
  readonly linkCount: number;
  readonly links: readonly OpenLink[];
  /** Index of the block that the run begins or stands in, -1 until it has one. */
  block: number;
}

const NO_LINKS: readonly OpenLink[] = [];

const NOT_PLAIN = /[^\t\n\f\r -~]/;
const UNFOLDED = /[^\S ]| {2}/;
const INVISIBLE = /[\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g;

/**
 * Text as it is read: white space folded to single spaces, zero-width characters and soft hyphens dropped, NFC
 * (Unicode Standard Annex 15).
 */
export function foldText(raw: string): string {
  const text = NOT_PLAIN.test(raw) ? raw.replace(INVISIBLE, "").normalize("NFC") : raw;
  return (UNFOLDED.test(text) ? text.replace(/\s+/g, " ") : text).trim();
}

/** Longer link texts are not kept: a link that nobody closed takes in the rest of its element (characters). */
const LONGEST_LINK_TEXT = 1000;

/** Gathers text into runs, in pieces, so that nothing is copied twice however long a run becomes. */
export class RunWriter {
  readonly runs: Run[] = [];
  #pieces: string[] = [];
  #gap: Gap = "block";
  #inked = 0;
  #boldInked = 0;
  #largeInked = 0;
  #linkInked = 0;
  #linkCount = 0;
  /** True while what is written is in type larger than usual. */
  large = false;
  /** Number of pieces of the bold beginning. */
  #boldPieces = 0;
  #pending: OpenLink[] = [];
  #open: OpenLink | undefined;

  /** Number of pieces of the current run: the mark for `since` and `replaceSince`. */
  get mark(): number {
    return this.#pieces.length;
  }

  get openLink(): OpenLink | undefined {
    return this.#open;
  }

  write(data: string, bold: boolean): void {
    const ink = data.trim().length;
    this.#pieces.push(data);
    if (ink > 0) {
      if (bold && this.#boldInked === this.#inked) {
        this.#boldPieces = this.#pieces.length;
      }
      this.#inked += ink;
      this.#boldInked += bold ? ink : 0;
      this.#largeInked += this.large ? ink : 0;
      if (this.#open !== undefined) {
        this.#linkInked += ink;
      }
    }
    if (this.#open !== undefined && this.#open.text.length < LONGEST_LINK_TEXT) {
      this.#open.text += data;
    }
  }

  /** What was written to the current run after `mark`; empty where a break came between. */
  since(mark: number): string {
    return this.#pieces.slice(mark).join("");
  }

  /** Puts `text` in the place of all that was written to the current run after `mark`. */
  replaceSince(mark: number, text: string): void {
    const before = this.since(mark);
    this.#pieces.length = Math.min(mark, this.#pieces.length);
    this.#pieces.push(text);
    this.#inked += text.trim().length - before.trim().length;
    const link = this.#open;
    if (link?.text.endsWith(before)) {
      link.text = link.text.slice(0, link.text.length - before.length) + text;
    }
  }

  openALink(link: OpenLink): void {
    this.#open = link;
    this.#linkCount += 1;
    this.#pending.push(link);
  }

  closeLink(): void {
    this.#open = undefined;
  }

  /** Ends the current run. A second line break in a row makes a new paragraph. */
  end(gap: Gap, around: Surroundings): Run | undefined {
    const text = this.#inked > 0 ? foldText(this.#pieces.join("")) : "";
    if (text === "") {
      this.#gap = gap === "line" && this.#gap !== "block" ? "paragraph" : this.#gap === "block" ? "block" : gap;
      this.#reset();
      return undefined;
    }
    const allBold = this.#boldInked >= this.#inked * 0.95;
    const run: Run = {
      text,
      gap: this.#gap,
      region: around.region,
      kind: around.kind,
      level: around.level,
      hidden: around.hidden,
      item: around.item,
      definitions: around.definitions,
      cell: around.cell,
      title: around.title?.kind === "link" ? undefined : around.title,
      card: around.card,
      allBold,
      allLarge: this.#largeInked >= this.#inked * 0.95,
      boldStart:
        allBold || this.#boldPieces === 0 ? 0 : foldText(this.#pieces.slice(0, this.#boldPieces).join("")).length,
      linkLength: this.#linkInked,
      linkCount: this.#linkCount,
      links: this.#pending.length === 0 ? NO_LINKS : this.#pending,
      block: -1,
    };
    for (const link of this.#pending) {
      link.run = run;
    }
    const region = around.region;
    region.length += this.#inked;
    region.linkLength += this.#linkInked;
    region.links += this.#linkCount;
    this.runs.push(run);
    this.#gap = gap;
    this.#reset();
    return run;
  }

  #reset(): void {
    if (this.#pieces.length > 0) {
      this.#pieces = [];
    }
    this.#inked = 0;
    this.#boldInked = 0;
    this.#largeInked = 0;
    this.#linkInked = 0;
    this.#linkCount = 0;
    this.#boldPieces = 0;
    // A link that goes on after the break and has had no text yet belongs to the run that comes.
    const open = this.#open;
    if (this.#pending.length > 0) {
      this.#pending = open !== undefined && open.run === undefined ? [open] : [];
    }
  }
}
