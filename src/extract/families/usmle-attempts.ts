import type { Page } from "../../page/page.js";
import { foldForMatching } from "../language/fold.js";
import { numberOf, numberPattern } from "../language/numbers.js";
import type { Rule, Understood } from "../rule.js";
import { staleTermIn } from "../stale-terms.js";
import type { Statement } from "../statement.js";
import { boardWords, type ExamMention, examMentions, examsAround, type Level, usmleSteps } from "./exam-mentions.js";
import { answerOf, audienceIn, isTypical, questionOf, segmentsOf } from "./exam-segments.js";
import { inPlainWords } from "./exam-synonyms.js";
import { type AttemptLimit, forgivenIn, forgives, isRefusalAsked, limitIn } from "./usmle-attempt-limit.js";
import { attemptLike, butNoMore, firstAttempt, rejected } from "./usmle-attempt-wording.js";

const keys = { 1: "step1.maxAttempts", 2: "step2.maxAttempts" } as const;

/** Steps that a limit holds for: those of the stretch, the sentence, or the nearest context; none where no exam is meant. */
function stepsOf(text: string, statement: Statement, page: Page): ReadonlySet<Level> {
  if (
    /\bfailed (?:usmle )?steps?\b(?!\s?\(?(?:[123]|i+\b|one|two|three))|\b(?:any|each|every|all|either|both|per|for an?|on an?|of an?|at an?|in an?|the same)(?: one)?(?: of the)? (?:usmle )?(?:steps?|examinations?|exams?)\b(?!\s?\(?(?:[123]|i+\b|one|two|three))/.test(
      text,
    )
  )
    return new Set([1, 2]);
  for (const mentions of [examMentions(text), examMentions(statement.folded)]) {
    if (mentions.length > 0) return usmleSteps(mentions);
  }
  if (boardWords.test(statement.folded)) return new Set([1, 2]);
  const around = examsAround(statement);
  if (around.length > 0) return usmleSteps(around);
  const before = stepsInListBefore(statement, page);
  if (before.length > 0) return usmleSteps(before);
  const nearest = `${statement.context.lead} ${statement.context.headings.at(-1) ?? ""}`;
  return boardWords.test(nearest) || failedSteps.test(nearest) || /\bexam(?:s|inations?)?\b/.test(text)
    ? new Set([1, 2])
    : new Set();
}

const failedSteps = /\b(?:fail\w*|attempts?)\b[^.;]{0,20}\bsteps\b|\bsteps? (?:fail\w*|attempts?)\b/;

/** Items of a list that an item of it may point back to: "no failed attempt on either of the two". */
const mostItems = 4;

function stepsInListBefore({ block }: Statement, { blocks }: Page): readonly ExamMention[] {
  if (block.kind !== "item") return [];
  const found: ExamMention[] = [];
  for (let index = block.index - 1; index >= Math.max(0, block.index - mostItems); index -= 1) {
    const other = blocks[index];
    if (other?.kind !== "item" || other.headings.at(-1) !== block.headings.at(-1)) break;
    found.push(...examMentions(foldForMatching(other.text.slice(0, 300))));
  }
  return found;
}

function found(text: string, statement: Statement, limit: AttemptLimit, page: Page): Understood[] {
  const stale = staleTermIn(statement.folded);
  const read: Understood[] = [];
  for (const step of stepsOf(text, statement, page)) {
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
  read(statement, { page }) {
    const { folded, context } = statement;
    if (!attemptLike.test(folded) && !attemptLike.test(context.lead)) return [];
    const cellLimit = countInCell(statement, page);
    if (cellLimit.length > 0) return cellLimit;
    const beside = limitsBesideSteps(statement, page);
    if (beside.length > 0) return beside;
    const plain = inPlainWords(folded);
    const proviso = provided.exec(plain)?.[1];
    const condition = proviso === undefined ? undefined : limitIn(proviso, statement, "");
    if (condition !== undefined) return found(plain, statement, { ...condition, stance: "required" }, page);
    const over = /\bfail|unsuccess/.test(plain) ? butNoMore.exec(plain)?.groups : undefined;
    const times = numberOf(over?.count ?? over?.count2 ?? "");
    const forgive = forgivenIn(plain);
    if (forgive !== undefined)
      return found(statement.folded, statement, { attempts: forgive + 1, stance: "required" }, page);
    if (times !== undefined && times > 0)
      return found(statement.folded, statement, { attempts: times + 1, stance: "required" }, page);
    const read = segmentsOf(statement).flatMap(({ text }, index, segments) => {
      if (noneThere.test(text) && /\bfail/.test(segments[index - 1]?.text ?? ""))
        return found(text, statement, { attempts: 1, stance: "required" }, page);
      // "… are considered, those who needed a third are not"
      return text.split(eachOwn).flatMap((own, at, parts) => {
        const part = withNoun(own, parts[at - 1] ?? segments[index - 1]?.text);
        const plain = part.replace(/\([^()]{12,200}\)?/g, " ");
        const following = segments[index + 1]?.text ?? "";
        const limit =
          (plain === part ? undefined : limitIn(plain, statement, following)) ?? limitIn(part, statement, following);
        return limit === undefined ? [] : found(part, statement, limit, page);
      });
    });
    return read.length > 0 ? read : answerAboutFailures(statement, page);
  },
};

/** "… are considered, those who needed a third are not"; "three at Step 1, and the number at Step 2 CK shall not exceed two" */
const eachOwn =
  /, (?=those (?:who|with|whose) )|,? and (?=(?:the|a|an|no|not|at|up|for|on|in|only)\b[^,;.]*\bsteps? (?:\d|i+)\b[^,;.]*\b(?:exceed|than|most|limit)|(?:no more than|not more than|at most|up to|only) (?:one|two|three|four|\d)\b[^,;.]{0,30}\b(?:usmle|steps?) )/;

/** "No more than two attempts at Step 1 and no more than one at Step 2 CK": what is counted is named once. */
function withNoun(part: string, before: string | undefined): string {
  if (before === undefined || /attempt|fail|\btr(?:y|ies)\b|sitting|times|retake|repeat/.test(part)) return part;
  const noun = /fail/.test(before) ? "failures" : "attempts";
  return part.replace(/\b(?:than|most|exceed|only|up to|maximum of) (?:one|two|three|four|\d)\b/, `$& ${noun}`);
}

/** "A failure is not disqualifying, provided each Step was passed within three attempts." */
const provided =
  /\b(?:provided(?: that)?|as long as|so long as|on (?:the )?condition that) ([^.;]{0,90}\b(?:passed|cleared|pass)\b[^.;]{0,40}\b(?:attempts|tries|sittings|times)\b)/;

/** "Step 1 (within two attempts) and Step 2 CK (one attempt)": each Step with a limit of its own beside it. */
function limitsBesideSteps(statement: Statement, page: Page): Understood[] {
  const { folded } = statement;
  const named = examMentions(folded).filter(({ exam, levels }) => exam === "usmle" && levels.length === 1);
  if (named.length < 2 || !folded.includes("(")) return [];
  const limits = named.map(({ start, end }) => {
    const aside = /^\s?\(([^()]{3,40})\)/.exec(folded.slice(end, end + 44))?.[1];
    const limit = aside === undefined ? undefined : (limitIn(aside, statement, "") ?? onlyAttempt(aside));
    return { name: folded.slice(start, end), limit };
  });
  if (limits.some(({ limit }) => limit === undefined)) return [];
  return limits.flatMap(({ name, limit }) => (limit === undefined ? [] : found(name, statement, limit, page)));
}

const onlyAttempt = (aside: string): AttemptLimit | undefined =>
  /^(?:one|1|first|1st|a single|single)[ -](?:attempt|try)$/.test(aside)
    ? { attempts: 1, stance: "required" }
    : undefined;

/** "One failure in Step 1, but none in Step 2 CK" */
const noneThere =
  /^\W*(?:but )?(?:none|not (?:any|one|a single one)|never(?: one)?)(?: at all)? (?:in|on|at|for|with)\b/;

const cellCount = new RegExp(
  `^(?:a |the )?(?:maximum of |max\\.? |up to |no more than |not more than |at most |only )?(?<count>${numberPattern}|none|no|zero|once|twice)(?: (?:attempts?|tries|maximum|max|only|failures?|fails?|each|per|step|exam|steps|failed|at most|is|are|allowed|permitted|accepted|tolerated|acceptable|on|in|of|for|the|either|any|both|one|usmle|exams?|total|overall|combined|whatever|forgiven|overlooked|excused|fine|ok|okay|all right|or fewer|or less|at (?:the )?(?:very )?most|no more|whatsoever|at all))*\\.?$`,
);

/** "2" or "None allowed" in the cell or definition of "Maximum attempts" or "Failed attempts". */
function countInCell(statement: Statement, page: Page): Understood[] {
  const { folded, context } = statement;
  if (folded.length > 60) return [];
  const { rowHeader, columnHeader, question } = context;
  const header = [rowHeader, columnHeader, question].find(
    (text) => /\b(?:attempts?|tries|failures?|fails|failed)\b/.test(text) && text.length < 80,
  );
  if (header === undefined || isTypical(header)) return [];
  const isFailures = /\bfail/.test(`${header} ${folded}`);
  if (isFailures && !/\d|\bmore than\b|\btwo\b|\bmultiple\b/.test(header) && turnedAway.test(folded))
    return found(header, statement, { attempts: 1, stance: "required" }, page);
  const word = cellCount.exec(folded)?.groups?.count ?? "";
  const number = /^(?:none|no|zero)$/.test(word)
    ? isFailures && !header.endsWith("?")
      ? 0
      : undefined
    : numberOf(word);
  if (number === undefined || number > 7) return [];
  return found(
    folded,
    statement,
    { attempts: isFailures ? number + 1 : number, stance: context.stance === "preferred" ? "preferred" : "required" },
    page,
  );
}

/** "Not considered" beside "Failed Steps" */
const turnedAway =
  /^(?:not (?:considered|accepted|eligible|allowed|permitted|tolerated|reviewed|interviewed)|disqualif\w+|ineligible|rejected|screened out|excluded)\W*$/;

const fine =
  "(?:all right|fine|ok|okay|acceptable|no problem|forgiven|tolerated|allowed|possible|not a problem|no obstacle)";
/** "Yes, if it was only one", "One is all right, a second is not". */
const forgivenCount = new RegExp(
  String.raw`^(?:yes|we do|sometimes|it can|we may)\b.{0,30}\b(?:only|just|no more than|not more than|up to|at most|a single)\b.{0,12}?\b(?<count>one|once|two|twice)\b|^(?<count2>one|a single|two)\b(?: \w+){0,3} (?:is|are|can be|will be) ${fine}\b`,
);

/** "Once, at most." to "How often may I have failed?" */
const howOften =
  /^(?:at most |only |just |no more than |not more than |up to )?(?<times>once|twice|one|two|three|never|not at all|not once|none|zero|no times)\b(?! of)/;
/** "Yes, if the Step was passed on the next attempt." */
const nextAttempt =
  /^yes\b[^.;]{0,60}\bpass\w*\b[^.;]{0,16}\b(?:on|at|with|in) (?:the|your|their|an?) (?:next|second|2nd|following) (?:attempt|try)\b/;

/** "No." to "Do you consider applicants with a failed attempt?", "Yes." to "Must the steps be passed at the first attempt?". */
function answerAboutFailures(statement: Statement, page: Page): Understood[] {
  const { previous } = statement;
  const folded = answerOf(statement);
  const question = questionOf(statement);
  if (question === "" || previous !== undefined || folded.length > 160) return [];
  const asksFailure =
    /\bfail|\bnot (?:been )?pass|\b(?:second|two|several|multiple|repeated|more than one) (?:attempt|tr)/.test(
      question,
    );
  if (/\bhow (?:often|many times|many)\b/.test(question) && /\bfail/.test(question)) {
    const { times: said = "" } = howOften.exec(folded)?.groups ?? {};
    const times = /^(?:never|not|none|no|zero)/.test(said) ? 0 : numberOf(said);
    if (times !== undefined) return found(question, statement, { attempts: times + 1, stance: "required" }, page);
  }
  if (asksFailure && nextAttempt.test(folded))
    return found(question, statement, { attempts: 2, stance: "required" }, page);
  if (asksFailure && !/\bmore than (?!one)/.test(question)) {
    const { count, count2 } = forgivenCount.exec(folded)?.groups ?? {};
    const times = numberOf(count2 === "a single" ? "single" : (count ?? count2 ?? ""));
    if (times !== undefined) return found(question, statement, { attempts: times + 1, stance: "required" }, page);
    const isRefused =
      (isRefusalAsked(statement) && /^(?:no|unfortunately|sorry|we (?:do not|don't))\b/.test(folded)) ||
      (/^(?:it|they|such|these|we|your|then|that|your application)\b/.test(folded) &&
        rejected.test(folded) &&
        !forgives.test(folded) &&
        !/\b(?:not|n't) (?:automatic\w*|necessarily|by itself)|\bmore than\b|\b(?:second|two|twice)\b/.test(folded));
    if (isRefused) return found(question, statement, { attempts: 1, stance: "required" }, page);
  }
  const isAsked = firstAttempt.test(question) && /\b(?:must|have to|need|required?|necessary|expect)\b/.test(question);
  return isAsked && /^yes\b/.test(folded) ? found(question, statement, { attempts: 1, stance: "required" }, page) : [];
}

export const attemptRules: readonly Rule[] = [attemptLimit];
