import { answerIn } from "../language/answers.js";
import { denials } from "../language/negation.js";
import type { Context, Statement } from "../statement.js";
import { imgNamedAround, namesImg } from "./img-wording.js";

/** Words by which a program takes, or does not take, somebody's application. */
export const taking =
  /\b(?:accept(?:s|ed|ing|able)?|welcom(?:e|es|ed|ing)|consider(?:s|ed|ing|ation)?|encourag(?:e|es|ed|ing)|invit(?:e|es|ed)|tak(?:e|es|en|ing)|admit(?:s|ted)?|appl(?:y|ies)|eligible|ineligible|eligibility|review(?:s|ed)?|interview(?:s|ed|ing)?|rank(?:s|ed)?|recruit(?:s|ed|ing)?|train(?:s|ed|ing)?|hir(?:e|es|ed)|appoint(?:s|ed)?|select(?:s|ed)?|open to|match(?:es|ed)?|sponsor(?:s|ed)?|participat(?:e|es)|interested in|read|look(?:s|ed|ing)? at|offer(?:s|ed)?|screen(?:s|ed)?|entertain(?:s|ed)?|process(?:es|ed)?|support(?:s|ed)?)\b/;

/** "IMGs: yes", "IMG friendly? No." */
export function verdictOf(folded: string): string | undefined {
  const [, label = "", verdict] = labelled.exec(folded) ?? [];
  return namesImg(label) ? (verdict?.startsWith("n") ? "no" : "yes") : undefined;
}
const labelled =
  /^([^:?=-]{3,40}?)(?:\s?[:?=-]\s?| (?:are )?)(yes|no|y|n|ok(?:ay)?|fine|welcome|accepted|considered|not (?:accepted|considered|eligible|taken))[.!]?$/;

/** "International graduates" as a header, or "IMG friendly?". */
export const isShortLead = (context: Context): boolean =>
  context.lead.length < 60 &&
  !goesOn.test(context.lead) &&
  imgNamedAround(context).lead &&
  !otherQuestion.test(context.lead);

/** "Not accepted" in the cell beside "International graduates". */
export const verdict =
  /^(?:not (?:accepted|considered|eligible|admitted|taken)|ineligible|not at this time|we do not (?:accept|consider) them)\b/;

export const otherQuestion =
  /\b(?:ecfmg|visas?|experience|observerships?|rotat\w*|requir\w*|needs?|special|additional|have to|must|percent|how many|share|letters?|exams?|scores?|step|usmle|graduat(?:ion|ed)|years?|funding)\b/;

/** "Even if my school is in another country?" asks on after another question. */
const goesOn = /^(?:q[.:] ?)?even (?:if|when|though)\b/;

export const asksAcceptance = (lead: string): boolean =>
  !goesOn.test(lead) && taking.test(lead) && !otherQuestion.test(lead);

/** "No.", "Unfortunately not", "At this time we do not" as the whole first clause of an answer. */
export function isRefusalAnswer({ folded, previous, context }: Statement): boolean {
  return (
    previous === undefined &&
    answerIn(folded) === "no" &&
    !noSuchThing.test(folded) &&
    !deniesOther(folded, context.lead)
  );
}

/** "We do not charge a fee": the verb that is denied, where it is written out. */
const denied =
  /^(?:(?:a|answer)[.:] )?(?:(?:unfortunately|sadly|regrettably|sorry|currently|at (?:this|present|the moment)(?: time)?|officially|formally|well)[,:]? )*(?:we|they|it|there|you|(?:our|the|this) (?:program|residency|hospital|institution|department)) (?:(?:do|does|did|can|could|will|would) not|cannot|(?:is|are) (?:not able|unable) to|(?:is|are) not (?:in a position|permitted|allowed) to) (?:(?:\w+ly|at (?:this|present) time|at present|yet|ever|even|be) )*([a-z]+)/;
const refusing =
  /^(?:accept|consider|take|review|admit|invite|interview|rank|recruit|hire|appoint|train|offer|sponsor|support|accommodate|entertain|process|participate|match|enrol|enroll|do|employ|read|place|host|include|permit|allow|qualify|fill|work|apply|select|serve|help|open|present|at|on|not|now|so|this|that|them|for|because|as|since|but|and|any|yet|i|in|due|considered|accepted|eligible)$/;
/** "We do not have the resources", "we cannot look at them" */
const lacksMeans = /^(?:have|look)$/;
const ofMeans =
  /\b(?:have|look at) (?:the |any |enough |sufficient |adequate )*(?:capacity|resources|means|ability|infrastructure|positions?|room|place|program|option|licen\w+|approval|permission|them|such|these|those|imgs?|foreign|international)\b/;

/** True where a first sentence denies another thing than the question asks for: its verb is neither the question's nor one of taking. */
function deniesOther(folded: string, lead: string): boolean {
  const [, verb = ""] = denied.exec(folded) ?? [];
  if (verb === "" || refusing.test(verb)) return false;
  if (lacksMeans.test(verb)) return !ofMeans.test(folded);
  return !new Set(lead.split(/\W+/)).has(verb);
}

/** "We do not treat them differently", "no distinction is made" */
const noDistinction =
  /\b(?:not|n't|never|no longer) (?:\w+ly )?(?:treat|judge|view|rank|read|hold|handle|screen|review|evaluate|weigh|put|place|draw|make|discriminat|distinguish|differentiat|care|mind|matter)\w*\b[^.;]{0,50}\b(?:differen\w+|otherwise|against|worse|apart|separately|disadvantage|distinctions?|behind|between)\b|\bno (?:distinction|difference) is made\b|\b(?:make|draw)s? no (?:distinction|difference)\b/;

/** True for an answer that refuses to tell applicants apart, to a question on taking them. */
export const isUndistinguished = ({ folded, previous }: Statement): boolean =>
  previous === undefined && noDistinction.test(folded);
/** "No failed attempt" beside "we screen IMGs for" denies the attempt. */
export const noSuchThing =
  /^no (?!(?:we|they|it|you|longer|not|imgs?|fmgs?|international|foreign|applications?|graduates?|such)\b)[a-z]/;

/** "Sorry, not at present." "We do not put a limit on …" denies something else. */
export const refusingAnswer =
  /^(?:no|sorry|unfortunately not|regrettably not)\b[^;]{0,60}$|^we do not(?:[.,!]|$| (?:at|currently|presently|yet|usually|generally|normally|accept|consider|take|review|admit|invite|interview|rank|recruit)\b)[^;]{0,60}$/;

export function isAffirmed({ folded, previous, block }: Statement): boolean {
  if (block.kind === "heading" || previous !== undefined) return false;
  const answer = answerIn(folded);
  return answer === "yes" || (answer === undefined && denials(folded).length === 0);
}

/** "By all means apply", "please do apply", to people whom the lead names. */
export const invitesThem = (folded: string): boolean =>
  /\b(?:please (?:do )?|by all means,? |gladly |do |happy to have you |welcome to |free to |encouraged? (?:you )?to |should |may |can )apply\b|\bapply,? by all means\b/.test(
    folded,
  ) && !/\b(?:not|n't|cannot|never) (?:\w+ )?apply|\bapply elsewhere/.test(folded);
/** "We treat IMGs and American graduates alike." */
export const sameForAll =
  /\b(?:treat|judge|review|read|rank|weigh|hold|measure|evaluate|assess|view|look)\w*\b[^.;]{0,80}\b(?:alike|equally|on equal terms|(?:by|to|with|in|through) the (?:very )?same|no differently|like (?:any|every)(?:one|body)(?: else)?|like all (?:the )?others?|as (?:any|every)(?:one|body) else)\b|\bthe same [^.;]{0,40}\b(?:appl(?:y|ies)|holds?|goes|go|counts?) (?:to|for)\b/;
export const treatedAlike =
  /^(?:they (?:are|will be) )?(?:are )?(?:treated|judged|read|reviewed|ranked|considered|held|taken|weighed)\b[^.;]{0,40}\b(?:the same|alike|equal\w*|like|as)\b|^(?:are |is |they are )?(?:taken|considered|accepted|welcome|eligible|admitted)\b/;

/** "Our sister program takes IMGs; we do not." */
export const notWe =
  /(?:[;,-]|\bbut|\bwhile|\bwhereas) (?:but )?(?:we|ours?|our program|this (?:one|program)) (?:do|does|can|is|are) ?not\W*$/;

/** "Most programs here do not take IMGs; we do." */
export const weDo =
  /(?:[;,-]|\bbut|\bwhile|\bwhereas) (?:but )?(?:we|ours?|our program|this (?:one|program)) (?:do|does|can|is|are)\W*$/;

/** "No IMGs, sorry." */
export const noneOfThem =
  /^(?:sorry,? (?:but )?|unfortunately,? |we take |we have )?no (?:imgs?|fmgs?|(?:international|foreign) (?:medical )?(?:graduates?|grads?|applicants?))(?= ?[.,;:!(-]|$| (?:please|at this time|at present|accepted|considered|currently|sorry|taken)\b)/;
