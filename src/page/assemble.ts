import { actsAsHeading, isColonTitle, isJoiningWord, runInTitle, type TellingType, tellingType } from "./bold-title.js";
import { namesItsPanel } from "./fold-title.js";
import { BOLD_LEVEL, HeadingPath, type NewHeading, TITLE_ROW_LEVEL } from "./heading-path.js";
import { Introductions } from "./introductions.js";
import { labelsOneValue, type RowPart, rowParts } from "./label-rows.js";
import { bareQuestion, type Line } from "./lines.js";
import { withLeadIn } from "./lists.js";
import type { OpenBlock } from "./open-block.js";
import type { Block, BlockKind, Place } from "./page.js";
import { branchTowards, isWithin, pathOf, type Region } from "./region.js";

const QUESTIONS_PAGE = /\bfaqs?\b|frequently asked|common questions|questions (?:and|&) answers/i;

/** Longer lines before something hidden are text (characters). */
const LONGEST_FOLD_TITLE = 120;

/** Puts lines into blocks with their headings, lead-ins and questions. One pass; nothing is read twice. */
export function assembleBlocks(
  lines: readonly Line[],
  title: string,
  regions: readonly Region[],
): readonly OpenBlock[] {
  return new Assembler(lines, title, rowParts(lines, regions)).run();
}

class Assembler {
  readonly #lines: readonly Line[];
  readonly #rows: ReadonlyMap<Line, RowPart>;
  readonly #blocks: OpenBlock[] = [];
  readonly #telling: TellingType;
  #asksOften: boolean;
  readonly #content = { path: new HeadingPath(), introductions: new Introductions() };
  #stream = this.#content;
  #place: Place = "content";
  /** Lead-ins of the bulleted lines that are being read. */
  #bulletLeadIns: readonly string[] | undefined;
  /** A line that ended in a colon, for the lines after it in the same element. */
  #lineIntroduction: { readonly text: string; readonly region: Region } | undefined;

  constructor(lines: readonly Line[], title: string, rows: ReadonlyMap<Line, RowPart>) {
    this.#lines = lines;
    this.#rows = rows;
    this.#telling = tellingType(lines);
    this.#asksOften = QUESTIONS_PAGE.test(title);
  }

  run(): readonly OpenBlock[] {
    this.#lines.forEach((line, index) => {
      this.#add(line, index);
    });
    return this.#blocks;
  }

  #add(line: Line, index: number): void {
    const next = this.#lines[index + 1];
    const { run, text } = line;
    if (line.place !== this.#place) {
      this.#place = line.place;
      this.#stream =
        line.place === "content" ? this.#content : { path: new HeadingPath(), introductions: new Introductions() };
    }
    this.#stream.path.enter(run.region, run.level > 0 || line.allBold);
    const heading = this.#headingOf(line, next, this.#lines[index - 1]);
    if (heading !== undefined) {
      const isLabel = heading.question === undefined && labelsOneValue(line, next, this.#lines[index + 2]);
      this.#addHeading(line, isLabel ? { ...heading, question: line.text } : heading);
      return;
    }
    const cell = run.cell?.table.holdsData ? run.cell : undefined;
    const kind = this.#rows.get(line)?.kind === "label" ? "term" : kindOf(line, cell !== undefined);
    const leadIns = line.place === "content" ? this.#leadIns(line, kind) : [];
    const runIn = line.place === "content" ? runInTitle(line) : undefined;
    const { texts } = this.#stream.path;
    this.#push(line, {
      kind: kind === "text" && leadIns.length > 0 && !/[.!?:]$/.test(text) ? "item" : kind,
      headings: runIn === undefined ? texts : [...texts, runIn],
      leadIns,
      question: this.#question(line),
      cell: cell?.table.position(cell),
    });
    if (run.kind === "term" && run.definitions !== undefined) {
      run.definitions.term = text;
    }
    this.#takeNote(line, kind);
  }

  #addHeading(line: Line, heading: NewHeading): void {
    const { path, introductions } = this.#stream;
    const tab = line.run.title?.kind === "tab";
    if (!tab) {
      path.push(heading);
    }
    const above = tab ? path.texts : path.texts.slice(0, -1);
    this.#push(line, { kind: "heading", headings: above, level: heading.level, leadIns: [] });
    introductions.heading(line.text, line.run.region);
    this.#bulletLeadIns = undefined;
    this.#lineIntroduction = undefined;
    if (line.place === "content" && QUESTIONS_PAGE.test(line.text)) {
      this.#asksOften = true;
    }
  }

  #push(line: Line, said: Pick<Block, "kind" | "headings" | "leadIns" | "level" | "question" | "cell">): void {
    const index = this.#blocks.length;
    const block: OpenBlock = {
      index,
      kind: said.kind,
      text: line.text,
      place: line.place,
      headings: said.headings,
      level: said.level,
      leadIns: said.leadIns,
      question: said.question,
      cell: said.cell,
      path: pathOf(line.run.region),
      card: line.run.card,
      links: [],
    };
    this.#blocks.push(block);
    line.run.block = line.run.block < 0 ? index : line.run.block;
    for (const link of line.links) {
      link.block = link.block < 0 ? index : link.block;
    }
  }

  /** The line as a heading, where it is or acts as one. */
  #headingOf(line: Line, next: Line | undefined, before: Line | undefined): NewHeading | undefined {
    const { run, text } = line;
    const region = run.region;
    const asked = text.endsWith("?") ? bareQuestion(text) : undefined;
    if (run.title !== undefined && namesItsPanel(text)) {
      const level = run.level > 0 ? run.level : BOLD_LEVEL;
      return { level, text, question: bareQuestion(text), region, folds: true };
    }
    const { cell } = run;
    if (cell !== undefined && line.place === "content" && cell.table.isTitleRow(cell)) {
      return { level: TITLE_ROW_LEVEL, text, question: asked, region, scope: tableAround(region) };
    }
    if (run.kind === "heading") {
      return { level: run.level, text, question: asked, region };
    }
    const part = this.#rows.get(line);
    if (part !== undefined) {
      return part.kind === "title" ? { level: BOLD_LEVEL, text, region, scope: part.row } : undefined;
    }
    if (run.kind === "caption") {
      return { level: BOLD_LEVEL, text, region, scope: region.parent };
    }
    if (cell?.table.holdsData) {
      return undefined;
    }
    if (run.kind === "term" || next === undefined || next.place !== line.place || line.place === "hidden") {
      return undefined;
    }
    const bare = bareQuestion(text);
    if (foldsNext(line, next, before)) {
      return { level: BOLD_LEVEL, text, question: bare, region, folds: true };
    }
    if (line.asks || (this.#asksOften && isLoneQuestion(line, next))) {
      const inItem = run.item !== undefined && next.run.item === run.item;
      return run.item !== undefined && !inItem
        ? undefined
        : { level: BOLD_LEVEL, text, question: bare, region, ...itemScope(line) };
    }
    if (run.item !== undefined || run.kind === "definition" || (line.bulleted && next.bulleted)) {
      return undefined;
    }
    if (cell === undefined && isColonTitle(line, next)) {
      return { level: BOLD_LEVEL, text, region, introduces: true };
    }
    return actsAsHeading(line, next, before, this.#telling)
      ? { level: BOLD_LEVEL, text, question: asked, region }
      : undefined;
  }

  #question(line: Line): string | undefined {
    const { run } = line;
    const part = this.#rows.get(line);
    if (part?.kind === "value") {
      return part.label;
    }
    if (run.kind === "definition" && run.definitions !== undefined && run.definitions.term !== "") {
      return run.definitions.term;
    }
    return line.place === "content" ? this.#stream.path.question : undefined;
  }

  #leadIns(line: Line, kind: BlockKind): readonly string[] {
    const { run, text } = line;
    const { introductions } = this.#stream;
    if (run.item !== undefined) {
      const leadIns = introductions.ofList(run.item.list, run.region);
      if (run.item.text === undefined) {
        run.item.text = text;
        return leadIns;
      }
      return run.item.text.length <= 120 ? withLeadIn(leadIns, run.item.text) : leadIns;
    }
    if (kind === "item") {
      const found = introductions.of(run.region, true);
      this.#bulletLeadIns ??= found === undefined ? [] : [found];
      return this.#bulletLeadIns;
    }
    const introduction = this.#lineIntroduction;
    return introduction !== undefined && line.continues && introduction.region === run.region
      ? [introduction.text]
      : [];
  }

  /** Remembers the line for what follows it. */
  #takeNote(line: Line, kind: BlockKind): void {
    const { run, text } = line;
    const { introductions } = this.#stream;
    if (isJoiningWord(text)) {
      introductions.other();
    } else if (kind === "text" || (kind === "definition" && text.endsWith(":"))) {
      introductions.text(text, run.region);
    } else if (run.item !== undefined && text.endsWith(":")) {
      introductions.text(text, run.region);
    } else {
      introductions.other();
    }
    if (kind !== "item") {
      this.#bulletLeadIns = undefined;
    }
    if (kind === "text" && text.endsWith(":")) {
      this.#lineIntroduction = { text, region: run.region };
    } else if (!line.continues) {
      this.#lineIntroduction = undefined;
    }
  }
}

function kindOf(line: Line, inData: boolean): BlockKind {
  const { run } = line;
  if (run.kind === "term" || (run.kind === "definition" && run.item === undefined)) {
    return run.kind;
  }
  if (run.item !== undefined || line.bulleted) {
    return "item";
  }
  return inData ? "cell" : "text";
}

/** A paragraph that is one short question, with a paragraph after it that is none. */
function isLoneQuestion(line: Line, next: Line): boolean {
  const { text, run } = line;
  const whole = text.length <= 250 && text.endsWith("?") && !/[.!?]\s/.test(text.replace(/^\d{1,2}[.)]\s+/, ""));
  return whole && run.cell?.table.holdsData !== true && next.run.level === 0 && !next.text.endsWith("?");
}

/** A short line, alone in its element, right before what is not shown until a click opens it. */
function foldsNext({ run, text, bulleted }: Line, next: Line, before: Line | undefined): boolean {
  const { region } = run;
  const opens = next.run.region.folded && !region.folded && run.item === next.run.item && !bulleted;
  if (!opens || text.length > LONGEST_FOLD_TITLE || /[.!:;,]$/.test(text) || !namesItsPanel(text)) {
    return false;
  }
  return isWithin(next.run.region, region)
    ? before === undefined || !isWithin(before.run.region, region)
    : branchTowards(next.run.region, region).length <= text.length;
}

/** A question in an item holds for the rest of the item. */
function itemScope(line: Line): { scope?: Region } {
  let region: Region | undefined = line.run.item === undefined ? undefined : line.run.region;
  while (region !== undefined && region.tag !== "li") {
    region = region.parent;
  }
  return region === undefined ? {} : { scope: region };
}

function tableAround(region: Region): Region | undefined {
  let around: Region | undefined = region;
  while (around !== undefined && around.tag !== "table") {
    around = around.parent;
  }
  return around;
}
