import type { Finding, PageFindings, UnreadWording } from "../model/finding.js";
import type { Specialty } from "../model/specialty.js";
import type { FactKey } from "../model/vocabulary.js";
import type { Page } from "../page/page.js";
import { extractContacts } from "./contacts/extract-contacts.js";
import { families } from "./families/families.js";
import type { Family, PageContext, Understood } from "./rule.js";
import { specialtyOf } from "./specialty-of.js";
import { type Statement, shownContext, statementsOf } from "./statement.js";
import { unreadWording } from "./unread.js";

const usualConfidence = 0.9;
/** Characters below which a statement is a fragment that may need its heading to be understood. */
const shortest = 80;

/**
 * Reads all that one page says: facts with their quotes, contacts, and wording of requirements that no rule understood.
 * Pure: no network, no clock; the same page gives the same findings in the same order.
 */
export function extractPage(page: Page): PageFindings {
  const context = pageContext(page);
  const findings: Finding[] = [];
  const unread: UnreadWording[] = [];
  for (const statement of statementsOf(page)) {
    // A question states nothing: its answer does, and has it as context.
    if (statement.folded.endsWith("?")) continue;
    const before = findings.length;
    for (const family of families) {
      if (isAbout(family, statement)) readFamily(family, statement, context, findings);
    }
    if (findings.length === before) unread.push(...unreadWording(statement));
  }
  return { findings, contacts: extractContacts(page), unread };
}

/** The specialty takes a search through title and beginning, and few rules ask for it. */
function pageContext(page: Page): PageContext {
  let found: { readonly specialty: Specialty | undefined } | undefined;
  return {
    page,
    get specialty() {
      found ??= { specialty: specialtyOf(page) };
      return found.specialty;
    },
  };
}

function isAbout(family: Family, { folded, context }: Statement): boolean {
  if (!family.sections.has(context.section)) return false;
  if (family.about.test(folded) || family.about.test(context.lead)) return true;
  // "September 30" under the heading "Deadline": a fragment takes its topic from its heading.
  return folded.length < shortest && family.about.test(context.headings.at(-1) ?? "");
}

function readFamily(family: Family, statement: Statement, context: PageContext, findings: Finding[]): void {
  const understood = new Set<FactKey>();
  for (const rule of family.rules) {
    const readings = rule.read(statement, context).filter(({ key }) => !understood.has(key));
    for (const reading of readings) {
      understood.add(reading.key);
      findings.push(findingOf(reading, rule.name, statement));
    }
  }
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
