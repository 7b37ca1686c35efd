import type { ExplainedContext, ExtractExplanation } from "../model/extract-explanation.js";
import type { Page } from "../page/page.js";
import { unprovenFindings } from "../resolve/candidate.js";
import { explainFacts } from "../resolve/explain-facts.js";
import type { SourcePage } from "./source-page.js";

/** Why a page gives the facts and contacts that it gives. */
export function explainPage({ file, page, reading }: SourcePage): ExtractExplanation {
  const facts = explainFacts([reading]).map(({ key, value, findings }) => ({
    key,
    ...(value !== undefined && { value }),
    statements: findings.map(({ finding, part, why }) => ({
      part,
      ...(why !== undefined && { why }),
      value: finding.value,
      quote: finding.quote,
      context: contextOf(page, finding.block),
      rule: finding.rule,
      confidence: finding.confidence,
      audience: finding.audience,
      ...(finding.stale !== undefined && { stale: finding.stale }),
    })),
  }));
  const contacts = reading.findings.contacts.map(({ contact, quotes, rule, confidence, block }) => {
    return { contact, quotes: [...quotes], context: contextOf(page, block), rule, confidence };
  });
  const unproven = unprovenFindings([reading]).map(({ key, rule, quote, reason }) => ({ key, rule, quote, reason }));
  return { file, url: reading.url, title: page.title, kind: page.kind, facts, contacts, unproven };
}

function contextOf({ blocks }: Page, index: number): ExplainedContext {
  const block = blocks[index];
  if (block === undefined) return { headings: [], leadIns: [] };
  const { headings, leadIns, question, cell } = block;
  return {
    headings: [...headings],
    leadIns: [...leadIns],
    ...(question !== undefined && { question }),
    ...(cell?.columnHeader !== undefined && { columnHeader: cell.columnHeader }),
    ...(cell?.rowHeader !== undefined && { rowHeader: cell.rowHeader }),
  };
}
