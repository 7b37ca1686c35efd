import { addressFromData, decodeCloudflare, looksReversed, reversed } from "./disguise.js";
import type { Frame, Marks } from "./frame.js";
import { type PageHead, readHead } from "./head.js";
import { HiddenClasses } from "./hidden-classes.js";
import { LinkWriter } from "./link-writer.js";
import { headingLevel, isBold, isFolded, isSpokenOnly, kindOfTag, setsLargeType } from "./markup.js";
import type { Region } from "./region.js";
import { RegionTree } from "./region-tree.js";
import { type FoldTitle, foldText, type OpenLink, type RunWriter, Surroundings } from "./run.js";
import { Structure } from "./structure.js";
import { NO_ATTRIBUTES, type Tag } from "./tag.js";

const STAFF =
  /\b(?:program|residency|education|fellowship|academic|medical education)\s+(?:coordinator|director|manager|administrator)\b/i;

/** What no word of another element goes on with: a capital, a bracket, an e-mail address, a number of several digits. */
const BEGINS_ANEW = /^(?:[A-Z(]|[\w.+-]{1,64}@[\w-]|\d{3})/;

/** Fewest words of a span that is not shown for it to be text that a click shows, not a decoy in an address. */
const SENTENCE_WORDS = 5;

/** What is to be done with what an element holds: read it, leave it out, or give its bare text to `raw`. */
export type Entry = "read" | "leave out" | "raw";

/**
 * Takes in a page's tags and texts in document order and writes the runs of text. What an element changes (bold, list,
 * cell, place) holds for its children and is put back when it ends.
 */
export class Walker {
  readonly head: PageHead = { title: "", nofollow: false };
  readonly #writer: RunWriter;
  readonly #url: string;
  readonly #marks: Marks;
  readonly #links: LinkWriter;
  readonly #tree: RegionTree;
  readonly #structure = new Structure();
  readonly #hidden = new HiddenClasses();
  readonly #frames: Frame[] = [];
  #afterName = false;
  /** Open elements whose text is turned around or dropped: what is within them is done with them. */
  #turns = 0;
  #surroundings: Surroundings;

  constructor(url: string, marks: Marks, writer: RunWriter) {
    this.#url = url;
    this.#marks = marks;
    this.#writer = writer;
    this.#links = new LinkWriter(writer);
    this.#tree = new RegionTree(marks.content);
    this.#surroundings = new Surroundings(this.#tree.root);
  }

  get #now(): Surroundings {
    return this.#surroundings;
  }

  set #now(now: Surroundings) {
    this.#surroundings = now;
    this.#writer.large = now.large;
  }

  get links(): readonly OpenLink[] {
    return this.#links.links;
  }

  get regions(): readonly Region[] {
    return this.#tree.regions;
  }

  /** Takes in a text between two tags or comments, whole. */
  text(data: string): void {
    if (this.#now.preformatted && data.includes("\n")) {
      const lines = data.split("\n");
      lines.forEach((line, index) => {
        this.#writer.write(line, this.#now.bold);
        if (index < lines.length - 1) {
          this.#end("line");
        }
      });
      return;
    }
    if (this.#afterName) {
      this.#afterName = false;
      if (BEGINS_ANEW.test(data)) {
        this.#writer.write(" ", this.#now.bold);
      }
    }
    this.#writer.write(data, this.#now.bold);
  }

  /** Takes in a start tag. `leave` is called at the end of the elements that are read, and of no other. */
  enter(element: Tag): Entry {
    const kind = kindOfTag(element.name);
    switch (kind) {
      case "block":
      case "inline":
        break;
      case "line break":
        this.#end("line");
        return "leave out";
      case "rule":
        this.#end("block");
        return "leave out";
      case "image":
        this.#links.image(element, this.#frames.at(-1)?.link, this.#now.bold);
        return "leave out";
      case "area":
        this.#links.area(element, this.#now.region);
        return "leave out";
      case "head":
        readHead(this.head, element, this.#url);
        return "leave out";
      case "raw":
        return "raw";
      default:
        return "leave out";
    }
    const bare = element.attribs === NO_ATTRIBUTES;
    const cloudflare = bare ? undefined : element.attribs["data-cfemail"];
    const decoded = cloudflare === undefined ? undefined : decodeCloudflare(cloudflare);
    if (decoded !== undefined && element.name !== "a") {
      this.#writer.write(decoded, this.#now.bold);
      return "leave out";
    }
    if (kind === "block") {
      this.#enterBlock(element);
    } else {
      this.#enterInline(element);
    }
    return "read";
  }

  /** Takes in an element that is read for its bare text. */
  raw(element: Tag, text: string): void {
    if (element.name === "style") {
      this.#hidden.read(text);
    } else if (element.name === "script") {
      this.#links.script(element, text, this.#now.bold);
    } else {
      this.head.title ||= foldText(text);
    }
  }

  /** Ends the last run of the page. */
  finish(): void {
    this.#end("block");
  }

  #enterInline(element: Tag): void {
    const attribs = element.attribs;
    const titled = this.#title(element);
    const names = titled?.kind === "link" ? titled : undefined;
    const title = names === undefined ? titled : undefined;
    const before = this.#now;
    const card = this.#marks.cards.size === 0 ? before.card : (this.#marks.cards.get(element) ?? before.card);
    // Names and roles that an adapter marks are blocks of their own, whatever they stand in.
    const block = title !== undefined || card !== before.card;
    if (block) {
      this.#end("block");
    }
    const bold = before.bold || isBold(element);
    const isLink = element.name === "a" || addressFromData(element) !== undefined;
    const link = isLink ? this.#links.open(element, before.region) : undefined;
    let turn: Frame["turn"] = "plain";
    if (attribs.class !== undefined || attribs.style !== undefined || attribs.hidden !== undefined) {
      if (this.#turns > 0) {
        turn = "plain";
      } else if (this.#hidden.isReversed(element)) {
        turn = "reverse";
      } else if (isSpokenOnly(element)) {
        turn = "spoken";
      } else if (isFolded(element) || this.#hidden.isInvisible(element)) {
        turn = "decoy";
      }
      const raw = this.#writer.mark;
      this.#afterName = this.#afterName && raw > 0 && attribs.class !== undefined;
    } else {
      this.#afterName = false;
    }
    this.#turns += turn === "plain" ? 0 : 1;
    this.#frames.push({ element, before, block, link, names, mark: this.#writer.mark, turn });
    const large = setsLargeType(element) ?? before.large;
    if (bold !== before.bold || large !== before.large || title !== undefined || card !== before.card) {
      const now = before.within(before.region);
      now.bold = bold;
      now.large = large;
      now.card = card;
      now.title = title ?? before.title;
      this.#now = now;
    }
  }

  #enterBlock(element: Tag): void {
    this.#end("block");
    const tag = element.name;
    const before = this.#now;
    if (tag === "html" || tag === "body") {
      readHead(this.head, element, this.#url);
    }
    const region = this.#tree.open(element, before.region);
    const parent = this.#frames.at(-1)?.element.name;
    const title = this.#title(element);
    const level = headingLevel(element);
    this.#frames.push({ element, before, block: true, link: undefined, names: undefined, mark: 0, turn: "plain" });
    const now = before.within(region);
    if (level > 0) {
      now.kind = "heading";
      now.level = level;
      now.bold = false;
    } else {
      now.bold = before.bold || (tag !== "body" && isBold(element));
      now.large = setsLargeType(element) ?? before.large;
      if (before.kind === "heading" && before.region.length > 0) {
        // A heading that nobody closed: what follows its own text is not part of it.
        now.kind = "text";
        now.level = 0;
      }
    }
    now.preformatted = before.preformatted || tag === "pre";
    now.hidden = before.hidden || isSpokenOnly(element);
    now.title = title ?? before.title;
    now.card = this.#marks.cards.size === 0 ? before.card : (this.#marks.cards.get(element) ?? before.card);
    this.#structure.open(element, now, before, parent);
    this.#now = now;
  }

  /** Ends the innermost element that was entered. */
  leave(): void {
    const frame = this.#frames.pop();
    if (frame === undefined) {
      return;
    }
    const { element } = frame;
    if (frame.turn !== "plain") {
      this.#turns -= 1;
      this.#turn(frame);
    }
    if (frame.link !== undefined) {
      this.#links.close(frame.link, frame.mark, this.#now.bold);
    }
    if (frame.names !== undefined && frame.names.text === "") {
      frame.names.text = foldText(this.#writer.since(frame.mark));
    }
    if (frame.block) {
      this.#end("block");
      this.#afterName = false;
    } else {
      this.#afterName = element.attribs.class !== undefined && this.#writer.mark > frame.mark;
    }
    this.#structure.close(element);
    this.#now = frame.before;
  }

  /** Undoes reversed text and drops decoys and what only screen readers speak. */
  #turn(frame: Frame): void {
    const written = this.#writer.since(frame.mark);
    if (frame.turn === "reverse") {
      const text = reversed(written);
      if (this.#hidden.isSurelyReversed(frame.element) || looksReversed(written, text)) {
        this.#writer.replaceSince(frame.mark, text);
      }
      return;
    }
    const words = foldText(written).split(" ").length;
    if (frame.turn === "spoken" || words < SENTENCE_WORDS) {
      this.#writer.replaceSince(frame.mark, "");
    }
  }

  /** The element as the title of what it folds, unless it stands in such a title. */
  #title(element: Tag): FoldTitle | undefined {
    return this.#now.title === undefined ? this.#tree.title(element) : undefined;
  }

  #end(gap: "line" | "block"): void {
    const run = this.#writer.end(gap, this.#now);
    if (run === undefined) {
      return;
    }
    const { region, level, cell } = run;
    const { title } = this.#now;
    if (level > 0) {
      region.headingLength += run.text.length;
      region.holdsTitle ||= level === 1 && run.linkLength === 0;
    }
    if (STAFF.test(run.text)) {
      region.namesStaff = true;
    }
    if (title !== undefined) {
      title.text = title.text === "" ? run.text : title.text;
    }
    if (cell !== undefined) {
      cell.text = cell.text === "" ? run.text : `${cell.text} ${run.text}`;
      cell.runs += 1;
      cell.plainRuns += run.allBold ? 0 : 1;
      cell.headings += level > 0 ? 1 : 0;
    }
  }
}
