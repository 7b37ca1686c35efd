import { answerIn } from "../language/answers.js";
import type { Clause } from "../language/clauses.js";
import { deniesWhatFollows } from "../language/negation.js";
import type { Family, Rule, Understood } from "../rule.js";
import type { Statement } from "../statement.js";
import { namesImg } from "./img-wording.js";
import { isListed } from "./listed.js";
import { citizenship } from "./visa-citizenship.js";
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

/** Visas of visiting students, observers and fellows, and what residents' families come on, are not the residency's. */
function isOfOthers({ folded, groups, context }: Statement): boolean {
  if (/\b(?:residen(?:ts?|cy|cies)|house ?staff|house officers?|trainees?|all programs)\b/.test(folded)) return false;
  if (groups.has("fellow") || groups.has("faculty")) return true;
  if (groups.has("visiting_student") && !groups.has("img")) return true;
  return context.groups.has("visiting_student") && context.section === "students";
}

const isQuestion = (folded: string): boolean => /\?["')\]]*$/.test(folded);

interface Mention {
  readonly start: number;
  readonly end: number;
  readonly clause: number;
}

function mentionsIn(folded: string, clauses: readonly Clause[], pattern: RegExp): Mention[] {
  const mentions: Mention[] = [];
  for (const match of folded.matchAll(new RegExp(pattern, "g"))) {
    const clause = clauses.findLastIndex(({ start }) => start <= match.index);
    mentions.push({ start: match.index, end: match.index + match[0].length, clause: Math.max(0, clause) });
  }
  return mentions;
}

/** What the sentence says of a visa: the clause of the mention, else the clause after it, the one before, the lead. */
function fateOf(statement: Statement, mention: Mention, other: RegExp): Fate | undefined {
  const { folded, clauses, context } = statement;
  const text = (index: number): string => {
    const clause = clauses[index];
    return clause ? folded.slice(clause.start, clause.end) : "";
  };
  const clause = clauses[mention.clause];
  if (!clause) return undefined;
  if (/rather than|instead of|^nor$/.test(clause.connector)) return "not_sponsored";
  const own = text(mention.clause);
  if (isSetApart(folded, mention.start) && firmDenials(folded.slice(0, mention.start)).length > 0) return "sponsored";
  const said = fateInClause(own, folded);
  const next = text(mention.clause + 1);
  const after = next !== "" && !other.test(next) ? fateInClause(next, folded) : undefined;
  if (said === "not_sponsored" && after === "case_by_case") return after;
  if (said === "sponsored" && after === "case_by_case" && !/\bstep ?3\b/.test(next)) return after;
  if (
    said === "not_sponsored" &&
    after !== undefined &&
    /unless|except/.test(clauses[mention.clause + 1]?.connector ?? "")
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
  const before = mention.clause > 0 ? fateInClause(text(mention.clause - 1)) : undefined;
  return before ?? fateInLead(context.lead) ?? fateInHeadings(statement);
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

function readJ1(fate: Fate): Understood {
  return { key: "visa.j1", value: fate === "not_sponsored" ? fate : "sponsored" };
}

function readH1b(fate: Fate): Understood {
  return { key: "visa.h1b", value: fate, confidence: fate === "case_by_case" ? 0.92 : 0.9 };
}

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
    if (isQuestion(folded) || isOfOthers(statement)) return [];
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
  read(statement) {
    const { folded, clauses, block } = statement;
    if (isQuestion(folded) || isOfOthers(statement)) return [];
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
    if (block.kind === "heading" && !/\b(?:no|not|only|sponsor|accept)/.test(folded)) return [];
    if (j1) read.push(readJ1(j1));
    if (h1b) read.push(readH1b(h1b));
    return read;
  },
};

const answered: Rule = {
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
    if (previous !== undefined || j1Mention.test(folded) || h1bMention.test(folded) || isOfOthers(statement)) return [];
    if (!j1Mention.test(lead) && !h1bMention.test(lead) && !anyVisaMention.test(lead)) return [];
    if (/^(?:which|what|how|where|whom?|when)\b/.test(lead)) return [];
    const fate = answerFate(statement);
    if (fate === undefined) return [];
    const mentionsJ1 = j1Mention.test(lead);
    const mentionsH1b = h1bMention.test(lead);
    if (!mentionsJ1 && !mentionsH1b)
      return fate === "not_sponsored" && /\bsponsor|\baccept|\boffer|\bsupport|\bprovid/.test(lead)
        ? [readJ1(fate), readH1b(fate)]
        : [];
    const apart = mentionsJ1 && isSetApart(lead, lead.search(j1Mention));
    const read: Understood[] = [];
    if (mentionsJ1 && !apart) read.push(readJ1(fate));
    if (mentionsH1b || (apart && fate === "not_sponsored")) read.push(readH1b(fate));
    return read;
  },
};

/** What an answer that names no visa says of those that its question names. */
function answerFate({ folded, clauses, context }: Statement): Fate | undefined {
  const asksSponsorship = /\b(?:sponsor|accept|offer|support|provid|consider|visa|available|possible|take)/.test(
    context.lead,
  );
  const first = clauses[0];
  if (!asksSponsorship || !first) return undefined;
  const bare = answerIn(folded);
  if (bare === undefined) {
    // "These are considered case by case", "Only in exceptional cases", "Such visas are not sponsored by us"
    const refers =
      /^(?:only|these|those|this|that|such|it|they|both|on|in|case|possibly|rarely|occasionally|sometimes|considered)\b/.test(
        folded,
      );
    return refers ? fateInClause(folded) : undefined;
  }
  const said = fateInClause(folded.replace(/^(?:yes|no)\b[,.;:]?/, ""));
  if (said === "case_by_case") return said;
  return bare === "yes" ? "sponsored" : "not_sponsored";
}

const noVisas: Rule = {
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
    if (j1Mention.test(folded) || h1bMention.test(folded) || isQuestion(folded) || isOfOthers(statement)) return [];
    if (j1Mention.test(context.lead) || h1bMention.test(context.lead)) return [];
    const denied = clauses.some(({ start, end }) => isRefusal(folded.slice(start, end)));
    if (!denied) return [];
    return [readJ1("not_sponsored"), readH1b("not_sponsored")];
  },
};

const visaDeal =
  /\b(?:sponsor(?:s|ed|ing|ship)?|accept(?:s|ed|ing)?|offer(?:s|ed|ing)?|support(?:s|ed|ing)?|provid(?:es?|ed|ing)|consider(?:s|ed|ing)?|available|help|process(?:es)?|issue[sd]?|eligible|take[ns]?|assist)\b|\bno visas?\b|\bvisas? (?:are|is) not\b|\bneed(?:s|ing)? (?:an? )?visa\b|\brequir(?:es?|ing) (?:an? )?visa\b/;

function isRefusal(clause: string): boolean {
  if (!anyVisaMention.test(clause) && !/\b(?:immigration|employment|work)[- ]?(?:visa|sponsorship)/.test(clause))
    return false;
  if (
    /\b(?:b-?1|b-?2|j-?2|f-?1|tourist|visitor'?s?|dependents?|famil(?:y|ies)|spouses?|interviews?|status report|credit|debit|mastercard|other|such|these|this type|certain|all types|guarantee[ds]?)\b/.test(
      clause,
    ) &&
    !/\bno other visa|\bany (?:type|kind|other)/.test(clause)
  )
    return false;
  return (
    visaDeal.test(clause) &&
    (firmDenials(clause).length > 0 || /\bno longer\b/.test(clause)) &&
    !/\b(?:unless|until|without)\b[^,]{0,30}\bvisa|\bproof of visa|\bvisa status\b/.test(clause)
  );
}

const everyVisa: Rule = {
  name: "visa/every",
  examples: [
    { text: "All types of visas are sponsored.", gives: { "visa.j1": "sponsored", "visa.h1b": "sponsored" } },
    { text: "All visa questions go to the office.", gives: {} },
  ],
  read(statement) {
    const { folded } = statement;
    if (isQuestion(folded) || isOfOthers(statement) || firmDenials(folded).length > 0) return [];
    if (!every.test(folded) || !/\b(?:sponsor(?:s|ed)?|accept(?:s|ed)?|support(?:s|ed)?|offer(?:s|ed)?)\b/.test(folded))
      return [];
    return [
      { ...readJ1("sponsored"), confidence: 0.7 },
      { ...readH1b("sponsored"), confidence: 0.7 },
    ];
  },
};

const every =
  /\b(?:all|any|every|both) (?:(?:types?|kinds?|categor(?:y|ies)|sorts?) of )?visas?\b(?: (?:types?|kinds?|categor(?:y|ies)))?(?! (?:questions?|matters?|applications?|documents?|applicants?|holders?|status))/;

/** Visa sponsorship, and whether citizenship or permission to work is asked for. */
export const visaFamily: Family = {
  name: "visa",
  about:
    /\bvis(?:as?|ts)\b|\bj-?\s?1|\bh-?\s?1|\bsponsorship\b|\bcitizen|\bgreen card|\bpermanent residen|\bauthori[sz]|\b(?:eligible|permi(?:t|ssion|tted)|right|legally able|allowed) to work\b|\bnationals?\b/,
  sections: new Set(["residency", "benefits", "elsewhere"]),
  rules: [onlyOne, namedVisas, answered, noVisas, everyVisa, citizenship],
};
