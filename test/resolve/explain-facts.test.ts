import { expect, test } from "vitest";
import type { Finding } from "../../src/model/finding.js";
import { explainFacts } from "../../src/resolve/explain-facts.js";
import type { PageReading } from "../../src/resolve/reading.js";
import { resolveFacts } from "../../src/resolve/resolve-facts.js";
import { page, said } from "./sample.js";

const letters = (value: number, details: Parameters<typeof said>[1] = {}): Finding => {
  return { ...said(`${value} letters are asked for.`, details), key: "letters.minimum", value };
};

/** Why the second statement about the key lost. */
function whyLost(readings: readonly PageReading[]): string | undefined {
  const [fact] = explainFacts(readings);
  return fact?.findings.find(({ part }) => part === "outranked")?.why;
}

const rows: [string, PageReading[]][] = [
  [
    "it is for international graduates, this one for graduates of US schools",
    [page("/a", [letters(3, { audience: "us" }), letters(4, { audience: "img" })])],
  ],
  ["this one is out of date", [page("/a", [letters(3, { stale: "past season" }), letters(4)])]],
  [
    "it stands on the program's own page, this one on the institution's; it is kept as a conflict",
    [page("/a", [letters(3)], { scope: "institution" }), page("/b", [letters(4)])],
  ],
  [
    "its page speaks more surely about this; it is kept as a conflict",
    [page("/news/2026", [letters(3)]), page("/how-to-apply", [letters(4)])],
  ],
  [
    "its wording is understood more surely (0.9 against 0.6); it is kept as a conflict",
    [page("/a", [letters(3, { confidence: 0.6 }), letters(4)])],
  ],
  [
    "more pages say it (2 against 1); it is kept as a conflict",
    [page("/a", [letters(3)]), page("/b", [letters(4)]), page("/c", [letters(4)])],
  ],
  ["it stands earlier on its page; it is kept as a conflict", [page("/a", [letters(3, { block: 7 }), letters(4)])]],
];
test.each(rows)("%s", (why, readings) => {
  expect(whyLost(readings)).toBe(why);
  expect(whyLost(readings.toReversed())).toBe(why);
  expect(explainFacts(readings)[0]?.value).toBe(4);
});

test("a statement that completes the fact, one that says the same, and one that is taken back by another fact", () => {
  const findings: Finding[] = [
    { ...said("ECFMG certification is required."), key: "img.ecfmg", value: { stance: "required" } },
    {
      ...said("ECFMG certificates are required by the rank list.", { block: 1 }),
      key: "img.ecfmg",
      value: { stance: "required", dueBy: "rank_list" },
    },
    { ...said("Certification is required.", { block: 2 }), key: "img.ecfmg", value: { stance: "required" } },
    { ...said("There is no cutoff.", { block: 3 }), key: "step1.cutoff", value: "none" },
    {
      ...said("A score of 220 is required.", { block: 4, confidence: 0.6 }),
      key: "step1.minScore",
      value: { score: 220, stance: "required" },
    },
  ];
  const explained = explainFacts([page("/a", findings)]);
  expect(explained.map(({ key, value, findings: all }) => [key, value, all.map(({ part }) => part)])).toEqual([
    ["step1.minScore", undefined, ["excluded"]],
    ["step1.cutoff", "none", ["principal"]],
    ["img.ecfmg", { stance: "required", dueBy: "rank_list" }, ["principal", "completes", "supports"]],
  ]);
  expect(explained[0]?.findings[0]?.why).toBe(
    "it cannot hold beside “Step 1 cutoff: none”, which comes first: its wording is understood more surely (0.9 against 0.6)",
  );
});

test("the explained values are the published ones", () => {
  const readings = [page("/a", [letters(3), letters(4, { block: 2 })]), page("/b", [letters(4, { audience: "img" })])];
  const { facts } = resolveFacts(readings);
  for (const { key, value } of explainFacts(readings)) expect(facts[key]?.value).toEqual(value);
});
