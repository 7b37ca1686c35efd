import type { ContactFinding } from "../../model/finding.js";
import type { Page } from "../../page/page.js";
import { shownContext } from "../statement.js";
import { decide } from "./decide.js";
import type { Draft } from "./draft.js";
import { linesOf } from "./lines.js";
import { mergeDrafts } from "./merge.js";
import { otherProgramTest } from "./other-programs.js";
import { markPreferred } from "./preferred.js";
import { readLines } from "./read-lines.js";
import { scopesOf } from "./scopes.js";

/**
 * Reads whom a page gives as the program's contacts: people with a role in the residency, people whom it asks to write
 * to or call, and nameless addresses of its office, each once, in reading order. Numbers are in E.164, addresses in
 * lower case. Runs in time linear in the page's length; pure.
 */
export function extractContacts(page: Page): readonly ContactFinding[] {
  const drafts = mergeDrafts(scopesOf(linesOf(page)).flatMap(readLines));
  const isOfOtherProgram = otherProgramTest(page, drafts);
  const findings: ContactFinding[] = [];
  for (const draft of drafts) {
    const decision = decide(draft);
    if (decision && !isOfOtherProgram(draft))
      findings.push({
        ...decision,
        quotes: quotesOf(draft),
        headings: shownContext(draft.line.block),
        block: draft.line.block.index,
      });
  }
  return markPreferred(page, withWholeOffice(page, findings));
}

/** Blocks between the number and the address of one office, at most. */
const officeReach = 6;

/** One number and one address, both the office's and of one section, are one office's. */
function withWholeOffice(page: Page, findings: readonly ContactFinding[]): readonly ContactFinding[] {
  const offices = findings.filter(({ contact }) => contact.role === "office");
  const [first, second] = offices;
  if (!first || !second || offices.length > 2) return findings;
  const [a, b] = [first.contact, second.contact];
  const sectionOf = ({ block }: ContactFinding) => page.blocks[block]?.headings.join("\n");
  const complement = a.email === undefined ? b.phone === undefined : a.phone === undefined && b.email === undefined;
  const isNear = Math.abs(first.block - second.block) <= officeReach;
  if (!complement || !isNear || sectionOf(first) !== sectionOf(second)) return findings;
  const whole = { ...first, contact: { ...b, ...a }, quotes: [...new Set([...first.quotes, ...second.quotes])] };
  return findings.flatMap((finding) => (finding === first ? [whole] : finding === second ? [] : [finding]));
}

/** The words that show the name first. */
function quotesOf(draft: Draft): string[] {
  const { name } = draft;
  const principal = name && draft.quotes.find((quote) => quote.includes(name.name));
  return principal === undefined ? draft.quotes : [principal, ...draft.quotes.filter((quote) => quote !== principal)];
}
