import { describe, expect, it } from "vitest";
import type { RuleExample } from "../../src/extract/rule.js";
import { factsRead } from "./facts-read.js";

type Gives = RuleExample["gives"];
type Row = readonly [text: string, gives: Gives, where?: Omit<RuleExample, "text" | "gives">];

const tries = (attempts: number, stance: "required" | "preferred" = "required"): Gives => ({
  "step1.maxAttempts": { attempts, stance },
  "step2.maxAttempts": { attempts, stance },
});

const rows: readonly Row[] = [
  ["Whoever sat Step 1 or Step 2 CK a third time is not considered.", tries(2)],
  ["Those who took Step 1 or Step 2 a second time cannot be interviewed.", tries(1)],
  ["A failure, whether on Step 1 or on Step 2 CK, ends our review.", tries(1)],
  ["One failed attempt on Step 1 or Step 2 CK is forgiven; two are not.", tries(2)],
  ["Candidates who needed more than two attempts at Step 1 or Step 2 CK won't be considered.", tries(2)],
  ["Any exam failed twice, Step 1 or Step 2, is too much for us.", tries(2)],
  [
    "Passed, at the first sitting",
    { "step1.passRequired": true, "step1.maxAttempts": { attempts: 1, stance: "required" } },
    { row: "Step 1" },
  ],
  ["No Step 2 CK score, no interview.", { "step2.passRequired": true, "step2.dueBy": "interview" }],
  [
    "Step 1 passed; Step 2 CK score reported before we rank.",
    {
      "step1.passRequired": true,
      "step2.passRequired": true,
      "step2.dueBy": "rank_list",
    },
  ],
  ["There is no minimum for either Step 1 or Step 2 CK.", { "step1.cutoff": "none", "step2.cutoff": "none" }],
  ["None is set.", { "step1.cutoff": "none", "step2.cutoff": "none" }, { row: "Lowest score accepted on USMLE" }],
  ["Step 1 is pass/fail now, so no.", { "step1.cutoff": "none" }, { question: "Is there a cutoff on Step 1?" }],
  ["Our Step 2 CK cutoff has been scrapped.", { "step2.cutoff": "none" }],
  [
    "You may take Step 3 whenever you like; it plays no part in our selection.",
    { "step3.requirement": "not_required" },
  ],
  ["We won't say whether a second attempt matters.", {}],
  ["A second time is sometimes needed for the clinic's keys, says Step.", {}],
  ["A Step 2 CK score of 210 was our bar until 2022.", {}],
  ["Step 1: pass/fail since 2022.", {}],
  ["Step 1 passed by all of our residents.", {}],
  ["No Step 1 score, however low, ends a conversation here.", {}],
  ["Our residents passed Step 3 and Step 2 CK before they came.", {}],
];

describe("what is asked of the exams, as coordinators put it", () => {
  it.each(rows.map(([text, gives, where = {}]) => [text, gives, where] as const))("%s", (text, gives, where) => {
    expect(factsRead({ text, ...where }, "step", "comlex")).toEqual(gives);
  });
});

const intakes: readonly Row[] = [
  ["Twelve residents, of whom four start in any one year", { "positions.perYear": 4 }],
  ["We have sixteen residents; that makes four of them per class.", { "positions.perYear": 4 }],
  ["Our class has grown to five a year.", { "positions.perYear": 5 }],
  ["Each July nine physicians take up training here.", { "positions.perYear": 9 }],
  ["Seven", { "positions.perYear": 7 }, { row: "Places a year" }],
  ["Twelve, all for one year.", { "positions.perYear": 12 }, { question: "How many spots are there?" }],
  ["Two or three residents a year are accepted.", {}],
  ["We hope that our class will grow to eight residents a year.", {}],
  ["Two fellows begin each summer, of whom one stays every year.", {}],
  ["Each year nine physicians give lectures to our residents.", {}],
];

describe("how many begin each year, as coordinators put it", () => {
  it.each(intakes.map(([text, gives, where = {}]) => [text, gives, where] as const))("%s", (text, gives, where) => {
    expect(factsRead({ text, ...where }, "positions")).toEqual(gives);
  });
});
