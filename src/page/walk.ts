import { type ChildNode, type Document, type Element, isTag, isText, type ParentNode } from "domhandler";
import { addressesIn, addressFromData, decodeCloudflare, percentDecode, reversed } from "./disguise.js";
import { controlledIds, foldTitleKind, namesItsPanel } from "./fold-title.js";
import { type PageHead, readHead } from "./head.js";
import { HiddenClasses } from "./hidden-classes.js";
import { hiddenAddresses } from "./links.js";
import { closesHeadings, headingLevel, isBlockTag, isBold, isFolded, isSilentTag, isSpokenOnly } from "./markup.js";
import { PlaceReader } from "./place-words.js";
import { DEEPEST_REGION, type Panel, type Region, rootRegion } from "./region.js";
import {
  type Card,
  type FoldTitle,
  foldText,
  type OpenLink,
  type Run,
  type RunWriter,
  type Surroundings,
} from "./run.js";
import { addressesInScript } from "./script-address.js";
import { TableRecord } from "./table.js";

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
  /** Length of the run when the element began. */
  readonly mark: number;
  readonly turn: "reverse" | "decoy" | "spoken" | "plain";
}

const STAFF =
  /\b(?:program|residency|education|fellowship|academic|medical education)\s+(?:coordinator|director|manager|administrator)\b/i;

/** What Joomla shows where scripts do not run, in the place of the address. */
const PROTECTED_NOTICE = /This e-?mail address is being protected from spam ?bots\.[^.]{0,80}\.\s*$/i;

/** Fewest words of a span that is not shown for it to be text that a click shows, not a decoy in an address. */
const SENTENCE_WORDS = 5;

/**
 * Walks the tree once, from first node to last without recursion, and writes the runs of text. What an element
 * changes (bold, list, cell, place) holds for its children and is put back when it ends.
 */
export class Walker {
  readonly head: PageHead = { title: "", nofollow: false };
  readonly links: OpenLink[] = [];
  readonly regions: Region[] = [];
  readonly #writer: RunWriter;
  readonly #url: string;
  readonly #marks: Marks;
  readonly #places = new PlaceReader();
  readonly #hidden = new HiddenClasses();
  readonly #frames: Frame[] = [];
  readonly #titlesById = new Map<string, FoldTitle>();
  #tables = 0;
  #afterName = false;
  #now: Surroundings;
  #table: TableRecord | undefined;
  readonly #tablesAround: (TableRecord | undefined)[] = [];

  constructor(url: string, marks: Marks, writer: RunWriter) {
    this.#url = url;
    this.#marks = marks;
    this.#writer = writer;
    const root = rootRegion();
    this.regions.push(root);
    this.#now = {
      region: root,
      kind: "text",
      level: 0,
      bold: false,
      preformatted: false,
      hidden: false,
      list: undefined,
      item: undefined,
      definitions: undefined,
      cell: undefined,
      title: undefined,
      card: undefined,
    };
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
        this.#image(element);
        return false;
      case "area":
        this.#area(element);
        return false;
      case "style":
        this.#hidden.read(element);
        return false;
      case "script":
        this.#script(element);
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
    if (title !== undefined) {
      this.#end("block");
    }
    const before = this.#now;
    const bold = before.bold || isBold(element);
    const link =
      element.name === "a" || element.attribs["data-user"] !== undefined ? this.#openLink(element) : undefined;
    let turn: Frame["turn"] = "plain";
    if (attribs.class !== undefined || attribs.style !== undefined || attribs.hidden !== undefined) {
      if (this.#hidden.isReversed(element)) {
        turn = "reverse";
      } else if (isSpokenOnly(element)) {
        turn = "spoken";
      } else if (isFolded(element) || this.#hidden.isInvisible(element)) {
        turn = "decoy";
      }
      const raw = this.#writer.length;
      this.#afterName = this.#afterName && raw > 0 && attribs.class !== undefined;
    } else {
      this.#afterName = false;
    }
    const card = this.#marks.cards.size === 0 ? before.card : (this.#marks.cards.get(element) ?? before.card);
    this.#frames.push({ element, before, block: title !== undefined, link, mark: this.#writer.length, turn });
    if (bold !== before.bold || title !== undefined || card !== before.card) {
      this.#now = { ...before, bold, card, title: title ?? before.title };
    }
  }

  #enterBlock(element: Element): void {
    this.#end("block");
    const tag = element.name;
    const before = this.#now;
    if (tag === "html" || tag === "body") {
      readHead(this.head, element, this.#url);
    }
    const region = this.#openRegion(element, before.region);
    const title = this.#title(element);
    const level = headingLevel(element);
    const isHeading = level > 0;
    this.#frames.push({ element, before, block: true, link: undefined, mark: 0, turn: "plain" });
    const kind = isHeading
      ? "heading"
      : before.kind === "definition" || before.kind === "caption"
        ? before.kind
        : "text";
    let now: Surroundings = {
      ...before,
      region,
      kind,
      level: isHeading ? level : before.level,
      bold: isHeading ? false : before.bold || (tag !== "body" && isBold(element)),
      preformatted: before.preformatted || tag === "pre",
      hidden: before.hidden || isSpokenOnly(element),
      title: title ?? before.title,
      card: this.#marks.cards.size === 0 ? before.card : (this.#marks.cards.get(element) ?? before.card),
    };
    now = this.#structure(element, now, before);
    this.#now = now;
  }

  /** What lists, definition lists and tables add. */
  #structure(element: Element, now: Surroundings, before: Surroundings): Surroundings {
    switch (element.name) {
      case "ul":
      case "ol":
      case "menu":
      case "dir":
        return { ...now, list: { parentItem: before.item, leadIns: undefined }, item: undefined };
      case "li": {
        const list = now.list ?? { parentItem: undefined, leadIns: undefined };
        return { ...now, list, item: { list, text: undefined } };
      }
      case "dl":
        return { ...now, definitions: { term: "" } };
      case "dt":
        return { ...now, kind: "term" };
      case "dd":
        return { ...now, kind: "definition" };
      case "caption":
      case "legend":
      case "figcaption":
        return element.name === "caption" ? { ...now, kind: "caption" } : now;
      case "table":
        this.#tablesAround.push(this.#table);
        this.#table = new TableRecord(this.#tables, element, before.cell?.table);
        this.#tables += 1;
        return now;
      case "tr":
        this.#table?.openRow(element);
        return now;
      case "td":
      case "th":
        return { ...now, cell: this.#table?.openCell(element), list: undefined, item: undefined };
      default:
        return now;
    }
  }

  #leave(element: Element): void {
    const frame = this.#frames.at(-1);
    if (frame === undefined || frame.element !== element) {
      return;
    }
    this.#frames.pop();
    if (frame.turn !== "plain") {
      this.#turn(frame);
    }
    if (frame.link !== undefined) {
      this.#closeLink(frame.link, frame.mark);
    }
    if (frame.block) {
      this.#end("block");
      this.#afterName = false;
    } else {
      this.#afterName = element.attribs.class !== undefined && this.#writer.length > frame.mark;
    }
    if (element.name === "table") {
      this.#table = this.#tablesAround.pop();
    }
    this.#now = frame.before;
  }

  /** Undoes reversed text and drops decoys and what only screen readers speak. */
  #turn(frame: Frame): void {
    const written = this.#writer.since(frame.mark);
    if (frame.turn === "reverse") {
      const text = reversed(written);
      if (
        this.#hidden.isSurelyReversed(frame.element) ||
        (addressesIn(text).length > 0 && addressesIn(written).length === 0)
      ) {
        this.#writer.replaceSince(frame.mark, text);
      }
      return;
    }
    const words = foldText(written).split(" ").length;
    if (frame.turn === "spoken" || words < SENTENCE_WORDS) {
      this.#writer.replaceSince(frame.mark, "");
    }
  }

  #openLink(element: Element): OpenLink | undefined {
    const href = element.attribs.href;
    const cloudflare = element.attribs["data-cfemail"];
    let addresses = href === undefined ? [] : hiddenAddresses(href);
    if (addresses.length === 0) {
      const hidden = cloudflare === undefined ? addressFromData(element) : decodeCloudflare(cloudflare);
      addresses = hidden === undefined ? [] : addressesIn(hidden);
    }
    if (addresses.length === 0) {
      const handler = element.attribs.onclick ?? element.attribs.onmouseover;
      addresses = handler === undefined ? [] : addressesInScript(handler, "any");
    }
    if (href === undefined && addresses.length === 0) {
      return undefined;
    }
    this.#writer.closeLink();
    const position = this.#writer.runs.length;
    const link: OpenLink = { element, addresses, region: this.#now.region, text: "", run: undefined, position };
    this.links.push(link);
    this.#writer.openALink(link);
    return link;
  }

  /** A link to an address that shows no text shows the address, so that it stands in the text where the reader sees it. */
  #closeLink(link: OpenLink, mark: number): void {
    if (link !== this.#writer.openLink) {
      return;
    }
    const text = foldText(link.text);
    const address = link.addresses[0] ?? shownNumber(link.element);
    if (address !== undefined && link.run === undefined) {
      if (text === "") {
        this.#writer.write(address, this.#now.bold);
        link.text = "";
      } else if (/^\[email\s*protected\]$/i.test(text)) {
        this.#writer.replaceSince(mark, address);
      }
    }
    this.#writer.closeLink();
  }

  #image(element: Element): void {
    const text = element.attribs.alt ?? "";
    if (element.name === "img" && text.includes("@")) {
      const [address] = addressesIn(text);
      if (address !== undefined) {
        this.#writer.write(address, this.#now.bold);
      }
    }
  }

  #area(element: Element): void {
    const link = this.#openLink(element);
    if (link !== undefined) {
      link.text = element.attribs.alt ?? "";
      this.#writer.closeLink();
    }
  }

  /** A script that writes an address into the page where it stands. */
  #script(element: Element): void {
    const [child] = element.children;
    if (child === undefined || !isText(child) || (element.attribs.type ?? "javascript").includes("json")) {
      return;
    }
    const addresses = addressesInScript(child.data, "shown");
    if (addresses.length > 0) {
      const notice = this.#writer.since(0).search(PROTECTED_NOTICE);
      this.#writer.replaceSince(notice < 0 ? this.#writer.length : notice, "");
      this.#writer.write(` ${addresses.join(" ")} `, this.#now.bold);
    }
  }

  #title(element: Element): FoldTitle | undefined {
    if (this.#now.title !== undefined) {
      return undefined;
    }
    const kind = foldTitleKind(element);
    if (kind === undefined) {
      return undefined;
    }
    const title: FoldTitle = { tab: kind === "tab", text: "" };
    for (const id of controlledIds(element)) {
      this.#titlesById.set(id, title);
    }
    const own = element.attribs.id;
    if (own !== undefined) {
      this.#titlesById.set(`#${own}`, title);
    }
    return title;
  }

  #end(gap: "line" | "block"): void {
    const run: Run | undefined = this.#writer.end(gap, this.#now);
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

  #openRegion(element: Element, parent: Region): Region {
    if (parent.depth >= DEEPEST_REGION) {
      return parent;
    }
    const insideMain = parent.insideMain || parent.main || parent.tag === "article";
    const region: Region = {
      ...rootRegion(),
      number: this.regions.length,
      parent,
      depth: parent.depth + 1,
      tag: element.name,
      claim: this.#places.claim(element, insideMain),
      main: this.#places.isMain(element),
      insideMain,
      chosen: parent.chosen || this.#marks.content.has(element),
      folded: parent.folded || isFolded(element),
      closer: parent.closer,
      panel: parent.panel,
    };
    region.closer = closesHeadings(element) ? region : region.closer;
    region.panel = this.#panel(element, region) ?? region.panel;
    this.regions.push(region);
    return region;
  }

  #panel(element: Element, region: Region): Panel | undefined {
    const { id, "aria-labelledby": label } = element.attribs;
    const title =
      (id === undefined ? undefined : this.#titlesById.get(id)) ??
      (label === undefined ? undefined : this.#titlesById.get(`#${label}`));
    return title === undefined || !namesItsPanel(title.text) ? undefined : { region, title: title.text };
  }
}

/** The telephone number of a `tel:` link, to be shown where the link shows none. */
function shownNumber(element: Element): string | undefined {
  const href = element.attribs.href ?? "";
  return /^\s*tel:/i.test(href) ? percentDecode(href.trim().slice(4)) : undefined;
}
