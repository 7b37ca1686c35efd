import type { FactValue } from "../../model/vocabulary.js";
import { denials } from "../language/negation.js";
import type { Family, Rule, Understood } from "../rule.js";
import type { Statement } from "../statement.js";

const j1 = /\bj-?\s?1s?\b/;
const h1b = /\bh-?\s?1\s?-?\s?b?s?\b(?!\w)|\bh-1b\b/;
const anyVisa = /\bvisas?\b|\bimmigration sponsorship\b|\bsponsorship\b/;

/** Words that say that a visa can be had. */
const grants =
  /\b(?:sponsor(?:s|ed|ing|ship)?|accept(?:s|ed|able|ing)?|support(?:s|ed)?|offer(?:s|ed)?|provid(?:e|es|ed)|consider(?:s|ed)?|available|eligible|welcome[ds]?|process(?:es)?|hold(?:s|ers?|ing)?|obtain|need|required?|must (?:have|be)|through|gladly|take[sn]?|issue[ds]?|participat(?:e|es)|yes|approved|recognize[sd]?|work(?:s)? with|use[sd]?|permitted|allowed|apply for|appointed|train(?:ed)? (?:on|under)|train)\b/;
const exceptional =
  /\b(?:case[- ]by[- ]case|individual(?:ly)? basis|individually|exceptional|rare(?:ly)?|transfer(?:s|red|ring)?|already (?:hold|have|on|in)|current(?:ly)? (?:hold|have|on|in)|existing|special (?:circumstances|cases|approval)|certain circumstances|some circumstances|limited (?:number|circumstances|cases|basis)|in (?:some|select|certain|very few|rare) cases|at the discretion|discretion|may be (?:considered|sponsored|possible|offered|available)|might be|occasionally|exceptions? (?:may|can|will|are)|on occasion|not usually|not (?:routinely|typically|generally|normally|ordinarily)|seldom|only (?:for|to|if|when|in)|hope)\b/;
const exclusive = /\b(?:only|solely|exclusively|no other(?: type| kind)?s?|sole|just|other than|except|restricted to|limited to|nothing but|no visas? (?:but|except|other than))\b/;

type H1b = FactValue<"visa.h1b">;
type J1 = FactValue<"visa.j1">;

/** The visa's fate in its clause: granted, denied, granted in exceptional cases, or not said. */
function fateOf(statement: Statement, mention: RegExp): H1b | undefined {
  let fate: H1b | undefined;
  for (const clause of statement.clauses) {
    const text = statement.folded.slice(clause.start, clause.end);
    if (!mention.test(text)) continue;
    const said = fateInClause(text, statement);
    fate = said ?? fate;
  }
  return fate;
}

function fateInClause(text: string, statement: Statement): H1b | undefined {
  const denied = denials(text).length > 0;
  if (exceptional.test(statement.folded) && /\b(?:case|individual|exceptional|rare|transfer|special|circumstances|discretion|may be|seldom|cases)\b/.test(statement.folded)) return "case_by_case";
  if (denied) return "not_sponsored";
  return grants.test(text) || grants.test(statement.context.lead) ? "sponsored" : undefined;
}

const asJ1 = (fate: H1b | undefined): J1 | undefined => (fate === "case_by_case" ? "sponsored" : fate);

const namedVisas: Rule = {
  name: "visa/named",
  examples: [
    { text: "We sponsor J-1 visas through ECFMG.", gives: { "visa.j1": "sponsored" } },
    { text: "J-1 visas are welcome here, but we do not sponsor H-1B visas.", gives: { "visa.j1": "sponsored", "visa.h1b": "not_sponsored" } },
    { text: "H-1B visas are considered on a case-by-case basis.", gives: { "visa.h1b": "case_by_case" } },
  ],
  read(statement) {
    const read: Understood[] = [];
    const j1Fate = j1.test(statement.folded) ? asJ1(fateOf(statement, j1)) : undefined;
    const h1bFate = h1b.test(statement.folded) ? fateOf(statement, h1b) : undefined;
    if (j1Fate) read.push({ key: "visa.j1", value: j1Fate });
    if (h1bFate) read.push({ key: "visa.h1b", value: h1bFate });
    return read;
  },
};

const onlyJ1: Rule = {
  name: "visa/only-j1",
  examples: [{ text: "The J-1 is the only visa that our hospital sponsors.", gives: { "visa.j1": "sponsored", "visa.h1b": "not_sponsored" } }],
  read({ folded, clauses }) {
    if (!j1.test(folded) || h1b.test(folded)) return [];
    const clause = clauses.find(({ start, end }) => j1.test(folded.slice(start, end)));
    const text = clause ? folded.slice(clause.start, clause.end) : folded;
    if (!exclusive.test(text) || denials(text).length > 0) return [];
    return [
      { key: "visa.j1", value: "sponsored" },
      { key: "visa.h1b", value: "not_sponsored" },
    ];
  },
};

const noVisas: Rule = {
  name: "visa/none",
  examples: [
    { text: "We regret that we are unable to sponsor visas of any kind.", gives: { "visa.j1": "not_sponsored", "visa.h1b": "not_sponsored" } },
    { text: "Visa applications are not needed for the interview.", gives: {} },
  ],
  read({ folded, clauses }) {
    if (j1.test(folded) || h1b.test(folded)) return [];
    const denied = clauses.some(({ start, end }) => {
      const text = folded.slice(start, end);
      return anyVisa.test(text) && /\bsponsor|\baccept|\boffer|\bsupport|\bprovid|\bno visas?\b|\bvisas? (?:are|is) not/.test(text) && denials(text).length > 0;
    });
    if (!denied) return [];
    return [
      { key: "visa.j1", value: "not_sponsored" },
      { key: "visa.h1b", value: "not_sponsored" },
    ];
  },
};

/** Visa sponsorship. */
export const visaFamily: Family = {
  name: "visa",
  about: /\bvisas?\b|\bj-?\s?1\b|\bh-?\s?1|\bsponsorship\b|\bcitizen/,
  sections: new Set(["residency", "benefits", "students"]),
  rules: [onlyJ1, namedVisas, noVisas],
};
