import type { FactValue } from "../../model/vocabulary.js";
import type { Rule, Understood } from "../rule.js";
import type { Statement } from "../statement.js";
import { type ExamMention, examMentions, examsAround } from "./exam-mentions.js";
import {
  answerOf,
  audienceIn,
  isBareName,
  isTypical,
  questionOf,
  type Segment,
  segmentsOf,
  stanceIn,
} from "./exam-segments.js";
import { inPlainWords } from "./exam-synonyms.js";

type Requirement = FactValue<"step3.requirement">;

const h1b = /\bh-?\s?1\s?-?\s?b?s?\b/;
const needs =
  /\b(?:must|demand(?:s|ed)?|calls? for|asks? for|requir\w+|need\w*|only|mandatory|have to|has to|necessary|prerequisite|condition|provided|if|unless|except|contingent|passed|pass|before|after|once|without|eligib\w+|should|complete\w*|holders?|(?:those|people|applicants|candidates|graduates|residents) (?:with|who))\b/;
const training =
  /\b(?:promot\w+|advanc\w+|progress\w* to|pgy-?\s?[2-5]|\b(?:in|during) (?:the|their|your|our) (?:internship|intern year|residency)|(?:usually|typically|normally|generally) taken|(?:residents|interns) (?:who|must|are|have|take|sit|should|will|need|typically|usually)|during (?:the )?(?:intern|residency|first|their|your|pgy)|second[- ]year|third[- ]year|first (?:year|months?) (?:of (?:the|our|your|their )? ?(?:residency|training|program)|with us|here|in (?:the|our) program)|(?:your|their|the) (?:first|intern) year|while (?:you are |they are )?(?:with us|here|in training)|in the course of|within (?:[\w()]+ ){1,3}years?|licens(?:e|ure)\b|reimburs\w+|paid|pays?|uworld|q-?banks?|question banks?|free|perks?|cover(?:s|ed)?|fees?|stipends?|allowance|graduat(?:e|ion) from (?:the|our) (?:program|residency)|time off|days? off|moonlight\w*|pgy-?\s?[2-5] (?:applicants?|candidates?)|transfers?)\b/;
/** Residents who come from elsewhere are applicants still. */
const entering =
  /\b(?:residents?|applicants?|candidates?|those|anyone|everyone|physicians?) (?:who |that )?(?:enter\w*|start\w*|join\w*|begin\w*|come|coming)\b[^.;,]{0,20}\bpgy-?\s?[2-5](?: (?:level|year|position|spot|class))?|\b(?:incoming|entering) (?:pgy-?\s?[2-5] )?residents?/;
const conditional =
  /\b(?:those|graduates|applicants|candidates|anyone|everyone|people|imgs) (?:[\w-]+ ){0,4}(?:out of|away from|more than|over|longer)\b|\b(?:if|those who|applicants who|in case|when),? (?:at |they |you |have |has |an |the |one |graduat|are |were |been |more )/;
const optional = /\bif (?:available|taken|completed|applicable|passed|already)|\bwhen available|\bif you have/;

/** "You may take it whenever you like; it plays no part in our selection." */
const noMatter =
  /\b(?:plays? no (?:part|role)|whenever you (?:like|want|wish)|no bearing|makes? no difference|(?:does|do) not (?:matter|count|enter)|(?:doesn't|don't) (?:matter|count)|(?:not|never|don't) (?:even )?(?:look at|consider|weigh|use|take into account)|not a (?:factor|criterion)|of no (?:importance|consequence)|no (?:factor|criterion)|(?:can|may) (?:\w+ )?(?:wait|come later|follow)|leave step 3 for|(?:nobody|no one|none) (?:is expected|needs|has|wants|asks|will ask|expects|requires|demands)|not (?:something )?for your application|(?:something|a matter|a topic) for (?:your |the )?(?:intern|residency|later)|leave[sd]? (?:it |step 3 )?(?:out of|up to)|asks? (?:no one|nobody|none) (?:for|to)|not asked for|neither (?:ask|need|require|want|look)|(?:nothing|not (?:a thing|anything|something)) (?:that )?(?:we|you|an? applicant|applicants))\b/;

const neither =
  /\bneither\b[^.;]{0,40}\b(?:step|level) (?:3|iii|three)\b[^.;]{0,24}\b(?:is|are|has to be|must be) (?:\w+ )?(?:needed|required|necessary|mandatory|expected|passed|taken)\b/;

/** Step 3 in a stretch: its stance, or that an H-1B visa hangs on it. */
function requirementIn(segment: Segment, statement: Statement): Requirement | undefined {
  const text = inPlainWords(segment.text);
  // "Neither Level 3 nor Step 3 is needed to apply."
  if (neither.test(statement.folded) && !/\b(?:but|unless|except|until)\b/.test(statement.folded))
    return "not_required";
  if (/^\W*(?:neither|nor)\b.*\b(?:needed|required|necessary|mandatory|expected)\b/.test(text)) return "not_required";
  if (/\b(?:no|not|nor)\b.{0,30}\b(?:minimum|cut-?\s?offs?|threshold)\b/.test(text)) return undefined;
  if (noMatter.test(text)) return isForVisaOnly(statement) ? "required_for_h1b" : "not_required";
  const sentences = [statement.previous, statement.previous?.previous, statement.previous?.previous?.previous];
  const isForVisa =
    (/\bj-?1\b|\bvisa/.test(statement.folded) && sentences.some((one) => one !== undefined && h1b.test(one.folded))) ||
    h1b.test(text) ||
    h1b.test(statement.folded) ||
    h1b.test(statement.context.lead);
  if (
    isForVisa &&
    needs.test(text) &&
    !/\b(?:not (?:required|needed|necessary)|no need)\b(?!.{0,60}\b(?:unless|except|but|only)\b)/.test(text)
  )
    return "required_for_h1b";
  if (isTypical(text) || optional.test(text)) return undefined;
  if (
    training.test(text.replace(entering, "")) &&
    !/\bcandidates?|(?<!no (?:concern|business|matter) (?:of|for) )\bapplicants?|\bto apply|\bprior to (?:starting|entering|residency)/.test(
      text,
    )
  )
    return undefined;
  const stance = stanceIn(text, statement);
  if (stance === "required" && conditional.test(text)) return undefined;
  return stance;
}

/** "It plays no part unless you want an H-1B." */
function isForVisaOnly({ folded }: Statement): boolean {
  return /\b(?:unless|except|only|but)\b[^.;]{0,60}\bh-?\s?1\s?-?\s?b/.test(folded);
}

const step3: Rule = {
  name: "usmle/step-3",
  examples: [
    {
      text: "Step 3 is not needed when you apply, though a pass is looked upon kindly.",
      gives: { "step3.requirement": "preferred" },
    },
    { text: "You need not have taken USMLE Step 3.", gives: { "step3.requirement": "not_required" } },
    { text: "Our residents sit USMLE Step 3 during their intern year.", gives: {} },
  ],
  read(statement) {
    const own = examMentions(statement.folded);
    const isAsked = own.length === 0 && isStep3(examsAround(statement));
    if (!isStep3(own) && !isAsked) return [];
    if (/\bfellow(?:s|ships?)\b/.test(statement.folded) || statement.folded.endsWith("?")) return [];
    if (isBareName(statement)) return [];
    if (isAsked) return answered(statement);
    const read: { value: Requirement; text: string }[] = [];
    let isOpen = false;
    for (const segment of segmentsOf(statement)) {
      const here = examMentions(segment.text);
      isOpen = here.length === 0 ? isOpen : isStep3(here);
      if (!isOpen || (here.length === 0 && !pointsBack.test(segment.text))) continue;
      const value = requirementIn(segment, statement);
      if (value !== undefined) read.push({ value, text: segment.text });
    }
    return strongest(read, statement);
  },
};

const pointsBack =
  /^\W*(?:but |though |although |however,? )?(?:is|are|must|may|can|will|should|needs?|has|have|not|a pass|passing|it|this|that|we (?:do|prefer|recommend|encourage|require|strongly)|preferred|recommended|encouraged|required|only|unless|except|an?)\b|\b(?:it|this exam|passing)\b/;

function isStep3(mentions: readonly ExamMention[]): boolean {
  return mentions.some(({ exam, levels }) => exam === "usmle" && levels.includes(3));
}

/** "No, but it helps." to "Is Step 3 required?": the first word answers where the question asks for a duty. */
function answered(statement: Statement): Understood[] {
  const { context, previous } = statement;
  const folded = answerOf(statement);
  if (!/\bstep (?:3|iii|three)\b/.test(`${questionOf(statement)} ${context.rowHeader} ${previous?.folded ?? ""}`))
    return [];
  const question = questionOf(statement);
  const asksDuty =
    /\b(?:requir\w*|need|must|have to|should|necessary|mandatory|taken?|pass\w*)\b/.test(question) &&
    !asksWorth.test(question);
  const stance = stanceIn(folded.replace(/^(?:yes|no)\b/, ""), {
    ...statement,
    context: { ...context, stance: undefined },
  });
  const value: Requirement | undefined = noMatter.test(folded)
    ? "not_required"
    : h1b.test(folded) && needs.test(folded)
      ? "required_for_h1b"
      : (stance ?? shortAnswer(folded, asksDuty || context.rowHeader !== ""));
  return value === undefined ? [] : strongest([{ value, text: folded }], statement);
}

/** "Does Step 3 matter?" asks for no duty. */
const asksWorth =
  /\b(?:matter|helps?|useful|counts?|worth|improves?|advantage|difference|recommended?|advise|good idea)\b/;

function shortAnswer(folded: string, asksDuty: boolean): Requirement | undefined {
  if (!asksDuty) return undefined;
  if (/^no\b/.test(folded)) return "not_required";
  return /^yes\b/.test(folded) ? "required" : undefined;
}

const order: readonly Requirement[] = ["required_for_h1b", "preferred", "required", "not_required"];

/** "Not required, but encouraged" is a preference; "not required, except for an H-1B" is needed for the visa. */
function strongest(read: readonly { value: Requirement; text: string }[], statement: Statement): Understood[] {
  const first = order.flatMap((value) => read.filter((one) => one.value === value))[0];
  return first === undefined
    ? []
    : [{ key: "step3.requirement", value: first.value, audience: audienceIn(first.text, statement) }];
}

export const step3Rules: readonly Rule[] = [step3];
