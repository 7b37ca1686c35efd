import type { Stage } from "../../model/vocabulary.js";
import { groupsIn } from "../language/audience.js";
import type { Statement } from "../statement.js";
import { examMentions } from "./exam-mentions.js";

interface StageCue {
  readonly stage: Stage;
  readonly wording: RegExp;
  readonly example: string;
}

/** Words for the points of the season by which a score must be there; the later point stands first. */
const cues: readonly StageCue[] = [
  {
    stage: "start",
    wording:
      /\b(?:before (?:you|they|he or she|residents|anyone|one|a resident) (?:can |may )?(?:start|begin|join|enter|matriculate)s?\b|(?:before|prior to|by|until|upon|at|ahead of|when|for|in advance of)(?: \w+){0,3} (?:start(?:s|ing)?(?: date| of| in| the| residency| training| our| program|$)|begin(?:s|ning)?(?: of| residency| training| the| in|$)|enter(?:s|ing)? |entry|matriculat\w+|orientation|onboarding|employment|appointment|hire|day one|first day|july|june|commenc\w+|contracts?|agreements?|(?:the )?(?:execution|signing|issuance) of|residency (?:starts|begins)))|(?:to|may|can|cannot|before they) (?:start|begin|enter|matriculate)\b(?! with)|\b(?:no (?:resident|one|body|intern)|nobody|residents?) (?:may |can )?(?:enters?|starts?|begins?|joins?)\b|\b(?:once|after|when|upon) (?:(?:you|they|one|an applicant) (?:have |has |are |is )?|being |having )?match(?:ed|ing)\b/,
    example: "Step 2 CK must be passed before residency begins.",
  },
  {
    stage: "rank_list",
    wording:
      /\b(?:rank(?:ed|ing|s)?|rank[- ](?:order )?lists?|rols?|match lists?|time of (?:the )?match\b|(?:hands?|turns?|sends?|puts?) (?:in|over) (?:our|its|the|their|your) (?:\w+ )?lists?|(?:before|prior to|by|ahead of|until|in time for) (?:the )?(?:nrmp |main )?match(?: day| week| takes| in| is|\b)|list (?:is|are) (?:due|submitted|certified)|certif\w+ (?:of )?(?:the|our) list|(?:on|onto|before|by|until) (?:our|the) (?:rank |match |final )?lists?\b|(?:submit|send|certify|enter|finali[sz]e)\w* (?:in )?(?:our|its|the|a) (?:final )?(?:rank|match|list))\b/,
    example: "A pass must be on file by the rank list deadline.",
  },
  {
    stage: "interview",
    wording:
      /\b(?:(?:before|prior to|by|at|for|until|to|with|ahead of)(?: (?!apply)[\w']+){0,5} interview\w*|before (?:we|you|they) (?:meet|talk|see)\b|interview(?:s|ed)? (?:is|are|will|can|may|offers?|invitations?|selection|season|date|day)|invit(?:ed?|ations?|ing)|in order to interview|\binterviewees?\b|no interviews?|asked to (?:an )?interview|interview(?:ing|ed)? (?:only|here|with us))\b/,
    example: "A Step 2 CK score is needed for an interview offer.",
  },
  {
    stage: "application",
    wording:
      /\b(?:(?:at|by|before|prior to|upon|with|when|on|in|for|as part of|to|until|along with|from|accompany\w*)(?: [\w'’]+){0,6} (?:appl(?:y|ying|ies|ied|ications?)|submi(?:t|ts|tted|tting|ssion)|eras)|before (?:we|the committee) (?:review|read|look)\w*|applications? (?:that |which )?(?:lack|without|missing|with no|must (?:contain|include|have)|will not|are not|is not|cannot|are only|will only|are incomplete|is incomplete|complete)|(?:complete|incomplete|initial) applications?|application deadline|to apply|to be (?:considered|reviewed)\b(?! for (?:an )?(?:interview|rank))|(?:be|are|is) (?:considered|reviewed|screened)\b(?! for (?:an )?(?:interview|rank))|applicants? (?:without|lacking)|(?:not|never|cannot|can't) (?:be )?(?:process|read|open|look at|processed|opened|consider (?:you|them|it|anyone|anybody|an?|any|applications?))|no (?:review|application|consideration))\b/,
    example: "A Step 2 CK score must be there when you apply.",
  },
];

/** Cues that win over later points when both stand in one stretch: "at the time of application". */
const atApplication =
  /\b(?:at (?:the )?time (?:of|you|that you|they) (?:appl\w+|submi\w+)|when (?:you |they |the application is )?(?:apply|applying|submit\w*)|with (?:the|your|their) application|before (?:you |they )?apply\w*|prior to (?:apply\w+|application|submi\w+)|by the application deadline|upon application|to apply|may apply|can apply|initial application)\b/;

/** "A condition precedent to appointment", "a prerequisite for ranking": what depends on a thing comes after it. */
const asCondition =
  /\b(?:an? )?(?:(?:pre)?conditions?(?: precedent)?|(?:pre)?requisites?) (?:to|of|for)\b(?! (?:this|it|all|consideration)\b)/g;

/** The point of the season that a folded stretch names; undefined where it names none. */
export function stageIn(words: string): Stage | undefined {
  const text = withoutPermission(words).replace(asCondition, "before");
  if (atApplication.test(text)) return "application";
  if (/\binterview\w*(?: \w+){0,2} (?:and|or|nor|and\/or) (?:to be |be )?rank/.test(text)) return "interview";
  const plain = text
    // "215, below which nothing is read" dates nothing.
    .replace(/\b(?:below|under|beneath|less than) (?:which|this|that|it)\b[^;.]*$/, "")
    // An aside in parentheses dates nothing, and the end of the interviews is no interview.
    .replace(/\([^()]{12,200}\)?/g, "")
    .replace(
      /\b(?:before|by|until|when|after) (?:the )?(?:end of )?(?:the |our )?interview(?:s| season)(?: \w+)? (?:ends?|closes?|is over|are over|over)\b|\b(?:end|close|conclusion|finish|last) of (?:the |our |all )?interview\w*(?: season)?/g,
      "",
    )
    .replace(/\bnational resident matching program|\bfor the match\b(?= through)/g, "");
  return cues.find(({ wording }) => wording.test(plain))?.stage ?? stageOfAside(text);
}

const permission =
  /\b(?:may|can|could|(?:are|is) (?:free|welcome|allowed) to) (?:still |also |well |already )?(?:apply|send|submit|be (?:interviewed|invited|considered|selected|reviewed|looked at))\b[^.;]{0,70}?\b(?:without|before|while|even if|even when|prior to|ahead of|as long as|outstanding|pending|missing)\b[^.;,]{0,60}?(?=[.,;]|\bbut\b|\byet\b|\bthough\b|\bhowever\b|$)/;

/** True where a stretch only says what one may do with the examination still to come. */
export function isPermission(text: string): boolean {
  return permission.test(text);
}

/** "You can apply before Step 2 CK is taken, but …": what one may do dates nothing that one must. */
export function withoutPermission(text: string): string {
  return text.replace(permission, " ");
}

const point =
  /\b(?:by|before|prior to|when|at|until|upon|in time for|ahead of|no later than|not later than|with|after|once)\b/;

/**
 * The words that date Step 2 where a text gives each Step a time of its own ("Step 1 when you apply, Step 2 CK by
 * January"); the whole text otherwise.
 */
export function datingStep2(whole: string): string {
  const text = ofImgs(whole);
  const named = examMentions(text).filter(({ levels }) => levels.length > 0);
  const others = named.filter(({ levels }) => !levels.includes(2));
  const second = named.find(({ levels }) => levels.includes(2));
  if (second === undefined || others.length === 0) return text;
  const next = others.find(({ start }) => start >= second.end);
  const own = text.slice(second.start, next?.start);
  const before = others.findLast(({ end }) => end <= second.start);
  const isBeforeDated = before !== undefined && point.test(text.slice(before.end, second.start));
  return point.test(own) && (isBeforeDated || stageIn(own) !== undefined) ? own : text;
}

/** Where a text has one rule for IMGs and one for US graduates, the part that is for IMGs; the whole text otherwise. */
export function ofImgs(text: string): string {
  const groups = groupsIn(text);
  if (!groups.has("img") || !groups.has("us")) return text;
  const own = text.split(/[,;]|\b(?:but|while|whereas)\b/).filter((part) => {
    const named = groupsIn(part);
    return named.has("img") && !named.has("us");
  });
  return own.length === 1 ? (own[0] ?? text) : text;
}

/** A day or a month by which something is due: what stands under a heading on applying is then due by that day. */
export const calendarDue =
  /\b(?:by|before|until|no later than|not later than) (?:the )?(?:(?:end|middle|beginning|first|last|\d{1,2}(?:st|nd|rd|th)?|early|mid|late)[ -]){0,2}(?:of |week of |day of )?(?:january|february|march|april|may|june|july|august|september|october|november|december)\b/;

/** "Transcript (a Step 2 score has to be in there for an interview)": an aside that names the Step dates it. */
function stageOfAside(text: string): Stage | undefined {
  const aside = /\(([^()]{12,200})\)?/.exec(text)?.[1];
  if (
    aside === undefined ||
    !/^(?:by|before|prior to|no later than|not later than|in time for|due|needed|required)\b|\bstep|\bck\b|\blevel|\bpass|\bscore|\bmust\b|\bdue\b|\brequired\b|\bneeded\b/.test(
      aside,
    )
  )
    return undefined;
  return cues.find(({ wording }) => wording.test(aside))?.stage;
}

/** "What you need in order to be ranked", "Required for an interview": the point that the nearest heading is the gate to. */
export function stageOfHeading({ context }: Statement): Stage | undefined {
  const heading = context.headings.at(-1) ?? "";
  if (!gateHeading.test(heading)) return undefined;
  const stage = stageIn(heading);
  return stage === "application" ? undefined : stage;
}

const gateHeading =
  /\b(?:to be|in order to|before|prior to|for|by)\b[^.]{0,24}\b(?:rank|interview|invit|start|begin|residency begins)/;

/** True where a heading or lead-in (folded) introduces what an application consists of. */
export function isApplicationList(lead: string): boolean {
  return /^(?:your|the) (?:application|file)s?$|\b(?:to apply|how to apply|appl(?:y|ication) (?:to|requirements?|materials?|documents?|checklist|components?|packet|process|procedures?|information|file|items)|applications? (?:must|should|includes?|needs?|consists?|contains?|has to|comprises?)|complete(?:d)? (?:eras )?applications?|application (?:is |be )?complete|documents?|documentation|materials?|submit\w*|provid\w*|send|paperwork|checklist|upload\w*|hand in|enclos\w+|packet|package|file|dossier|supporting|credentials|following (?:items|information|things)|apply with|include(?:s|d)?:)/.test(
    lead,
  );
}
