import type { Stage, Stance } from "../../model/vocabulary.js";
import { answerIn } from "../language/answers.js";
import { denials } from "../language/negation.js";
import { stageOf } from "../language/stage.js";
import { stanceOf } from "../language/stance.js";
import type { Family, Rule, Understood } from "../rule.js";
import type { Statement } from "../statement.js";
import { isForStudents, namesImg } from "./img-wording.js";
import { isListed as isBareLine, isHeaderCell } from "./listed.js";

/** ECFMG, with the slips of the pen that pages are full of. */
const ecfmg =
  /\b(?:e\.?c\.?f\.?m\.?g\.?|ecgmg|ecgme|ecfgm|efcmg|efmg|educational commission (?:for|of|on) foreign medical graduates)/;
const certificate = /\b(?:certif\w*|certs?\b)/;

/** True where the text asks for ECFMG certification itself, not for a status report, a visa or a service of ECFMG. */
function isAboutCertification(text: string): boolean {
  if (!ecfmg.test(text)) return false;
  return (
    certificate.test(text) ||
    /\becfmg[- ](?:approved|eligible|eligibility|requirements?|clearance)\b|\becfmg ?(?:[:-]|is|-)? ?(?:required|mandatory|needed|necessary|preferred)\b/.test(
      text,
    )
  );
}

const ecfmgReading = (stance: Stance, dueBy: Stage | undefined, confidence = 0.9): Understood => ({
  key: "img.ecfmg",
  value: dueBy === undefined ? { stance } : { stance, dueBy },
  confidence,
  audience: "img",
});

/** The clauses; "by the day on which we rank" stays in one piece. */
function clauseTexts({ clauses, folded }: Statement): string[] {
  const texts: string[] = [];
  let from: number | undefined;
  for (const [index, { start, end }] of clauses.entries()) {
    from ??= start;
    if (clauses[index + 1]?.connector === "which" && prepositionBehind.test(folded.slice(Math.max(from, end - 8), end)))
      continue;
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

/** "Apply while your certificate is pending", "not accepted, ECFMG certificate or no": nothing is asked for. */
const concession =
  /\b(?:while|whilst|although|though|even if|even though|if)\b[^,;.]{0,50}\becfmg\b[^,;.]{0,40}\b(?:pending|outstanding|under way|underway|in progress|missing|not yet|still to come)\b|\becfmg[ -](?:certifi\w+)(?:,)? (?:or (?:no|not|none)|notwithstanding)\b|\becfmg[ -]certifi\w+ (?:need not|does not (?:have|need) to|doesn't (?:have|need) to|is not|isn't)(?: yet)?(?: be)? (?:\w+ ){0,3}(?:when|at the time|to apply|before you apply|by the time) ?(?:of|you|they)?[^,;.]{0,24}\.?$|\b(?:with or without|regardless of|irrespective of|no matter whether|whether or not|not even with|even with)\b[^,;.]{0,40}\becfmg\b/;

/** "A certificate that is still on its way is no obstacle to an interview." */
const noObstacle =
  /\b(?:no|not an?|never an?) (?:\w+ )?(?:obstacle|hindrance|barrier|bar|problem|reason|disadvantage)\b|\b(?:does|do|will|should|need) not (?:keep|stop|prevent|hinder|deter|hold)\b/;

/** By when, from the clauses that deny nothing: "not needed to apply, but before we rank". */
function dueByIn(statement: Statement): Stage | undefined {
  if (lastDue.statement !== statement) lastDue = { statement, dueBy: readDueBy(statement) };
  return lastDue.dueBy;
}

/** Several rules ask about the same statement, one after the other. */
let lastDue: { readonly statement: Statement | undefined; readonly dueBy: Stage | undefined } = {
  statement: undefined,
  dueBy: undefined,
};

/** "Ranked only once ECFMG has certified them", "start only with a certificate". */
const onlyWith = /\b(ranked|interviewed|invited|start|begin|started) only (?:once|when|after|if|with)\b/;

function readDueBy(statement: Statement): Stage | undefined {
  if (
    /\b(?:later date|afterwards?|at a later|when (?:it is )?available|end of (?:the )?interview)\b/.test(
      statement.folded,
    )
  )
    return undefined;
  const texts = clauseTexts(statement);
  const affirmed = texts.filter(
    (text) =>
      !/\b(?:not|n't|no)\b[^,]{0,20}\b(?:required|necessary|needed|need|have to|mandatory)\b|^\s*not (?:before|when|at|to)\b|\bneed not\b|\bnot before\b/.test(
        text,
      ),
  );
  const gate = onlyWith.exec(statement.folded)?.[1];
  if (gate !== undefined) return /^rank/.test(gate) ? "rank_list" : /^in/.test(gate) ? "interview" : "start";
  if (/\bto (?:the )?orientation\b/.test(statement.folded)) return "start";
  if (/\b(?:not|never) (?:\w+ )?(?:on|in) (?:our|the) list\b/.test(statement.folded)) return "rank_list";
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

const documentsLead =
  /\b(?:application\b[^.;]{0,50} (?:should|must) (?:have|contain|hold)|application (?:must|should|packet|requires?|materials?|documents?|includes?|checklist)|applications? .{0,30}(?:must|should|include|consist)|documents?|materials?|submit|upload|send|hand in|provide|apply with|to apply|how to apply|components|include:?|checklist|apply)\b/;

/** "Preferred when you apply, and mandatory before you start": the part that asks more firmly tells the time. */
function firmerPart(text: string): string {
  const parts = text.split(
    /,? (?:and|but|yet)(?= (?:\w+ )?(?:mandatory|required|obligatory|needed|necessary|indispensable|must|a must|essential|compulsory)\b)/,
  );
  const last = parts.at(-1) ?? text;
  return parts.length > 1 && stageOf(last) !== undefined && stanceOf(parts[0] ?? "") !== "required" ? last : text;
}

/** "To be considered for an interview, IMGs must have:" tells when all that follows is due. */
function dueByInLead({ context, folded }: Statement): Stage | undefined {
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
const papersLead =
  /\b(?:documents?|papers|materials?|documentation|hand in|submit|send|upload|enclose|attach|components?|parts)\b/;

/** Where no stage is named: a certificate to be sent with the application is due with it. */
function dueByOfDocument(statement: Statement): Stage | undefined {
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

const stated: Rule = {
  name: "ecfmg/stated",
  examples: [
    {
      text: "International graduates must hold a valid ECFMG certificate before they start residency.",
      gives: { "img.policy": "accepts", "img.ecfmg": { stance: "required", dueBy: "start" } },
    },
    {
      text: "ECFMG certification is not needed to apply but must be complete before we rank.",
      gives: { "img.ecfmg": { stance: "required", dueBy: "rank_list" } },
    },
    {
      text: "ECFMG certification is preferred at the time of application.",
      gives: { "img.ecfmg": { stance: "preferred", dueBy: "application" } },
    },
    { text: "The ECFMG sponsors J-1 visas.", gives: { "visa.j1": "sponsored" } },
    {
      text: "ECFMG certificate, if applicable",
      lead: "Please send us:",
      gives: { "application.documents": ["ecfmg_status_report"] },
    },
  ],
  read(statement, { page }) {
    const { folded, context, block } = statement;
    if (!isAboutCertification(folded) || /\?["')]*$/.test(folded)) return [];
    if (isForStudents(statement) || isHeaderCell(statement, page)) return [];
    if (block.kind === "heading" && !/\b(?:must|require|need)/.test(folded)) return [];
    const isIfApplicable =
      /\bif (?:applicable|needed|necessary|required|appropriate|(?:it|this|that) (?:applies|concerns|pertains))\b|\bif you (?:are|count as) (?:an? )?(?:img|fmg|foreign|international)|\(if applicable|\bwhere applicable\b|\bas applicable\b/.test(
        folded,
      );
    if (concession.test(folded) || noObstacle.test(folded) || /\b(?:no|not an?|nor an?|not) guarantee/.test(folded))
      return [];
    if (statement.audience === "us" && !statement.groups.has("img") && denials(folded).length > 0) return [];
    const stance = stanceIn(statement);
    if (stance === undefined) return [];
    if (
      isIfApplicable &&
      !/\b(?:must|required|have|hold|by)\b/.test(folded.replace(/\bif (?:required|needed)\b/g, "")) &&
      !namesImg(folded) &&
      !namesImg(context.lead) &&
      !(/\bcertification\b/.test(folded) && context.stance === "required" && !papersLead.test(context.lead))
    )
      return [];
    // To be eligible for a certificate is less than to hold one: it tells the stance at most.
    if (/\beligible (?:for|to (?:obtain|receive|get))\b[^.;]{0,20}\becfmg/.test(folded))
      return [ecfmgReading(stance, undefined, 0.6)];
    const dueBy = dueByIn(statement) ?? dueByOfDocument(statement) ?? dueByInLead(statement);
    return [ecfmgReading(stance, stance === "not_required" ? undefined : dueBy)];
  },
};

/** How firmly certification is asked for; a certificate merely listed takes the list's stance. */
function stanceIn(statement: Statement): Stance | undefined {
  const { folded, context, block } = statement;
  const texts = clauseTexts(statement);
  const own = texts.filter(isAboutCertification).map(firmerPart).map(stanceWithoutAccident);
  if (own.includes("required")) return "required";
  if (isCondition(statement)) return "required";
  const rest = texts.map(stanceWithoutAccident);
  if (!rest.includes("required") && texts.some((text) => speaksFor.test(text))) return "preferred";
  // "Not required to apply, but must be there before we rank": the firmer clause tells what is asked for in the end.
  if (rest.includes("required") && (own.includes("not_required") || own[0] === undefined)) return "required";
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
  if (isBareLine(statement) && namesImg(folded) && !finiteVerb.test(folded)) return "required";
  if (isListed && namesImg(folded) && documentsLead.test(context.lead || (context.headings.at(-1) ?? "")))
    return "required";
  if (/\b(?:if|for|from|of)\b/.test(folded) && namesImg(folded) && context.stance !== undefined) return context.stance;
  if (/\b(?:who|which|with|hold(?:s|ing)?|having|and|obtain|ha(?:ve|s)|certified)\b/.test(folded) && namesImg(folded))
    return "required";
  return undefined;
}

/** "You will not be on our list | unless it is there before we certify it." */
const isCondition = ({ clauses, folded }: Statement): boolean =>
  clauses.some(
    ({ connector, start, end }, index) =>
      /^(?:unless|until)$/.test(connector) &&
      /\b(?:it|this|that|ecfmg|certif\w*)\b/.test(folded.slice(start, end)) &&
      clauses.slice(0, index).some((before) => denials(folded.slice(before.start, before.end)).length > 0),
  );
const finiteVerb =
  /\b(?:is|are|was|were|will|can|cannot|may|must|has|have|do|does|should|we|they|you|our|issues?|gives?|gets?|sponsors?|asks?)\b/;
const speaksFor = /\b(?:it|which|this|that|having (?:it|one)) (?:\w+ )?(?:helps|speaks for|tells in|counts for)\b/;

/** "Those whom we interview mostly have …" is a wish at most. */
const isTypical = (lead: string): boolean =>
  /\b(?:mostly|typical(?:ly)?|as a rule|usually|most of|generally)\b/.test(lead) &&
  /\b(?:interview|invite|rank|accept|consider|successful)/.test(lead);

function stanceWithoutAccident(clause: string): Stance | undefined {
  const text = clause.replace(
    /\brequired (?:by|for) (?:the )?ecfmg\b|\bif (?:required|needed|necessary)\b|\bpreferably\b|\bcompetitive\b|\bwelcome[ds]?\b|\bencouraged to apply\b/g,
    "",
  );
  if (/\b(?:not|cannot|never|no|n't)\b/.test(text) && /\bwithout\b|\buntil\b|\bunless\b|\bbefore\b/.test(text))
    return "required";
  if (
    denials(text).length > 0 &&
    /\b(?:considered|reviewed|rank(?:ed)?|invited?|interview(?:ed)?|accepted|eligible|start|begin|offered?)\b/.test(
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

const answered: Rule = {
  name: "ecfmg/answer",
  examples: [
    {
      text: "Yes.",
      question: "Is ECFMG certification required to apply?",
      gives: { "img.ecfmg": { stance: "required", dueBy: "application" } },
    },
    {
      text: "Not to apply, but before you can be ranked.",
      question: "Do I need my ECFMG certificate?",
      gives: { "img.ecfmg": { stance: "required", dueBy: "rank_list" } },
    },
    { text: "No.", question: "Must I be ECFMG certified to apply?", gives: {} },
  ],
  read(statement) {
    const { folded, context, previous } = statement;
    if (
      ecfmg.test(folded) ||
      !(isAboutCertification(context.lead) || (ecfmg.test(context.lead) && certificate.test(folded))) ||
      isForStudents(statement) ||
      /\?$/.test(folded)
    )
      return [];
    if (statement.block.kind === "heading") return [];
    if (noObstacle.test(folded)) return [];
    const said = dueByIn(statement);
    const answer = previous === undefined ? answerIn(folded) : undefined;
    if (answer === "yes") return [ecfmgReading("required", said ?? stageOf(context.lead), 0.85)];
    if (
      /\b(?:together |along )?with (?:the|your|their|every|each|an) application\b|\b(?:goes|go) in with\b|^(?:when|at the time) (?:you|they|of) appl/.test(
        folded,
      ) &&
      denials(folded).length === 0
    )
      return [ecfmgReading("required", "application", 0.85)];
    const start =
      previous !== undefined && /\bby then\b/.test(folded) ? stageOf(`by the time ${previous.folded}`) : undefined;
    if (start !== undefined && stanceWithoutAccident(folded) === "required")
      return [ecfmgReading("required", start, 0.85)];
    if (
      said !== undefined &&
      /\b(?:must|need|require|have to|but|however|only|certif\w*|when|before|by|prior|it|yet|at)\b/.test(folded)
    )
      return [ecfmgReading("required", said, 0.85)];
    const stance = answer === undefined ? stanceOf(folded) : undefined;
    if (stance !== undefined && previous === undefined) return [ecfmgReading(stance, stage(stance, context.lead), 0.8)];
    if (
      answer === "no" &&
      !/\b(?:apply|applying|application|interview)/.test(context.lead) &&
      /\bnot (?:required|necessary|needed)\b|^no\.?$/.test(folded)
    )
      return [ecfmgReading("not_required", undefined, 0.8)];
    return [];
  },
};

const stage = (stance: Stance, lead: string): Stage | undefined =>
  stance === "not_required" ? undefined : stageOf(lead);

/** "The certificate must be there before orientation", after a sentence that named the ECFMG. */
const followUp: Rule = {
  name: "ecfmg/follow-up",
  examples: [
    {
      text: "International graduates need an ECFMG certificate. It must be in hand before training starts.",
      gives: { "img.ecfmg": { stance: "required", dueBy: "start" } },
    },
  ],
  read(statement) {
    const { folded, previous } = statement;
    if (previous === undefined || ecfmg.test(folded) || /\?$/.test(folded) || isForStudents(statement)) return [];
    if (
      !isAboutCertification(previous.folded) ||
      !/\bcertif(?:icate|ication|ied)\b|^(?:it|this|they|that|one)\b|\b(?:need|have|hold|lack) (?:one|it)\b/.test(
        folded,
      )
    )
      return [];
    const dueBy = dueByIn(statement);
    if (
      dueBy === undefined ||
      (stanceOf(folded) !== "required" && stanceWithoutAccident(folded) !== "required") ||
      /\b(?:usmle|step|exam|letters?|visas?|board)\b/.test(folded)
    )
      return [];
    return [ecfmgReading("required", dueBy, 0.85)];
  },
};

/** Certification by the ECFMG, and by when. */
export const ecfmgFamily: Family = {
  name: "ecfmg",
  about:
    /\be\.?c\.?f\.?m|\bec?fc?g?mg?\b|\becgm[ge]\b|\beducational commission|\bcertificat|^(?:it|this|they|one)\b|\b(?:need|have|hold|lack) (?:one|it)\b/,
  sections: new Set(["residency"]),
  rules: [stated, answered, followUp],
};
