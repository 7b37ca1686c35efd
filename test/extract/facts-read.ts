import { extractPage } from "../../src/extract/extract-page.js";
import type { RuleExample } from "../../src/extract/rule.js";
import { factsOf, pageOf } from "./page-of.js";

/** What the whole extractor reads from a page that holds the sentence: the facts whose keys begin with a prefix. */
export function factsRead(
  example: Omit<RuleExample, "gives">,
  ...prefixes: readonly string[]
): Record<string, unknown> {
  const facts = factsOf(extractPage(pageOf(example)));
  return Object.fromEntries(Object.entries(facts).filter(([key]) => prefixes.some((prefix) => key.startsWith(prefix))));
}
