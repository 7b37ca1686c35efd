import type { Clause } from "../language/clauses.js";
import type { Family, Rule, Understood } from "../rule.js";
import type { Statement } from "../statement.js";
import { isHeaderCell } from "./listed.js";
import { answered, chosenVisa } from "./visa-answers.js";
import { citizenship, citizenshipAnswered } from "./visa-citizenship.js";
import { fateOf, type Mention } from "./visa-fate.js";
import { exceptions, noOthers } from "./visa-follow-up.js";
import { everyVisa, noVisas } from "./visa-general.js";
import { isOfOthers, isQuestion, readH1b, readJ1 } from "./visa-reading.js";
import { type Fate, firmDenials, h1bMention, isOnly, isSetApart, j1Mention } from "./visa-wording.js";

/** A sentence that names a visa more often is no sentence. */
const mostMentions = 6;

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

/** Talk of visas that tells nothing of who sponsors them. */
const asides =
  /\b(?:annual|yearly|federal|national) (?:cap|quota|limit)s?\b|\b(?:state|tell|let (?:us|the \w+) know|indicate|note|notify|inform|mention|specify|advise|say|report|contact|e-?mail|call|write)\b[^.;]{0,60}\b(?:if|whether|which|what)\b[^.;]{0,40}\b(?:need|requir|want|have|hold|are on|will be on|is|seek|prefer)|\blottery\b|\bwaivers?\b[^;.]{0,24}\b(?:jobs?|positions?|practices?|programs?)\b|\bquestions? (?:about|on|regarding)\b|\b(?:discriminat|distinguish|differen)\w*\b[^;.]{0,24}\bbetween\b|\b(?:cannot|can't|unable to|not|don't) (?:\w+ ){0,2}(?:advise|answer|explain|comment|discuss|tell|help you choose|ask (?:us )?(?:about|how|when|whether)(?! (?:the |an? )?(?:j-?1|h-?1)))\b/;

/** Every name of the J-1 and the H-1B has one of these in it. */
const namesVisa = /[jh](?:-|\s)?\s?1|[jh]-?\s?(?:class |type )?vis|exchange[- ]visitor|\bh's\b/;

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
