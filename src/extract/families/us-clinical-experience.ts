import type { FactValue, Stance } from "../../model/vocabulary.js";
import { answerIn, beyondAnswer } from "../language/answers.js";
import { denials } from "../language/negation.js";
import { stanceOf } from "../language/stance.js";
import type { Family, Rule, Understood } from "../rule.js";
import type { Context, Statement } from "../statement.js";
import { isForOtherProgram } from "./exam-segments.js";
import { namesImg } from "./img-wording.js";
import { isHeaderCell, isListed } from "./listed.js";
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

const isQuestion = (folded: string): boolean => /\?["')\]]*$/.test(folded);

const praise =
  /\b(?:important (?:part|factor|role|to us)|useful|valued?|valuable|looked for|look for|difficult|hard (?:to|for)|help(?:s|ful|ed)?|improves?|adds? to|asset|weigh(?:s|t|ed)|look (?:favorably|kindly)|plus|in your favou?r|to your advantage|nice|stronger|better|taken into account|benefits?|like to see|greatly|(?:counts?|speaks?|tells?) (?:well )?for|read better|reads better|lean toward|makes? a difference|gladly|we like|pleased to see|would be good|good to have|better chance|think(?:s)? highly|highly of|(?:best|one|good) way|happy to see|nice to have|bonus|edge)\b/;
const firm =
  /\b(?:must|(?:is|are|be) (?:strictly |absolutely )?(?:required|mandatory|compulsory|obligatory|essential)|mandatory|we (?:do )?(?:require|insist)|requires?|required|have to|has to|need(?:s|ed)?|a must|necessary|not considered)\b/;
/** Words of quantity, which say how much and not how firmly. */
const quantity = /\b(?:at least|minimum(?: of)?|as a minimum|no less than|no fewer than|not less than|or more)\b/g;
/** Words on whether a kind of work counts: they do not praise it. */
const counting =
  /\b(?:not|never|cannot|n't) (?:be )?(?:taken into account|weighed|counted|valued)\b|\bcounts? for (?:as much|the same|nothing|half)\b/g;
/** "…preferably in family medicine" is about a detail of what is asked for. */
const detail =
  /\b(?:preferabl[ey]|ideally|preference (?:given )?(?:to|for)) (?:in|within|at|of|with|from|for) (?!the (?:u|a)|us\b|america)[^,;.]{0,40}|\bwelcome[ds]? to apply\b|\bif possible\b|\bencouraged to apply\b/g;

/** "Nobody needs it", "it is no condition", "none needed". */
const unasked =
  /\b(?:nobody|no one|none) (?:needs?|has to|must|is asked)\b|\b(?:no|never an?) (?:\w+ )?condition\b|\b(?:do not|don't|never) (?:count (?:months|weeks|how)|insist)\b|^\s*(?:none|nothing)(?: (?:is|needed|required|asked|expected|necessary)| at all|[.]|$)/;

const refusing =
  /\b(?:screened out|set aside|filtered out|rejected|turned (?:down|away)|(?:not|n't|never|no longer|cannot) (?:be )?(?:considered|reviewed|invited|eligible|interviewed|ranked)|goes? unread)\b/;

/** How firmly a stretch of text asks for experience; praise is a preference. */
function stanceIn(text: string): Stance | undefined {
  const plain = text
    .replace(detail, (words) => (/\b(?:us|hands|experience|usce)\b/.test(words) ? words : " "))
    .replace(quantity, " ")
    .replace(counting, " ");
  const isDenied = denials(plain).length > 0;
  if (/\bwithout\b/.test(plain) && refusing.test(plain)) return "required";
  if (
    isDenied &&
    /\bwithout\b|\black|\bunless\b|\bunless\b|\bno (?:us|prior|previous|clinical)\b|\b(?:has|have|had) not (?:had|done|completed)\b|\bn[o']t have\b/.test(
      plain,
    ) &&
    /\b(?:consider|review|accept|interview|invit|rank|appl)/.test(plain)
  ) {
    return /\b(?:even|also|still|nevertheless|too|may apply|can apply|welcome)\b/.test(plain)
      ? "not_required"
      : "required";
  }
  if (/\b(?:less|fewer) than\b/.test(plain) && refusing.test(plain)) return "required";
  if (/\bnothing (?:less|short) (?:than|of)\b|\bthe (?:very )?least (?:that )?we\b/.test(plain)) return "required";
  if (
    /\b(?:no|little) (?:importance|weight|bearing|role)\b|\bplays? no\b|\b(?:does|do) not (?:matter|weigh|count for)|\bdispensable\b|\bcan do without\b|\bindifferent\b|\bnot a factor\b/.test(
      plain,
    )
  )
    return "not_required";
  if (unasked.test(plain)) return "not_required";
  const stance = stanceOf(plain);
  if (stance === "preferred" || stance === "not_required") return stance;
  if (praise.test(plain) && !firm.test(plain)) return "preferred";
  return stance;
}

/** The stance of a sentence about experience: its own clause, a preference in a clause beside it, then its context. */
function stanceOfStatement(statement: Statement): Stance | undefined {
  const { folded, text, clauses, context } = statement;
  const texts = clauses.map(({ start, end }) => plainCountry(folded.slice(start, end), text.slice(start, end)));
  const own = texts
    .filter(isUsExperience)
    .map(stanceIn)
    .find((stance) => stance !== undefined);
  const others = texts
    .filter((text) => !isUsExperience(text) && !/\b(?:letters?|visas?|ecfmg|usmle|step \d|scores?|graduat)/.test(text))
    .map(stanceIn);
  if (own === "not_required") return others.includes("preferred") ? "preferred" : own;
  if (own !== undefined) return own === "required" && others.includes("not_required") ? "preferred" : own;
  const said = others.includes("preferred")
    ? "preferred"
    : (others.find((stance) => stance !== undefined) ?? stanceIn(plainCountry(folded, text)));
  if (said !== undefined) return said;
  const isAmount = folded.search(quantity) >= 0;
  if (!isListed(statement) && !isAmount) return undefined;
  return (
    context.stance ?? (isAmount || concernsImgs(context.headings.at(-1) ?? "", context.lead) ? "required" : undefined)
  );
}

const concernsImgs = (heading: string, lead: string): boolean => namesImg(heading) || namesImg(lead);

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
    const text = plainCountry(folded, statement.text);
    if (isQuestion(folded) || !isTopic(statement, text) || isOtherMatter(text) || countsAbroad(text)) return [];
    if (statement.previous !== undefined && isOfReferees(statement.previous.folded, text)) return [];
    if (isForOtherProgram(statement, page) || isHeaderCell(statement, page.page)) return [];
    if (/\bif (?:applicable|any|available|you have|there (?:is|are) any)\b|\bwhere applicable\b/.test(text)) return [];
    if (block.kind === "heading" && stanceOf(text) === undefined) return [];
    const stance = stanceOfStatement(statement);
    return stance === undefined ? [] : [reading(value(stance, text), stance === "not_required" ? 0.85 : 0.9)];
  },
};

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
    if (!isAsked || /^(?:n\/a|not applicable)\b/.test(folded)) return [];
    const text = plainCountry(folded, statement.text);
    if (isOtherMatter(text)) return [];
    if (/\b(?:letters?|step \d|usmle|visas?|ecfmg|graduat(?!es?\b))/.test(text)) return [];
    // What is asked of US graduates says nothing of the others.
    if (statement.audience === "us") return [];
    const said = stanceIn(beyondAnswer(text)) ?? (text.search(quantity) >= 0 ? "required" : undefined);
    const isAbout =
      previous === undefined ||
      /\b(?:experience|it|this|observ|hands|months?|years?|rotations?|externships?)\b/.test(text);
    if (said !== undefined && isAbout) return [reading(value(said, text), previous === undefined ? 0.85 : 0.8)];
    const answer = previous === undefined ? answerIn(folded) : undefined;
    if (answer === "yes") return [reading(value(askedStance(topic), text), 0.85)];
    if (answer === "no")
      return [reading(/\bwithout\b/.test(topic) ? { stance: "required" } : value("not_required", text), 0.85)];
    return previous === undefined && monthsIn(text) !== undefined && text.length < 60
      ? [reading(value(askedStance(topic), text), 0.7)]
      : [];
  },
};

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
  read({ folded, text, previous, context }) {
    if (context.section !== "residency") return [];
    if (previous === undefined || isQuestion(folded) || !isUsExperience(plainCountry(previous.folded, previous.text)))
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
    const stance = stanceIn(plainCountry(folded, text));
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
  read({ folded, text: verbatim, context, previous }) {
    if (isQuestion(folded) || (!/observ|shadow|watch|looking/.test(folded) && !/\?/.test(context.lead))) return [];
    const text = plainCountry(folded, verbatim);
    if (previous === undefined && asksWhetherCounted(context.lead)) {
      const answer = answerIn(folded.replace(/^(?:to|for|with) us,? /, ""));
      if (answer !== undefined) return [reading({ stance: "required", observershipCounts: answer === "yes" }, 0.5)];
    }
    if (context.section !== "residency" || !namesObservership(text)) return [];
    if (
      !/\b(?:count|qualif|suffic|pass(?:es)? (?:for|as)|meet|satisf|accept|consider|\bmean(?:s|t)?\b|add up|regard|substitut|replace|fulfil|recogni|includ|equivalent|fall|enough|stand in|treated as|leave|ignor|reject|disregard|account|fine|\bwill do\b|\bok\b|worth|take (?:its|their|the) place|stand for)/.test(
        text,
      )
    )
      return [];
    const around = `${plainCountry(context.lead)} ${previous === undefined ? "" : plainCountry(previous.folded, previous.text)}`;
    if (!isUsExperience(around) && !/\bexperience\b|\bhands[- ]on\b/.test(`${text} ${previous?.folded ?? ""}`))
      return [];
    const counts = observershipCounts(text);
    if (counts === undefined) return [];
    const stance = (previous === undefined ? undefined : stanceIn(plainCountry(previous.folded))) ?? "required";
    return [reading({ stance, observershipCounts: counts }, 0.5)];
  },
};

const asksWhetherCounted = (lead: string): boolean =>
  /\?/.test(lead) &&
  namesObservership(lead) &&
  /\b(?:count|counted|experience|qualif|accepted as|considered as|regarded as|recogni)/.test(lead);

/** Clinical experience in the US. */
export const usClinicalExperienceFamily: Family = {
  name: "us-clinical-experience",
  about:
    /\bexperience|\busce\b|\bhands[- ]?on|\bobserver|\bshadowing|\bexternship|\bexposure|\bclinical (?:training|rotations?|work|electives?)|\bclerkships?|\brotat|\bwards?\b|\bbedside|\btreat|\bwatching|\blooking on\b|\bwork(?:ed|ing)? (?:\w+ ){0,4}(?:patients?|hospitals?|clinics?|wards?)|\b(?:u\.?s\.?|american|united states)[- ](?:clinics?|hospitals?|patients?)\b|^(?:it|this|that|such|we do|however|still|nevertheless|having it)\b/,
  sections: new Set(["residency", "students"]),
  rules: [stated, answered, followUp, observership],
};
