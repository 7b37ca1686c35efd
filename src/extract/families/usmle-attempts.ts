import type { Stance } from "../../model/vocabulary.js";
import { numberOf, numberPattern, ordinalOf } from "../language/numbers.js";
import type { Rule, Understood } from "../rule.js";
import { staleTermIn } from "../stale-terms.js";
import type { Statement } from "../statement.js";
import { boardWords, examMentions, examsAround, type Level, usmleSteps } from "./exam-mentions.js";
import {
  answerOf,
  audienceIn,
  introductionOf,
  isSideCondition,
  isTypical,
  questionOf,
  segmentsOf,
  stanceOfAttempt,
} from "./exam-segments.js";

const count = String.raw`(?:an? |the )?(?<count>${numberPattern}|a|an|any|once|twice|single)(?:\s?\(\d\))?`;
const failure = String.raw`(?:(?:failed|failing|unsuccessful|prior|previous|recorded|documented)\s)?(?:(?:board|exam|examination|step|usmle|comlex|usmle\/comlex|and\/or|or|and|total)\s){0,4}(?:failures?\b|fails?\b|failing scores?\b|failed (?:[\w/-]+ ){0,3}?(?:attempts?|tries|try|exams?|examinations?|steps?|scores?|tests?|results?|sittings?|boards?)\b|unsuccessful (?:[\w/-]+ ){0,3}?(?:attempts?|tries|exams?|results?)\b)`;
const tries = String.raw`(?:(?:total|exam|examination|test|usmle|board|separate)\s){0,2}(?:attempts?|tries|try|times|sittings?|goes)\b`;
const most = String.raw`(?:(?:no|not|never) (?:\w+ ){0,2}?(?:more|greater|later) than|at (?:the )?(?:very )?most|(?:a )?max(?:imum)?\.?(?: number)?(?: of)?|up to|limit(?:ed)?(?: of| to)|not (?:to )?exceed(?:ing)?|cannot exceed|within|in|capped at|cap of|fewer than or equal to|only)`;
const afterwards = String.raw`(?:\s[\w/]+){0,4}?\s?,?\s?(?:at (?:the )?(?:very )?most|max(?:imum)?\b|or (?:less|fewer)|tops|(?:is|are|will be|may be|can be)? ?(?:the )?(?:most|limit|allowed|permitted|tolerated|acceptable|allowable|maximum)\b)`;
const rejected =
  /\b(?:not (?:be |currently |generally )?(?:consider\w*|accept\w*|review\w*|eligible|invit\w+|interview\w*|rank\w*|taken?|look\w*|process\w*|qualif\w+|permitted|allowed|acceptable|tolerated|meet|read)|ineligible|disqualif\w+|screened out|rejected|excluded?s?|cannot be|will not|do not (?:consider|accept|review|invite|interview|take|rank|look)|don't (?:consider|accept|review|invite|interview|take|rank|look)|unable to (?:consider|accept|review|invite|interview)|automatic\w*|rul(?:es?|ed) out|no longer eligible|declined?|not to (?:interview|consider|accept|invite|review|rank|take)|go(?:es)? no further|not (?:go|move|proceed) (?:further|forward|on)|ends? (?:the|our|your|its|any) (?:review|consideration|chances?|application|matter)|(?:is|are|means?|spells?) the end|too (?:much|many)|one too many|(?:closes?|shuts?) the (?:door|file|book)|(?:rules?|takes?|puts?|knocks?|leaves?) (?:you|them|anyone|an applicant|a candidate|applicants|candidates|people) out|out of the (?:question|running)|(?:may|must|should|can) not have|(?:neither|nor|nobody|no one|none)\b(?: [\w/,]+){0,9} (?:may|can|should|must)|without (?:a )?chance|turned (?:away|down)|no place|stop(?:s)? (?:reading|there)|set aside|sets? aside|passed over|removed|bars?|barred)\b/;
const discouraged =
  /\b(?:unlikely|rarely|seldom|less (?:likely|favou?rabl\w+)|low(?:er)? priority|not (?:\w+ ){0,6}with priority|rather not|discouraged|unfavou?rabl\w+|negativ\w+|frowned|disadvantage\w*|hurts?|weaken\w*|less competitive|not (?:\w+ ){0,2}(?:favou?rabl\w+|preferred|ideal)|concern\w*|red flag|not (?:\w+ ){0,6}(?:first|at the top)|hardly)\b/;

const failedTimes = /\bfail(?:ed|ing|s)?(?: [\w/]+){0,6} (?<count>twice|(?:two|three|2|3)(?= times))/;

/** "For neither Step 1 nor Step 2 may you have needed more than two sittings." */
const neitherMay = /\b(?:neither|in no case|under no circumstances|on none)\b.{0,50}\b(?:may|can|should|must)\b/;

interface LimitWording {
  readonly wording: RegExp;
  /** Attempts that a count means in this wording. */
  attempts(count: number): number;
  /** Read only where the stretch says that such applicants are turned away, or that they are looked at less kindly. */
  readonly turnsAway?: true;
}

/** Ways to limit attempts, the more particular before those that they contain. */
const limits: readonly LimitWording[] = [
  {
    wording: new RegExp(String.raw`(?<!\b(?:no|not|never) (?:\w+ ){0,2})\bmore than ${count}\s${failure}`),
    attempts: (failures) => failures + 1,
    turnsAway: true,
  },
  {
    wording: new RegExp(String.raw`\b${count} or more\s${failure}`),
    attempts: (failures) => failures,
    turnsAway: true,
  },
  { wording: new RegExp(String.raw`\b${most} ${count}\s${failure}`), attempts: (failures) => failures + 1 },
  { wording: new RegExp(String.raw`\b${count}\s${failure}${afterwards}`), attempts: (failures) => failures + 1 },
  {
    wording: new RegExp(
      String.raw`\bfail(?:ed|ing)?(?: [\w/]+){0,5} (?:no|not) more than (?<count>once|twice|${numberPattern})(?: times?)?\b`,
    ),
    attempts: (failures) => failures + 1,
  },
  {
    wording: new RegExp(
      String.raw`\bfail(?:ed|ing|s)?(?: [\w/]+){0,6} more than (?<count>once|twice|${numberPattern})(?: times?)?\b`,
    ),
    attempts: (failures) => failures + 1,
    turnsAway: true,
  },
  { wording: failedTimes, attempts: (failures) => failures, turnsAway: true },
  {
    wording: new RegExp(String.raw`(?<!\b(?:no|not|never) (?:\w+ ){0,2})\bmore than ${count}\s${tries}`),
    attempts: (attempts) => attempts,
    turnsAway: true,
  },
  {
    wording: new RegExp(
      String.raw`\b(?:tak(?:en?|ing)|need(?:ed|ing)?|sat|required?|attempted|repeated) (?:[\w/]+ ){0,6}(?<!no |not )more than (?<count>once|twice|${numberPattern})\b`,
    ),
    attempts: (attempts) => attempts,
    turnsAway: true,
  },
  {
    // "whoever had to take Step 1 a third time", "a third attempt is one too many"
    wording:
      /\b(?:tak(?:en?|ing)|took|sit(?:ting)?|sat|attempt(?:ed)?|tr(?:y|ied)|need(?:ed)?|resit|repeat(?:ed)?|pass(?:ed)?)\b(?: [\w/]+){0,9} an? (?<count>second|third|fourth|2nd|3rd|4th) (?:time|attempt|try|sitting|go)\b|^\W*(?:an?|any|the) (?<count2>second|third|fourth|2nd|3rd|4th) (?:attempt|try|sitting|go|failure)\b/,
    attempts: (ordinal) => ordinal - 1,
    turnsAway: true,
  },
  {
    // "no more than two tries to pass Step 1 and no more than two to pass Step 2"
    wording: new RegExp(
      String.raw`\b${most} (?<count>two|three|four|2|3|4)(?= (?:to pass|to clear|(?:for|on|at|in) (?:usmle )?step)\b)`,
    ),
    attempts: (attempts) => attempts,
  },
  {
    wording: new RegExp(String.raw`\b${count} or more\s${tries}`),
    attempts: (attempts) => attempts - 1,
    turnsAway: true,
  },
  {
    wording: new RegExp(String.raw`\b${most} (?:of )?(?:the |a )?(?:total of )?${count}\s${tries}`),
    attempts: (attempts) => attempts,
  },
  { wording: new RegExp(String.raw`\b${count}\s${tries}${afterwards}`), attempts: (attempts) => attempts },
  {
    wording: new RegExp(
      String.raw`\b(?:attempts?|tries)(?: [\w/]+){0,8} (?:limited to|limit(?:s)?(?: is| of)?|capped at|not exceed|maximum(?: is| of)?|at most|no more than|up to) ${count}\b`,
    ),
    attempts: (attempts) => attempts,
  },
  {
    wording:
      /\b(?:taken|attempted|sat|tried)(?: [\w/]+){0,5} (?:(?:no|not) more than|at most|a maximum of|only) (?<count>once|twice)\b/,
    attempts: (attempts) => attempts,
  },
  {
    wording:
      /\b(?:by|no later than|(?:on|at) or before|by way of|latest (?:on|at|by))(?: or before)? (?:the|their|your|his or her) (?<count>second|third|2nd|3rd) (?:attempt|try|sitting)\b|\b(?:first|1st) or (?<count2>second|2nd) (?:attempt|try)\b/,
    attempts: (attempts) => attempts,
  },
];

/** "One failed attempt, but not more": a limit that stretches over a contrast. */
const butNoMore = new RegExp(
  String.raw`(?:\b${count}\s${failure}|\bfail(?:ed)?(?: [\w/]+){0,4} (?<count2>once|twice))(?: \w+){0,6},? (?:but|and|though) (?:no|not|never) (?:more|oftener)`,
);

const neverFailed = new RegExp(
  String.raw`\b(?:no|without(?: any| a)?|zero|nor any|never (?:had|have)(?: an?| any)?|free of(?: any)?|not (?:have|had|show|contain)(?: an?| any| one)?|not a single|0) (?:(?:[\w-]+|usmle\/comlex) ){0,3}?${failure}|\b(?:never|not|nor) (?:have )?(?:been )?(?:failed|fail)\b(?! to)`,
);
const anyFailure = new RegExp(
  String.raw`\b${failure}|\b(?:have|has|had|who|ever|previously|be|were|was|having)(?: ever)?(?: previously)? failed\b|\bfailing (?:the |any |a |one |either )?(?:usmle|step|board|exam)|\b(?:usmle|boards?|exam(?:ination)?|steps? (?:1|2|i|ii)(?: ck)?) fail(?:ures?|s)\b|\bhistory of fail\w+`,
);
const firstAttempt =
  /\b(?:first|1st|initial|very first|one|single|1)[- ](?:attempt|try|sitting|go|shot|administration)s?\b|\b(?:pass\w*|success\w*|clear\w*|complet\w+)(?: [\w/,&]+){0,10} (?:the )?(?:first|1st) time\b|\bfirst[- ]time pass\w*\b|\bfirst time(?: they| you)? (?:pass|sit|take|took)\w*\b/;
const success = /\b(?:pass\w*|success\w*|clear\w*|complet\w+|scor\w*|\d{3})\b/;
const notExam =
  /\b(?:courses?|clerkships?|classes|coursework|preclinical|rotations?|shelf|oral|felon\w+|drug|background|residents?' )\b/;
const conditional =
  /\b(?:if|when|where|should) (?:you|an applicant|an examinee|a candidate|they|one|someone|the)\b.{0,50}\b(?:fail|first attempt|more than)/;

const keys = { 1: "step1.maxAttempts", 2: "step2.maxAttempts" } as const;

interface AttemptLimit {
  readonly attempts: number;
  readonly stance: Stance;
}

/** The limit that a stretch sets, with its stance; undefined where it sets none. */
function limitIn(words: string, statement: Statement): AttemptLimit | undefined {
  const text = words.replace(/\bwon't\b/g, "will not").replace(/\b(\w+[a-mo-z])n't\b|\b(ca)n't\b/g, "$1$2 not");
  if (isTypical(text.replace(/\bless competitive/g, "")) || isSideCondition(text) || conditional.test(text))
    return undefined;
  if (notExam.test(text) && !examMentions(text).length) return undefined;
  if (
    /\b(?:not|never|no longer|don't|doesn't|won't|nor)\s(?:\w+ ){0,2}(?:exclud\w+|disqualif\w+|rul\w+ (?:you |anyone )?out|bar|prevent|ineligible|reject\w*|preclud\w+|penali[sz]\w+|count against|held against)\b/.test(
      text,
    )
  )
    return undefined;
  const isRejected = rejected.test(text) || rejectedBy(statement) || neitherMay.test(statement.folded);
  const isDiscouraged = discouraged.test(text);
  const stance = stanceOfAttempt(text, statement);
  const isCarriedOn =
    /^\W*(?:no|without|zero|not)\b/.test(text) && stanceOfAttempt(statement.folded, statement) === "preferred";
  const firm: Stance =
    stance === "preferred" || (isCarriedOn && !/\b(?:must|required)\b/.test(statement.folded))
      ? "preferred"
      : "required";
  for (const { wording, attempts, turnsAway } of limits) {
    const groups = wording.exec(text)?.groups;
    if (groups === undefined) continue;
    if (turnsAway && !isRejected && !isDiscouraged && !isRefusalAsked(statement)) return undefined;
    const word = groups.count ?? groups.count2 ?? "";
    const number = ordinalOf(word) ?? numberOf(word === "any" ? "a" : word);
    const value = number === undefined ? 0 : attempts(number);
    if (value < 1 || value > 8) continue;
    return { attempts: value, stance: turnsAway && isDiscouraged && !isRejected ? "preferred" : firm };
  }
  if (neverFailed.test(text) && !/\b(?:not|don't|doesn't) (?:require|penali[sz]e|exclude|disqualif)/.test(text))
    return { attempts: 1, stance: firm };
  if (anyFailure.test(text) && !/\bmultiple\b/.test(text)) {
    if (isDiscouraged) return { attempts: 1, stance: "preferred" };
    if (isRejected) return { attempts: 1, stance: "required" };
  }
  const isCondition = /\b(?:unless|without|until|did not|have not|has not|not pass\w*)\b/.test(text);
  if (firstAttempt.test(text) && isRejected && isCondition) return { attempts: 1, stance: "required" };
  if (
    firstAttempt.test(text) &&
    stance === undefined &&
    /\b(?:may apply|can apply|(?:are|is) eligible|will be (?:considered|reviewed))\b/.test(text)
  ) {
    return { attempts: 1, stance: "required" };
  }
  if (firstAttempt.test(text) && /\bonly\b/.test(text) && stance !== "preferred")
    return { attempts: 1, stance: "required" };
  if (firstAttempt.test(text) && stance === undefined && isUnderExam(statement) && /\bpass|\bclear/.test(text))
    return { attempts: 1, stance: "required" };
  if (!firstAttempt.test(text) || stance === undefined || stance === "not_required") return undefined;
  if (!success.test(`${text} ${statement.context.lead}`) && !/attempt/.test(text)) return undefined;
  if (/\b(?:not|don't|doesn't|no)(?: \w+){0,3} (?:require|need|insist|necess\w+|have to)/.test(text)) return undefined;
  return { attempts: 1, stance };
}

/** True for a short cell or definition that stands beside the name of a Step: what it says is asked. */
function isUnderExam({ context, block, folded }: Statement): boolean {
  if (folded.length > 90 || (block.kind !== "cell" && block.kind !== "definition")) return false;
  return [context.rowHeader, context.columnHeader, context.question].some((text) => examMentions(text).length > 0);
}

/** True for an item under "We do not consider applicants with:". */
function rejectedBy(statement: Statement): boolean {
  return statement.block.kind === "item" && rejected.test(introductionOf(statement));
}

function isRefusalAsked({ context, folded }: Statement): boolean {
  return (
    /\b(?:consider|accept|allow|interview|review|take|eligible)/.test(context.question) &&
    /^(?:no|unfortunately|sorry|we (?:do not|don't|cannot|are unable)|we are sorry)\b/.test(folded)
  );
}

/** Steps that a limit holds for: those of the stretch, the sentence, or the nearest context; none where no exam is meant. */
function stepsOf(text: string, statement: Statement): ReadonlySet<Level> {
  if (
    /\b(?:any|each|every|all|either|both)(?: one)?(?: of the)? (?:usmle )?(?:steps?|examinations?|exams?)\b/.test(text)
  )
    return new Set([1, 2]);
  for (const mentions of [examMentions(text), examMentions(statement.folded)]) {
    if (mentions.length > 0) return usmleSteps(mentions);
  }
  if (boardWords.test(statement.folded)) return new Set([1, 2]);
  const around = examsAround(statement);
  if (around.length > 0) return usmleSteps(around);
  const nearest = `${statement.context.lead} ${statement.context.headings.at(-1) ?? ""}`;
  return boardWords.test(nearest) || /\bexam(?:s|inations?)?\b/.test(text) ? new Set([1, 2]) : new Set();
}

function found(text: string, statement: Statement, limit: AttemptLimit): Understood[] {
  const stale = staleTermIn(statement.folded);
  const read: Understood[] = [];
  for (const step of stepsOf(text, statement)) {
    if (step === 3) continue;
    read.push({
      key: keys[step],
      value: { attempts: limit.attempts, stance: limit.stance },
      audience: audienceIn(text, statement),
      confidence: limit.stance === "required" ? 0.9 : 0.85,
      ...(stale === undefined ? {} : { stale }),
    });
  }
  return read;
}

const attemptLimit: Rule = {
  name: "usmle/attempts",
  examples: [
    {
      text: "A maximum of two attempts at USMLE Step 1 is tolerated.",
      gives: { "step1.maxAttempts": { attempts: 2, stance: "required" } },
    },
    {
      text: "Anyone with more than one failed attempt on Step 2 CK will not be invited.",
      gives: { "step2.maxAttempts": { attempts: 2, stance: "required" } },
    },
    {
      text: "Preference is given to applicants who cleared USMLE Step 1 at the first try.",
      gives: { "step1.maxAttempts": { attempts: 1, stance: "preferred" } },
    },
    { text: "Nobody should be discouraged by one failure in a preclinical course.", gives: {} },
    { text: "Most of our residents passed the USMLE at the first attempt.", gives: {} },
  ],
  read(statement) {
    const cellLimit = countInCell(statement);
    if (cellLimit.length > 0) return cellLimit;
    const over = butNoMore.exec(statement.folded)?.groups;
    const times = numberOf(over?.count ?? over?.count2 ?? "");
    const forgive = forgivenIn(statement.folded);
    if (forgive !== undefined) return found(statement.folded, statement, { attempts: forgive + 1, stance: "required" });
    if (times !== undefined && times > 0)
      return found(statement.folded, statement, { attempts: times + 1, stance: "required" });
    const read = segmentsOf(statement).flatMap(({ text }) => {
      const limit = limitIn(text, statement);
      return limit === undefined ? [] : found(text, statement, limit);
    });
    return read.length > 0 ? read : answerAboutFailures(statement);
  },
};

/** "2" or "First attempt only" in the cell or definition of "Maximum attempts". */
function countInCell(statement: Statement): Understood[] {
  const { folded, context } = statement;
  const { rowHeader, columnHeader, question } = context;
  const header = [rowHeader, columnHeader, question].find(
    (text) => /\b(?:attempts?|tries|failures?|fails)\b/.test(text) && text.length < 80,
  );
  if (header === undefined || isTypical(header)) return [];
  const match = new RegExp(
    `^(?:maximum of |max\\.? |up to |no more than |only )?(?<count>${numberPattern})(?: (?:attempts?|tries|maximum|max|only|failures?|each|per step|failed attempts?))*\\.?$`,
  ).exec(folded);
  const number = numberOf(match?.groups?.count ?? "");
  if (number === undefined || number > 7) return [];
  const isFailures = /\bfail/.test(`${header} ${folded}`);
  return found(folded, statement, {
    attempts: isFailures ? number + 1 : number,
    stance: context.stance === "preferred" ? "preferred" : "required",
  });
}

/** "No." to "Do you consider applicants with a failed attempt?", "Yes." to "Must the steps be passed at the first attempt?". */
function answerAboutFailures(statement: Statement): Understood[] {
  const { previous } = statement;
  const folded = answerOf(statement);
  const question = questionOf(statement);
  if (question === "" || previous !== undefined) return [];
  if (isRefusalAsked(statement) && (anyFailure.test(question) || /\bfail/.test(question))) {
    if (/\bmore than\b/.test(question) || !/^(?:no|unfortunately|sorry|we (?:do not|don't))\b/.test(folded)) return [];
    return found(question, statement, { attempts: 1, stance: "required" });
  }
  const isAsked = firstAttempt.test(question) && /\b(?:must|have to|need|required?|necessary|expect)\b/.test(question);
  return isAsked && /^yes\b/.test(folded) ? found(question, statement, { attempts: 1, stance: "required" }) : [];
}

/** "One failure will not exclude you; two will": the number that is forgiven stands before the number that is not. */
const forgiven = new RegExp(
  String.raw`\b(?<count>one|a single|a|two|1|2)\s(?:${failure}|(?:examination|exam|step) failed)[^.;]{0,70}[;,:] ?(?:but )?(?:a |the )?(?<next>two|second|three|third|another|more|2|3)\b(?: \w+){0,2} (?:will|does|do|would|is|are|cannot|can|not)\b`,
);

/** How many failures a sentence forgives while it turns away the next; undefined where it says no such thing. */
function forgivenIn(folded: string): number | undefined {
  const { count: first = "", next = "" } = forgiven.exec(folded)?.groups ?? {};
  const times = numberOf(first === "a single" ? "single" : first);
  if (times === undefined) return undefined;
  const following = ordinalOf(next) ?? numberOf(next) ?? times + 1;
  return following === times + 1 ? times : undefined;
}

export const attemptRules: readonly Rule[] = [attemptLimit];
