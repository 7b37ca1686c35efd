import type { Page } from "../../page/page.js";
import { denials } from "../language/negation.js";
import type { Rule, Understood } from "../rule.js";
import type { Statement } from "../statement.js";
import { type ExamMention, examMentions, isNamed } from "./exam-mentions.js";
import {
  hasOwnVerb,
  introductionOf,
  isBareName,
  isSideCondition,
  isTypical,
  isWishOnly,
  withoutAttemptWish,
} from "./exam-segments.js";
import { calendarDue, datingStep2, isApplicationList, stageIn, stageOfHeading } from "./exam-stage.js";
import { denied, optional, wishes } from "./step-passed-wording.js";
import { stepMark, stepPhraseOf } from "./step-phrases.js";
import { isAside, isOptional, levelsRequired, required } from "./step-required.js";

const afterName =
  /^(?: (?:of|in|on) the usmle(?: ?(?:\/|or|and) ?(?:the )?comlex)?)?\s?[:,(-]?\s?(?:just |simply |to be |both |each |all |already |a )?(?:(?:pass(?:ed|ing)?(?: (?:score|mark|grade|result))?(?! rates?|ing rates?|\/| by\b| on to)|(?:score|result)s? (?:reported|on file|received|in hand|released|there)|reported|on file|in hand|released|taken and passed|with an? pass(?:ing (?:score|result|grade|mark))?|completed)(?![\w/])(?! by (?:all|every|each|most|our)))/;
/** "Step 1 at application, Step 2 CK before ranking" */
const datedName =
  /^\s?[:,(-]?\s?(?:any ?time )?(?:by|before|prior to|when|at|no later than|not later than|until|upon|in time for|ahead of|with (?:the|your|an))\b/;
const beforeName =
  /(?:^|[,:;] ?)(?:a |the )?(?:pass(?:ing)? ?(?:mark|score|grade|result)?s?|passed) (?:on|in|for|at)(?: the)?(?: usmle)? ?$/;
const finiteVerb =
  /\b(?:is|are|was|were|will|can|could|may|might|have|has|had|do|does|did|we|our|you|i(?= (?:have|had|am|was|passed|took|failed|can|need|must|will|do|did)\b)|they|most|all of|many|some|half|he|she|residents|interns|if)\b/;
const noWithout =
  /^\W*(?:no|without an?|without)\b.{3,60}?[,:-] ?(?:no|not an?|never an?) (?:interviews?|ranking|rank|place|review|invitations?|spot|consideration|offer|match|application|file)\b/;

/**
 * What a note asks without a verb: "Step 1: passed. Step 2 CK: score reported before invitations", "before you can be
 * ranked, a passing mark on Step 1 and Step 2", "No Step 2 score, no place on our rank list".
 */
export function verbless(statement: Statement, mentions: readonly ExamMention[]): Understood[] {
  const { folded, block } = statement;
  if (!isNamed(mentions) || block.kind === "heading" || folded.endsWith("?") || isTypical(folded)) return [];
  if (noWithout.test(folded) && !/\bfail/.test(folded)) {
    return required(levelsRequired(mentions), folded, statement, stageIn(folded));
  }
  const fronted = frontedIn(statement);
  if (fronted.length > 0) return fronted;
  if (statement.context.stance === "preferred" || statement.context.stance === "not_required") return [];
  if (!isAmongRequirements(statement) && stageIn(folded) === undefined) return [];
  const { text, runs } = stepPhraseOf(statement);
  const read: Understood[] = [];
  for (const [index, levels] of runs.entries()) {
    const at = placeOf(text, index);
    const from = Math.max(0, text.lastIndexOf(";", at) + 1);
    const next = text.indexOf(";", at);
    const part = text.slice(from, next < 0 ? text.length : next);
    const before = text.slice(from, at);
    const isAfter =
      afterName.test(text.slice(at + 1, at + 61)) &&
      /^(?:(?:the )?usmles?|us|imgs?|everyone|both|(?:applicants|candidates|graduates|students)(?: [\w.]+){0,3})?[\s:,;.(-]*$/.test(
        before,
      );
    const isBefore = beforeName.test(before);
    const isDated =
      datedName.test(text.slice(at + 1, at + 31)) &&
      /^(?:(?:the )?(?:scores?|results?|pass(?:es)?) (?:for|of|in|on) (?:the )?)?(?:usmle)?[\s:,;.(-]*$|(?:^|, ?)(?: ?(?:for|of|in|on) )?$/.test(
        part.slice(0, at - from).replace(/^.*,/, ""),
      ) &&
      isAmongRequirements(statement);
    if (!isAfter && !isBefore && !isDated) continue;
    const plain = part
      .replace(/,? (?:or|otherwise|or else),? (?:we|you|your|it|they)\b[^;.]*/g, "")
      .replace(
        /\b(?:no later than|not later than|in time for|by|before|when|until|prior to|at|once|after|as soon as)\b[^,;.\u00a7]{0,60}/g,
        "",
      );
    if (finiteVerb.test(plain) || wishes.test(withoutAttemptWish(part)) || denied.test(part) || optional.test(part))
      continue;
    read.push(...required(levels, part, statement, stageIn(part) ?? stageOfHeading(statement)));
  }
  return read;
}

const frontedPoint =
  /^\W*(?<point>(?:needed |required |due |passed |completed |on file |to be passed )?(?:before|by|prior to|when|at|with|for|to|in order to|in time for|on|no later than)\b[^:;.]{2,60}):\s(?<rest>.+)$/;

/** "Before ranking: Step 2 CK score", "To apply: Step 1; to be ranked: Step 2 CK" */
function frontedIn(statement: Statement): Understood[] {
  const { folded, context } = statement;
  if (!folded.includes(":") || context.stance === "preferred" || context.stance === "not_required") return [];
  return folded.split(";").flatMap((part) => {
    const { point = "", rest = "" } = frontedPoint.exec(part)?.groups ?? {};
    const stage = stageIn(point);
    if (stage === undefined || finiteVerb.test(rest) || /\bfail|\battempt|\bno\b|\bnot\b/.test(rest)) return [];
    if (wishes.test(withoutAttemptWish(rest)) || denied.test(rest) || isMinimum.test(rest)) return [];
    const mentions = examMentions(rest).map((one) => (isOptional(one, rest) ? { ...one, levels: [] } : one));
    return required(levelsRequired(mentions), part, statement, stage);
  });
}

/** Offset of the nth mark. */
function placeOf(text: string, index: number): number {
  let at = text.indexOf(stepMark);
  for (let passed = 0; passed < index; passed += 1) at = text.indexOf(stepMark, at + 1);
  return at;
}

/** True where table, heading, lead-in or question is about what is asked of applicants. */
function isAmongRequirements({ context, block }: Statement): boolean {
  if (block.kind === "cell" || block.kind === "definition" || context.stance === "required") return true;
  return /\b(?:exam\w*|usmle|boards?|scores?|requir\w+|eligib\w+|appl\w+|criteria|selection|facts|qualif\w+|ask|need|look)\b/.test(
    `${context.headings.slice(-2).join(" ")} ${context.lead}`,
  );
}

const fragmentWords =
  /\b(?:must|needs?|goes?|given?|gives|takes?|comes?|accepts?|requires?|asks?|requested|makes?|is|are|was|were|will|can|may|should|have|has|do|does|we|you)\b/;

/** "Two or more of these examinations:" asks for none of them in particular. */
function isChoice(introduction: string): boolean {
  return /\b(?:one|two|any|either|some)(?: or more)? of (?:the|these|those)\b/.test(introduction);
}

/** "We can only consider people who show:", "make sure that we have what follows; without it we cannot consider you:" */
const demands =
  /\bonly\b[^.;]{0,24}\b(?:consider|interview|review|rank|take|invite|read|look)|\b(?:consider|interview|review|rank|take|invite|read|look)\w*\b[^.;]{0,12}\bonly\b|\bwithout (?:it|them|these|this|all|any of)\b|\bmake sure\b|\bwe (?:need|ask|insist|look at (?:people|those) who)\b|\bbring\b|\b(?:consider|interview|review|rank|take|invite)\w* (?:nobody|no one|none)\b/;

/** A score to reach, which dates nothing: "Minimum Step 2 CK score: 220". */
const isMinimum = /^(?!.*\b(?:pass(?!\s?(?:[,;)]|$))|complet|submit|report|transcript)).*\b[12]\d\d\b/;

const onlyNames =
  /^(?:usmle|comlex(?:-usa)?|steps?|levels?|parts?|[123]|i{1,3}|ck|ce|scores?|exams?|deadline|dates?|due|minimum|required|and|or|the|of|on|for|[\s,/&():+.-])+$/;

/** True for the first cell of a row that only names examinations: the cell beside it says what is asked. */
function isRowName({ block, folded }: Statement, { blocks }: Page): boolean {
  if (block.kind !== "cell" || (block.cell?.rowHeader ?? "") !== "" || !onlyNames.test(folded)) return false;
  const next = blocks[block.index + 1]?.cell;
  return next !== undefined && next.table === block.cell?.table && next.row === block.cell.row;
}

export const listed: Rule = {
  name: "usmle/listed",
  examples: [
    { lead: "Applicants must have:", text: "Passing score on USMLE Step 1", gives: { "step1.passRequired": true } },
    { lead: "Optional extras:", text: "USMLE Step 2 CK score", gives: {} },
  ],
  read(statement, { page }) {
    const { folded, context, block } = statement;
    if (
      folded.length > 160 ||
      !isNamed(examMentions(folded)) ||
      isAside(statement) ||
      fragmentWords.test(
        folded
          .replace(/\b(?:was|were|has been|have been) (?=pass|taken|complet|reported|received)/g, "")
          .replace(/\b(?:if|when|once|as soon as) (?:you|they|it|already|available|taken)\b[^.;,)]*/g, ""),
      ) ||
      folded.endsWith("?") ||
      block.kind === "heading" ||
      hasOwnVerb(folded, statement)
    )
      return [];
    if (
      isTypical(folded) ||
      isSideCondition(folded) ||
      isWishOnly(folded) ||
      wishes.test(withoutAttemptWish(folded)) ||
      denied.test(folded)
    )
      return [];
    if ((block.kind === "term" && isBareName(statement)) || isRowName(statement, page)) return [];
    const introduction = introductionOf(statement);
    const nearest = [introduction, context.question, context.columnHeader].filter((one) => one !== "").join(" ");
    const around = `${context.headings.slice(-2).join(" ")} ${nearest}`;
    if (
      context.stance === "preferred" ||
      context.stance === "not_required" ||
      isTypical(around) ||
      /\bif applicable|\boptional|\bprefer/.test(nearest)
    )
      return [];
    if (isChoice(introduction) || isChoice(folded)) return [];
    const isApplication = isApplicationList(nearest === "" ? context.headings.slice(-1).join(" ") : nearest);
    if (context.stance !== "required" && !isApplication && !demands.test(introduction)) return [];
    const mentions = examMentions(folded).map((one) => (isOptional(one, folded) ? { ...one, levels: [] } : one));
    const levels = levelsRequired(mentions);
    const hasLimit =
      /\battempts?\b|\bfail|\bsittings?\b|\btr(?:y|ies)\b/.test(folded) && !/\bpass|\bcomplet/.test(folded);
    if (levels.size === 0 || hasLimit || (/\b(?:no|not|none)\b/.test(folded) && denials(folded).length > 0)) return [];
    const stage =
      stageIn(datingStep2(folded)) ??
      stageOfHeading(statement) ??
      (calendarDue.test(folded) || isMinimum.test(folded)
        ? undefined
        : isApplication
          ? "application"
          : stageIn(introduction));
    return required(levels, folded, statement, stage).map((one) => ({ ...one, confidence: 0.75 }));
  },
};
