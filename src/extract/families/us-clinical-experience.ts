import type { FactValue, Stance } from "../../model/vocabulary.js";
import { answerIn, beyondAnswer } from "../language/answers.js";
import { readDurations } from "../language/durations.js";
import { denials } from "../language/negation.js";
import { stanceOf } from "../language/stance.js";
import type { Family, Rule, Understood } from "../rule.js";
import type { Statement } from "../statement.js";
import { isForStudents } from "./img-wording.js";

type Experience = FactValue<"img.usce">;

const place = /\b(?:u\.?s\.?a?\.?|united states|american?|north america|stateside|this country|us-based)(?![\w])/;
const named = /\busce\b|\bu\.?s\.?[- ]clinical[- ](?:experience|exposure|training|rotations?|electives?|work)\b/;
const experience =
  /\b(?:(?:clinical|hands[- ]?on|patient[- ]care|medical|bedside|inpatient|health ?care|direct|practical|work|prior|previous|earlier|relevant|graduate)[- ](?:\w+[- ]){0,3}?(?:experiences?|training|exposure|work|rotations?|electives?|clerkships?|externships?)|experience (?:\w+ ){0,3}?(?:clinical|hands[- ]on|patient|within|in|with)|hands[- ]?on|externships?|clerkships?|(?:clinical|hospital) (?:rotations?|electives?|observerships?)|observerships?|u\.?s\.? (?:medical |patient )?experience|trained clinically|worked (?:clinically|with patients))/;
const abroadToo =
  /\b(?:or|and) (?:else )?(?:clinical experience )?(?:elsewhere|abroad|in (?:another|other|any) countr)/;

/** True where a text speaks of clinical experience in the US. */
function isTopic(text: string): boolean {
  if (named.test(text)) return true;
  if (!place.test(text)) return false;
  const where = text.search(place);
  return [...text.matchAll(new RegExp(experience, "g"))].some((match) => Math.abs(match.index - where) < 110);
}

/** Letters from clinical work in the US are letters, and graduates of US schools are no experience. */
function isOther(text: string): boolean {
  if (
    /\bletters?\b[^,;.]{0,70}\b(?:from|by|of|based|written|who|attest\w*|supervis\w*|physicians?|commenting|describing)\b[^.;]{0,60}(?:clinical|experience|hands|rotation|observ)/.test(
      text,
    ) &&
    !/\bexperience (?:\w+ ){0,4}(?:is|are) (?:\w+ )?(?:required|preferred|mandatory|needed)/.test(text)
  )
    return true;
  return (
    /\b(?:residents (?:gain|get|receive|have|will)|our (?:program|residents?|curriculum) (?:offers?|provides?|gives?)|patients? (?:of|from))\b/.test(
      text,
    ) && stanceOf(text) === undefined
  );
}

const observer = /\b(?:observerships?|observer(?:s| experiences?)?|shadowing|observing|observations?(?:al)?)\b/;

/** Whether observerships count, where the text says so. */
function observershipIn(text: string): boolean | undefined {
  if (!observer.test(text)) return undefined;
  const at = text.search(observer);
  const before = text.slice(Math.max(0, at - 100), at);
  const after = text.slice(at, at + 110);
  if (
    /\b(?:not|no|n't|never|excluding|excludes?|except|other than|rather than|instead of|beyond|neither|nor|without|cannot|as opposed to|unlike)\b[^.;]{0,90}$/.test(
      before,
    ) &&
    !/\bnot (?:only|required|limited to|necessary|mandatory)\b/.test(before)
  )
    return false;
  if (
    /\b(?:not|n't|never|cannot|no|neither|nor|insufficient|inadequate|excluded|fails?)\b/.test(
      after.replace(/\bnot (?:only|limited to|required|necessary|mandatory)\b/g, ""),
    )
  )
    return false;
  if (
    /\b(?:count|counts|counted|qualif(?:y|ies)|accepted|acceptable|suffic(?:e|es|ient)|includ(?:e|es|ed|ing)|fine|recogni[sz]ed|meets?|satisf(?:y|ies)|considered|enough|also|either|even|valid)\b/.test(
      after,
    ) ||
    /\b(?:includ(?:e|es|ed|ing)|such as|e\.g|like|either|whether|or|also|even|through|count|accept|counts)\b[^.;]{0,30}$/.test(
      before,
    )
  )
    return true;
  return /^\w+ or\b/.test(after) ? true : undefined;
}

/** Months of experience; "3-6 months" is three. */
function monthsIn(text: string): number | undefined {
  const where = text.search(experience);
  const lengths = readDurations(text).filter(({ unit, start, end }) => {
    if (unit === "day" || unit === "hour") return false;
    const before = text.slice(Math.max(0, start - 28), start);
    const after = text.slice(end, end + 30);
    if (
      /\b(?:within|in|during|over) (?:the )?(?:last|past|previous|preceding|prior)?\s*$/.test(before) ||
      /\b(?:last|past|previous|preceding)\s*$/.test(before)
    )
      return false;
    return !/^\s*(?:before|prior|ago|after|from|since|of (?:graduation|applying|application))/.test(after);
  });
  const nearest = lengths.toSorted((a, b) => Math.abs(a.start - where) - Math.abs(b.start - where))[0];
  return nearest === undefined || nearest.months > 60 ? undefined : Math.round(nearest.months * 100) / 100;
}

function value(stance: Stance, text: string): Experience {
  const months = monthsIn(text);
  const counts = observershipIn(text);
  return {
    stance,
    ...(months === undefined || stance === "not_required" ? {} : { months }),
    ...(counts === undefined ? {} : { observershipCounts: counts }),
  };
}

const experienceReading = (read: Experience, confidence: number): Understood => ({
  key: "img.usce",
  value: read,
  confidence,
  audience: "img",
});

const isQuestion = (folded: string): boolean => /\?["')\]]*$/.test(folded);

const clauseTexts = ({ clauses, folded }: Statement): string[] =>
  clauses.map(({ start, end }) => folded.slice(start, end));

const praise =
  /\b(?:important (?:part|factor|role)|useful|valued?|valuable|looked for|difficult|hard to|hard for|help(?:s|ful|ed)?|improves?|adds? to|asset|weigh(?:s|t|ed)|look (?:favorably|kindly)|plus|consideration|serve[sd]? you well|strongly|stronger|better|taken into account|speaks for|in your favou?r|should (?:ideally|preferably)|benefit|like to see|typical|successful|greatly)\b/;

/** How firmly a text asks for experience; praise is a preference. */
function experienceStance(text: string): Stance | undefined {
  const plain = text.replace(
    /\b(?:no|not) (?:more|less|fewer) than\b|\bwelcome[ds]? to apply\b|\bif (?:possible)\b/g,
    "",
  );
  if (praise.test(plain) && !/\b(?:must|is required|are required|mandatory|we (?:do )?require)\b/.test(plain))
    return "preferred";
  if (
    denials(plain).length > 0 &&
    /\bwithout\b|\black|\bunless\b/.test(plain) &&
    /\b(?:considered|reviewed|accepted|interviewed|invited|ranked)\b/.test(plain)
  ) {
    return /\b(?:even|also|still|nevertheless|too)\b/.test(plain) ? "not_required" : "required";
  }
  return stanceOf(plain);
}

/** The stance of the sentence: any preference beats "not required", which beats what only the context says. */
function stanceIn(statement: Statement): Stance | undefined {
  const { folded, context, block } = statement;
  const whole = experienceStance(folded);
  const own = clauseTexts(statement)
    .filter(isTopic)
    .map(experienceStance)
    .find((stance) => stance !== undefined);
  if (
    own === "required" &&
    /\bnot (?:be )?(?:required|necessary|mandatory|needed)|\bno (?:need|requirement)\b/.test(folded) === false
  )
    return /\bprefer(?:red|ably|ence|s)?\b/.test(folded) &&
      !/\bpreferably\b/.test(folded) &&
      !/\brequire|\bmust\b/.test(folded)
      ? "preferred"
      : "required";
  if (whole !== undefined) return whole;
  const isListed = block.kind === "item" || block.kind === "cell" || block.kind === "definition";
  return isListed || block.kind === "term" ? context.stance : undefined;
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
  read(statement) {
    const { folded, block } = statement;
    if (isQuestion(folded) || isForStudents(statement) || !isTopic(folded) || isOther(folded) || abroadToo.test(folded))
      return [];
    if (block.kind === "heading" && stanceOf(folded) === undefined) return [];
    const stance = stanceIn(statement);
    return stance === undefined ? [] : [experienceReading(value(stance, folded), 0.9)];
  },
};

/** A fragment or a follow-up whose topic its question, its header or the sentence before it names. */
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
    if (block.kind === "heading" || isQuestion(folded) || isForStudents(statement)) return [];
    const heading = context.headings.at(-1) ?? "";
    const topic = isTopic(context.lead) ? context.lead : isTopic(heading) && context.lead === "" ? heading : "";
    if (topic === "") return [];
    const answer = previous === undefined ? answerIn(folded) : undefined;
    const said = experienceStance(beyondAnswer(folded));
    const isAbout =
      previous === undefined ||
      /\b(?:experience|it|this|observ|hands|months?|years?|rotations?|externships?)\b/.test(folded);
    if (said !== undefined && isAbout && !/\b(?:letters?|step|usmle|visa|ecfmg)\b/.test(folded))
      return [experienceReading(value(said, folded), previous === undefined ? 0.85 : 0.7)];
    if (answer === undefined)
      return previous === undefined && monthsIn(folded) !== undefined && folded.length < 60
        ? [experienceReading(value(context.stance ?? "required", folded), 0.7)]
        : [];
    const asked = stanceOf(topic) ?? "required";
    if (answer === "yes")
      return [experienceReading(value(asked === "not_required" ? "required" : asked, folded), 0.85)];
    return /\bwithout\b/.test(topic)
      ? [experienceReading({ stance: "required" }, 0.8)]
      : [experienceReading(value("not_required", folded), 0.85)];
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
  read(statement) {
    const { folded, context, previous } = statement;
    if (isQuestion(folded) || isForStudents(statement) || !observer.test(folded)) return [];
    const isCounting =
      /\b(?:count|qualif|suffic|pass(?:es)? for|meet|satisf|accept|consider|regard|substitut|replace|fulfil|instead|recogni|includ|equivalent|fall|enough)/.test(
        folded,
      );
    const isNear =
      isTopic(context.lead) ||
      (previous !== undefined && (isTopic(previous.folded) || /\bexperience\b|\bhands/.test(previous.folded))) ||
      /\bexperience\b|\bhands[- ]on\b/.test(folded);
    const counts = isCounting && isNear ? observershipIn(folded) : undefined;
    if (counts === undefined) return [];
    const stance = (previous === undefined ? undefined : experienceStance(previous.folded)) ?? "required";
    return [experienceReading({ stance, observershipCounts: counts }, 0.5)];
  },
};

/** Clinical experience in the US. */
export const usClinicalExperienceFamily: Family = {
  name: "us-clinical-experience",
  about:
    /\bexperience|\busce\b|\bhands[- ]?on|\bobserver|\bexternship|\bclinical (?:training|rotations?|exposure|work|electives?)|\bclerkships?|\brotations?/,
  sections: new Set(["residency"]),
  rules: [stated, answered, observership],
};
