import { answerIn } from "../language/answers.js";
import type { Clause } from "../language/clauses.js";
import { deniesWhatFollows } from "../language/negation.js";
import type { Family, Rule, Understood } from "../rule.js";
import type { Statement } from "../statement.js";
import { namesImg } from "./img-wording.js";
import { isHeaderCell, isListed } from "./listed.js";
import { citizenship, citizenshipAnswered } from "./visa-citizenship.js";
import { exceptions, noOthers } from "./visa-follow-up.js";
import { answered, chosenVisa, everyVisa, noVisas } from "./visa-general.js";
import { isAboutOthers, isNeedOfRefused, isOfOthers, isQuestion, readH1b, readJ1 } from "./visa-reading.js";
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

/** A sentence that names a visa more often is no sentence. */
const mostMentions = 6;
/** Characters of a clause that are read for what it says. */
const longestClause = 600;

interface Mention {
  readonly start: number;
  readonly end: number;
  readonly clause: number;
}

const everyJ1 = new RegExp(j1Mention, "g");
const everyH1b = new RegExp(h1bMention, "g");

function mentionsIn(folded: string, clauses: readonly Clause[], pattern: RegExp): Mention[] {
  const mentions: Mention[] = [];
  for (const match of folded.matchAll(pattern === j1Mention ? everyJ1 : everyH1b)) {
    const clause = clauses.findLastIndex(({ start }) => start <= match.index);
    if (mentions.length === mostMentions) break;
    if (waiver.test(folded.slice(match.index + match[0].length, match.index + match[0].length + 24))) continue;
    mentions.push({ start: match.index, end: match.index + match[0].length, clause: Math.max(0, clause) });
  }
  return mentions;
}

/** A waiver of the J-1's rules is no J-1. */
const waiver = /^ (?:visa )?(?:home[ -]\w+ |requirement )?waivers?\b/;

/** What the sentence says of a visa: the clause of the mention, else the clause after it, the one before, the lead. */
function fateOf(statement: Statement, mention: Mention, other: RegExp): Fate | undefined {
  const { folded, clauses, context } = statement;
  const text = (index: number): string => {
    const clause = clauses[index];
    return clause ? folded.slice(clause.start, Math.min(clause.end, clause.start + longestClause)) : "";
  };
  const clause = clauses[mention.clause];
  if (!clause) return undefined;
  if (/rather than|instead of|^nor$/.test(clause.connector)) return "not_sponsored";
  if (/^\s*[:(-]\s*(?:please )?see\b/.test(folded.slice(mention.end, mention.end + 16))) return undefined;
  const own = text(mention.clause);
  if (isAboutOthers(own) && keptForOthers.test(own)) return "not_sponsored";
  if (isAboutOthers(own) || unableToHold.test(own) || isProcedure.test(own)) return undefined;
  if (isNeedOfRefused(clause, own, text(mention.clause - 1))) return "not_sponsored";
  // "H-1B sponsorship: none for residents"
  if (label.test(own) && /^[:(-]/.test(clauses[mention.clause + 1]?.connector ?? "")) {
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
  const said =
    (other.test(own) ? fateInSegment(own, mention.start - clause.start) : undefined) ?? fateInClause(own, folded);
  // "Not for H-1B; J-1 only"
  const at = mention.start - clause.start;
  if (
    said === undefined &&
    other.test(folded) &&
    firmDenials(own).length === 0 &&
    isOnly(own, at, at + mention.end - mention.start)
  )
    return "sponsored";
  const next = text(mention.clause + 1);
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
  return before ?? fateInLead(context.lead) ?? fateInHeadings(statement);
}

const label =
  /^\s*(?:the |an? |for )?(?:j-?\s?1|h-?\s?1-?\s?b?)(?: (?:visas?|visa sponsorship|sponsorship|status|petitions?|support))?\s*$/;
const answerFate = (verdict: string): Fate | undefined => {
  const answer = answerIn(verdict.trim());
  return answer === undefined ? undefined : answer === "yes" ? "sponsored" : "not_sponsored";
};
const needsNone = /\b(?:not|n't|never|no longer) (?:\w+ )?(?:need|requir)\w*\b[^,;.]{0,24}\b(?:j-?1|h-?1)/;
const asNeed =
  /^\s*(?:if|when|should|in case) (?:you|they|an applicant|applicants|a candidate|candidates|someone) [^;.]{0,20}\b(?:need|requir|depend|want|rel(?:y|ies)|seek|ask)/;
/** "H-1Bs are reserved for faculty." */
const keptForOthers = /\b(?:reserved|kept|limited|restricted|only|solely|exclusively)\b[^,;.]{0,16}\b(?:for|to)\b/;

/** How long an authority takes, and what a holder owes to the law. */
const isProcedure =
  /\b(?:j-?1|h-?1b?) (?:visa )?(?:physicians|residents|trainees|holders|interns)(?: (?:must|should|may|can|cannot|have to|need to|are|is|will|not|never|also|only|asked|reminded|required|advised|allowed|to)){1,4} (?:report|renew|notify|tell|inform|file|carry|keep|attend|pay|travel|moonlight|update|register)\b|\b(?:residents|interns|trainees|house officers|those|physicians) (?:(?:here|already) )?(?:on|with|holding|who (?:hold|have|are on|come on)) (?:an? |the |their )?(?:j-?1|h-?1b?)s?(?: visas?)? (?:(?:must|should|need to|have to|has to|are (?:asked|reminded|required|advised|encouraged) to|may|may not|can|cannot|will) )?(?:report|renew|notify|tell|inform|file|carry|keep|attend|pay|travel|moonlight|update|extend|meet|register|apply for|take out|buy|leave)\b|\b(?:(?:renews?|extends?|(?:renewals?|extensions?) (?:of|for)) (?:(?:all|an?|the|their|your|our|residents'|existing) ){0,2}(?:j-?1|h-?1b?))\b|\b(?:takes?|took|lasts?|costs?) (?:about |up to |some |around |roughly |at least |between |as long as |usually |often )?(?:\d+|two|three|four|five|six|eight|several|many|a few|weeks|months)\b|\b(?:must|has to|have to|need to|required to|requires? \w+ to|obliged to|shall) (?:return|go back|go home|leave)\b|\btwo[- ]year (?:home|rule|requirement)|\bhome[- ](?:residen\w+|country|stay)|\b(?:came|arrived|entered|was|were) (?:to|in|on)?\b[^;.]{0,40}\bon (?:an? )?(?:j-?1|h-?1b?)\b[^;.]{0,40}\band (?:did|trained|finished|completed|joined|became)\b/;

/** "…who cannot hold a J-1": people, to whom something else is offered. */
const unableToHold =
  /^\s*(?:(?:if |when |should )?(?:you|they|he or she|an applicant|applicants|someone) )?(?:cannot|can't|do not|don't|are not able to|are unable to|are not|aren't|is not|isn't|does not|doesn't)\b[^,;.]{0,16}\b(?:hold|obtain|get|have|use|qualify|eligible)\b/;
/** "J-1 yes and H-1B no." */
const verdictBehind =
  /^\s*(?:visas?|sponsorship)?\s*[:=?-]?\s*(yes|no|fine|ok(?:ay)?|sure|certainly|gladly|never|not(?: \w+){0,2}|sponsored|accepted|available)(?=\s*(?:$|[,;.)(]|and\b|but\b))/;

/** Talk of visas that tells nothing of who sponsors them. */
const asides =
  /\b(?:annual|yearly|federal|national) (?:cap|quota|limit)s?\b|\b(?:state|tell|let (?:us|the \w+) know|indicate|note|notify|inform|mention|specify|advise|say|report|contact|e-?mail|call|write)\b[^.;]{0,60}\b(?:if|whether|which|what)\b[^.;]{0,40}\b(?:need|requir|want|have|hold|are on|will be on|is|seek|prefer)|\blottery\b|\bwaivers?\b[^;.]{0,24}\b(?:jobs?|positions?|practices?|programs?)\b|\b(?:discriminat|distinguish|differen)\w*\b[^;.]{0,24}\bbetween\b|\b(?:cannot|can't|unable to|not|don't) (?:\w+ ){0,2}(?:advise|answer|explain|comment|discuss|tell|help you choose|ask (?:us )?(?:about|how|when|whether)(?! (?:the |an? )?(?:j-?1|h-?1)))\b/;

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
function fateInSegment(clause: string, at: number): Fate | undefined {
  const start = clause.lastIndexOf(",", at) + 1;
  const end = clause.indexOf(",", at);
  const segment = clause.slice(start, end < 0 ? undefined : end);
  return j1Mention.test(segment) && h1bMention.test(segment) ? undefined : fateInClause(segment);
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

/** Every name of the J-1 and the H-1B has one of these in it. */
const namesVisa = /[jh](?:-|\s)?\s?1|[jh]-?\s?(?:class |type )?vis|exchange[- ]visitor/;

const onlyOne: Rule = {
  name: "visa/only-one",
  examples: [
    {
      text: "The J-1 is the only visa that our hospital sponsors.",
      gives: { "visa.j1": "sponsored", "visa.h1b": "not_sponsored" },
    },
    { text: "We sponsor no visas other than the J-1.", gives: { "visa.j1": "sponsored", "visa.h1b": "not_sponsored" } },
    {
      text: "Only the J-1.",
      question: "Which visas do you sponsor?",
      gives: { "visa.j1": "sponsored", "visa.h1b": "not_sponsored" },
    },
    { text: "J-1 visas are sponsored only through the ECFMG.", gives: { "visa.j1": "sponsored" } },
  ],
  read(statement) {
    const { folded, clauses } = statement;
    if (!namesVisa.test(folded) || isQuestion(folded) || isOfOthers(statement)) return [];
    const isOnlyOne = (pattern: RegExp): boolean =>
      mentionsIn(folded, clauses, pattern).some(({ start, end }) => {
        if (!isOnly(folded, start, end)) return false;
        return (
          isSetApart(folded, start) ||
          firmDenials(clauseText(statement, start).replace(/\bno other\b|\bnothing (?:but|else)\b|\bnone but\b/g, ""))
            .length === 0
        );
      });
    if (!h1bMention.test(folded) && isOnlyOne(j1Mention)) return [readJ1("sponsored"), readH1b("not_sponsored")];
    if (!j1Mention.test(folded) && isOnlyOne(h1bMention)) return [readJ1("not_sponsored"), readH1b("sponsored")];
    return [];
  },
};

function clauseText({ folded, clauses }: Statement, offset: number): string {
  const clause = clauses.findLast(({ start }) => start <= offset);
  return clause ? folded.slice(clause.start, clause.end) : folded;
}

const namedVisas: Rule = {
  name: "visa/named",
  examples: [
    { text: "We sponsor J-1 visas through ECFMG.", gives: { "visa.j1": "sponsored" } },
    {
      text: "J-1 visas are welcome here, but we do not sponsor H-1B visas.",
      gives: { "visa.j1": "sponsored", "visa.h1b": "not_sponsored" },
    },
    { text: "H-1B visas are considered on a case-by-case basis.", gives: { "visa.h1b": "case_by_case" } },
    {
      text: "Neither J-1 nor H-1B visas are sponsored.",
      gives: { "visa.j1": "not_sponsored", "visa.h1b": "not_sponsored" },
    },
    { text: "How does a J-1 visa differ from an H-1B visa?", gives: {} },
  ],
  read(statement, { page }) {
    const { folded, clauses, block } = statement;
    if (!namesVisa.test(folded) || isQuestion(folded) || isOfOthers(statement) || isHeaderCell(statement, page))
      return [];
    const read: Understood[] = [];
    const fateIn = (pattern: RegExp, other: RegExp): Fate | undefined => {
      let best: Fate | undefined;
      for (const mention of mentionsIn(folded, clauses, pattern)) {
        const fate = fateOf(statement, mention, other);
        if (best === undefined || fate === "case_by_case") best = fate ?? best;
      }
      return best;
    };
    const j1 = fateIn(j1Mention, h1bMention);
    const h1b = fateIn(h1bMention, j1Mention);
    if (asides.test(folded)) return [];
    if (block.kind === "heading" && !/\b(?:no|not|only|sponsor|accept)/.test(folded)) return [];
    if (j1) read.push(readJ1(j1));
    if (h1b) read.push(readH1b(h1b));
    return read;
  },
};

/** Visa sponsorship, and whether citizenship or permission to work is asked for. */
export const visaFamily: Family = {
  name: "visa",
  about:
    /\bvis(?:as?|ts)\b|\bj-?\s?1|\bh-?\s?1|\bsponsor|\bcitizen|\bgreen card|\bpermanent residen|\bauthori[sz]|\b(?:eligible|permi(?:t|ssion|tted)|right|legally able|allowed) to work\b|\bnationals?\b|\bexceptions?\b|\btransfers?\b|^(?:they|these|such|those) |\bwork in (?:the u|this country|america)/,
  sections: new Set(["residency", "benefits", "elsewhere"]),
  rules: [
    onlyOne,
    chosenVisa,
    namedVisas,
    answered,
    noVisas,
    noOthers,
    exceptions,
    everyVisa,
    citizenship,
    citizenshipAnswered,
  ],
};
