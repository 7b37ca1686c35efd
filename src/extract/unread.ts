import type { UnreadWording } from "../model/finding.js";
import { isOthersApplication } from "./families/other-applicants.js";
import { LiteralFilter, lowestBit } from "./language/literal-filter.js";
import { type Statement, shownContext } from "./statement.js";
import { type Topic, unreadTopics } from "./unread-topics.js";

/** Characters below which a sentence may take its topic from what it stands under. */
const shortest = 80;
/** Longer sentences are whole pages without full stops (characters). */
const longest = 600;
/** Characters below which a sentence that others follow is a bare yes or no. */
const shortestAnswer = 16;

/** A sentence that leads elsewhere and states nothing itself. */
const pointer =
  /^(?:please )?(?:click|visit|see|view|download|read|learn|find|check|go to|refer|follow|for (?:more|further|additional|questions))\b|\b(?:more information|learn more|click here|for details|websites?|web page|link)\b/;
/** What others did or have, which is asked of nobody. */
const description =
  /\b(?:average[sd]?|mean score|typical(?:ly)?|most of (?:our|the|those)|our (?:current |former )?(?:residents|graduates|alumni)|last year|percentiles?)\b/;
const answer = /^(?:a[.:] ?)?(?:yes|no|none|not at this time|we do|we don't|we do not|it is|it does)\b/;

/** An address or a number: a contact of somebody, and no requirement. */
const reaches = /@[\w-]+\.|\(?\b\d{3}\)?[ .-]\d{3}[.-]\d{4}\b/;

const filter = new LiteralFilter(
  unreadTopics.map(({ wording, ownWording }) => (ownWording === undefined ? [wording] : [wording, ownWording])),
);
const NOTHING: readonly UnreadWording[] = [];

/** Wording of a requirement that no rule understood, where the statement is one: what the next rule should read. */
export function unreadWording(statement: Statement): readonly UnreadWording[] {
  const { text, folded, block } = statement;
  if (block.kind === "heading" || folded.length > longest) return NOTHING;
  const topic = topicOf(statement);
  if (topic === undefined || pointer.test(folded) || description.test(folded)) return NOTHING;
  if (isLink(statement) || isLabel(statement) || isAnswersBeginning(statement)) return NOTHING;
  if (reaches.test(folded) || isOthersApplication(folded)) return NOTHING;
  return [
    { quote: text, headings: shownContext(block), reason: `speaks of ${topic.name}, and no rule understands it` },
  ];
}

/** The first topic that the statement makes a claim about. */
function topicOf(statement: Statement): Topic | undefined {
  const { folded, context } = statement;
  let bits = filter.candidates(folded);
  if (folded.length < shortest) bits |= filter.candidates(context.lead);
  for (; bits !== 0; bits &= bits - 1) {
    const topic = unreadTopics[lowestBit(bits)];
    if (topic !== undefined && isAbout(topic, statement)) return topic;
  }
  return undefined;
}

/** True where the sentence makes a claim about the topic, or is short and makes one about what it stands under. */
function isAbout(topic: Topic, { folded, context, block }: Statement): boolean {
  const { wording, ownWording, claim, isAsked, sections } = topic;
  if (!(sections?.has(context.section) ?? context.section === "residency")) return false;
  const asked = isAsked === true && context.stance !== undefined && (block.kind === "item" || block.kind === "cell");
  if (wording.test(folded) || ownWording?.test(folded) === true) return asked || claim.test(folded);
  return folded.length < shortest && wording.test(context.lead) && (claim.test(folded) || answer.test(folded));
}

/** "No." before the sentences that say more: these are judged by themselves. */
function isAnswersBeginning({ text, block }: Statement): boolean {
  return text.length < shortestAnswer && block.text.length > text.length;
}

/** True where nearly all of the block is the text of links: a menu. */
function isLink({ block }: Statement): boolean {
  const linked = block.links.reduce((length, { text }) => length + text.length, 0);
  return linked >= block.text.length * 0.9;
}

/** True for the head of a row or column: what it names is said in the cells beside or below it. */
function isLabel({ block }: Statement): boolean {
  return block.cell !== undefined && block.cell.rowHeader === undefined && block.text.length < shortest;
}
