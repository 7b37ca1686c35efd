import type { Finding, PageFindings } from "../model/finding.js";
import type { Specialty } from "../model/specialty.js";
import type { Page } from "../page/page.js";
import { extractContacts } from "./contacts/extract-contacts.js";
import type { Family, PageContext, Understood } from "./rule.js";
import { type Season, seasonOfPage, seasonOfTime } from "./season.js";
import { specialtyOf } from "./specialty-of.js";
import { type Statement, shownContext, statementsOf } from "./statement.js";
import { Topics } from "./topics.js";
import { unreadWording } from "./unread.js";

const usualConfidence = 0.9;

/** What is known of a page beside its text. */
export interface PageOrigin {
  /** When the page was fetched, in ISO 8601: dates of an earlier application season are out of date. */
  readonly fetchedAt?: string;
}

/**
 * Reads all that one page says: facts with their quotes, contacts, and wording of requirements that no rule understood.
 * Pure: no network, no clock; the same page of the same season gives the same findings in the same order. Where
 * `fetchedAt` is not given, the season is the one that the page itself shows.
 */
export function extractPage(page: Page, origin: PageOrigin = {}): PageFindings {
  const context = pageContext(page, origin);
  const statements = statementsOf(page).filter(saysSomething);
  const findings: Finding[][] = statements.map(() => []);
  // Family by family: the patterns of one fit into the processor's cache, those of all do not.
  for (const [family, concerned] of new Topics().byFamily(statements)) {
    for (const index of concerned) {
      const statement = statements[index];
      if (statement !== undefined) findings[index]?.push(...readFamily(family, statement, context));
    }
  }
  return {
    findings: findings.flat(),
    contacts: extractContacts(page),
    unread: statements.flatMap((statement, index) => (findings[index]?.length === 0 ? unreadWording(statement) : [])),
  };
}

/** A question states nothing: its answer does, and has it as context. */
const saysSomething = (statement: Statement): boolean =>
  !statement.folded.endsWith("?") && !isWithinQuestion(statement) && !isReferral(statement);

/** "I graduated in 2017. Is that too long ago?" as a heading: what leads to the question states nothing either. */
const isWithinQuestion = ({ block }: Statement): boolean =>
  (block.kind === "heading" || block.kind === "term") && block.text.endsWith("?");

/** "Questions about H-1B transfers should go to the international office": they are answered there, not here. */
const isReferral = ({ folded }: Statement): boolean =>
  folded.includes("quest") || folded.includes("quir") ? referral.test(folded) : false;
const referral =
  /^(?:please )?(?:direct |address |send |refer |forward |e-?mail )?(?:(?:any|all|your|further|other|additional|specific|general) ){0,3}(?:[\w-]+ )?(?:questions?|inquir(?:y|ies)|enquir(?:y|ies)) (?:you may have |that you have )?(?:about|concerning|regarding|on|related to|relating to|as to)\b[^.;:?]*\b(?:to|with|by|at)\b(?:[^.;:?]|\.(?=\S))*\.?$/;

/** Specialty and season take a search through the page, and few rules ask for them. */
function pageContext(page: Page, { fetchedAt }: PageOrigin): PageContext {
  let found: { readonly specialty: Specialty | undefined } | undefined;
  let written: { readonly season: Season | undefined } | undefined;
  return {
    page,
    get specialty() {
      found ??= { specialty: specialtyOf(page) };
      return found.specialty;
    },
    get season() {
      written ??= { season: fetchedAt === undefined ? seasonOfPage(page) : seasonOfTime(fetchedAt) };
      return written.season;
    },
  };
}

function readFamily(family: Family, statement: Statement, context: PageContext): readonly Finding[] {
  const findings: Finding[] = [];
  for (const rule of family.rules) {
    const readings = rule.read(statement, context);
    // A rule may give a key twice; the rules after it no more.
    const known = findings.map(({ key }) => key);
    for (const reading of readings) {
      if (!known.includes(reading.key)) findings.push(findingOf(reading, rule.name, statement));
    }
  }
  return findings;
}

function findingOf(reading: Understood, rule: string, statement: Statement): Finding {
  return {
    ...reading,
    quote: statement.text,
    headings: shownContext(statement.block),
    rule,
    confidence: reading.confidence ?? usualConfidence,
    audience: reading.audience ?? statement.audience,
    block: statement.block.index,
  };
}
