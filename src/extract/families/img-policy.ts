import { answerIn } from "../language/answers.js";
import { denials } from "../language/negation.js";
import type { Family, Rule, Understood } from "../rule.js";
import type { Context, Statement } from "../statement.js";
import {
  asksAcceptance,
  invitesThem,
  isAffirmed,
  isRefusalAnswer,
  isShortLead,
  isUndistinguished,
  noneOfThem,
  noSuchThing,
  notWe,
  otherQuestion,
  refusingAnswer,
  sameForAll,
  taking,
  treatedAlike,
  verdict,
  verdictOf,
  weDo,
} from "./img-answers.js";
import { isAside, withoutOrigin } from "./img-asides.js";
import { usSchoolsOnly } from "./img-us-schools.js";
import { imgNamedAround, isForStudents, isQuestion, namesImg } from "./img-wording.js";
import { isHeaderCell } from "./listed.js";

/** Conditions: a denial of those who do not meet them denies nobody else. */
const condition =
  /\b(?:without|unless|until|who (?:do|does|have|has|are|is|did|need|require|lack)\b|lacking|not having|if\b|whose|with (?:less|fewer|more|no|a |an )|that (?:do|have|are|require|need)|requir(?:e|ing) (?:a |an |visa|h-?1|sponsor)|needing|older than|more than|after|before|only (?:if|when|after|with|those)|except|outside (?:of )?(?:the (?:nrmp|match)|eras))\b/;

const setApart =
  /\b(?:observerships?|observers?|externships?|shadowing|visas?|sponsor(?:ship)?|funds?|guarantee|require[ds]?|necessary|needed|have to|need to|need not(?! apply)|needn't(?! apply)|need (?:an?|any|the|no|your|some)\b|exempt|differ|funding|fund(?:ed)?|stipend|discriminat\w+|preference|distinguish|separate|disadvantage[ds]?|barrier|minimum|cut-?\s?off|quota|difference)\b/;

/** "Not commonly accepted" is neither a yes nor a no. */
const seldom =
  /\b(?:not|n't) (?:commonly|usually|typically|routinely|often|generally|normally|always|as a rule|necessarily)\b|\b(?:rarely|seldom)\b/;

const noPlace =
  /\b(?:no|not an?y?) (?:\w+ )?(?:place|room|spots?|openings?|positions?|slots?|seats?|chance) (?:\w+ )?(?:for|open to|to offer)\b/;

const leavesOut =
  /\b(?:leav(?:e|ing) out|turn(?:s|ed|ing)? (?:away|down)|pass(?:es|ing)? over|declin(?:e|es|ing)|closed to|(?:look|apply|go|turn) elsewhere|filtered out|screened out|unread|unopened|left out|outside the scope|beyond what (?:we|our))\b/;

/** True where a clause denies a person's application; denials under a condition deny nobody else. */
function rejected(clause: string): boolean {
  if (condition.test(clause) || seldom.test(clause)) return false;
  if (leavesOut.test(clause)) return denials(clause).length === 0;
  if (noPlace.test(clause)) return true;
  return denials(clause).length > 0 && taking.test(clause) && !setApart.test(clause);
}

const refusal: Rule = {
  name: "img-policy/refused",
  examples: [
    {
      text: "We do not accept applications from international medical graduates.",
      gives: { "img.policy": "does_not_accept" },
    },
    { text: "No.", question: "Do you take IMGs?", gives: { "img.policy": "does_not_accept" } },
    {
      text: "Graduates of foreign medical schools are not eligible for our program.",
      gives: { "img.policy": "does_not_accept" },
    },
    { text: "Foreign graduates without an ECFMG certificate are not considered.", gives: { "img.policy": "accepts" } },
  ],
  read(statement) {
    const { folded, clauses, context } = statement;
    const isNamed = namesImg(folded);
    if (!isNamed && !imgNamedAround(context).lead) return [];
    if (isQuestion(folded) || isForStudents(statement)) return [];
    // "International graduates: we are sorry, but we cannot take you."
    const isLabelled = clauses[1]?.connector === ":" && namesImg(folded.slice(0, Math.min(clauses[1].start, 60)));
    const says =
      isNamed &&
      clauses.some(({ start, end }, index) => {
        const next = clauses[index + 1];
        // "…of those who graduated long ago": what follows narrows down whom the denial meets.
        if (next !== undefined && /\b(?:who|whose|which|unless|except\w*|without)\b/.test(next.connector)) return false;
        // "International graduates: not accepted"
        const from = clauses[index - 1]?.start;
        const isVerdict = from !== undefined && /^[:(-]/.test(clauses[index]?.connector ?? "") && start - from < 80;
        const text = folded.slice(isVerdict ? from : start, end);
        return (namesImg(text) || isLabelled) && rejected(text);
      });
    if (noneOfThem.test(folded) || (notWe.test(folded) && isNamed && taking.test(folded))) return [refused(0.95)];
    if (weDo.test(folded)) return [];
    if (says || (isNamed && verdictOf(folded) === "no")) return [refused(0.95)];
    if (
      isShortLead(context) &&
      !namesImg(folded) &&
      !noSuchThing.test(folded) &&
      (verdict.test(folded) || refusingAnswer.test(folded))
    )
      return [refused(0.95)];
    if (imgNamedAround(context).lead && asksAcceptance(context.lead) && !namesImg(folded) && isRefusalAnswer(statement))
      return [refused(0.95)];
    return [];
  },
};

const refused = (confidence: number): Understood => ({
  key: "img.policy",
  value: "does_not_accept",
  confidence,
  audience: "img",
});

const acceptance: Rule = {
  name: "img-policy/accepted",
  examples: [
    { text: "International medical graduates are welcome to apply.", gives: { "img.policy": "accepts" } },
    { text: "Yes.", question: "Do you consider IMGs?", gives: { "img.policy": "accepts" } },
    { text: "Our physicians look after international patients.", gives: {} },
  ],
  read(statement, { page }) {
    const { folded, clauses, context } = statement;
    const isNamed = namesImg(folded);
    const isTaken = isNamedAsTaken(statement);
    if (!isNamed && !isTaken && !imgNamedAround(context).lead && !opensDoors.test(folded)) return [];
    if (isForStudents(statement) || isQuestion(folded)) return [];
    // "IMGs considered" as the header of a row: the cell beside it says whether.
    if (isHeaderCell(statement, page)) return [];
    if (namesImg(folded) && notShutOut.test(folded)) return [accepted(0.85)];
    if (seldom.test(folded) || (isAside(folded) && answerIn(folded) !== "yes")) return [];
    if (isTaken || (isNamed && weDo.test(folded) && denials(folded).length > 0)) return [accepted(0.85)];
    const clause = clauses
      .map(({ start, end, connector }, index) => {
        // "IMGs: considered"
        const from = clauses[index - 1]?.start;
        const isVerdict = from !== undefined && /^[:(-]/.test(connector) && start - from < 60;
        return folded.slice(isVerdict ? from : start, end);
      })
      .find(
        (text) =>
          namesImg(text) && taking.test(withoutOrigin(text)) && (denials(text).length === 0 || condition.test(text)),
      );
    if ((clause !== undefined && !isOnlyAboutVisas(folded)) || verdictOf(folded) === "yes") return [accepted(0.9)];
    if (isShortLead(context) && /^(?:accepted|considered|welcome|eligible|yes|very|ok(?:ay)?|fine|sure)\b/.test(folded))
      return [accepted(0.9)];
    if (
      imgNamedAround(context).lead &&
      asksAcceptance(context.lead) &&
      (isAffirmed(statement) || isUndistinguished(statement))
    )
      return [accepted(0.9)];
    if (imgNamedAround(context).lead && context.lead.length < 140 && invitesThem(folded)) return [accepted(0.8)];
    if (
      (namesImg(folded) || hereOrAbroad.test(folded)) &&
      noObstacle.test(folded) &&
      /\bmedical|\bdegree|\bschool|\bgraduate/.test(folded)
    )
      return [accepted(0.8)];
    if (namesImg(folded) && sameForAll.test(folded) && denials(folded).length === 0) return [accepted(0.85)];
    if (isShortLead(context) && treatedAlike.test(folded) && denials(folded).length === 0) return [accepted(0.85)];
    if (
      otherSchools.test(folded) &&
      /\becfmg\b/.test(folded) &&
      denials(folded.replace(/\bnot expired\b/, "")).length === 0
    )
      return [accepted(0.8)];
    return [];
  },
};

/** "International graduates" under "We accept applications from:", "DO, MD, IMG" beside "Applicants considered". */
function isNamedAsTaken({ folded, context, block }: Statement): boolean {
  if (block.kind === "heading" || folded.length > 90 || denials(folded).length > 0) return false;
  const label = context.rowHeader || context.columnHeader || (context.leadIns.at(-1) ?? "") || headingOf(context);
  return (
    (namesImg(folded) || /\binternational\b\W*$/.test(folded)) &&
    takesThem.test(label) &&
    denials(label).length === 0 &&
    !isForOthers.test(label) &&
    !isForOthers.test(folded)
  );
}
/** A short heading may introduce what stands under it: "Who may apply". */
const headingOf = ({ headings }: Context): string => {
  const heading = headings.at(-1) ?? "";
  return heading.length < 40 && invites.test(heading) ? heading : "";
};
const invites =
  /^who (?:may|can|should|is eligible to) apply\b|^who we (?:take|accept|consider|interview)\b|^open to\b/;
const takesThem =
  /\b(?:accept(?:s|ed|ing)?|consider(?:s|ed|ing)?|welcomes?|takes?|interviews?|invites?|eligible)\b[^.;]{0,40}(?::|$)|\bopen to:?$|\bwho (?:may|can|should) apply\b/;
const isForOthers = /\b(?:letters?|experience|scores?|exams?|documents?|rotations?|electives?|visas?|observers?\w*)\b/;

/** "They are rarely successful, yet are not excluded." */
const notShutOut =
  /\b(?:not|never|n't|no longer|neither) (?:be |been )?(?:\w+ )?(?:excluded|ruled out|barred|shut out|turned away|rejected|filtered out|screened out|left out|held against)\b(?! (?:if|unless|when|who))/;
/** "Here or abroad, it makes no difference to us", "a degree from overseas is no obstacle". */
const noObstacle = /\b(?:no|not an?) (?:obstacle|hindrance|barrier|bar|disadvantage|problem|difference|matter)\b/;
/** Two wordings that name nobody: "of all other schools", "here or abroad". */
const opensDoors = /\bother (?:medical )?(?:schools?|colleges?)\b|\bor (?:abroad|overseas|elsewhere)\b/;
const hereOrAbroad = /\b(?:here|at home|in this country|in the us|in the u\.s\.) or (?:abroad|overseas|elsewhere)\b/;
const otherSchools = /\bgraduates of (?:all |any |every )?other (?:medical )?(?:schools?|colleges?)\b/;

const isOnlyAboutVisas = (folded: string): boolean =>
  /\bvisas?\b|\bh-?1|\bj-?1/.test(folded) &&
  !/\b(?:(?:train|come|came|join)s? (?:here|to us|with us|us)|accept(?:s|ed)? (?:applications|international|foreign|imgs|fmgs|graduates)|appl(?:y|ications?)|welcome|encourage[ds]?|consider(?:s|ed)? (?:international|foreign|imgs|fmgs|graduates|for|ed)|are considered|interview|must|requir|who|if|hold)/.test(
    folded,
  );

const requirement: Rule = {
  name: "img-policy/asked-of-imgs",
  examples: [
    {
      text: "International graduates must have two letters from American physicians.",
      gives: { "img.policy": "accepts" },
    },
    {
      text: "A copy of the diploma",
      under: "Requirements for international medical graduates",
      gives: { "img.policy": "accepts" },
    },
    { text: "Half of our residents are graduates of foreign schools.", gives: {} },
  ],
  read(statement, { page }) {
    const { folded, context, block } = statement;
    if (isForStudents(statement) || isQuestion(folded) || seldom.test(folded) || isAside(folded)) return [];
    if (!otherQuestion.test(folded) && isHeaderCell(statement, page)) return [];
    if (namesImg(folded)) return isPlain(statement) ? [accepted(0.7)] : [];
    if (asksShare.test(context.lead)) return [];
    const isUnderGroup = context.groups.has("img") && !context.groups.has("us") && context.headings.some(namesImg);
    const underImg =
      imgNamedAround(context).lead || ((imgNamedAround(context).heading || isUnderGroup) && block.kind !== "heading");
    if (!underImg || !isAsked(statement)) return [];
    return [accepted(0.65)];
  },
};

/** "What share of your residents are IMGs?" */
const asksShare =
  /\b(?:percent\w*|share|proportion|how many|what (?:number|part|fraction)|how large|number of)\b|%|^(?:our |current |present )?(?:imgs?|international|foreign) (?:\w+ ){0,2}(?:residents|interns|house ?staff|faculty|alumni)[:?]?$/;

/** A sentence that speaks of IMGs as applicants and denies nothing. */
function isPlain({ folded, clauses, block }: Statement): boolean {
  if (block.kind === "heading")
    return /\b(?:require|eligib|applica|apply|criteria|polic|qualif|information for|for (?:international|foreign|imgs|fmgs))/.test(
      folded,
    );
  if (
    isOnlyAboutVisas(folded) &&
    !/\b(?:must|need|requir|submit|includ|send|upload|provide (?:\w+ )?(?:cop|proof))/.test(folded)
  )
    return false;
  if (
    /\b(?:alumni|percent|%|our residents|current residents|faculty|patients?|funding|fund(?:ed)?|rotations? abroad|global|electives?|observers?|observerships?|office of|caucus|societ(?:y|ies)|conferences?|study|surveys?|history of|club|services?\b(?! (?:through|of)))/.test(
      folded,
    ) &&
    !/\b(?:must|require|need|should|appl)/.test(folded)
  )
    return false;
  const named = clauses.map(({ start, end }) => folded.slice(start, end)).find(namesImg) ?? folded;
  // "ECFMG certificate (IMGs)": whom it is asked of stands in an aside of its own.
  const clause = named.trim().length < 12 && folded.includes("(") ? folded : named;
  return (
    !rejected(clause) &&
    /\b(?:must|ha(?:s|ve) to|requir|need|should|appl|submit|send|provid|hold|prefer|recommend|ecfmg|usmle|step|letters?|years?|certif|expect|report|score|experience|complet|pass(?:es|ed|ing)?\b|if\b|condition|friendly|same|alike|like all|equal|chance|part of (?:our|this|the)|so (?:are|do|can|may)|look (?:only )?at|worked|have had)/.test(
      folded,
    )
  );
}

/** "30 %", "9 of 24" */
const bareFigure = /^(?:about |approx\. |~ ?)?\d+(?:\.\d)?(?:\s?(?:%|percent|of \d+|\/\s?\d+))?\W*$/;

const isAsked = ({ folded, context, block }: Statement): boolean =>
  block.kind !== "heading" &&
  !bareFigure.test(folded) &&
  (denials(folded).length === 0 ||
    /\b(?:must|requir|not required|need|prefer|recommend|mandatory|no (?:more|less|fewer) than)/.test(folded)) &&
  (context.stance === "required" ||
    block.kind === "item" ||
    /\b(?:must|requir|need|should|prefer|recommend|apply|ecfmg|certif|submit)/.test(folded));

const accepted = (confidence: number): Understood => ({
  key: "img.policy",
  value: "accepts",
  confidence,
  audience: "img",
});

/** Whether graduates of schools abroad are taken. */
export const imgPolicyFamily: Family = {
  name: "img-policy",
  about:
    /\b(?:imgs?|fmgs?|lcme|coca|aoa|ecfmg|fifth pathway)\b|foreign|international|overseas|abroad|\boutside\b|\bbeyond\b|\bnon-|caribbean|offshore|elsewhere|\bworld\b|\bglobe\b|countr(?:y|ies)|accredit|\bgraduates?\b|\bgrads?\b|\bmedical schools?\b|\bamerican\b|\bliaison committee\b|\bu\.?s\.? (?:and|or|schools?|medical|senior|student|allopathic|osteopathic|m\.?d|d\.?o)/,
  besides:
    /\b(?:imgs?|fmgs?|lcme|coca|aoa|ecfmg|fifth)\b|foreign|international|overseas|abroad|outside|beyond|\bnon-|caribbean|offshore|elsewhere|world|globe|countr|accredit|american|liaison|\bu\.?s\b|united states|\bnot\b|\bno\b|\bonly|accept|consider|welcom|eligib|limit|exclu|except|restrict|\bmust|require|\bany|\ball |every|\bopen|unable|\bfrom /,
  sections: new Set(["residency"]),
  rules: [refusal, usSchoolsOnly, acceptance, requirement],
};
