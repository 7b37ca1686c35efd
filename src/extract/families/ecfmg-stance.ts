import type { Stance } from "../../model/vocabulary.js";
import { denials } from "../language/negation.js";
import { stanceOf } from "../language/stance.js";
import type { Statement } from "../statement.js";
import {
  clauseTexts,
  documentsLead,
  dueByIn,
  firmerPart,
  insistsOnIt,
  isAboutCertification,
  isTypical,
  nothingWithout,
} from "./ecfmg-due.js";
import { namesImg } from "./img-wording.js";
import { isListed as isBareLine } from "./listed.js";

/** How firmly certification is asked for; a certificate merely listed takes the list's stance. */
export function stanceIn(statement: Statement): Stance | undefined {
  const { folded, context, block } = statement;
  const texts = clauseTexts(statement);
  const own = texts.filter(isAboutCertification).map(firmerPart).map(stanceWithoutAccident);
  if (own.includes("required") || nothingWithout(folded) !== undefined) return "required";
  // "We would like it by the interview; we insist on it by the time we rank."
  if (own.includes("preferred") && texts.some((text) => insistsOnIt.test(text))) return "required";
  if (isCondition(statement) || isProviso(statement)) return "required";
  const rest = texts.map(stanceWithoutAccident);
  if (!rest.includes("required") && texts.some((text) => speaksFor.test(text))) return "preferred";
  // "Not required to apply, but must be there before we rank": the firmer clause tells what is asked for in the end.
  if (rest.includes("required") && (own.includes("not_required") || own[0] === undefined)) return "required";
  if (own.includes("not_required") && rest.includes("preferred")) return "preferred";
  const dueBy = dueByIn(statement);
  if (own.includes("not_required") && dueBy !== undefined) return "required";
  const said = own.find((stance) => stance !== undefined) ?? rest.find((stance) => stance !== undefined);
  if (said !== undefined) return said;
  if (dueBy !== undefined && denials(folded).length === 0) return "required";
  if (context.stance === "preferred" || isTypical(context.lead)) return "preferred";
  const isListed =
    block.kind === "item" ||
    block.kind === "cell" ||
    block.kind === "definition" ||
    (isBareLine(statement) && namesImg(context.headings.at(-1) ?? ""));
  if (isListed && (context.stance !== undefined || namesImg(context.lead) || namesImg(context.headings.at(-1) ?? "")))
    return context.stance ?? "required";
  if (isBareLine(statement) && bareTopic.test(folded) && context.stance === "required") return "required";
  if (isBareLine(statement) && namesImg(folded) && !finiteVerb.test(folded)) return "required";
  if (isListed && namesImg(folded) && documentsLead.test(context.lead || (context.headings.at(-1) ?? "")))
    return "required";
  if (/\b(?:if|for|from|of)\b/.test(folded) && namesImg(folded) && context.stance !== undefined) return context.stance;
  if (/\b(?:who|which|with|hold(?:s|ing)?|having|and|obtain|ha(?:ve|s)|certified)\b/.test(folded) && namesImg(folded))
    return "required";
  return undefined;
}

/** "…, but shall not be ranked until it is complete" */
const notUntil =
  /\b(?:not|never|nobody|no one|cannot)\b[^;.]{0,60}\b(?:until|unless|before) (?:it|this|that|(?:the |their |your )?certifi\w+)\b/;

/** "You will not be on our list | unless it is there before we certify it." */
export const isCondition = ({ clauses, folded }: Statement): boolean =>
  notUntil.test(folded) ||
  clauses.some(
    ({ connector, start, end }, index) =>
      /^(?:unless|until)$/.test(connector) &&
      /\b(?:it|this|that|ecfmg|certif\w*)\b/.test(folded.slice(start, end)) &&
      clauses.slice(0, index).some((before) => denials(folded.slice(before.start, before.end)).length > 0),
  );

/** "We do, | as long as ECFMG has certified them." */
const isProviso = ({ clauses, folded }: Statement): boolean =>
  clauses.some(
    ({ connector, start, end }) =>
      /^(?:as long as|so long as|provided(?: that)?)$/.test(connector) &&
      isAboutCertification(folded.slice(start, end)) &&
      denials(folded.slice(start, end)).length === 0,
  );

/** "Passed over without it": wordings of refusal that deny by their sense. */
const passedOver =
  /\b(?:without|lacking|missing|absent|in the absence of)\b[^;.]{0,60}\b(?:passed over|screened out|set aside|filtered out|turned (?:away|down)|rejected|unread|dropped|left out|forfeits?|los(?:e|es|t)|(?:is|are|be) (?:released|dismissed|terminated|withdrawn))\b|\b(?:rejected?s?|passe?s? over|screens? out|turns? away|drops?)\b[^;.]{0,50}\bwithout\b/;

/** "Valid ECFMG certificate": a line that is nothing but the name of the thing. */
const bareTopic = /^(?:an? |the |valid |current |active |full )*(?:ecfmg|educational commission)[^.;]{0,40}[.;]?$/;

const finiteVerb =
  /\b(?:is|are|was|were|will|can|cannot|may|must|has|have|do|does|should|we|they|you|our|issues?|gives?|gets?|sponsors?|asks?)\b/;
const speaksFor = /\b(?:it|which|this|that|having (?:it|one)) (?:\w+ )?(?:helps|speaks for|tells in|counts for)\b/;

/** "Is not required for an interview": the interview is given without it. */
const waived =
  /(?:\bnot|n't) (?:yet |strictly |absolutely |be )*(?:required|needed|necessary|mandatory|an? (?:pre)?(?:condition|requisite|requirement))\b|\b(?:need not|needn't)\b|\b(?:do|does|are|is)(?: not|n't) (?:need|have|required|obliged) to\b/;

/** How firmly a clause asks, but for words that ask for something else. */
export function stanceWithoutAccident(clause: string): Stance | undefined {
  if (passedOver.test(clause)) return "required";
  if (/\bwould rather (?:have|see)\b|\bwould sooner\b|\bwe like (?:it|you|them|to see)\b/.test(clause))
    return "preferred";
  const text = clause.replace(
    /\brequired (?:by|for) (?:the )?ecfmg\b|\bif (?:required|needed|necessary)\b|\b(?:shall|must|will|is|are|has to)(?: also)? (?:be )?(?:primary[- ]source )?verified\b|\bpreferably\b|\bcompetitive\b|\bwelcome[ds]?\b|\bencouraged to apply\b/g,
    "",
  );
  if (/\b(?:not|cannot|never|no|n't)\b/.test(text) && /\bwithout\b|\buntil\b|\bunless\b|\bbefore\b/.test(text))
    return "required";
  if (waived.test(text)) return stanceOf(text);
  if (
    denials(text).length > 0 &&
    /\b(?:considered|reviewed|rank(?:ed)?|invited?|interview(?:ed)?|accepted|(?:in)?eligible|disqualified|barred|excluded|start|begin|offered?)\b/.test(
      text,
    )
  )
    return "required";
  if (/\bonly (?:once|when|after|if|those|with)\b/.test(text)) return "required";
  if (
    /\b(?:considered|accepted|taken|eligible|welcome[ds]?|reviewed|admitted|treated|invited|read) (?:only )?(?:once|if|when|after|provided|as soon as|as long as|on condition)\b/.test(
      text,
    )
  )
    return "required";
  if (/\bis a must\b|\bin hand\b|\bon file\b|\bmandatory\b/.test(text)) return "required";
  if (/n't\b/.test(text) && /\bif (?:you|they) (?:are|have|do)(?: not|n't)\b|\bby then\b/.test(text)) return "required";
  return stanceOf(text);
}
