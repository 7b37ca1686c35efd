import type { ContactFinding } from "../../model/finding.js";
import type { Block, Page } from "../../page/page.js";
import { foldForMatching } from "../language/fold.js";
import { asksForThisWay } from "./context-words.js";

/**
 * Marks the contacts whom, or by whose address, the page asks to be reached: "no phone calls, please", "by e-mail only",
 * "the best way to reach us". The request is about the contacts of its own block, or else of its section.
 */
export function markPreferred(page: Page, findings: readonly ContactFinding[]): readonly ContactFinding[] {
  const preferred = new Set<ContactFinding>();
  if (findings.length === 0) return findings;
  for (const block of page.blocks) {
    if (
      block.kind === "heading" ||
      !/mail|call|phon|contact/i.test(block.text) ||
      !asksForThisWay(foldForMatching(block.text))
    )
      continue;
    for (const finding of meantBy(block, page, findings)) preferred.add(finding);
  }
  return findings.map((finding) =>
    preferred.has(finding) ? { ...finding, contact: { ...finding.contact, preferred: true } } : finding,
  );
}

function meantBy(block: Block, page: Page, findings: readonly ContactFinding[]): readonly ContactFinding[] {
  const reachable = findings.filter(({ contact }) => contact.email !== undefined);
  const sameBlock = reachable.filter(
    (finding) => finding.block === block.index || finding.quotes.some((quote) => block.text.includes(quote)),
  );
  if (sameBlock.length > 0) return nearestRole(sameBlock);
  const section = block.headings.join("\n");
  const sameSection = reachable.filter(
    (finding) => (page.blocks[finding.block]?.headings.join("\n") ?? "") === section,
  );
  return nearestRole(sameSection);
}

/** Questions go to coordinators and the office, where a section has them beside directors. */
function nearestRole(findings: readonly ContactFinding[]): readonly ContactFinding[] {
  const desk = findings.filter(({ contact: { role } }) => role === "coordinator" || role === "office");
  return desk.length > 0 ? desk : findings;
}
