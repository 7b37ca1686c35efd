import { answerIn } from "../language/answers.js";
import { deniesWhatFollows } from "../language/negation.js";
import type { Statement } from "../statement.js";
import { namesImg } from "./img-wording.js";
import { isListed } from "./listed.js";
import { isAboutOthers, isNeedOfRefused } from "./visa-reading.js";
import {
  anyVisaMention,
  type Fate,
  fateInClause,
  firmDenials,
  h1bMention,
  isOnly,
  isSetApart,
  j1Mention,
} from "./visa-wording.js";

/** Characters of a clause that are read for what it says. */
const longestClause = 600;

/** Where a sentence names a visa: offsets in the sentence, and the number of the clause. */
export interface Mention {
  readonly start: number;
  readonly end: number;
  readonly clause: number;
}

/** What the sentence says of a visa: the clause of the mention, else the clause after it, the one before, the lead. */
export function fateOf(statement: Statement, mention: Mention, other: RegExp): Fate | undefined {
  const { folded, clauses, context } = statement;
  const text = (index: number): string => {
    const clause = clauses[index];
    return clause ? folded.slice(clause.start, Math.min(clause.end, clause.start + longestClause)) : "";
  };
  const clause = clauses[mention.clause];
  if (!clause) return undefined;
  const marked = markedVerdict.exec(folded.slice(mention.end, mention.end + 32))?.[1];
  if (marked !== undefined) return /^[y\u2713\u2714\u2705]/.test(marked) ? "sponsored" : "not_sponsored";
  if (/rather than|instead of|^nor$/.test(clause.connector)) return "not_sponsored";
  if (/^\s*[:(-]\s*(?:please )?see\b/.test(folded.slice(mention.end, mention.end + 16))) return undefined;
  const own = text(mention.clause);
  if (isAboutOthers(own) && keptForOthers.test(own)) return "not_sponsored";
  const fronted = clause.connector === "" ? text(mention.clause - 1) : "";
  if (frontedAdverbial.test(fronted) && isAboutOthers(fronted)) return undefined;
  const at = mention.start - clause.start;
  if (isAboutOthers(own) || isProcedure.test(own) || (other.test(own) && isAboutOthers(segmentAt(own, at))))
    return undefined;
  // "…who cannot hold a J-1 may be considered for an H-1B"
  const unable = unableToHold.exec(own);
  if (unable !== null) return at < unable[0].length + 16 ? undefined : fateInClause(own.slice(unable[0].length + 4));
  if (isNeedOfRefused(clause, own, text(mention.clause - 1))) return "not_sponsored";
  // "H-1B sponsorship: none for residents"
  if (label.test(own) && /^[:(-]/.test(clauses[mention.clause + 1]?.connector ?? "")) {
    if (noCharge.test(text(mention.clause + 1))) return undefined;
    const verdict = fateInClause(text(mention.clause + 1)) ?? answerFate(text(mention.clause + 1));
    if (verdict !== undefined) return verdict;
  }
  // "They do not need an H-1B."
  if (needsNone.test(own)) return undefined;
  // "If you require an H-1B, we are not the right program for you."
  if (
    asNeed.test(own) &&
    /^,? ?$/.test(clauses[mention.clause + 1]?.connector ?? "-") &&
    fateInClause(text(mention.clause + 1), folded) === "not_sponsored"
  )
    return "not_sponsored";
  // "No visa, J-1 or otherwise, can be had."
  if (/^,? (?:or|nor) (?:otherwise|any other|another|other)\b/.test(folded.slice(mention.end, mention.end + 20)))
    return firmDenials(own).length > 0 ? "not_sponsored" : "sponsored";
  const verdict = other.test(own) ? verdictBehind.exec(folded.slice(mention.end, mention.end + 48))?.[1] : undefined;
  if (verdict !== undefined) return /^(?:no|never)/.test(verdict) ? "not_sponsored" : "sponsored";
  // "Is Step 3 needed?" – "Only for an H-1B": that asks for an exam, not for a visa.
  if (/\bstep ?(?:3|iii|three)\b/.test(context.lead) && !anyVisaMention.test(context.lead) && !sponsoring.test(folded))
    return undefined;
  if (!other.test(folded) && isRareElsewhere(folded, mention.start)) return "case_by_case";
  if (
    isSetApart(folded, mention.start) &&
    firmDenials(folded.slice(Math.max(0, mention.start - longestClause), mention.start)).length > 0
  )
    return "sponsored";
  // "The hospital does not itself sponsor J-1 visas; ECFMG does."
  if (notItself.test(own) && sponsorIsEcfmg.test(folded)) return "sponsored";
  const said = (other.test(own) ? fateInSegment(segmentAt(own, at)) : undefined) ?? fateInClause(own, folded);
  // "Not for H-1B; J-1 only"
  if (
    said === undefined &&
    other.test(folded) &&
    firmDenials(own).length === 0 &&
    isOnly(own, at, at + mention.end - mention.start)
  )
    return "sponsored";
  const next = text(mention.clause + 1);
  // "Some of our programs sponsor them, | though not this one"
  if (notHere.test(next)) return "not_sponsored";
  const after = next !== "" && !other.test(next) && !isAboutOthers(next) ? fateInClause(next, folded) : undefined;
  if (said === "not_sponsored" && after === "case_by_case") return after;
  if (said === "sponsored" && after === "case_by_case" && !/\bstep ?3\b/.test(next)) return after;
  if (
    said === "not_sponsored" &&
    next !== "" &&
    !other.test(next) &&
    (/unless|except/.test(clauses[mention.clause + 1]?.connector ?? "") ||
      /^\s*(?:the )?(?:only )?exceptions?\s*(?:$|is\b|are\b|for\b)/.test(next))
  )
    return "case_by_case";
  if (said === "sponsored" && deniesWhatFollows(context.leadIns.at(-1) ?? "")) return "not_sponsored";
  if (said !== undefined) return said;
  if (after !== undefined) return after;
  // "Both J-1 | and H-1B visas are possible": what joins the mentions shares their verb.
  if (/^(?:and|or)$/.test(clauses[mention.clause + 1]?.connector ?? "")) {
    const shared = fateInClause(next);
    if (shared !== undefined) return shared;
  }
  // "J-1 visas, but not H-1B visas, are sponsored": the verb stands behind what is set apart.
  const tail = /,\s(?=(?:is|are|can|may|will)\b)[^,]+$/.exec(next)?.[0];
  if (tail !== undefined && clauses[mention.clause + 1]?.connector === "but") {
    const shared = fateInClause(tail);
    if (shared !== undefined) return shared;
  }
  // "Visas: J-1 and H-1B", "Visas: J-1 (through ECFMG), H-1B"
  if (mention.clause > 0 && (visaHeader.test(text(mention.clause - 1)) || visaHeader.test(text(0)))) return "sponsored";
  const before = mention.clause > 0 ? fateInClause(text(mention.clause - 1)) : undefined;
  // "No H-1Bs, so J-1 it is": what is denied there is denied of the other visa.
  if (before === "not_sponsored" && contrasted.test(clause.connector) && other.test(text(mention.clause - 1)))
    return firmDenials(own).length > 0 ? undefined : "sponsored";
  return before ?? fateInLead(context.lead) ?? fateInHeadings(statement);
}

const contrasted = /^,? ?(?:so|but|while|whereas|then)$/;
const label =
  /^\s*(?:the |an? |for )?(?:j-?\s?1|h-?\s?1-?\s?b?)(?: (?:visas?|visa sponsorship|sponsorship|status|petitions?|support))?\s*$/;
const noCharge = /^\s*no (?:\w+ )?(?:fees?|costs?|charges?|problems?|limits?|deadlines?|preference|later|earlier)\b/;
const answerFate = (verdict: string): Fate | undefined => {
  const answer = answerIn(verdict.trim());
  return answer === undefined ? undefined : answer === "yes" ? "sponsored" : "not_sponsored";
};
const needsNone =
  /\b(?:on|with) an? (?:j-?1|h-?1b?)(?: visas?)? (?:need not|needn't|do not need|don't need|are exempt)|\b(?:not|n't|never|no longer) (?:really |also |even )?(?:need|requir)\w*\b[^,;.]{0,24}\b(?:j-?1|h-?1)/;
const asNeed =
  /^\s*(?:if|when|should|in case) (?:you|they|an applicant|applicants|a candidate|candidates|someone) [^;.]{0,20}\b(?:need|requir|depend|want|rel(?:y|ies)|seek|ask)/;
/** "H-1Bs are reserved for faculty." */
const keptForOthers = /\b(?:reserved|kept|limited|restricted|only|solely|exclusively)\b[^,;.]{0,16}\b(?:for|to)\b/;

const notHere =
  /^\s*(?:not|never) (?:in|at|by|for|with|here|this|ours?)\b(?: (?:this|the|our)?\s?(?:one|us|ours|residency|program|residents?))?\s*[.!]?$|^\s*(?:we|ours?|this (?:one|program)) (?:do not|don't|does not|doesn't|cannot|can't|is not|isn't|are not|aren't)\s*[.!]?$/;

/** "For our hospitalist positions, | H-1B candidates are welcome" */
const frontedAdverbial = /^\s*(?:for|to|as|among|with|in) [^,;.]{0,50}$/;

/** How long an authority takes, and what a holder owes to the law. */
const isProcedure =
  /\b(?:j-?1|h-?1b?) (?:visa )?(?:physicians|residents|trainees|holders|interns):?(?: (?:please|must|should|may|can|cannot|have to|need to|are|is|will|not|never|also|only|asked|reminded|required|advised|allowed|to)){0,4} (?:report|renew|notify|tell|inform|file|carry|keep|attend|pay|travel|moonlight|update|register)\b|\b(?:residents|interns|trainees|house officers|house staff|those|physicians) (?:(?:here|already) )?(?:on|in|with|holding|who (?:hold|have|are on|are in|come on)) (?:an? |the |their )?(?:j-?1|h-?1b?)s?(?: visas?)?(?: status)? (?:(?:must|should|need to|have to|has to|are (?:asked|reminded|required|advised|encouraged) to|may|may not|can|cannot|will) )?(?:report|renew|notify|tell|inform|file|carry|keep|attend|pay|travel|moonlight|update|extend|meet|register|apply for|take out|buy|leave)\b|\b(?:(?:renews?|extends?|(?:renewals?|extensions?) (?:of|for)) (?:(?:all|an?|the|their|your|our|residents'|existing) ){0,2}(?:j-?1|h-?1b?))\b|\b(?:takes?|took|lasts?|costs?) (?:about |up to |some |around |roughly |at least |between |as long as |usually |often )?(?:\d+|two|three|four|five|six|eight|several|many|a few|weeks|months)\b|\b(?:must|has to|have to|need to|required to|requires? \w+ to|obliged to|shall) (?:return|go back|go home|leave)\b|\btwo[- ]year (?:home|rule|requirement)|\bhome[- ](?:residen\w+|country|stay)|\b(?:came|arrived|entered|was|were) (?:to|in|on)?\b[^;.]{0,40}\bon (?:an? )?(?:j-?1|h-?1b?)\b[^;.]{0,40}\band (?:did|trained|finished|completed|joined|became)\b/;

/** "…who cannot hold a J-1": people, to whom something else is offered. */
const unableToHold =
  /^\s*(?:(?:if |when |should )?(?:you|they|he or she|an applicant|applicants|someone) )?(?:cannot|can't|do not|don't|are not able to|are unable to|are not|aren't|is not|isn't|does not|doesn't)\b[^,;.]{0,16}\b(?:hold|obtain|get|have|use|qualify|eligible)\b|^\s*(?:is|are|being) (?:ineligible|not eligible) for\b/;
/** "J-1 yes and H-1B no." */
const verdictBehind =
  /^\s*(?:visas?|sponsorship)?\s*[:=?-]?\s*(yes|no|fine|ok(?:ay)?|sure|certainly|gladly|never|not(?: \w+){0,2}|sponsored|accepted|available)(?=\s*(?:$|[,;.)(]|and\b|but\b))/;

/** "J-1: y, H-1B: n", "H-1B = no", "J-1 (yes)" */
const markedVerdict =
  /^(?: visas?| sponsorship| status)? ?[:=(-] ?(yes|y|no|n|[\u2713\u2714\u2705\u2717\u2718\u2715\u2716\u00d7\u274c])\)?(?= ?(?:$|[,;/|]|\.(?:$| )|and\b|(?:the )?(?:j-?1|h-?1)))/;

const visaHeader = /^\s*(?:types? of )?(?:the )?visas?(?: types?| status)?\s*$/;
const sponsoring = /\b(?:sponsor|support|accept|offer|petition|provid|consider)/;

/** "In very rare cases, and only with the dean's consent, an H-1B petition is filed": an adverbial before the clause. */
function isRareElsewhere(folded: string, mention: number): boolean {
  const start = folded.lastIndexOf(";", mention) + 1;
  return adverbialRarity.test(folded.slice(start, mention));
}
const adverbialRarity =
  /^\s*(?:only )?(?:in|under) (?:\w+ ){0,2}(?:rare|exceptional|special|individual|unusual|certain|particular|isolated) (?:\w+ )?(?:cases?|circumstances|instances|situations)\b|^\s*(?:occasionally|rarely|now and then|once in a while|from time to time|sometimes|exceptionally)\b/;

const notItself = /\b(?:itself|directly|ourselves|on (?:its|our) own)\b/;
const sponsorIsEcfmg =
  /\becfmg (?:\w+ )?(?:does|do|is|will|sponsors?|acts|serves)\b|\b(?:through|by|from|via) (?:the )?ecfmg\b/;

/** "Open for J-1, closed for H-1B": the words between two commas, where they say something of their own. */
const fateInSegment = (segment: string): Fate | undefined =>
  j1Mention.test(segment) && h1bMention.test(segment) ? undefined : fateInClause(segment);

function segmentAt(clause: string, at: number): string {
  const end = clause.indexOf(",", at);
  return clause.slice(clause.lastIndexOf(",", at) + 1, end < 0 ? undefined : end);
}

/** A lead-in that says no denies its items; a question or a header such as "Visas accepted" grants them. */
function fateInLead(lead: string): Fate | undefined {
  if (lead === "") return undefined;
  return fateInClause(lead) ?? (anyVisaMention.test(lead) || /\brequire|\bmust\b/.test(lead) ? "sponsored" : undefined);
}

function fateInHeadings(statement: Statement): Fate | undefined {
  const { context, block } = statement;
  if (block.kind === "heading") return undefined;
  const nearest = context.headings.at(-1) ?? "";
  if (!anyVisaMention.test(nearest) && context.stance === undefined && !(isListed(statement) && namesImg(nearest)))
    return undefined;
  return firmDenials(nearest).length > 0 ? "not_sponsored" : "sponsored";
}
