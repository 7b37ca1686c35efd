import { answerIn } from "../language/answers.js";
import { deniesWhatFollows } from "../language/negation.js";
import type { Rule, Understood } from "../rule.js";
import type { Statement } from "../statement.js";
import { labelsOf } from "./listed.js";
import { isNeedOfRefused, isOfOthers, isQuestion, readH1b, readJ1 } from "./visa-reading.js";
import {
  anyVisaMention,
  type Fate,
  fateInClause,
  firmDenials,
  h1bMention,
  isSetApart,
  j1Mention,
  saysNo,
} from "./visa-wording.js";

/** "Yes." or "Only in exceptional cases." under a question that names the visas. */
export const answered: Rule = {
  name: "visa/answer",
  examples: [
    { text: "Yes.", question: "Do you sponsor J-1 visas?", gives: { "visa.j1": "sponsored" } },
    { text: "No, not at present.", question: "Is H-1B sponsorship available?", gives: { "visa.h1b": "not_sponsored" } },
    { text: "Yes.", question: "Do you sponsor visas?", gives: {} },
    { text: "Write to the coordinator.", question: "Whom do I ask about my J-1 visa?", gives: {} },
  ],
  read(statement) {
    const { folded, context, previous } = statement;
    const { lead } = context;
    if (previous !== undefined || isOfOthers(statement)) return [];
    const pair = pairedAnswer(statement);
    if (pair.length > 0) return pair;
    const namesJ1 = j1Mention.test(folded);
    const namesH1b = h1bMention.test(folded);
    if (namesJ1 || namesH1b) return answerBesideOther(statement, namesJ1, namesH1b);
    if (!j1Mention.test(lead) && !h1bMention.test(lead) && !anyVisaMention.test(lead)) return [];
    if (/^(?:q[.:] ?)?(?:which|what(?! about)|how(?! about)|where|whom?|when)\b/.test(lead)) return [];
    const fate = answerFate(statement);
    if (fate === undefined) return [];
    const mentionsJ1 = j1Mention.test(lead);
    const mentionsH1b = h1bMention.test(lead);
    if (!mentionsJ1 && !mentionsH1b)
      return fate === "not_sponsored" &&
        /\bsponsor|\baccept|\boffer|\bsupport|\bprovid|\bhelp|\barrang|\bobtain/.test(lead)
        ? [readJ1(fate), readH1b(fate)]
        : [];
    const apart = mentionsJ1 && isSetApart(lead, lead.search(j1Mention));
    const read: Understood[] = [];
    if (mentionsJ1 && !apart) read.push(readJ1(fate));
    if (mentionsH1b || (apart && fate === "not_sponsored")) read.push(readH1b(fate));
    return read;
  },
};

const pairedLabel = /^(?:visas?:? )?(?:(j-?1)|(?:h-?1-?b?)) ?(?:\/|,|and|&|\|) ?(?:j-?1|h-?1-?b?)(?: visas?)?[?:]?$/;
const word = "(yes|y|no|n|sponsored|not sponsored|accepted|not accepted|rarely|case[- ]by[- ]case)";
const pairedVerdicts = new RegExp(String.raw`^${word} ?(?:\/|,|\||;) ?${word}\W*$`);

/** "Yes / No" beside "J-1 / H-1B" */
function pairedAnswer({ folded, context }: Statement): Understood[] {
  if (folded.length > 48) return [];
  const label = labelsOf(context).find((one) => pairedLabel.test(one));
  const [, first, second] = pairedVerdicts.exec(folded) ?? [];
  if (label === undefined || first === undefined || second === undefined) return [];
  const isJ1First = pairedLabel.exec(label)?.[1] !== undefined;
  const fate = (said: string): Fate =>
    /^(?:rarely|case)/.test(said) ? "case_by_case" : said.startsWith("n") ? "not_sponsored" : "sponsored";
  return [readJ1(fate(isJ1First ? first : second)), readH1b(fate(isJ1First ? second : first))];
}

/** "We can, but we would rather sponsor a J-1" to "Do you sponsor H-1B visas?": the answer's first word is for the question's visa. */
function answerBesideOther(
  { folded, context: { lead } }: Statement,
  namesJ1: boolean,
  namesH1b: boolean,
): Understood[] {
  const asksJ1 = j1Mention.test(lead);
  if (asksJ1 === h1bMention.test(lead) || (asksJ1 ? namesJ1 : namesH1b)) return [];
  if (!/^(?:q[.:] ?)?(?:do|does|is|are|can|could|will|would|may)\b/.test(lead) || /\b(?:only|or)\b/.test(lead))
    return [];
  const answer = answerIn(folded);
  if (answer === undefined) return [];
  const fate = answer === "yes" ? "sponsored" : "not_sponsored";
  return [asksJ1 ? readJ1(fate) : readH1b(fate)];
}

/** What an answer that names no visa says of those that its question names. */
function answerFate({ folded, clauses, context }: Statement): Fate | undefined {
  const isBare = labelsOf(context).some((label) => bareVisas.test(label));
  const asksSponsorship =
    isBare ||
    /^(?:and|what about|how about)\b|\b(?:sponsor|accept|offer|support|provid|consider|visa|available|possible|take|come|help|file|petition|do you|hire)/.test(
      context.lead,
    );
  const first = clauses[0];
  if (!asksSponsorship || !first) return undefined;
  const bare = answerIn(folded);
  if (bare === undefined) {
    // "–" beside "H-1B", "By exception" beside it
    if (isBare && folded.length < 90) return folded === "-" ? "not_sponsored" : fateInClause(folded);
    // "These are considered case by case", "Only in exceptional cases", "Such visas are not sponsored by us"
    const refers =
      /^(?:only|these|those|this|that|such|it|they|both|on|in|case|possibly|rarely|occasionally|sometimes|considered)\b/.test(
        folded,
      );
    const said = refers || folded.length < 90 ? fateInClause(folded) : undefined;
    return refers || said === "case_by_case" ? said : undefined;
  }
  if (
    bare === "no" &&
    /^(?:a[.:] )?no[,.;]/.test(folded) &&
    !/\b(?:but|except|unless|however|although|though|yet|only)\b/.test(folded)
  )
    return "not_sponsored";
  const said = fateInClause(folded.replace(/^(?:yes|no)\b[,.;:]?/, ""));
  if (said === "case_by_case" || (bare === "no" && butConsidered.test(folded))) return "case_by_case";
  // "We do not sponsor them ourselves, but we take residents whom ECFMG sponsors."
  if (bare === "no" && /\b(?:but|though|however)\b[^.;]*\b(?:by|through|from) (?:the )?ecfmg\b/.test(folded))
    return "sponsored";
  // "It is the one that we do not touch" begins like a yes.
  if (bare === "yes" && said === "not_sponsored" && /^(?:it|they|we|these|those|this|that|you)\b/.test(folded))
    return said;
  return bare === "yes" ? "sponsored" : "not_sponsored";
}

/** "No, but we consider it for strong candidates." */
const butConsidered =
  /\b(?:but|although|though|however|except|still|nevertheless)\b[^.;]{0,30}\b(?:consider|sponsor|support|offer|accept|mak|do)(?:s|ed|ing|e|es)? (?:it|them|one|these|this|that|so|sponsorship|exceptions?)\b/;

/** A question or header that is nothing but the names of visas: "Q: J-1?", "H-1B". */
const bareVisas =
  /^(?:q[.:] ?)?(?:(?:the |an? )?(?:j-?\s?1|h-?\s?1-?\s?b?)(?: visas?| sponsorship| status)?(?:,? (?:and|or) |\s?\/\s?)?){1,2}[?:.]*$/;

/** "No visa, J-1 or otherwise, can be had": all visas are meant, though one is named. */
const orOtherwise = /\bno visas?\b[^;.]{0,24}1[^;.]{0,6}\b(?:or|nor) (?:otherwise|any other|another|other)\b/;

/** "Both", "Either of them", "Neither" to "On a J-1, on an H-1B, or both?" */
const ofBoth =
  /^(?:a[.:] )?(?:yes,? )?(?:(both|either)|(neither|none))(?: of (?:them|these|the two|those))?(?: (?:is|are|one)\b[\w ]{0,24})?[.!]*$/;

/** "J-1." or "The former." to "J-1 or H-1B?": one is chosen, so the other is not to be had. */
export const chosenVisa: Rule = {
  name: "visa/chosen",
  examples: [
    {
      text: "The former only.",
      question: "Do you sponsor J-1 or H-1B visas?",
      gives: { "visa.j1": "sponsored", "visa.h1b": "not_sponsored" },
    },
    { text: "The former is for exchange visitors.", question: "J-1 or H-1B: what are they?", gives: {} },
  ],
  read({ folded, context, previous }) {
    const { lead } = context;
    if (previous !== undefined || folded.length > 40 || !/\?/.test(lead) || !/\b(?:or|and)\b/.test(lead)) return [];
    if (!j1Mention.test(lead) || !h1bMention.test(lead)) return [];
    const [, both, neither] = ofBoth.exec(folded) ?? [];
    if (neither !== undefined) return [readJ1("not_sponsored"), readH1b("not_sponsored")];
    const choice = folded.replace(
      /,? (?:but |and )?(?:not|no) (?:the )?(?:former|first|latter|second|other|j-?1|h-?1-?b?)(?: visas?)?(?: one)?[.!]*$/,
      "",
    );
    if (firmDenials(choice).length > 0) return [];
    if (both !== undefined) return [readJ1("sponsored"), readH1b("sponsored")];
    const isJ1First = lead.search(j1Mention) < lead.search(h1bMention);
    const chosen =
      /^(?:a[.:] )?(?:only |just )?(?:the )?(former|first|latter|second|j-?1|h-?1-?b?)(?: visas?)?(?: one)?(?:,? only)?[.!]*$/.exec(
        choice,
      )?.[1];
    if (chosen === undefined) return [];
    const isJ1 = /^(?:former|first)$/.test(chosen)
      ? isJ1First
      : /^(?:latter|second)$/.test(chosen)
        ? !isJ1First
        : chosen.startsWith("j");
    return [readJ1(isJ1 ? "sponsored" : "not_sponsored"), readH1b(isJ1 ? "not_sponsored" : "sponsored")];
  },
};

/** No visa at all. */
export const noVisas: Rule = {
  name: "visa/none",
  examples: [
    {
      text: "We regret that we are unable to sponsor visas of any kind.",
      gives: { "visa.j1": "not_sponsored", "visa.h1b": "not_sponsored" },
    },
    {
      text: "Applicants who need visa sponsorship will not be considered.",
      gives: { "visa.j1": "not_sponsored", "visa.h1b": "not_sponsored" },
    },
    { text: "None", lead: "Visas sponsored", gives: { "visa.j1": "not_sponsored", "visa.h1b": "not_sponsored" } },
    { text: "Visa applications are not needed for the interview.", gives: {} },
    { text: "No visa is needed for a virtual interview.", gives: {} },
  ],
  read(statement) {
    const { folded, clauses, context } = statement;
    if (isQuestion(folded) || isOfOthers(statement)) return [];
    if ((j1Mention.test(folded) || h1bMention.test(folded)) && !orOtherwise.test(folded)) return [];
    if (j1Mention.test(context.lead) || h1bMention.test(context.lead)) return [];
    const denied =
      sponsorsNobody.test(folded) ||
      clauses.some(({ start, end, connector }, index) => {
        // "We will not be considering applicants | who need a visa"
        const own = folded.slice(start, end);
        const before = clauses[index - 1];
        if (
          before &&
          anyVisaMention.test(own) &&
          !otherVisas.test(own) &&
          clauses[index] &&
          isNeedOfRefused(clauses[index], own, folded.slice(before.start, before.end))
        )
          return true;
        // "Visas: none sponsored at this time"
        const from = clauses[index - 1]?.start;
        const isVerdict = from !== undefined && /^[:(-]/.test(connector) && start - from < 40;
        return isRefusal(folded.slice(isVerdict ? from : start, end));
      });
    if (!denied && !isRefusedUnder(statement)) return [];
    return [readJ1("not_sponsored"), readH1b("not_sponsored")];
  },
};

/** "None" or "We cannot arrange any" beside the header "Visas"; "visas of whatever kind" under "We cannot sponsor". */
function isRefusedUnder({ folded, context, block }: Statement): boolean {
  if (block.kind === "heading" || block.kind === "term") return false;
  const heading = context.headings.at(-1) ?? "";
  const lead = context.lead === "" ? heading : context.lead;
  if (anyVisaMention.test(folded))
    return (
      folded.length < 60 &&
      deniesWhatFollows(lead) &&
      /\bsponsor|\bsupport|\boffer|\bprovid|\baccept/.test(`${lead} ${folded}`)
    );
  if (![...labelsOf(context), lead].some((label) => barely.test(label.replace(/^q[.:] /, "")))) return false;
  return /^(?:(?:currently|presently|for now|at (?:present|this time|the moment)),? )?(?:none|(?:our|the) (?:answer|rule) is no\b|no (?:support|sponsorship|help)\b|not? (?:any|sponsored|available|offered|supported|provided|possible)|we (?:cannot|can't|do not|don't|are unable to) (?:\w+ ){1,2}(?:any|them|these)\b|we (?:sponsor|offer|support|provide|arrange|have|can offer|give) none\b|no(?:[.,]| at|$)|(?:we regret|unfortunately|sorry|regrettably)\b[^.;]{0,40}\b(?:this|that|it|one|them|these)\b[^.;]{0,30}\b(?:cannot|can't|not|unable)\b|there are none\b|(?:these|they) (?:cannot|are not|can't|aren't)\b)/.test(
    folded,
  );
}

/** A header that names visas and nothing else. */
const barely =
  /^(?:which|what)(?: (?:kinds?|types?|sorts?) of)? visas? (?:(?:do|does|can|will) (?:you|we|your program|the program|the hospital)|are) (?:\w+ )?(?:sponsor|support|offer|accept|provide)(?:ed|d)?\?*$|^(?:what (?:about|of) )?(?:the |my |your |our )?(?:work )?(?:visas?|visa (?:sponsorship|support|policy|status|types?)|sponsorship of visas)(?: (?:sponsored|offered|accepted|supported|available))?[?:.]*$/;

const visaDeal =
  /\b(?:arrang(?:es?|ed|ing)|grant(?:s|ed|ing)?|petition(?:s|ed)?|files?|filed|program|help(?:s|ed)? with|obtain(?:s|ed)?|get|secure[sd]?|given|had|fund(?:s|ed|ing)?|sponsor(?:s|ed|ing|ship)?|accept(?:s|ed|ing)?|offer(?:s|ed|ing)?|support(?:s|ed|ing)?|provid(?:es?|ed|ing)|consider(?:s|ed|ing)?|available|help|process(?:es)?|issue[sd]?|eligible|take[ns]?|assist)\b|\bno visas?\b|\bvisas? (?:are|is) not\b|\bneed(?:s|ing)? (?:an? )?visa\b|\b(?:in need of|dependent on|depending on|rely(?:ing)? on) (?:an? )?(?:\w+ )?(?:visa|sponsorship)\b|\bvisa you (?:may |might )?need\b|\btake\b|\brequir(?:es?|ing) (?:an? )?visa\b|\bon (?:an? |any )?(?:\w+ )?visas?\b|\bvisa (?:business|matters|route)\b|\b(?:do|does|handle|touch|deal with) (?:\w+ )?visas?\b/;

/** "Our hospital sponsors nobody", "those who need us to sponsor them should not apply". */
const sponsorsNobody =
  /\b(?:nationals|applicants|candidates|people|those|citizens|residents|imgs|graduates|physicians|anyone|you)\b(?![^;.]*\bvisas?\b)[^;.]{0,60}\b(?:cannot|can't|can not|will not|won't|are not|aren't)(?: be)? sponsored\b(?! (?:for|through|unless))|\b(?:needs?|depends?|relies|rely)\b[^;.]{0,30}\bvisas?\b[^;.]{0,50}\bapply (?:somewhere else|elsewhere)\b|\b(?:nobody|no one|none)\b[^;.]{0,30}\b(?:could|can|will|would|to) sponsor\b|\bsponsorship\b[^;.]{0,20}\bnone (?:is|can be) (?:offered|given|available|provided|had)\b|\bsponsors? (?:nobody|no one|none)\b|\b(?:not|n't|never|cannot|unable to) sponsor (?:any(?:one|body)|applicants|candidates|residents|people|foreign|immigrants)\b|\b(?:need|require|want)\w* (?:us|the hospital|the program|an employer|somebody|someone) to sponsor (?:them|you)\b[^;.]{0,40}\b(?:not|cannot|n't)\b/;
const beyondMeans =
  /\btoo \w+ to (?:sponsor|help|offer|support)\b|\b(?:beyond|exceeds|outside)(?: of)? (?:what|our|the means|the scope|the power|the abilit\w+)\b/;

/** Visas that no residency is about. */
const otherVisas = /\b(?:b-?1|b-?2|j-?2|f-?1|o-?1|e-?3|tn|opt|cpt|tourist|visitor'?s?|other|such|these|certain)\b/;

function isRefusal(clause: string): boolean {
  if (sponsorsNobody.test(clause)) return true;
  if (!anyVisaMention.test(clause) && !/\b(?:immigration|employment|work)[- ]?(?:visa|sponsorship)/.test(clause))
    return false;
  if (
    /\b(?:b-?1|b-?2|j-?2|f-?1|o-?1|e-?3|tn|opt|cpt|tourist|visitor'?s?|dependents?|famil(?:y|ies)|spouses?|interviews?|status report|credit|debit|mastercard|other|such|these|this type|certain|all types|guarantee[ds]?)\b/.test(
      clause,
    ) &&
    !/\bno other visa|\bany (?:type|kind|other)/.test(clause)
  )
    return false;
  return (
    visaDeal.test(clause) &&
    (saysNo(clause) ||
      beyondMeans.test(clause) ||
      /\bno longer\b|\b(?:apply|look|turn|train) (?:elsewhere|somewhere else)\b|\b(?:choose|find|try|apply to|look to|look for) (?:another|other|a different) (?:program|hospital|residency)/.test(
        clause,
      )) &&
    !/\b(?:unless|until)\b[^,]{0,30}\bvisa|\bwithout (?:an? |the |their |your |his |valid |proper |appropriate |such )*visa|\bproof of visa|\bvisa status\b|\b(?:if|those who|who|when) (?:you |they |he |she )?(?:do not|don't|does not|doesn't|will not|won't) (?:need|require)\b|\bneed(?:s|ing)? no (?:visa|sponsorship)\b|\bno visas? (?:is|are) (?:needed|required|necessary)\b|\b(?:cannot|can't|unable to|not|don't) (?:\w+ ){0,2}(?:advise|answer|explain|comment|discuss|ask|tell)\b|\b(?:no|not an?) (?:problem|obstacle|difference|disadvantage|matter)|\bno need (?:of|for)\b/.test(
      clause,
    )
  );
}

/** Every visa. */
export const everyVisa: Rule = {
  name: "visa/every",
  examples: [
    { text: "All types of visas are sponsored.", gives: { "visa.j1": "sponsored", "visa.h1b": "sponsored" } },
    { text: "All visa questions go to the office.", gives: {} },
  ],
  read(statement) {
    const { folded } = statement;
    if (!folded.includes("visa") || !every.test(folded) || isQuestion(folded) || isOfOthers(statement)) return [];
    if (
      firmDenials(folded).length > 0 ||
      !/\b(?:sponsor(?:s|ed)?|accept(?:s|ed)?|support(?:s|ed)?|offer(?:s|ed)?|open to|work with|welcome)\b/.test(folded)
    )
      return [];
    return [
      { ...readJ1("sponsored"), confidence: 0.7 },
      { ...readH1b("sponsored"), confidence: 0.7 },
    ];
  },
};

const every =
  /\b(?:all|any|every|both) (?:(?:types?|kinds?|categor(?:y|ies)|sorts?) of )?visas?\b(?: (?:types?|kinds?|categor(?:y|ies)))?(?! (?:questions?|matters?|applications?|documents?|applicants?|holders?|status))/;
