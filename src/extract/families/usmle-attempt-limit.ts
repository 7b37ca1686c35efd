import type { Stance } from "../../model/vocabulary.js";
import { numberOf, ordinalOf } from "../language/numbers.js";
import type { Statement } from "../statement.js";
import { examMentions, isNamed } from "./exam-mentions.js";
import { introductionOf, isSideCondition, isTypical, segmentsOf, stanceOfAttempt } from "./exam-segments.js";
import { inPlainWords } from "./exam-synonyms.js";
import {
  anyFailure,
  attemptLike,
  conditional,
  discouraged,
  failure,
  failureNone,
  firstAttempt,
  limits,
  neitherMay,
  neverFailed,
  notExam,
  rejected,
  success,
} from "./usmle-attempt-wording.js";

export interface AttemptLimit {
  readonly attempts: number;
  readonly stance: Stance;
}

/** The limit that a stretch sets, with its stance; undefined where it sets none. */
export function limitIn(words: string, statement: Statement, following: string): AttemptLimit | undefined {
  if (!attemptLike.test(words)) return undefined;
  const text = inPlainWords(words);
  if (
    isTypical(text.replace(kindness, "")) ||
    isSideCondition(text.replace(/\b(?:no|one|two|a|an|a single|\d) retakes?\b/g, "")) ||
    (conditional.test(text) && !rejected.test(statement.folded) && !speaksFor.test(text))
  )
    return undefined;
  if (noObstacle.test(text) || ofLicensing.test(text)) return undefined;
  if (endedExam.test(text) && !isNamed(examMentions(text))) return undefined;
  if (notExam.test(text) && !examMentions(text).length) return undefined;
  if (forgives.test(text)) return undefined;
  const isRejected =
    rejected.test(text) ||
    /\b(?:is|are|do|does|will|can|may|would) not\W*$/.test(text) ||
    ((isVerbless(text) || /^\W*(?:if|when|where|with|should|whoever|someone|anyone)\b/.test(text)) &&
      rejected.test(following) &&
      !forgives.test(following)) ||
    rejectedBy(statement) ||
    neitherMay.test(statement.folded);
  const isDiscouraged = discouraged.test(text);
  const stance = stanceOfAttempt(text, statement) ?? modalBefore(words, statement);
  const isCarriedOn =
    /^\W*(?:no|without|zero|not)\b/.test(text) && stanceOfAttempt(statement.folded, statement) === "preferred";
  const firm: Stance =
    stance === "preferred" || (isCarriedOn && !/\b(?:must|required)\b/.test(statement.folded))
      ? "preferred"
      : "required";
  for (const { wording, attempts, turnsAway, hint } of limits) {
    if (hint?.test(text) === false) continue;
    const groups = wording.exec(text)?.groups;
    if (groups === undefined) continue;
    if (turnsAway && !isRejected && !isDiscouraged && !isRefusalAsked(statement)) return undefined;
    const word = groups.count ?? groups.count2 ?? groups.count3 ?? "";
    const number = ordinalOf(word) ?? numberOf(word === "any" ? "a" : word);
    const value = number === undefined ? 0 : attempts(number);
    if (value < 1 || value > 8) continue;
    return { attempts: value, stance: turnsAway && isDiscouraged && !isRejected ? "preferred" : firm };
  }
  if (
    (neverFailed.test(text) || failureNone.test(text)) &&
    !/\b(?:not|don't|doesn't) (?:require|penali[sz]e|exclude|disqualif)/.test(text)
  )
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
    /\b(?:may apply|can apply|(?:are|is) eligible|(?:is|are|will be) (?:considered|reviewed|read|invited|looked at))\b/.test(
      text,
    )
  ) {
    return { attempts: 1, stance: "required" };
  }
  if (firstAttempt.test(text) && /\bonly\b/.test(text) && stance !== "preferred")
    return { attempts: 1, stance: "required" };
  if (firstAttempt.test(text) && stance === undefined && isUnderExam(statement) && /\bpass|\bclear|^p\b/.test(text))
    return { attempts: 1, stance: "required" };
  if (
    firstAttempt.test(text) &&
    stance === undefined &&
    statement.block.kind === "item" &&
    text.length < 90 &&
    isVerbless(text)
  )
    return { attempts: 1, stance: "required" };
  if (
    firstAttempt.test(text) &&
    stance === undefined &&
    /\bplease\b|\bwithout exceptions?\b|\bno exceptions?\b/.test(statement.folded)
  )
    return { attempts: 1, stance: "required" };
  if (!firstAttempt.test(text) || stance === undefined || stance === "not_required") return undefined;
  if (!success.test(`${text} ${statement.context.lead}`) && !/attempt/.test(text) && !isVerbless(text))
    return undefined;
  if (/\b(?:not|don't|doesn't|no)(?: \w+){0,3} (?:require|need|insist|necess\w+|have to)/.test(text)) return undefined;
  return { attempts: 1, stance };
}

/** "You must have passed Step 1, and have done so at the first attempt": the second verb hangs on the first one's "must". */
function modalBefore(words: string, statement: Statement): Stance | undefined {
  if (!/^\W*(?:to )?(?:have|be|do|pass|passed|done|in)\b/.test(words)) return undefined;
  const segments = segmentsOf(statement);
  const before = segments[segments.findIndex(({ text }) => text.includes(words)) - 1];
  return before !== undefined && /\b(?:must|shall|(?:have|has|need|needs|required|expected) to)\b/.test(before.text)
    ? "required"
    : undefined;
}

/** "A failure will not exclude you." */
export const forgives =
  /\b(?:not|never|no longer|don't|doesn't|won't|nor)\s(?:\w+ ){0,2}(?:exclud\w+|disqualif\w+|rul\w+ (?:you |anyone )?out|bar|prevent|ineligible|reject\w*|preclud\w+|penali[sz]\w+|count against|held against|shut|close|end|mean|spell|stop|kill|sink|knock|turn|keep|cost|hurt|matter|scare|put (?:us|you) off|stand in)\b/;

/** "It speaks for you if you passed at the first attempt." */
const speaksFor = /\b(?:speaks? for|in (?:your|their) favou?r|helps?|a plus|advantage|bonus|an edge|counts? for)\b/;

/** How kindly applicants who failed are looked at: no description of usual ones. */
const kindness =
  /\bless competitive|\b(?:rarely|seldom) (?:\w+ )?(?:get|gets|are|be|is|receives?|invite[ds]?|interview(?:ed)?|consider(?:ed)?|offer(?:ed)?|given|ranked?|accept(?:ed)?)\b|\bnot (?:among|one of|amongst) (?:the|those) (?:\w+ )?(?:whom |that )?we (?:favou?r|prefer|like|want|seek|look for|(?:read|look at|review|invite|open|consider|see) (?:\w+ )?first)|\b(?:un|not )?likely to (?:be|get|receive)\b|\bthose (?:whom )?we (?:favou?r|prefer)\b/g;

/** True for a short cell or definition that stands beside the name of a Step: what it says is asked. */
function isUnderExam({ context, block, folded }: Statement): boolean {
  if (folded.length > 90 || (block.kind !== "cell" && block.kind !== "definition")) return false;
  return [context.rowHeader, context.columnHeader, context.question].some((text) => examMentions(text).length > 0);
}

/** Examinations that are no longer held limit nothing. */
const endedExam = /\bcsa\b|\bstep (?:2|ii) cs\b|\blevel 2-?\s?pe\b/;
const noObstacle = /\bno (?:bar|obstacle|barrier|reason not|hindrance|problem)\b/;
/** What a state or the examination itself allows. */
const ofLicensing =
  /\b(?:state|medical|licens(?:ing|ure)) (?:medical |licensing |licensure )?boards?\b|\bstate\b[^.;]{0,60}\blicens/;
const verbs = /\b(?:is|are|was|were|will|can|may|must|has|have|had|do|does|we|you|they|should)\b/;

/** "Three or more tries at either Step, and we will decline": what follows says what comes of it. */
function isVerbless(text: string): boolean {
  return !verbs.test(text);
}

/** True for an item under "We do not consider applicants with:". */
function rejectedBy(statement: Statement): boolean {
  return statement.block.kind === "item" && rejected.test(introductionOf(statement));
}

export function isRefusalAsked({ context, folded }: Statement): boolean {
  return (
    /\b(?:consider|accept|allow|interview|review|take|eligible)/.test(context.question) &&
    /^(?:no|unfortunately|sorry|we (?:do not|don't|cannot|are unable)|we are sorry)\b/.test(folded)
  );
}

/** "One failure will not exclude you; two will": the number that is forgiven stands before the number that is not. */
const forgiven = new RegExp(
  String.raw`\b(?<count>one|a single|a|two|1|2)\s(?:${failure}|(?:examination|exam|step) failed)[^.;]{0,70}[;,:] ?(?:but )?(?:a |the )?(?<next>two|second|three|third|another|more|2|3)\b(?: \w+){0,2} (?:will|does|do|would|is|are|cannot|can|not)\b`,
);

/** How many failures a sentence forgives while it turns away the next; undefined where it says no such thing. */
export function forgivenIn(folded: string): number | undefined {
  if (!folded.includes("fail") && !folded.includes("unsuccess")) return undefined;
  const { count: first = "", next = "" } = forgiven.exec(folded)?.groups ?? {};
  const times = numberOf(first === "a single" ? "single" : first);
  if (times === undefined) return undefined;
  const following = ordinalOf(next) ?? numberOf(next) ?? times + 1;
  return following === times + 1 ? times : undefined;
}
