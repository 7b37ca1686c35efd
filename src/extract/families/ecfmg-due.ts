import type { Stage } from "../../model/vocabulary.js";
import { stageOf } from "../language/stage.js";
import { stanceOf } from "../language/stance.js";
import type { Statement } from "../statement.js";

/** ECFMG, with the slips of the pen that pages are full of. */
export const ecfmg =
  /\b(?:e\.?c\.?f\.?m\.?g\.?|ecgmg|ecgme|ecfgm|efcmg|efmg|educational commission (?:for|of|on) foreign medical graduates)/;
export const certificate = /\b(?:certif\w*|certs?\b)/;

/** True where the text asks for ECFMG certification itself, not for a status report, a visa or a service of ECFMG. */
export function isAboutCertification(text: string): boolean {
  if (!ecfmg.test(text)) return false;
  return (
    certificate.test(text) ||
    /^(?:an? |valid |current )*ecfmg(?: status)?(?=\s?(?:$|[.;,(]|(?:by|before|at|prior|upon|pending|in hand|in process)\b))|\becfmg[- ](?:approved|eligible|eligibility|requirements?|clearance)\b|\becfmg ?(?:[:-]|is|-)? ?(?:required|mandatory|needed|necessary|preferred)\b|\b(?:yes|ok|okay|accepted|considered|welcome|eligible|if|only),? (?:only )?with (?:an? |valid |full |current |their )*ecfmg\b(?! (?:sponsor|number|id|account|help|support|token))/.test(
      text,
    )
  );
}

/** The clauses; "by the day on which we rank" stays in one piece. */
export function clauseTexts({ clauses, folded }: Statement): string[] {
  const texts: string[] = [];
  let from: number | undefined;
  for (const [index, { start, end }] of clauses.entries()) {
    from ??= start;
    const next = clauses[index + 1]?.connector;
    if (next === "so that") continue;
    if (next === "which" && prepositionBehind.test(folded.slice(Math.max(from, end - 8), end))) continue;
    texts.push(withoutIssuer(folded.slice(from, end)));
    from = undefined;
  }
  return texts;
}
const prepositionBehind = /\b(?:on|by|at|in|until|after|before)$/;

/** "Certified by the ECFMG" names no time. */
const withoutIssuer = (text: string): string =>
  text
    .replace(/\beducational commission (?:for|of|on) foreign medical graduates\b/g, "ecfmg")
    .replace(/\b(?:by|from|through|of|at) (?:the )?(?=ecfmg)/g, "")
    .replace(/,? and (?:the|all|your|a) [^,;]{0,30}\b(?:exams?|step|usmle|skills)\b.*$/, "");

/** By when, from the clauses that deny nothing: "not needed to apply, but before we rank". */
export function dueByIn(statement: Statement): Stage | undefined {
  if (lastDue.statement !== statement) lastDue = { statement, dueBy: readDueBy(statement) };
  return lastDue.dueBy;
}

/** Several rules ask about the same statement, one after the other. */
let lastDue: { readonly statement: Statement | undefined; readonly dueBy: Stage | undefined } = {
  statement: undefined,
  dueBy: undefined,
};

/** "Ranked only once ECFMG has certified them", "start only with a certificate", "interviews are given only to IMGs who hold it". */
const onlyWith =
  /\b(ranked|ranking|interviewed|interviews?|invited|invitations?|start|begin|started|appointed|appointments?|contracts?)(?: \w+){0,4} only (?:once|when|after|if|with|to|for)\b/;

/** "Interview invitations require ECFMG certification", "appointment depends on a valid certificate". */
const asCondition =
  /^(?:an?|the|our|your|any|all|each|every)? ?(?:(?:\w+ )?offers? of )?((?:\w+ )?(?:interview|invitation|rank|appointment|contract|position|place|employment|matriculation)[a-z]*(?: (?:invitations?|offers?|list))?) (?:requires?|calls? for|presupposes?|(?:is|are) (?:conditional|contingent|dependent) (?:up)?on|depends? on|hinges? on|needs?)\b/;

/** "When applying, or at the latest when interviewed" */
const atLatest = /\bat the (?:very )?latest,? ([^,;.)]{4,40})/;

/** "We insist on it by the time we rank" */
export const insistsOnIt =
  /\b(?:insist on|require|need|demand) (?:it|this|that|one)\b|\b(?:it|this|one) (?:must|has to|is required|is needed|is mandatory|needs to)\b/;

/** "No ECFMG certificate, no ranking": what is not to be had without it. */
export const nothingWithout = (folded: string): string | undefined =>
  folded.startsWith("no")
    ? /^no (?:\w+ )?ecfmg[^,;:]{0,24}[,;:-] ?no (interviews?|rank\w*|place on \w+ list|contract|appointment|start|review|application|consideration)\b/.exec(
        folded,
      )?.[1]
    : undefined;

function readDueBy(statement: Statement): Stage | undefined {
  const denied = nothingWithout(statement.folded);
  if (denied !== undefined) return stageOf(`before ${denied}`);
  if (
    /\b(?:later date|afterwards?|at a later|when (?:it is )?available|end of (?:the )?interview)\b/.test(
      statement.folded,
    )
  )
    return undefined;
  const texts = clauseTexts(statement);
  const affirmed = texts.filter(
    (text) =>
      stanceOf(text) !== "not_required" &&
      !/\b(?:not|n't|no)\b[^,]{0,20}\b(?:required|necessary|needed|need|have to|mandatory)\b|^\s*not (?:before|when|at|to)\b|\bneed not\b|\bnot before\b/.test(
        text,
      ),
  );
  const gate = onlyWith.exec(statement.folded)?.[1];
  if (gate !== undefined) return /^rank/.test(gate) ? "rank_list" : /^in/.test(gate) ? "interview" : "start";
  const latest = stageOf(atLatest.exec(statement.folded)?.[1] ?? "");
  if (latest !== undefined) return latest;
  const condition = asCondition.exec(statement.folded)?.[1];
  if (condition !== undefined) return stageOf(`before ${condition}`) ?? "start";
  if (/\bto (?:the )?orientation\b/.test(statement.folded)) return "start";
  if (/\b(?:not|never) (?:\w+ )?(?:on|in) (?:our|the) list\b/.test(statement.folded)) return "rank_list";
  const insisted = affirmed.slice(1).find((text) => insistsOnIt.test(text) && stageOf(text) !== undefined);
  if (insisted !== undefined && (stanceOf(texts[0] ?? "") === "preferred" || /\bshould\b/.test(texts[0] ?? "")))
    return stageOf(insisted);
  const own = affirmed.find((text) => isAboutCertification(text) && stageOf(text) !== undefined);
  if (own !== undefined) return stageOf(firmerPart(own));
  // A clause beside it tells the time too, unless it is about another thing.
  const beside = affirmed.find(
    (text) =>
      stageOf(text) !== undefined &&
      !/\b(?:exam\w*|skills|usmle|step|letters?|visas?|scores?|documents?|through eras)\b/.test(text),
  );
  return beside === undefined ? undefined : stageOf(beside);
}

export const documentsLead =
  /\b(?:application\b[^.;]{0,50} (?:should|must) (?:have|contain|hold)|application (?:must|should|packet|requires?|materials?|documents?|includes?|checklist)|applications? .{0,30}(?:must|should|include|consist)|documents?|materials?|submit|upload|send|hand in|provide|apply with|to apply|how to apply|components|include:?|checklist|apply)\b/;

/** "Preferred when you apply, and mandatory before you start": the part that asks more firmly tells the time. */
export function firmerPart(text: string): string {
  const parts = text.split(
    /,? (?:and|but|yet)(?= (?:\w+ )?(?:mandatory|required|obligatory|needed|necessary|indispensable|must|a must|essential|compulsory)\b)/,
  );
  const last = parts.at(-1) ?? text;
  return parts.length > 1 && stageOf(last) !== undefined && stanceOf(parts[0] ?? "") !== "required" ? last : text;
}

/** "To be considered for an interview, IMGs must have:" tells when all that follows is due. */
export function dueByInLead({ context, folded }: Statement): Stage | undefined {
  if (/\b(?:later|afterwards?|pending)\b/.test(folded)) return undefined;
  const nearest =
    [context.rowHeader, context.columnHeader, context.leadIns.at(-1) ?? "", context.question].find(
      (part) => part !== "",
    ) ?? "";
  // A question for yes or no ("Must I be certified to apply?") tells no time: its answer does.
  if (isTypical(nearest) || /^(?:q[.:] *)?(?:must|do|does|is|are|can|may|will|should|need)\b/.test(nearest))
    return undefined;
  const stage = stageOf(nearest);
  return stage === "application" && !/\bat the time\b|\bwhen (?:you|they) apply|\bto apply\b|\bapplying\b/.test(nearest)
    ? undefined
    : stage;
}

/** A lead that plainly speaks of papers to hand in. */
export const papersLead =
  /\b(?:documents?|papers|materials?|documentation|hand in|submit|send|upload|enclose|attach|components?|parts)\b/;

/** Where no stage is named: a certificate to be sent with the application is due with it. */
export function dueByOfDocument(statement: Statement): Stage | undefined {
  const { folded, context, block } = statement;
  if (/\b(?:later|afterwards?|pending|in progress|(?:when|if|once) (?:available|issued))\b/.test(folded))
    return undefined;
  const isDocument = /\bcop(?:y|ies)\b|\bcertifica(?:te|tion)\b|\bproof\b|\bdocumentation\b|\bevidence\b/.test(folded);
  if (!isDocument) return undefined;
  const isPaper = !/\bcertification\b/.test(folded);
  if (
    /\b(?:submit|send|upload|include|enclose|hand in|application (?:must|should) include|apply with)/.test(folded) &&
    !/\bby (?:the )?(?:time|start|end|date|day|deadline|rank|match|\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/.test(
      folded,
    )
  )
    return "application";
  const lead = context.leadIns.length > 0 || context.lead !== "" ? context.lead : (context.headings.at(-1) ?? "");
  if (block.kind === "item" || block.kind === "cell")
    return (isPaper ? documentsLead : papersLead).test(lead) || /\bcop(?:y|ies) of\b/.test(folded)
      ? "application"
      : undefined;
  return undefined;
}

/** "Those whom we interview mostly have …" is a wish at most. */
export const isTypical = (lead: string): boolean =>
  /\b(?:mostly|typical(?:ly)?|as a rule|usually|most of|generally)\b/.test(lead) &&
  /\b(?:interview|invite|rank|accept|consider|successful)/.test(lead);
