import type { Audience } from "../model/finding.js";
import type { Stance } from "../model/vocabulary.js";
import type { Block, Page } from "../page/page.js";
import { type Group, groupsIn } from "./language/audience.js";
import { type Clause, splitClauses } from "./language/clauses.js";
import { withDateLabel } from "./language/date-label.js";
import { foldForMatching } from "./language/fold.js";
import { splitSentences } from "./language/sentences.js";
import { inPlainSpelling } from "./language/spellings.js";
import { leadStanceOf } from "./language/stance.js";
import { type Section, sectionUnder } from "./section.js";

/** What surrounds a block: all folded for matching. Blocks under the same headings and list share one. */
export interface Context {
  /** Headings, outermost first. */
  readonly headings: readonly string[];
  /** What introduces the list, outermost first. */
  readonly leadIns: readonly string[];
  /** The question that the block answers; empty where there is none. */
  readonly question: string;
  /** The cell's row and column headers; empty where there are none. */
  readonly rowHeader: string;
  readonly columnHeader: string;
  /**
   * Question, lead-ins, column and row header in one string, the nearest last: what a fragment ("Yes.", "J-1",
   * "within five years") needs to be understood. Headings are not in it.
   */
  readonly lead: string;
  /** The stance that the nearest of lead-in, column header and headings gives, where one does. */
  readonly stance: Stance | undefined;
  readonly section: Section;
  /** The groups that the nearest heading or lead-in names, where one does. */
  readonly groups: ReadonlySet<Group>;
}

/** Characters up to which a sentence within a paragraph counts as the question or the topic of what follows. */
const longestQuestion = 120;
const longestRunInHead = 48;

/** The beginning of a longer heading, question or header tells its topic; each statement under it searches it (characters). */
const longestContext = 500;

/** Longer fragments and their labels are text under a title (characters). */
const longestValue = 80;
const longestLabel = 60;

/** One sentence of a page with what is needed to understand it. */
export interface Statement {
  /** Verbatim: a substring of the block's text. */
  readonly text: string;
  /** `text` in plain spelling, with its capitals. */
  readonly plain: string;
  /** `plain` folded for matching; same length, same offsets. */
  readonly folded: string;
  readonly clauses: readonly Clause[];
  readonly block: Block;
  readonly context: Context;
  /** The sentence before it in the same block. */
  readonly previous: Statement | undefined;
  /** Groups that the sentence itself names. */
  readonly groups: ReadonlySet<Group>;
  /** Whom it binds: the sentence's own word counts before its lead-in and its headings. */
  readonly audience: Audience;
}

/** All sentences of the page's content, in reading order. Headings are statements too (with themselves as text). */
export function statementsOf(page: Page): Statement[] {
  const contextOf = contextReader();
  const statements: Statement[] = [];
  for (const block of page.blocks) {
    if (block.place !== "content") continue;
    let context = contextOf(block);
    let previous: Statement | undefined;
    for (const { start, end } of splitSentences(block.text)) {
      // What follows "Visa?" or "ECFMG certificate." within a paragraph stands under it as under a heading.
      if (previous !== undefined && opensTopic(previous)) {
        context = contextOf({ ...block, question: previous.text });
        previous = undefined;
      }
      previous = new ReadStatement(block.text.slice(start, end), block, context, previous);
      statements.push(previous);
    }
  }
  return statements;
}

const topicWords =
  /\b(?:visas?|immigration|citizenship|ecfmg|certifica\w+|imgs?|fmgs?|graduates?|graduation|experience|clinical|hands[- ]on|usce|observ\w+|electives?|rotations?|applicants?|letters?|signals?|signaling|deadlines?|interviews?|match|documents?|fellowships?)\b/;
const verbOrVerdict =
  /\b(?:is|are|was|were|be|must|may|can|will|do|does|has|have|had|not|no|none|only|required?|preferred|recommended|needed|needs?|accept\w*|sponsor(?:s|ed)?|offer\w*|welcome|considered|optional|mandatory|yes|with|without|from|at|see)\b|\d/;

/** Whether a sentence of a paragraph is the question, or the bare name of the topic, that the rest of it is about. */
function opensTopic({ text, folded, previous, block }: Statement): boolean {
  if (block.kind === "heading") return false;
  if (text.endsWith("?")) return text.length < longestQuestion;
  if (previous !== undefined || text.length >= longestRunInHead) return false;
  // Without the day that a timeline has beside it.
  const own = folded.slice(0, text.length);
  return topicWords.test(own) && !verbOrVerdict.test(own);
}

/** Most sentences are about nothing that a rule reads, so clauses and groups are worked out when first asked for. */
class ReadStatement implements Statement {
  readonly plain: string;
  readonly folded: string;
  #clauses: readonly Clause[] | undefined;
  #groups: ReadonlySet<Group> | undefined;

  constructor(
    readonly text: string,
    readonly block: Block,
    readonly context: Context,
    readonly previous: Statement | undefined,
  ) {
    const label = block.cell === undefined ? block.question : block.cell.rowHeader;
    this.plain = inPlainSpelling(previous === undefined ? withDateLabel(text, label) : text);
    this.folded = foldForMatching(this.plain);
  }

  get clauses(): readonly Clause[] {
    this.#clauses ??= splitClauses(this.folded);
    return this.#clauses;
  }

  get groups(): ReadonlySet<Group> {
    this.#groups ??= groupsIn(this.folded);
    return this.#groups;
  }

  get audience(): Audience {
    return audienceOf(this.groups) ?? audienceOf(this.context.groups) ?? "all";
  }
}

/** What the evidence of a statement shows as its context, outermost first. */
export function shownContext(block: Block): string[] {
  const shown = [...block.headings, ...block.leadIns];
  for (const part of [block.question, block.cell?.columnHeader, block.cell?.rowHeader]) {
    if (part !== undefined && part !== "" && !shown.includes(part)) shown.push(part);
  }
  return shown;
}

function audienceOf(groups: ReadonlySet<Group>): Audience | undefined {
  if (groups.has("img")) return groups.has("us") ? "all" : "img";
  return groups.has("us") || groups.has("osteopathic") ? "us" : undefined;
}

/** Gives each block its context. Most stand under the same headings and lead-ins as the block before. */
function contextReader(): (block: Block) => Context {
  const known = new Map<string, Context>();
  const fold = remembering((text) => foldForMatching(inPlainSpelling(text.slice(0, longestContext))));
  const foldLeadIn = remembering((text) => foldForMatching(inPlainSpelling(lastSentence(text).slice(-longestContext))));
  let last: { readonly block: Block; readonly context: Context } | undefined;
  return (block) => {
    if (last !== undefined && standsBeside(block, last.block)) return last.context;
    const parts: ContextParts = {
      headings: block.headings.map(fold),
      leadIns: block.leadIns.map(foldLeadIn),
      question: fold(block.question ?? ""),
      rowHeader: fold(block.cell?.rowHeader ?? labelOf(block)),
      columnHeader: fold(block.cell?.columnHeader ?? ""),
    };
    const key = JSON.stringify(parts);
    const context = known.get(key) ?? new ReadContext(parts);
    known.set(key, context);
    last = { block, context };
    return context;
  };
}

/** The label of a value that stands in no table: it is to the value what a row's header is to its cell. */
function labelOf({ kind, text, question = "" }: Block): string {
  const isValue = kind !== "heading" && text.length <= longestValue && !/[.!?]$/.test(text);
  return isValue && question.length <= longestLabel && !question.endsWith("?") ? question : "";
}

/** The sentence that introduces a list is the last one before it. */
function lastSentence(lead: string): string {
  const last = splitSentences(lead).at(-1);
  return last === undefined ? lead : lead.slice(last.start, last.end);
}

/** True where two blocks have the same surroundings, as far as a look at them tells. */
function standsBeside(one: Block, other: Block): boolean {
  return (
    one.headings === other.headings &&
    (one.leadIns === other.leadIns || (one.leadIns.length === 0 && other.leadIns.length === 0)) &&
    one.question === other.question &&
    one.cell?.rowHeader === other.cell?.rowHeader &&
    (one.question === undefined || labelOf(one) === labelOf(other)) &&
    one.cell?.columnHeader === other.cell?.columnHeader
  );
}

/** Headings and lead-ins come back with every block below them. */
function remembering(fold: (text: string) => string): (text: string) => string {
  const known = new Map<string, string>([["", ""]]);
  return (text) => {
    let folded = known.get(text);
    if (folded === undefined) {
      folded = fold(text);
      known.set(text, folded);
    }
    return folded;
  };
}

type ContextParts = Pick<Context, "headings" | "leadIns" | "question" | "rowHeader" | "columnHeader">;

class ReadContext implements Context {
  readonly headings: readonly string[];
  readonly leadIns: readonly string[];
  readonly question: string;
  readonly rowHeader: string;
  readonly columnHeader: string;
  readonly lead: string;
  readonly section: Section;
  #groups: ReadonlySet<Group> | undefined;
  #stance: { readonly value: Stance | undefined } | undefined;

  constructor({ headings, leadIns, question, rowHeader, columnHeader }: ContextParts) {
    this.headings = headings;
    this.leadIns = leadIns;
    this.question = question;
    this.rowHeader = rowHeader;
    this.columnHeader = columnHeader;
    this.lead = [this.question, ...this.leadIns, this.columnHeader, this.rowHeader]
      .filter((part) => part !== "")
      .join(" ");
    this.section = sectionUnder(this.question === "" ? this.headings : [...this.headings, this.question], [
      ...this.leadIns,
      this.columnHeader,
      this.rowHeader,
    ]);
  }

  get groups(): ReadonlySet<Group> {
    this.#groups ??= this.#namedGroups();
    return this.#groups;
  }

  get stance(): Stance | undefined {
    this.#stance ??= { value: this.#nearestFirst.map(leadStanceOf).find((stance) => stance !== undefined) };
    return this.#stance.value;
  }

  /** The parts that say something, the nearest first. */
  get #nearestFirst(): string[] {
    const { rowHeader, columnHeader, leadIns, question, headings } = this;
    const parts = [rowHeader, columnHeader, ...leadIns.toReversed(), question, ...headings.toReversed()];
    return parts.filter((part) => part !== "");
  }

  #namedGroups(): ReadonlySet<Group> {
    for (const part of this.#nearestFirst) {
      const groups = groupsIn(part);
      if (groups.has("img") || groups.has("us") || groups.has("osteopathic")) return groups;
    }
    return new Set();
  }
}
