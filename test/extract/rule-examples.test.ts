import { describe, expect, it } from "vitest";
import { extractPage } from "../../src/extract/extract-page.js";
import { families } from "../../src/extract/families/families.js";
import type { RuleExample } from "../../src/extract/rule.js";
import type { FactKey } from "../../src/model/vocabulary.js";
import { factsOf, pageOf } from "./page-of.js";

/** Every rule stands beside examples of what it reads; here they are read by the whole extractor. */
for (const family of families) {
  describe(`rules of ${family.name}`, () => {
    it("have a name of the family's own and at least one example each", () => {
      for (const rule of family.rules) expect(rule.examples.length, rule.name).toBeGreaterThan(0);
      expect(new Set(family.rules.map(({ name }) => name)).size).toBe(family.rules.length);
    });
    for (const rule of family.rules) {
      for (const example of rule.examples) {
        it(`${rule.name}: ${shown(example)}`, () => {
          const findings = extractPage(pageOf(example));
          const facts = factsOf(findings);
          const expected = Object.entries(example.gives);
          for (const [key, value] of expected) expect(facts[key as FactKey], key).toEqual(value);
          const own = findings.findings.filter((finding) => family.rules.some(({ name }) => name === finding.rule));
          if (expected.length === 0) expect(own).toEqual([]);
        });
      }
    }
  });
}

function shown({ under, lead, question, row, text }: RuleExample): string {
  return [under, lead, question, row, text].filter((part) => part !== undefined).join(" > ");
}
