import type { FactValue, Stance } from "../../model/vocabulary.js";
import { answerIn, bareAnswerIn, beyondAnswer } from "../language/answers.js";
import { readNumbers } from "../language/numbers.js";
import { stanceOf } from "../language/stance.js";
import type { Family, Rule, Understood } from "../rule.js";
import type { Context, Statement } from "../statement.js";
import { isForOtherProgram } from "./exam-segments.js";
import { isQuestion } from "./img-wording.js";
import { isUnderLetters } from "./letter-topic.js";
import { letterMentions } from "./letter-words.js";
import { isHeaderCell } from "./listed.js";
import { quantity, stanceIn, stanceOfStatement } from "./us-clinical-experience-stance.js";
import {
  countsAbroad,
  isOtherMatter,
  isUsExperience,
  monthsIn,
  namesObservership,
  observershipCounts,
  plainCountry,
} from "./us-clinical-experience-wording.js";

function value(stance: Stance, text: string): FactValue<"img.usce"> {
  const months = stance === "not_required" ? undefined : monthsIn(text);
  const counts = observershipCounts(text);
  return {
    stance,
    ...(months === undefined ? {} : { months }),
    ...(counts === undefined ? {} : { observershipCounts: counts }),
  };
}

const reading = (read: FactValue<"img.usce">, confidence: number): Understood => ({
  key: "img.usce",
  value: read,
  confidence,
  audience: "img",
});

/** "Hands-on experience" in a part of the page for IMGs is meant to be in the US. */
function isTopic({ context, audience }: Statement, text: string): boolean {
  if (isUsExperience(text)) return true;
  return (
    audience === "img" &&
    /\bhands[- ]?on\b/.test(text) &&
    /\b(?:experience|training|clinical|rotations?)\b/.test(text) &&
    context.section === "residency"
  );
}

/** Without one of these a sentence names no place in the country, and no hands-on work. */
const namesPlace = /\bu\.?\s?s\b|u\.s|usa\b|usce|united states|america|stateside|country|states|hands[- ]?on/;

interface Topic {
  readonly text: string;
  readonly isUsExperience: boolean;
}
const topics = new WeakMap<Context, Topic>();

/** What question, header or heading is about; worked out once for all that stands there. */
function topicOf(context: Context): Topic {
  const known = topics.get(context);
  if (known !== undefined) return known;
  const text = plainCountry(context.lead === "" ? (context.headings.at(-1) ?? "") : context.lead);
  const topic = { text, isUsExperience: isUsExperience(text) && !isOtherMatter(text) };
  topics.set(context, topic);
  return topic;
}

const stated: Rule = {
  name: "us-clinical-experience/stated",
  examples: [
    {
      text: "At least three months of U.S. clinical experience is required.",
      gives: { "img.usce": { stance: "required", months: 3 } },
    },
    {
      text: "U.S. clinical experience is not required but is preferred.",
      gives: { "img.usce": { stance: "preferred" } },
    },
    {
      text: "One year of hands-on experience in the United States; observerships do not count.",
      lead: "Applicants must have:",
      gives: { "img.usce": { stance: "required", months: 12, observershipCounts: false } },
    },
    {
      text: "Two letters must come from your clinical experience in the United States.",
      gives: { "letters.fromUsPhysicians": 2 },
    },
    { text: "Our residents gain hands-on experience in American hospitals.", gives: {} },
  ],
  read(statement, page) {
    const { folded, block } = statement;
    if (statement.context.section !== "residency" || !namesPlace.test(folded) || isTopicOnly(statement)) return [];
    const text = plainCountry(folded, statement.plain);
    if (isQuestion(folded) || !isTopic(statement, text) || isOtherMatter(text) || countsAbroad(text)) return [];
    if (isForFellows(statement) || isOfListedLetters(statement, text)) return [];
    if (statement.previous !== undefined && isOfReferees(statement.previous.folded, text)) return [];
    if (isForOtherProgram(statement, page) || isHeaderCell(statement, page.page)) return [];
    if (/\bif (?:applicable|any|available|you have|there (?:is|are) any)\b|\bwhere applicable\b/.test(text)) return [];
    if (block.kind === "heading" && stanceOf(text) === undefined) return [];
    const stance = stanceOfStatement(statement);
    return stance === undefined ? [] : [reading(value(stance, text), stance === "not_required" ? 0.85 : 0.9)];
  },
};

const isForFellows = ({ groups, folded }: Statement): boolean => groups.has("fellow") && !/\bresiden/.test(folded);

/** "Three, two of them from US rotations" beside or under "Letters of recommendation". */
const isOfListedLetters = (statement: Statement, text: string): boolean =>
  (/\b(?:one|two|three|four|[1-4]|all|some|most|each|both)\b[^;]{0,40}\b(?:from|by|of|in|based)\b/.test(text) &&
    isUnderLetters(statement)) ||
  (writersCounted.test(text) && letterMentions(text).length > 0);

const writersCounted =
  /\b(?:one|two|three|four|[1-4])(?: or more)? (?:of (?:them|these|which|those) )?(?:(?:must|should|to|has to|have to) )?(?:be |come )?(?:by|from)\b/;

/** "Referees: three. At least one from clinical work in the United States." */
const isOfReferees = (previous: string, text: string): boolean =>
  /\b(?:letters?|referees?|references?|recommendations?)\b/.test(previous) &&
  /\b(?:one|two|three|four|[1-4]|all|some|most|each|those|the others?) (?:of (?:them|these|which) )?(?:\w+ ){0,2}(?:from|by|of)\b/.test(
    text,
  );

/** "Hands-on time in the States." at the head of a paragraph: what follows says whether it is asked for. */
const isTopicOnly = ({ folded, text, block, previous }: Statement): boolean =>
  block.kind === "text" &&
  previous === undefined &&
  text.length < 48 &&
  block.text.length > text.length &&
  stanceOf(folded) === undefined &&
  monthsIn(folded) === undefined;

/** A fragment whose topic its question or header names. */
const answered: Rule = {
  name: "us-clinical-experience/answer",
  examples: [
    {
      text: "No.",
      question: "Do you require U.S. clinical experience?",
      gives: { "img.usce": { stance: "not_required" } },
    },
    {
      text: "It is preferred.",
      question: "Is US clinical experience necessary?",
      gives: { "img.usce": { stance: "preferred" } },
    },
    {
      text: "Six months, required",
      lead: "US clinical experience",
      gives: { "img.usce": { stance: "required", months: 6 } },
    },
  ],
  read(statement) {
    const { folded, context, previous, block } = statement;
    if (context.section !== "residency" || block.kind === "heading" || isQuestion(folded)) return [];
    const { text: topic, isUsExperience: isAsked } = topicOf(context);
    if (/\b(?:average|mean|median|typical|matched)\b/.test(topic)) return [];
    if (!isAsked || /^(?:n\/a|not applicable)\b/.test(folded)) return [];
    const text = plainCountry(folded, statement.plain);
    if (isOtherMatter(text)) return [];
    if (/\b(?:letters?|step \d|usmle|visas?|ecfmg|graduat(?!es?\b))/.test(text)) return [];
    // What is asked of US graduates says nothing of the others.
    if (statement.audience === "us") return [];
    const bare = previous === undefined && !asksWhatCounts(topic) ? bareAnswerIn(text) : undefined;
    if (bare?.answer === "no" && !/\bwithout\b/.test(topic))
      return [reading(value(stanceIn(bare.rest) === "preferred" ? "preferred" : "not_required", text), 0.85)];
    const isWithout = /^(?:no|without|lack)\b/.test(topic);
    if (
      isWithout &&
      /\b(?:may|can|could|do|should|welcome|encouraged?) (?:\w+ ){0,3}appl|\b(?:will|can|may|are|is) (?:\w+ ){0,2}(?:considered|reviewed|read|welcome)\b/.test(
        text,
      )
    )
      return [reading(value(/\bnot\b/.test(text) ? "required" : "not_required", text), 0.85)];
    const said = stanceIn(beyondAnswer(text)) ?? (text.search(quantity) >= 0 ? "required" : undefined);
    const isAbout =
      previous === undefined ||
      /\b(?:experience|it|this|observ|hands|months?|years?|rotations?|externships?)\b/.test(text);
    if (said !== undefined && isAbout) {
      const softens = said === "preferred" && previous !== undefined && stanceIn(previous.folded) === "not_required";
      return [reading(withCount(value(said, text), topic, text), previous === undefined ? 0.85 : softens ? 0.95 : 0.8)];
    }
    const answer = previous === undefined ? answerIn(folded) : undefined;
    if (answer === "yes") return [reading(value(askedStance(topic), text), 0.85)];
    if (answer === "no")
      return [reading(/\bwithout\b/.test(topic) ? { stance: "required" } : value("not_required", text), 0.85)];
    const numbered = withCount(value(askedStance(topic), text), topic, text);
    return previous === undefined && numbered.months !== undefined && text.length < 60 ? [reading(numbered, 0.7)] : [];
  },
};

/** "How many months?" "Three.": the question has the unit. */
function withCount(read: FactValue<"img.usce">, topic: string, text: string): FactValue<"img.usce"> {
  const unit = /\bhow many (months|weeks|years)\b/.exec(topic)?.[1];
  const number =
    unit === undefined || read.months !== undefined || read.stance === "not_required"
      ? undefined
      : readNumbers(text)[0];
  if (number === undefined || number.low > 52) return read;
  const months = unit === "weeks" ? number.low / 4 : unit === "years" ? number.low * 12 : number.low;
  return { ...read, months: Math.round(months * 100) / 100 };
}

function askedStance(topic: string): Stance {
  return stanceOf(topic) === "preferred" ? "preferred" : "required";
}

/** "It does, however, speak for an applicant": a sentence that softens or sharpens the one before it. */
const followUp: Rule = {
  name: "us-clinical-experience/follow-up",
  examples: [
    {
      text: "We do not require U.S. clinical experience. It is, however, an advantage.",
      gives: { "img.usce": { stance: "preferred" } },
    },
  ],
  read({ folded, plain, previous, context }) {
    if (context.section !== "residency") return [];
    if (previous === undefined || isQuestion(folded) || !isUsExperience(plainCountry(previous.folded, previous.plain)))
      return [];
    if (
      !/^(?:it|this|that|such|an application|an applicant|candidates?|applicants?|applications?|we|however|but|still|yet|having|those|applicants with|candidates with|nevertheless|nonetheless)\b/.test(
        folded,
      )
    )
      return [];
    if (
      !/\b(?:it|this|that|such|them|experience)\b/.test(folded) ||
      /\b(?:letters?|visas?|ecfmg|usmle|step \d)\b/.test(folded)
    )
      return [];
    const before = stanceIn(plainCountry(previous.folded));
    const stance = stanceIn(plainCountry(folded, plain));
    return before === "not_required" && stance === "preferred" ? [reading({ stance }, 0.95)] : [];
  },
};

/** "Observerships do not count" in a sentence of its own completes what another sentence asks for. */
const observership: Rule = {
  name: "us-clinical-experience/observership",
  examples: [
    {
      text: "We require US clinical experience. Observerships do not count.",
      gives: { "img.usce": { stance: "required", observershipCounts: false } },
    },
  ],
  read({ folded, plain, context, previous }) {
    if (isQuestion(folded) || (!/observ|shadow|watch|looking/.test(folded) && !/\?/.test(context.lead))) return [];
    const text = plainCountry(folded, plain);
    if (previous === undefined && asksWhetherCounted(context.lead)) {
      const answer = answerIn(folded.replace(/^(?:to|for|with) us,? /, ""));
      if (answer !== undefined) return [reading({ stance: "required", observershipCounts: answer === "yes" }, 0.5)];
    }
    if (context.section !== "residency" || !namesObservership(text)) return [];
    if (
      !/\b(?:count|qualif|suffic|pass(?:es)? (?:for|as)|meet|satisf|accept|consider|\bmean(?:s|t)?\b|add up|regard|substitut|replace|fulfil|recogni|includ|equivalent|fall|enough|stand in|treated as|leave|ignor|reject|disregard|account|fine|\bwill do\b|\bok(?:ay)?\b|all ?right|allow|permit|worth|take (?:its|their|the) place|stand for)/.test(
        text,
      )
    )
      return [];
    const around = `${plainCountry(context.lead)} ${previous === undefined ? "" : plainCountry(previous.folded, previous.plain)}`;
    if (!isUsExperience(around) && !/\bexperience\b|\bhands[- ]on\b/.test(`${text} ${previous?.folded ?? ""}`))
      return [];
    const counts = observershipCounts(text);
    if (counts === undefined) return [];
    const stance = (previous === undefined ? undefined : stanceIn(plainCountry(previous.folded))) ?? "required";
    return [reading({ stance, observershipCounts: counts }, 0.5)];
  },
};

/** What counts as experience is asked, not whether it is needed. */
const asksWhatCounts = (topic: string): boolean =>
  /\b(?:counts?|counted|qualif(?:y|ies)|suffices?|accepted as|regarded as|considered)\b/.test(topic);

const asksWhetherCounted = (lead: string): boolean =>
  /\?/.test(lead) &&
  namesObservership(lead) &&
  /\b(?:count|counted|experience|qualif|accepted as|considered as|regarded as|recogni)/.test(lead);

/** Clinical experience in the US. */
export const usClinicalExperienceFamily: Family = {
  name: "us-clinical-experience",
  about:
    /\bexperience|\busce\b|\bhands[- ]?on|\bobserver|\bshadowing|\bexternship|\bexposure|\bclinical (?:training|rotations?|work|electives?)|\bclerkships?|\brotat|\bpracti[cs]|\bwards?\b|\bbedside|\btreat|\bwatching|\blooking on\b|\bwork(?:ed|ing) in\b|\bwork(?:ed|ing)? (?:\w+ ){0,4}(?:patients?|hospitals?|clinics?|wards?)|\b(?:u\.?s\.?|american|united states)[- ](?:clinics?|hospitals?|patients?)\b|^(?:it|this|that|such|we do|however|still|nevertheless|having it)\b/,
  sections: new Set(["residency", "students"]),
  rules: [stated, answered, followUp, observership],
};
