import { type ChildNode, type Document, type Element, isTag, isText, type ParentNode } from "domhandler";
import { addressFromData, decodeCloudflare, looksReversed, reversed } from "./disguise.js";
import { type PageHead, readHead } from "./head.js";
import { HiddenClasses } from "./hidden-classes.js";
import { LinkWriter } from "./link-writer.js";
import { headingLevel, isBlockTag, isBold, isFolded, isSilentTag, isSpokenOnly } from "./markup.js";
import type { Region } from "./region.js";
import { RegionTree } from "./region-tree.js";
import { type Card, type FoldTitle, foldText, type OpenLink, type RunWriter, Surroundings } from "./run.js";
import { Structure } from "./structure.js";

/** Elements that an adapter's selectors mark. */
export interface Marks {
  readonly content: ReadonlySet<Element>;
  readonly cards: ReadonlyMap<Element, Card>;
}

/** What an open element undoes when it ends. */
interface Frame {
  readonly element: Element;
  readonly before: Surroundings;
  readonly block: boolean;
  readonly link: OpenLink | undefined;
  /** Mark in the run where the element began. */
  readonly mark: number;
  readonly turn: "reverse" | "decoy" | "spoken" | "plain";
}

const STAFF =
  /\b(?:program|residency|education|fellowship|academic|medical education)\s+(?:coordinator|director|manager|administrator)\b/i;

/** Fewest words of a span that is not shown for it to be text that a click shows, not a decoy in an address. */
const SENTENCE_WORDS = 5;

/**
 * Walks the tree once, from first node to last without recursion, and writes the runs of text. What an element
 * changes (bold, list, cell, place) holds for its children and is put back when it ends.
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
  #now: Surroundings;

  constructor(url: string, marks: Marks, writer: RunWriter) {
    this.#url = url;
    this.#marks = marks;
    this.#writer = writer;
    this.#links = new LinkWriter(writer);
    this.#tree = new RegionTree(marks.content);
    this.#now = new Surroundings(this.#tree.root);
  }

  get links(): readonly OpenLink[] {
    return this.#links.links;
  }

  get regions(): readonly Region[] {
    return this.#tree.regions;
  }

  walk(document: Document): void {
    let node: ChildNode | null = document.firstChild;
    while (node !== null) {
      let entered = false;
      if (isText(node)) {
        this.#text(node.data);
      } else if (isTag(node)) {
        entered = this.#enter(node);
      }
      const child: ChildNode | null = entered && isTag(node) ? node.firstChild : null;
      if (child !== null) {
        node = child;
        continue;
      }
      if (entered && isTag(node)) {
        this.#leave(node);
      }
      node = this.#nextAfter(node);
    }
    this.#end("block");
  }

  /** The next node in document order that is not within `node`; leaves the elements that end on the way. */
  #nextAfter(node: ChildNode): ChildNode | null {
    let at: ChildNode = node;
    while (at.next === null) {
      const parent: ParentNode | null = at.parent;
      if (parent === null || !isTag(parent)) {
        return null;
      }
      this.#leave(parent);
      at = parent;
    }
    return at.next;
  }

  #text(data: string): void {
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
      if (/^[A-Z(]/.test(data)) {
        this.#writer.write(" ", this.#now.bold);
      }
    }
    this.#writer.write(data, this.#now.bold);
  }

  /** Takes an element in. False where its children are not to be read. */
  #enter(element: Element): boolean {
    const tag = element.name;
    switch (tag) {
      case "br":
        this.#end("line");
        return false;
      case "hr":
        this.#end("block");
        return false;
      case "wbr":
        return false;
      case "img":
      case "input":
        this.#links.image(element, this.#now.bold);
        return false;
      case "area":
        this.#links.area(element, this.#now.region);
        return false;
      case "style":
        this.#hidden.read(element);
        return false;
      case "script":
        this.#links.script(element, this.#now.bold);
        return false;
      case "title":
      case "meta":
      case "link":
      case "base":
        readHead(this.head, element, this.#url);
        return false;
      default:
    }
    if (isSilentTag(tag)) {
      return false;
    }
    const cloudflare = element.attribs["data-cfemail"];
    const decoded = cloudflare === undefined ? undefined : decodeCloudflare(cloudflare);
    if (decoded !== undefined && tag !== "a") {
      this.#writer.write(decoded, this.#now.bold);
      return false;
    }
    if (isBlockTag(tag)) {
      this.#enterBlock(element);
    } else {
      this.#enterInline(element);
    }
    return true;
  }

  #enterInline(element: Element): void {
    const attribs = element.attribs;
    const title = this.#title(element);
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
    this.#frames.push({ element, before, block, link, mark: this.#writer.mark, turn });
    if (bold !== before.bold || title !== undefined || card !== before.card) {
      const now = before.within(before.region);
      now.bold = bold;
      now.card = card;
      now.title = title ?? before.title;
      this.#now = now;
    }
  }

  #enterBlock(element: Element): void {
    this.#end("block");
    const tag = element.name;
    const before = this.#now;
    if (tag === "html" || tag === "body") {
      readHead(this.head, element, this.#url);
    }
    const region = this.#tree.open(element, before.region);
    const title = this.#title(element);
    const level = headingLevel(element);
    this.#frames.push({ element, before, block: true, link: undefined, mark: 0, turn: "plain" });
    const now = before.within(region);
    if (level > 0) {
      now.kind = "heading";
      now.level = level;
      now.bold = false;
    } else {
      now.bold = before.bold || (tag !== "body" && isBold(element));
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
    this.#structure.open(element, now, before);
    this.#now = now;
  }

  #leave(element: Element): void {
    const frame = this.#frames.at(-1);
    if (frame === undefined || frame.element !== element) {
      return;
    }
    this.#frames.pop();
    if (frame.turn !== "plain") {
      this.#turns -= 1;
      this.#turn(frame);
    }
    if (frame.link !== undefined) {
      this.#links.close(frame.link, frame.mark, this.#now.bold);
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
  #title(element: Element): FoldTitle | undefined {
    return this.#now.title === undefined ? this.#tree.title(element) : undefined;
  }

  #end(gap: "line" | "block"): void {
    const run = this.#writer.end(gap, this.#now);
    if (run === undefined) {
      return;
    }
    const { region, level, cell, title } = run;
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
