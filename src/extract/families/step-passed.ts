import type { Stage } from "../../model/vocabulary.js";
import { stageOf as generalStageOf } from "../language/stage.js";
import { leadStanceOf } from "../language/stance.js";
import type { Rule, Understood } from "../rule.js";
import type { Statement } from "../statement.js";
import { type ExamMention, examMentions, examsAround, isNamed, type Level } from "./exam-mentions.js";
import {
  bygone,
  introductionOf,
  isSideCondition,
  isTypical,
  isWishOnly,
  type Segment,
  segmentsOf,
  withoutAttemptWish,
  withoutOwnAside,
} from "./exam-segments.js";
import {
  calendarDue,
  datingStep2,
  isApplicationList,
  isPermission,
  stageIn,
  stageOfHeading,
  withoutPermission,
} from "./exam-stage.js";
import { inPlainWords } from "./exam-synonyms.js";
import { gated } from "./step-gates.js";
import { answered } from "./step-passed-answers.js";
import { listed, verbless } from "./step-passed-notes.js";
import { achieved, denied, excluding, excludingLike, firm, imperative, wishes } from "./step-passed-wording.js";
import { isGraded } from "./step-phrases.js";
import { isAside, isOptional, levelsRequired, required } from "./step-required.js";

/** Mentions of named steps that a segment speaks of: its own, or those that its pronoun points back to. */
function stepsIn(segment: Segment, statement: Statement, earlier: readonly ExamMention[]): readonly ExamMention[] {
  const own = examMentions(segment.text);
  if (own.length > 0) return own.map((one) => (isOptional(one, segment.text) ? { ...one, levels: [] } : one));
  if (
    !/^\W*(?:must|has|have|needs?|is|are|should|will|can|may|be|for|before|prior)\b|\b(?:it|they|them|both|these|this|that|scores?|results?|exams?|examinations?|passing|(?:an?|the|your|this) pass|the latter|all)\b/.test(
      segment.text,
    )
  )
    return [];
  const here = earlier.filter(({ end }) => end <= segment.start);
  const asked = here.filter(({ end }) => !isGraded(statement.folded.slice(end, end + 40)));
  if (asked.length > 0) return asked;
  return here.length > 0 ? here : examsAround(statement, isNamed);
}

const sentence: Rule = {
  name: "usmle/pass-required",
  examples: [
    { text: "A pass in USMLE Step 1 is mandatory.", gives: { "step1.passRequired": true } },
    {
      text: "No one is ranked until a passing Step 2 CK score has reached us.",
      gives: { "step2.passRequired": true, "step2.dueBy": "rank_list" },
    },
    {
      text: "Step 2 CK is not required for an interview, but it must be passed before we certify our rank list.",
      gives: { "step2.passRequired": true, "step2.dueBy": "rank_list" },
    },
    { text: "It is wise to take Step 2 CK early in the year.", gives: {} },
    { text: "Step 1: Submit your application.", gives: {} },
  ],
  read(statement) {
    const mentions = examMentions(statement.folded);
    // Without a named Step in the sentence or near it there is nothing to pass.
    if (!isNamed(mentions) && !isNamed(examsAround(statement, isNamed))) return [];
    if (isAside(statement)) return [];
    const read: Understood[] = [...verbless(statement, mentions)];
    for (const segment of segmentsOf(statement)) {
      const levels = requiredIn(segment, statement, mentions);
      if (levels.size > 0) read.push(...required(levels, segment.text, statement, stageOf(segment, statement)));
    }
    return read;
  },
};

function requiredIn(whole: Segment, statement: Statement, mentions: readonly ExamMention[]): ReadonlySet<Level> {
  const none: ReadonlySet<Level> = new Set();
  const segment = { ...whole, text: withoutOwnAside(whole.text) };
  const levels = levelsRequired(stepsIn(segment, statement, mentions));
  if (levels.size === 0) return none;
  if (isPermission(segment.text) && !firm.test(withoutPermission(segment.text))) return none;
  const text = inPlainWords(withoutAttemptWish(segment.text));
  const isExcluding = excludingLike.test(text) && excluding.test(text);
  if (isTypical(text) || isSideCondition(text) || bygone.test(text)) return none;
  if (!isExcluding && (denied.test(text) || (wishes.test(text) && !/\bmust|\brequired\b|\bmandatory/.test(text))))
    return none;
  if (!isExcluding && isWishOnly(text)) return none;
  // "Scores are seen only after the first reading; none is required to be ranked."
  if (
    !isExcluding &&
    !/\bpass/.test(text) &&
    denied.test(withoutOwnAside(statement.folded)) &&
    !firm.test(text.replace(/\bonly (?:if|when|after|once)\b/g, " "))
  )
    return none;
  if (!achieved.test(text)) return none;
  if (/\b(?:no|not|without|never)\b.{0,30}\bfail/.test(text) && !/\bpass(?:ed|ing)?\b|\bcomplet/.test(text))
    return none;
  if (
    /\bmore than|\bno more than|\battempts?\b|\bfail|\b(?:second|third|fourth) time\b/.test(text) &&
    !/\bpass|\bcomplet|\bscor|\bresults?\b/.test(text)
  )
    return none;
  if (
    /\bif\b|^\W*should (?:you|they|an?)\b/.test(text) &&
    !isExcluding &&
    !/\bonly if\b|\bif (?:they|you|one) (?:are|is|want|wish|hope)(?: to)?\b/.test(text)
  )
    return none;
  if (/\bno(?: \w+){0,4} (?:minimum|cut-?off)/.test(text) || noScoreToReach.test(text)) return none;
  if (/\b(?:dropped|abandoned|abolished|removed|scrapped|done away)\b/.test(text) && !isExcluding) return none;
  const { stance } = statement.context;
  const isTold = stance !== "preferred" && stance !== "not_required" && imperative.test(text);
  return firm.test(text) || isTold || isExcluding || isUnderDemand(statement) ? levels : none;
}

/** "There is no score in Step 1 that you would have to reach." */
const noScoreToReach =
  /\b(?:there is|there's|we (?:have|set|name)) no (?:[\w-]+ ){0,3}(?:scores?|results?|numbers?|marks?)\b|\b(?:scores?|numbers?|marks?|results?) (?:that |which )?(?:you|one|applicants|they) (?:must|have to|need to|would have to)\b/;

/** True for an item of a list whose lead-in demands what the items say: "Applicants must: Have a pass in Step 1". */
function isUnderDemand(statement: Statement): boolean {
  const { context, block } = statement;
  return (
    block.kind === "item" && context.stance === "required" && leadStanceOf(introductionOf(statement)) === "required"
  );
}

/** "To be eligible for our match list, however, they must have passed": the phrase in front of the segment. */
function frontedBefore(segment: Segment, statement: Statement): string {
  const before = segmentsOf(statement)
    .filter(({ end }) => end <= segment.start)
    .slice(-2);
  const fronted = before.findLast(
    ({ text }) =>
      /^\W*(?:to|before|prior to|by|for|in order to|at|when|upon|until|in order|as an? (?:pre)?(?:condition|requisite))\b/.test(
        text,
      ) && examMentions(text).length === 0,
  );
  return fronted?.text ?? "";
}

/** "By November 1; otherwise we can neither interview nor rank you": what a missed day costs. */
function stageOfConsequence(folded: string): Stage | undefined {
  const cost =
    /\b(?:otherwise|or else|or (?=we |you |your |it )|failing (?:that|this|which)|if not)\b(?<cost>[^.;]{0,80})/.exec(
      folded,
    )?.groups?.cost;
  if (
    cost === undefined ||
    !/\b(?:not|neither|never|cannot|no|nobody|unable|off|dropped|removed|withdrawn)\b/.test(cost)
  )
    return undefined;
  if (/\binterview|\binvit/.test(cost)) return "interview";
  return /\brank|\blist\b/.test(cost) ? "rank_list" : undefined;
}

function stageOf(segment: Segment, statement: Statement): Stage | undefined {
  const { columnHeader, rowHeader, headings } = statement.context;
  const introduction = introductionOf(statement);
  const own = datingStep2(segment.text);
  if (own !== segment.text) return stageIn(own);
  // What is due by a day of the calendar is not due when one applies, whatever the list is about.
  const isByDay = calendarDue.test(own);
  const stage = [own, frontedBefore(segment, statement), columnHeader, rowHeader, isByDay ? "" : introduction]
    .map(stageIn)
    .find((found) => found !== undefined);
  if (stage !== undefined) return stage;
  if (isByDay) return stageOfConsequence(statement.folded);
  const gate = stageOfHeading(statement);
  if (gate !== undefined) return gate;
  // What has to be sent in, under a heading about applying, is sent in with the application.
  const isSent =
    /\b(?:provided|given|handed in|presented|shown|submitted|sent|included|uploaded|attached|enclosed|submit|send|include|upload|provide)\b/.test(
      segment.text,
    );
  return isSent && isApplicationList(`${headings.at(-1) ?? ""} ${headings.at(-2) ?? ""}`)
    ? "application"
    : generalStageOf(
        withoutPermission(own).replace(
          /\([^()]{12,200}\)?|\binterview(?:s| season) (?:ends?|closes?|is over|are over)\b/g,
          "",
        ),
      );
}

export const passedRules: readonly Rule[] = [sentence, answered, listed, gated];
