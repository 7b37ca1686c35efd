import type { Stage } from "../../model/vocabulary.js";
import type { Rule, Understood } from "../rule.js";
import type { Statement } from "../statement.js";
import { examMentions, isNamed, type Level } from "./exam-mentions.js";
import { answerOf, isTypical, questionOf, withoutAttemptWish } from "./exam-segments.js";
import { ofImgs, stageIn } from "./exam-stage.js";
import { denied, wishes } from "./step-passed-wording.js";
import { stepPhraseOf } from "./step-phrases.js";
import { levelsRequired, required } from "./step-required.js";

const asksWhen =
  /\b(?:when|by when|how (?:soon|late|early)|due|until when|at what (?:point|time)|deadline|by what (?:time|date))\b/;
const asksDuty = /\b(?:required?|need(?:ed)?|must|have to|necessary|mandatory|requirement)\b/;

export const answered: Rule = {
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
    const folded = ofImgs(answerOf(statement));
    const question = questionOf(statement);
    if (question !== "" && folded.length < longestAnswer) {
      const elliptic = ellipticIn(statement, question);
      if (elliptic.length > 0) return elliptic;
    }
    if (previous !== undefined || folded.length > longestAnswer) return [];
    const onlyOther =
      /^(?:(?:no|not|you do not|you don't)\b.{0,20}\b)?(?:only|just)\b/.test(folded) &&
      (asksDuty.test(question) || /\bwhich\b/.test(question));
    if (onlyOther) {
      const first = folded.split(/[;.]/).find((part) => examMentions(part).length > 0) ?? "";
      const levels = levelsRequired(examMentions(first));
      if (levels.size > 0) return required(levels, first, statement, stageIn(first));
    }
    if (examMentions(folded).length > 0) return [];
    const asked = [context.rowHeader, context.columnHeader, question, withinHeading(statement, question)].find((text) =>
      isNamed(examMentions(text)),
    );
    if (asked === undefined || isTypical(asked) || asksOther.test(asked) || /\d{3}/.test(folded)) return [];
    const levels = levelsRequired(examMentions(asked));
    if (levels.size === 0) return [];
    if (!asked.endsWith("?")) return besideName(levels, folded, asked, statement);
    const time = timeIn(folded, asked);
    if (time !== undefined) return required(levels, folded, statement, time);
    if (
      asksWhen.test(asked) &&
      asksDuty.test(asked) &&
      /^(?:by|before|no later than|not later than|until)\b/.test(folded)
    )
      return wishes.test(folded) ? [] : required(levels, folded, statement, undefined);
    if (folded.length > 90 || wishes.test(folded) || denied.test(folded)) return [];
    return asksDuty.test(asked) && isYes.test(folded) && !/\bno\b(?! fail)/.test(folded)
      ? required(levels, folded, statement, stageIn(folded) ?? stageIn(asked))
      : [];
  },
};

/** "By the time we rank?", asked within the answer to "Is Step 2 CK required?": the two as one question. */
function withinHeading({ context }: Statement, question: string): string {
  const heading = context.headings.at(-1) ?? "";
  return question !== "" && heading.endsWith("?") && heading !== question && examMentions(question).length === 0
    ? `${heading.replace(/\?$/, "")} ${question}`
    : "";
}

/** Characters of an answer beyond which the question is no longer what it is about. */
const longestAnswer = 180;
const isYes =
  /^(?:yes|(?:passing )?(?:scores?|results?) (?:is |are )?(?:required|needed|mandatory)|required|mandatory|must|needed|passing|(?:an? )?pass\b(?: required)?|passed|p(?=$|[\s,;(]+(?:\(|1st|first|on|at|in|by|only|both|all|$))|of course|absolutely|certainly|indeed|it is|they are|we do|you do)\b(?! not|n't)/;
const asksOther =
  /\b(?:scores?|minimum|attempts?|cut-?\s?off) (?:\w+ )?(?:limit|do you (?:want|expect)|is (?:needed|good)|are (?:needed|good))\b|\bminimum\b|\bcut-?\s?off|\bhow (?:many|high)\b|\bfail/;

/** "Step 1 is." to "Is Step 2 CK required?": the words of the question hold for the Step of the answer. */
function ellipticIn(statement: Statement, question: string): Understood[] {
  if (!asksDuty.test(question) || asksOther.test(question) || !/step|usmle|exam|board/.test(question)) return [];
  const { text, runs } = stepPhraseOf(statement);
  const read: Understood[] = [];
  for (const { index = 0 } of [
    ...text.matchAll(
      /\u00a7\s?(?:,|-|:)?\s?(?:is|are|does|do|must|has to|yes|definitely|certainly|always|(?:pass |alone )?(?:is enough|will do|suffices|is sufficient))\b(?=$|\s?[.,;!-])(?! not)/g,
    ),
  ]) {
    const levels = runs[text.slice(0, index).split("\u00a7").length - 1];
    if (levels !== undefined) read.push(...required(levels, text, statement, stageIn(text)));
  }
  return read;
}

/** "Required", "by the interview" beside the name of a Step. */
function besideName(levels: ReadonlySet<Level>, folded: string, asked: string, statement: Statement): Understood[] {
  if (folded.length > 90) return [];
  // "Not required for an interview; required before ranking", "preferred when you apply, required by ranking"
  const pieces = withoutAttemptWish(folded)
    .split(/[;,] ?|\bbut /)
    .filter((piece) => !denied.test(piece) && !wishes.test(piece));
  if (
    pieces.length === 1 &&
    wishes.test(withoutAttemptWish(folded)) &&
    !startsWithTime.test(pieces[0] ?? "") &&
    !isYes.test(pieces[0] ?? "")
  )
    return [];
  for (const piece of pieces) {
    const stage = stageIn(piece);
    const isDated = startsWithTime.test(piece) && stage !== undefined && !/\b(?:accept|review|consider)/.test(asked);
    if (isDated || (isYes.test(piece) && !/\bno\b/.test(piece)))
      return required(levels, folded, statement, stage ?? stageIn(folded));
  }
  return [];
}

const startsWithTime =
  /^(?:only |just |yes, )?(?:(?:an? |the )?(?:passing )?(?:scores?|results?|reports?|transcripts?) (?:(?:must|has to|have to|should|to) be )?)?(?:due |needed |required |on file |in hand |received |passed |posted |reported |in )?(?:by|before|prior to|at|when|no later than|not later than|on|upon|until|in time for|ahead of|(?:together |along )?with (?:(?:the|your|an) )?appl\w+|to (?:be|get|start|begin)|for)\b/;
const latest =
  /\b(?:latest|deadline|no later|not later|must|have to|has to|need|required|real|final|last|absolutely|in any case|at any rate|in any event|definitely|certainly|or (?:we|you)|without)\b/;

const barred = /\b(?:cannot|can't|not|never|nobody)\b[^.;]{0,30}\b(?:without|until|unless)\b/;

/**
 * The point of the season that an answer to "When is Step 2 CK due?" comes to: of "ideally when you apply, at the latest
 * before we rank" that of the demand.
 */
function timeIn(folded: string, asked: string): Stage | undefined {
  const isWhen = asksWhen.test(asked);
  if (!isWhen && !asksDuty.test(asked)) return undefined;
  const instead = /^(?:not?|neither)\b.{0,70}?(?:\bbut|;|,|\.)(?! (?:it|that) (?:helps|is))(?<time>.*)$/.exec(folded)
    ?.groups?.time;
  if (instead !== undefined && !wishes.test(instead)) return stageIn(instead);
  const pieces = folded.split(
    /;|,? but |, (?=at the latest|no later|the latest|in any case|at any rate|in any event|definitely|certainly|but )|\. /,
  );
  const firm =
    pieces.length > 1
      ? pieces.find((piece) => latest.test(piece) && !denied.test(piece) && stageIn(piece) !== undefined)
      : undefined;
  if (firm !== undefined && (isWhen || barred.test(firm))) return stageIn(firm);
  if (wishes.test(folded) || denied.test(folded) || /^(?:no|not|never)\b(?! later)/.test(folded)) return undefined;
  if (/\b(?:whenever|any time|anytime|no deadline|do not mind|don't mind|after)\b/.test(folded)) return undefined;
  return isWhen || startsWithTime.test(folded) ? stageIn(folded) : undefined;
}
