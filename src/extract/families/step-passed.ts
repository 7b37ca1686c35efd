import type { Stage } from "../../model/vocabulary.js";
import { stageOf as generalStageOf } from "../language/stage.js";
import { leadStanceOf } from "../language/stance.js";
import type { Rule, Understood } from "../rule.js";
import { staleTermIn } from "../stale-terms.js";
import type { Statement } from "../statement.js";
import { type ExamMention, examMentions, examsAround, isNamed, type Level } from "./exam-mentions.js";
import {
  answerOf,
  audienceIn,
  introductionOf,
  isBareName,
  isSideCondition,
  isTypical,
  questionOf,
  type Segment,
  segmentsOf,
  stanceIn,
  withoutAttemptWish,
} from "./exam-segments.js";
import { isApplicationList, stageIn } from "./exam-stage.js";

/** What is done with an examination: passed, taken, its result shown. */
const achieved =
  /\b(?:pass(?:ed|ing|es|age)?|complet(?:ed?|ion|ing)|scor(?:e|es|ed)|results?|transcripts?|reports?|report(?:ed|ing)|tak(?:e|en|ing)|took|on file|submit\w*|submission|success\w*|receiv\w+|receipt|document\w*|proof|evidence|provid\w+|available|hav(?:e|ing)|hold|posted|uploaded|released|sent|send|there|show\w*|required|in hand|clear(?:ed)?|sit|sat|finish\w*|done|need(?:ed|s)?|mandatory|on record|must|behind|lack(?:s|ing)|missing)\b/;
const firm =
  /\b(?:must|required?|requires?|requirement|mandatory|have to|has to|had to|needs?(?! not)|needed|necessary|shall|essential|should|prerequisites?|expected|expects?|obligatory|compulsory|condition|ask(?:s|ed)? (?:for|that|of|all)|insists?|want|is to|are to|bring|cannot|is a must|due|minimum|just pass|simply pass|(?:just|only) needs? to pass|all (?:that )?we (?:ask|need|want|look for)|is (?:all|what) we (?:ask|need|want|look)|we only (?:take|accept|consider|interview|invite|rank|review|look at)|only (?:people|those|the ones|graduates|persons|physicians) (?:who|with|that)|eligib\w+|no later than|only (?:if|when|after|once|those|applicants|candidates)|qualif\w+)\b|\b(?:we|you|they|it) (?:do|does|is|are)\W*$|\b(?:interview\w*|consider\w*|rank\w*|invit\w*|review\w*|offer\w*)\b.{0,60}\bonly\b/;
/** "Applications without a Step 2 score are not reviewed", "nobody is ranked until Step 2 is passed". */
const excluding =
  /\b(?:not|never|cannot|won't|nor|neither|no one|nobody|none|no (?:applicant|candidate|application|interview|file)s?|incomplete|unable|without)\b.{0,80}\b(?:without|until|unless|lack\w*|missing|before|who (?:have|has) not)\b|\b(?:without|until|unless|lack\w*|missing|who (?:have|has) not)\b.{0,80}\b(?:not|cannot|won't|ineligible|incomplete|rejected|screened out|excluded|removed|dropped|withdrawn|taken off|no interview)\b/;
const optional =
  /\b(?:if (?:available|taken|completed|applicable|you have|already|they have|passed|known|done|possible|any)|when (?:available|taken|completed|received|possible)|where available|as (?:available|applicable|soon as)|once (?:available|taken|received)|\(if\b|optional\w*|may (?:be )?(?:submit\w*|send|sent|provid\w+|appl\w+)|can (?:be )?(?:submit\w*|sent)|not mandatory|or if)\b/;
const wishes =
  /\b(?:preferr?(?:ed|ably|s|ence)?|recommend(?:s|ed)?|encourag\w*|helpful|advantag\w*|desir\w+|ideally|a plus|advis\w+|would like|highly valued|bonus|asset|beneficial|favou?r\w*|suggest\w*|hope|priorit\w+)\b/;
const denied =
  /\b(?:not (?:\w+ )?(?:required?|necessary|needed|mandatory|a requirement|have to|need|compulsory|obligatory|a prerequisite|a must|expected|asked)|need not|needn't|(?:do|does) not (?:\w+ )?(?:require|need|have to|ask|insist|demand)|don't (?:require|need|have to)|doesn't (?:require|need|have to)|no need|no requirement|without (?:a |having |your )?(?:\w+ )?(?:step|score)(?:\w+ ){0,6}(?:may|can|is (?:possible|fine)|will (?:still )?be (?:considered|reviewed))|is possible|nor (?:do|does|is)|yet to)\b/;
/** The Steps as parts of something else than an application. */
const elsewhere =
  /\b(?:(?:to|for|in order to) (?:\w+ ){0,3}(?:obtain|get|receive|earn|hold) (?:\w+ ){0,4}(?:ecfmg|certificat\w+|licens\w+)|ecfmg certific\w+ (?:requires|consists|means|includes)|for that,|prepar\w+|review course|study|studying|pass rates?|pass\/fail (?:grading|scoring|reporting)|(?:became|is now|changed|change|transition\w*|moved?|moving) (?:to )?(?:a )?pass\/fail|tutor\w*|medical licensure(?! exam)|full licens\w+|reimburs\w+|dedicated|within (?:[\w()]+ ){1,3}years?|(?:get|go) through (?:all )?(?:\w+ )?steps)\b/;
const promotion =
  /\b(?:promot\w+|advanc\w+|progress\w* to|pgy-?\s?[2-5]|(?:our|current|all|the) residents (?:must|are|have|take|should|will|need)|during (?:the )?(?:intern|residency|first|pgy)|end of (?:the|their|your) (?:pgy|intern|first)|second year|license)\b/;
const visitors =
  /\b(?:visiting students?|rotat(?:e|ors?|ions?|ing)|electives?|clerkships?|observers?(?:hips?)?|sub-?interns?(?:hips?)?|externs?(?:hips?)?|students? must)\b/;

const requiredKeys = { 1: "step1.passRequired", 2: "step2.passRequired" } as const;

/** Mentions of named steps that a segment speaks of: its own, or those that its pronoun points back to. */
function stepsIn(segment: Segment, statement: Statement, earlier: readonly ExamMention[]): readonly ExamMention[] {
  const own = examMentions(segment.text);
  if (own.length > 0) return own.map((one) => (isOptional(one, segment.text) ? { ...one, levels: [] } : one));
  if (
    !/^\W*(?:must|has|have|needs?|is|are|should|will|can|may|be|for|before|prior)\b|\b(?:it|they|them|both|these|this|that|scores?|results?|exams?|examinations?|passing|the latter|all)\b/.test(
      segment.text,
    )
  )
    return [];
  const here = earlier.filter(({ end }) => end <= segment.start);
  return here.length > 0 ? here : examsAround(statement, isNamed);
}

/** "Part 2 if completed", "(and Step 2, if available)", "preferably Step 2 too" asks for nothing. */
function isOptional({ start, end }: ExamMention, text: string): boolean {
  const after = text.slice(end, end + 50);
  const before = text.slice(Math.max(0, start - 36), start);
  const next = examMentions(after)[0]?.start ?? after.length;
  return (
    optional.test(after.slice(0, next)) ||
    /\b(?:preferably|ideally|optionally|if available|if taken),?\s(?:also\s)?(?:the\s)?(?:usmle\s)?$/.test(before)
  );
}

function levelsRequired(mentions: readonly ExamMention[]): ReadonlySet<Level> {
  return new Set(
    mentions
      .filter(({ exam }) => exam === "usmle")
      .flatMap(({ levels }) => levels)
      .filter((level) => level < 3),
  );
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
    if (isAside(statement)) return [];
    const mentions = examMentions(statement.folded);
    const read: Understood[] = [...verbless(statement, mentions)];
    for (const segment of segmentsOf(statement)) {
      const levels = requiredIn(segment, statement, mentions);
      if (levels.size > 0) read.push(...required(levels, segment.text, statement, stageOf(segment, statement)));
    }
    return read;
  },
};

const afterName =
  /^\s?[:,-]?\s?(?:just |simply |to be |a )?(?:(?:pass(?:ed|ing)?(?: (?:score|mark|grade|result))?(?! rates?|ing rates?|\/| by\b| on to)|(?:score|result)s? (?:reported|on file|received|in hand|released)|taken and passed|completed)(?![\w/])(?! by (?:all|every|each|most|our)))/;
const beforeName =
  /(?:^|[,:;] ?)(?:a |the )?(?:pass(?:ing)? ?(?:mark|score|grade|result)?s?|passed) (?:on|in|for|at)(?: the)?(?: usmle)? ?$/;
const finiteVerb =
  /\b(?:is|are|was|were|will|can|could|may|might|have|has|had|do|does|did|we|our|you|i|they|most|all of|many|some|half|he|she|residents|interns|if)\b/;
const noWithout =
  /^\W*(?:no|without an?|without)\b.{3,60}?[,:-] ?(?:no|not an?|never an?) (?:interviews?|ranking|rank|place|review|invitations?|spot|consideration|offer|match|application|file)\b/;

/**
 * What a note asks without a verb: "Step 1: passed. Step 2 CK: score reported before invitations", "before you can be
 * ranked, a passing mark on Step 1 and Step 2", "No Step 2 score, no place on our rank list".
 */
function verbless(statement: Statement, mentions: readonly ExamMention[]): Understood[] {
  const { folded, block } = statement;
  if (mentions.length === 0 || block.kind === "heading" || isTypical(folded) || folded.endsWith("?")) return [];
  if (noWithout.test(folded) && !/\bfail/.test(folded)) {
    return required(levelsRequired(mentions), folded, statement, stageIn(folded));
  }
  if (statement.context.stance === "preferred" || statement.context.stance === "not_required") return [];
  if (!isAmongRequirements(statement) && stageIn(folded) === undefined) return [];
  const read: Understood[] = [];
  for (const [index, { start, end }] of mentions.entries()) {
    const from = Math.max(0, folded.lastIndexOf(";", start) + 1);
    const next = folded.indexOf(";", end);
    const part = folded.slice(from, next < 0 ? folded.length : next);
    const rest = folded.slice(end, end + 60);
    const isAfter = afterName.test(rest) && /^(?:usmle)?[\s:,;.(-]*$/.test(folded.slice(from, start));
    const isBefore = beforeName.test(folded.slice(from, start));
    const plain = part.replace(
      /\b(?:before|by the time|when|until|prior to|at|once|after|as soon as)\b[^,;.]{0,60}/g,
      "",
    );
    if (!isAfter && !isBefore) continue;
    if (finiteVerb.test(plain) || wishes.test(withoutAttemptWish(part)) || denied.test(part) || optional.test(part))
      continue;
    const following = mentions[index + 1];
    const joined =
      isBefore &&
      following !== undefined &&
      /^\s?(?:and|,|&)( (?:on|in|for))? ?(?:usmle )?$/.test(folded.slice(end, following.start))
        ? [following]
        : [];
    const levels = levelsRequired(mentions.slice(index, index + 1).concat(joined));
    read.push(...required(levels, part, statement, stageIn(part)));
  }
  return read;
}

/** True where table, heading, lead-in or question is about what is asked of applicants. */
function isAmongRequirements({ context, block }: Statement): boolean {
  if (block.kind === "cell" || block.kind === "definition" || context.stance === "required") return true;
  return /\b(?:exam\w*|usmle|boards?|scores?|requir\w+|eligib\w+|appl\w+|criteria|selection|facts|qualif\w+|ask|need|look)\b/.test(
    `${context.headings.at(-1) ?? ""} ${context.lead}`,
  );
}

function isAside({ folded, context, groups }: Statement): boolean {
  if (elsewhere.test(folded) && !/\bbefore they apply|\bto apply|\bmust be (?:completed|passed) before\b/.test(folded))
    return true;
  if (promotion.test(folded)) return true;
  return (visitors.test(folded) || (groups.has("visiting_student") && !groups.has("img"))) &&
    !/\bappl(?:icants|y)|residency\b/.test(folded)
    ? true
    : /\bpass rates?\b/.test(context.lead);
}

function requiredIn(segment: Segment, statement: Statement, mentions: readonly ExamMention[]): ReadonlySet<Level> {
  const none: ReadonlySet<Level> = new Set();
  if (/\b(?:scheduled|registered|signed up|planning|plan|intend\w*) (?:to (?:take|sit)|for)\b/.test(segment.text))
    return none;
  const text = withoutAttemptWish(segment.text);
  const isExcluding = excluding.test(text);
  if (isTypical(text) || isSideCondition(text)) return none;
  if (!isExcluding && (denied.test(text) || (wishes.test(text) && !/\bmust|\brequired\b|\bmandatory/.test(text))))
    return none;
  if (isAdviceOnly(text, statement)) return none;
  const steps = stepsIn(segment, statement, mentions);
  const levels = levelsRequired(steps);
  if (levels.size === 0 || !achieved.test(text)) return none;
  if (/\b(?:no|not|without|never)\b/.test(text) && /\bfail/.test(text) && !/\bpass(?:ed|ing)?\b|\bcomplet/.test(text))
    return none;
  if (
    /\bmore than|\bno more than|\battempts?\b|\bfail|\b(?:second|third|fourth) time\b/.test(text) &&
    !/\bpass|\bcomplet|\bscor/.test(text)
  )
    return none;
  if (
    /\bif\b/.test(text) &&
    !isExcluding &&
    !/\bonly if\b|\bif (?:they|you|one) (?:are|is|want|wish|hope)(?: to)?\b/.test(text)
  )
    return none;
  if (/\bno(?: \w+){0,4} (?:minimum|cut-?off)/.test(text)) return none;
  return firm.test(text) || isExcluding || isUnderDemand(statement) ? levels : none;
}

/** "To be competitive, a candidate should have 230 in Step 1": a wish, however firm its verb. */
function isAdviceOnly(text: string, statement: Statement): boolean {
  return /\bcompetitive\b|\brecommendation is\b/.test(text) && stanceIn(text, statement) === "preferred";
}

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
      /^\W*(?:to|before|prior to|by|for|in order to|at|when|upon|until)\b/.test(text) &&
      examMentions(text).length === 0,
  );
  return fronted?.text ?? "";
}

function stageOf(segment: Segment, statement: Statement): Stage | undefined {
  const { columnHeader, rowHeader, headings } = statement.context;
  const introduction = introductionOf(statement);
  const stage = [segment.text, frontedBefore(segment, statement), columnHeader, rowHeader, introduction]
    .map(stageIn)
    .find((found) => found !== undefined);
  if (stage !== undefined) return stage;
  // What has to be sent in, under a heading about applying, is sent in with the application.
  const isSent =
    /\b(?:provided|submitted|sent|included|uploaded|attached|enclosed|submit|send|include|upload|provide)\b/.test(
      segment.text,
    );
  return isSent && isApplicationList(`${headings.at(-1) ?? ""} ${headings.at(-2) ?? ""}`)
    ? "application"
    : generalStageOf(
        segment.text.replace(/\([^()]{12,200}\)?|\binterview(?:s| season) (?:ends?|closes?|is over|are over)\b/g, ""),
      );
}

function required(
  levels: ReadonlySet<Level>,
  text: string,
  statement: Statement,
  stage: Stage | undefined,
): Understood[] {
  const stale = staleTermIn(statement.folded);
  const common = { audience: audienceIn(text, statement), ...(stale === undefined ? {} : { stale }) };
  const read: Understood[] = [];
  for (const level of levels) {
    if (level !== 3) read.push({ key: requiredKeys[level], value: true, ...common });
  }
  if (levels.has(2) && stage !== undefined) read.push({ key: "step2.dueBy", value: stage, ...common });
  return read;
}

const asksWhen = /\b(?:when|by when|how soon|at what (?:point|time)|deadline|by what (?:time|date))\b/;
const asksDuty = /\b(?:required?|need(?:ed)?|must|have to|necessary|mandatory|requirement)\b/;

const answered: Rule = {
  name: "usmle/pass-answered",
  examples: [
    {
      question: "Must Step 2 CK be passed before ranking?",
      text: "Yes.",
      gives: { "step2.passRequired": true, "step2.dueBy": "rank_list" },
    },
    { question: "Is Step 2 CK required before an interview?", text: "No.", gives: {} },
  ],
  read(statement) {
    const { context, previous } = statement;
    const folded = answerOf(statement);
    if (previous !== undefined || folded.length > 90) return [];
    const onlyOther = /^no\b.{0,20}\b(?:only|just)\b/.test(folded) && asksDuty.test(questionOf(statement));
    if (onlyOther) return required(levelsRequired(examMentions(folded)), folded, statement, stageIn(folded));
    if (examMentions(folded).length > 0) return [];
    const asked = [context.rowHeader, context.columnHeader, questionOf(statement)].find((text) =>
      isNamed(examMentions(text)),
    );
    if (
      asked === undefined ||
      isTypical(asked) ||
      wishes.test(folded) ||
      denied.test(folded) ||
      /\b(?:scores?|minimum|attempts?|cut-?\s?off) (?:\w+ )?(?:limit|do|is|are)\b|\bminimum\b|\bhow (?:many|high)\b|\bfail/.test(
        asked,
      )
    )
      return [];
    const levels = levelsRequired(examMentions(asked));
    const isQuestion = asked.endsWith("?");
    const isYes =
      /^(?:yes|required|mandatory|must|needed|passing|pass\b|passed|of course|absolutely)/.test(folded) &&
      !/\bno\b/.test(folded);
    const instead = /^not\b.{0,50}\bbut\b(?<time>.*)$/.exec(folded)?.groups?.time;
    const later = instead === undefined ? undefined : stageIn(instead);
    if (later !== undefined && asksDuty.test(asked) && asked.endsWith("?"))
      return required(levelsRequired(examMentions(asked)), folded, statement, later);
    const isTime =
      /^(?:by|before|prior to|at|when|no later than|on|upon)\b/.test(folded) && stageIn(folded) !== undefined;
    if (levels.size === 0 || /\d{3}/.test(folded)) return [];
    if (isQuestion && !((asksDuty.test(asked) && isYes) || ((asksWhen.test(asked) || asksDuty.test(asked)) && isTime)))
      return [];
    if (!isQuestion && !isYes && !(isTime && /\bdue|\brequired|\bby\b|\bwhen/.test(`${context.columnHeader} ${asked}`)))
      return [];
    return required(levels, folded, statement, stageIn(folded) ?? (isQuestion ? stageIn(asked) : undefined));
  },
};

const fragmentWords =
  /\b(?:must|goes?|given?|gives|takes?|comes?|accepts?|requires?|asks?|requested|makes?|is|are|was|were|will|can|may|should|have|has|do|does|we|you)\b/;

/** "Two or more of these examinations:" asks for none of them in particular. */
function isChoice(introduction: string): boolean {
  return /\b(?:one|two|any|either|some)(?: or more)? of (?:the|these|those)\b/.test(introduction);
}

const listed: Rule = {
  name: "usmle/listed",
  examples: [
    { lead: "Applicants must have:", text: "Passing score on USMLE Step 1", gives: { "step1.passRequired": true } },
    { lead: "Optional extras:", text: "USMLE Step 2 CK score", gives: {} },
  ],
  read(statement) {
    const { folded, context, block } = statement;
    if (
      isAside(statement) ||
      folded.length > 160 ||
      fragmentWords.test(folded) ||
      folded.endsWith("?") ||
      block.kind === "heading"
    )
      return [];
    if (isTypical(folded) || isSideCondition(folded) || wishes.test(withoutAttemptWish(folded)) || denied.test(folded))
      return [];
    if (block.kind === "term" && isBareName(statement)) return [];
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
    if (isChoice(introduction)) return [];
    const isApplication = isApplicationList(nearest === "" ? context.headings.slice(-1).join(" ") : nearest);
    if (context.stance !== "required" && !isApplication) return [];
    const mentions = examMentions(folded).map((one) => (isOptional(one, folded) ? { ...one, levels: [] } : one));
    const levels = levelsRequired(mentions);
    const hasLimit = /\battempts?\b|\bfail/.test(folded) && !/\bpass|\bcomplet/.test(folded);
    if (levels.size === 0 || hasLimit || /\b(?:no|not|none)\b/.test(folded)) return [];
    const stage = stageIn(folded) ?? (isApplication ? "application" : stageIn(introduction));
    return required(levels, folded, statement, stage).map((one) => ({ ...one, confidence: 0.75 }));
  },
};

export const passedRules: readonly Rule[] = [sentence, answered, listed];
