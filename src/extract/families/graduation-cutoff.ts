import { answerIn } from "../language/answers.js";
import { denials } from "../language/negation.js";
import type { Rule, Understood } from "../rule.js";
import type { Statement } from "../statement.js";
import {
  asksForLimit,
  excludesNobodyForIt,
  isLimitDenied,
  leadTopic,
  limitWord,
  noMatter,
  strictly,
} from "./graduation-limit-wording.js";

/** The page says that the time since graduation is not limited. */
export const noLimit: Rule = {
  name: "graduation/no-limit",
  examples: [
    { text: "There is no cutoff for the year of graduation.", gives: { "graduation.cutoff": "none" } },
    { text: "None", lead: "Limit on years since graduation", gives: { "graduation.cutoff": "none" } },
    { text: "No.", question: "Do you have a graduation year cutoff?", gives: { "graduation.cutoff": "none" } },
    {
      text: "Applicants are considered regardless of their year of graduation.",
      gives: { "graduation.cutoff": "none" },
    },
    { text: "There is no cutoff for Step 1.", gives: { "step1.cutoff": "none" } },
  ],
  read(statement) {
    const { clauses, context, previous } = statement;
    if (!opens.test(statement.folded)) return [];
    const { folded } = statement;
    if (/\?["')]*$/.test(folded) || /\b(?:felon|fellowship)/.test(folded)) return [];
    if (statement.audience === "us") return [];
    if (noMatterAnswer(statement) || excludesNobodyForIt(folded)) return [none];
    if (
      (strictly.test(folded) ||
        /\bdegree\b/.test(folded) ||
        (strictly.test(context.lead) && /\byears? of graduation|\bgraduation (?:year|date)/.test(folded))) &&
      noMatter.test(folded) &&
      !/\b(?:scores?|step|usmle|comlex|signals?)\b/.test(folded) &&
      /\bgraduat|\bschool|\bdegree|\bdiploma/.test(folded) &&
      !/\bexcept|\bmust\b/.test(folded)
    )
      return [none];
    const isTopical = /\bgraduat|\bmedical school|\byog\b|\bout of school/.test(folded);
    const isAsked =
      (leadTopic.test(context.lead) || /\bgraduat(?:ion|ed|ing)\b/.test(context.headings.at(-1) ?? "")) &&
      /\b(?:cut|limit|years?|how long|how many|old|maximum|recent|time|restrict|when|gap|date)/.test(
        `${context.lead} ${context.headings.at(-1) ?? ""}`,
      );
    const isUnderTopic = bareTopic.test(context.headings.at(-1) ?? "") || bareTopic.test(context.rowHeader);
    if (!isTopical && !isAsked && !isUnderTopic) return [];
    const denied = clauses.some(({ start, end }) => {
      const text = statement.folded.slice(start, end);
      if (!limitWord.test(text) || (denials(text).length === 0 && !isOver.test(text))) return false;
      if (
        /\b(?:scores?|usmle|comlex|step|attempts?|exams?|gpa|board|letters?|words|pages|signals?)\b/.test(text) &&
        !/\bgraduat/.test(text)
      )
        return false;
      if (
        !/\bgraduat|\b(?:since|after|of) (?:medical )?school\b/.test(text) &&
        /\b(?:criteri(?:a|on)|requirements?|deadline)\b/.test(text) &&
        !/\b(?:cut|limit)/.test(text) &&
        !isAsked &&
        !isUnderTopic
      )
        return false;
      if (
        /\b(?:meet|meets|within|beyond|past|exceed|exceptions?)\b/.test(text) &&
        !/\bno (?:\w+ ){0,2}(?:cut|limit|restrict|maximum)/.test(text)
      )
        return false;
      return isLimitDenied(text);
    });
    if (denied) return [none];
    if (
      isAsked &&
      previous === undefined &&
      (answerIn(folded) === "no" ||
        /^(?:there (?:is|are)(?:n't| not| no)|we (?:have|set) (?:no|none))\b/.test(folded)) &&
      asksForLimit(context.lead) &&
      (!/\b(?:within|must|last|past|no more than)\b/.test(folded) || /\bprefer/.test(folded))
    )
      return [none];
    return [];
  },
};

/** Without one of these words nothing is left open. */
const opens =
  /\b(?:not?|none|never|nobody|nor|any|all|every|each|open|un(?:limited|restricted|important)|regardless|irrespective|independent|whenever|however|whatever|immaterial|irrelevant|without|cannot|unable|is one|makes|plays?|carries|neither|done away|dropped|abolished|given up|lifted|removed|abandoned|scrapped|waived|same|equal|alike|as long ago|far from)\b|n't\b/;

/** A heading that is nothing but the topic. */
const bareTopic =
  /^(?:(?:date|year|time|years) (?:of|since) )?(?:medical school )?(?:graduation|yog)(?: (?:year|date|requirements?|cut-?off))?[:.?]*$/;

/** "Immaterial", "Any" or "We do not count them" beside "Years since graduation"; "No." to "Does it matter when I graduated?". */
function noMatterAnswer({ folded, context, previous }: Statement): boolean {
  const heading = context.headings.at(-1) ?? "";
  const lead = context.lead === "" && bareTopic.test(heading) ? heading : context.lead;
  if (!leadTopic.test(lead)) return false;
  if (/\?/.test(lead) && asksWhetherTooLong.test(lead) && unbounded.test(folded)) return true;
  if (previous !== undefined) return false;
  if (/\b(?:score|step|usmle|comlex|letters?|gpa|transcript|copy)\b/.test(lead)) return false;
  if (/\?/.test(lead))
    return (
      /\b(?:does|do|will|would|is) (?:it|the|my|you|your|how)\b[^?]{0,60}\b(?:matter|important|count|play|care|mind|hold|too)\b|\b(?:matter|important|count|care|mind)\b[^?]{0,60}\b(?:when|which year|what year|year|how long|how many)\b/.test(
        lead,
      ) &&
      /\b(?:year|when|long|old|recent|date|ago)\b/.test(lead) &&
      (answerIn(folded) === "no" || noMatterWords.test(folded))
    );
  return (
    lead.length < 90 &&
    /\b(?:year|date|time|since|graduation|degree|limit|cut)/.test(lead) &&
    !/\b(?:within|last|past|no more|or later|or after)\b/.test(folded) &&
    noMatterWords.test(folded)
  );
}

/** "How long ago may I have graduated?" "Am I too old?" "What if I graduated long ago?" */
const asksWhetherTooLong =
  /\b(?:how (?:long ago|many years|old|far back|recent(?:ly)?)|too (?:long|old|late|far back|many years)|(?:so |very )?(?:long|many years|a while|some time|years) ago|when)\b/;
/** "As long ago as you like", "we never look at it", "nobody is too old for us", "it makes no difference". */
const unbounded =
  /^(?:(?:a[.:]|oh|well),? )?(?:(?:as (?:long|far|many)\b[^;.]{0,30}\b(?:like|want|please|may be|back|wish)|whenever|any ?time|however long|at any time|in any year|(?:this|that|it) (?:makes no|does not|doesn't|is (?:not|of no|all))(?! enough| possible| true| accepted)))\b|\b(?:no|not|never|nobody|n't)\b(?! (?:longer|more|older|further|fewer|less) )[^;.]{0,30}\b(?:too (?:old|late|long)|such (?:an? )?(?:limit|rule|thing|year|date|point|line|cut)|draw (?:the|a) line|(?:years?|birthdays|age)(?=[.;,]|$))|\b(?:it is|it's|that is) (?:all )?the same\b/;

/** "Our former five-year rule has been dropped." */
const isOver = /\b(?:done away with|dropped|abolished|given up|lifted|removed|abandoned|scrapped|waived)\b/;

const noMatterWords =
  /^(?:(?:we (?:take|accept|read|consider|welcome) )?(?:applications?|applicants?|graduates?) (?:from|of) (?:any|all|every) (?:\w+ )?years?\b|any(?: (?:number|year|date|time|graduation year|length))?\b|immaterial|irrelevant|unimportant|open\b|unlimited|unrestricted|of no (?:importance|concern|consequence)|does not matter|doesn't matter|not (?:a factor|important|relevant|limited|restricted|considered|counted|looked at)|makes no difference|all (?:years|welcome|considered)|(?:no|without) (?:cut|limit|restrict|maximum))|\bwe (?:do not|don't|never) (?:count|look at|ask|mind|care|consider|set|have)\b/;

const none: Understood = { key: "graduation.cutoff", value: "none" };
