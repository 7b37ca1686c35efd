import { expect, test } from "vitest";
import { effectOf, effectRules } from "../../src/diff/effect.js";
import type { Effect } from "../../src/model/change.js";
import { labelOf, valueInWords } from "../../src/model/labels.js";
import { type FactKey, type FactValue, factKeys, factValueSchemas } from "../../src/model/vocabulary.js";

const opposite: Record<Effect, Effect> = { tightens: "loosens", loosens: "tightens", neutral: "neutral" };

function check<K extends FactKey>(
  key: K,
  before: FactValue<K> | undefined,
  after: FactValue<K> | undefined,
  effect: Effect,
) {
  for (const value of [before, after]) {
    if (value !== undefined) expect(factValueSchemas[key].safeParse(value).success).toBe(true);
  }
  expect(effectOf(key, before, after)).toBe(effect);
  expect(effectOf(key, after, before)).toBe(opposite[effect]);
}

test.each(factKeys)("the example beside the rule of %s holds, and its reverse is its opposite", (key) => {
  const { before, after, effect } = effectRules[key].example;
  check(key, before, after, effect);
});

const required = (score: number) => ({ score, stance: "required" as const });
test("requirements an applicant feels", () => {
  check("application.deadline", "10-15", "01-15", "loosens");
  check("application.deadline", undefined, "10-15", "tightens");
  check("application.documents", ["cv", "mspe"], ["cv", "photo"], "neutral");
  check("step1.minScore", undefined, required(210), "tightens");
  check("step1.minScore", required(220), { score: 220, stance: "not_required" }, "loosens");
  check("step2.minScore", { score: 220, stance: "preferred" }, { score: 220, stance: "required" }, "tightens");
  check("step3.requirement", "required", "required_for_h1b", "loosens");
  check("visa.h1b", undefined, "sponsored", "loosens");
  check("visa.h1b", undefined, "not_sponsored", "tightens");
  check("visa.h1b", "sponsored", "case_by_case", "tightens");
  check("img.usce", undefined, { stance: "required", months: 3, observershipCounts: true }, "tightens");
  check("img.usce", { stance: "required" }, { stance: "required", observershipCounts: true }, "loosens");
  check("img.ecfmg", { stance: "required" }, { stance: "required", dueBy: "start" }, "tightens");
  check("graduation.maxYears", undefined, { years: 5, stance: "required" }, "tightens");
  check("graduation.maxYears", { years: 5, stance: "required" }, { years: 5, stance: "preferred" }, "loosens");
  check("graduation.earliest", "2020", "2020-01", "neutral");
});

test("keys and values in words", () => {
  expect(labelOf("visa.h1b")).toBe("H-1B visa");
  expect(valueInWords("visa.h1b", "not_sponsored")).toBe("not sponsored");
  expect(valueInWords("step2.minScore", { stance: "required", score: 230 })).toBe("230, required");
  expect(valueInWords("step1.maxAttempts", { attempts: 1, stance: "required" })).toBe("1 attempt, required");
  expect(valueInWords("img.usce", { observershipCounts: false, months: 3, stance: "preferred" })).toBe(
    "preferred, 3 months, observerships do not count",
  );
  expect(valueInWords("img.ecfmg", { stance: "required", dueBy: "rank_list" })).toBe("required, by the rank list");
  expect(valueInWords("application.deadline", "10-15")).toBe("October 15");
  expect(valueInWords("graduation.earliest", "2021-05")).toBe("May 2021");
  expect(valueInWords("graduation.earliest", "2021")).toBe("2021");
  expect(valueInWords("application.documents", ["cv", "personal_statement"])).toBe("CV, personal statement");
  expect(valueInWords("comlex.accepted", false)).toBe("no");
  expect(new Set(factKeys.map(labelOf)).size).toBe(factKeys.length);
});
