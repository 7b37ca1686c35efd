import { deniesWhatFollows } from "../language/negation.js";
import type { Rule } from "../rule.js";
import type { Statement } from "../statement.js";
import { labelsOf } from "./listed.js";
import { isNeedOfRefused, isOfOthers, isQuestion, readH1b, readJ1 } from "./visa-reading.js";
import { anyVisaMention, firmDenials, h1bMention, j1Mention, saysNo } from "./visa-wording.js";

/** "No visa, J-1 or otherwise, can be had": all visas are meant, though one is named. */
const orOtherwise = /\bno visas?\b[^;.]{0,24}1[^;.]{0,6}\b(?:or|nor) (?:otherwise|any other|another|other)\b/;

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
