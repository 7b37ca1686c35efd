import { describe, expect, it } from "vitest";
import type { RuleExample } from "../../src/extract/rule.js";
import { factsRead } from "./facts-read.js";

type Gives = RuleExample["gives"];

const step1 = (score: number, stance: "required" | "preferred" = "required"): Gives => ({
  "step1.minScore": { score, stance },
});
const step2 = (score: number, stance: "required" | "preferred" = "required"): Gives => ({
  "step2.minScore": { score, stance },
});
const both = (score: number, stance: "required" | "preferred" = "required"): Gives => ({
  ...step1(score, stance),
  ...step2(score, stance),
});
const level1 = (score: number, stance: "required" | "preferred" = "required"): Gives => ({
  "comlex1.minScore": { score, stance },
});
const level2 = (score: number, stance: "required" | "preferred" = "required"): Gives => ({
  "comlex2.minScore": { score, stance },
});
const none = { "step1.cutoff": "none", "step2.cutoff": "none" } as const;

const minimums: readonly RuleExample[] = [
  { text: "We require a minimum USMLE Step 1 score of 215.", gives: step1(215) },
  { text: "The lowest Step 2 CK score that we look at is 225.", gives: step2(225) },
  { text: "Nobody with less than 220 on Step 1 will be invited.", gives: step1(220) },
  { text: "Step 2 CK scores under 230 will not be reviewed.", gives: step2(230) },
  { text: "A score of no less than 210 in each of USMLE Steps 1 and 2 CK is expected.", gives: both(210) },
  { text: "USMLE scores must be 220 or better.", gives: both(220) },
  { text: "Applicants need 210 on Step 1 and 220 on Step 2 CK at the least.", gives: { ...step1(210), ...step2(220) } },
  { text: "Minimum scores: Step 1 – 208, Step 2 CK – 218.", gives: { ...step1(208), ...step2(218) } },
  { text: "The minimums for Steps 1 and 2 CK are 212 and 222.", gives: { ...step1(212), ...step2(222) } },
  {
    text: "USMLE Step 1 of 220 or COMLEX Level 1 of 500 is the minimum.",
    gives: { ...step1(220), ...level1(500) },
  },
  {
    text: "Osteopathic candidates should have at least 450 on COMLEX Level 1 and Level 2.",
    gives: { ...level1(450), ...level2(450) },
  },
  { text: "A COMLEX Level 2-CE score of 480 or higher is mandatory.", gives: level2(480) },
  { text: "We would like to see a Step 2 CK score above 235.", gives: step2(235, "preferred") },
  { text: "Preference goes to those who scored 230 or more in Step 1.", gives: step1(230, "preferred") },
  { text: "A Step 2 CK score over 240 is preferred, though not required.", gives: step2(240, "preferred") },
  { text: "Ideally your USMLE Step 1 score is 225 or above.", gives: step1(225, "preferred") },
  { text: "Scores of at least 215 in USMLE Step 1 are strongly recommended.", gives: step1(215, "preferred") },
  { text: "We generally look for a Step 2 CK score of 230 or more.", gives: step2(230, "preferred") },
  { text: "Step 2 CK ≥ 225", lead: "Applicants must have:", gives: step2(225) },
  { text: "USMLE Step 1: 220+", lead: "Minimum requirements:", gives: step1(220) },
  { text: "USMLE Step 2 CK score of 230 or above", lead: "We prefer applicants with:", gives: step2(230, "preferred") },
  { text: "220.", question: "What is the minimum USMLE Step 1 score?", gives: step1(220) },
  { text: "Yes, 225.", question: "Do you have a minimum score for Step 2 CK?", gives: step2(225) },
  { text: "Yes. We ask for 220 or higher.", question: "Is there a cutoff for USMLE Step 2 CK?", gives: step2(220) },
  { text: "The cutoff stands at 222 for USMLE Step 2 CK.", gives: step2(222) },
  { text: "To be invited, you have to reach 218 in Step 1.", gives: step1(218) },
  { text: "Applications with a Step 1 score lower than 205 are screened out.", gives: step1(205) },
  { text: "IMGs need a Step 2 CK score of 230, US graduates one of 215.", gives: step2(230) },
  {
    text: "We have no strict cutoff, but we prefer 220 or above in USMLE Step 1.",
    gives: { "step1.cutoff": "none", ...step1(220, "preferred") },
  },
  { text: "A minimum three-digit score of 210 on each USMLE Step is necessary.", gives: both(210) },
];

const cutoffs: readonly RuleExample[] = [
  { text: "No minimum USMLE score is set.", gives: none },
  { text: "We do not apply a cut-off to Step 1 scores.", gives: { "step1.cutoff": "none" } },
  { text: "There isn't a minimum score for USMLE Step 2 CK.", gives: { "step2.cutoff": "none" } },
  { text: "Our program has neither a Step 1 nor a Step 2 CK cutoff.", gives: none },
  { text: "We have no score threshold; every file is read.", gives: none },
  { text: "The program does not screen applications by USMLE scores.", gives: none },
  { text: "USMLE minimums do not exist here.", gives: none },
  { text: "A minimum board score is not something that we use.", gives: none },
  { text: "No application is turned away because of USMLE scores.", gives: none },
  { text: "We consider applicants regardless of their USMLE scores.", gives: none },
  { text: "None.", question: "What is your USMLE cutoff?", gives: none },
  {
    text: "No, we review every application as a whole.",
    question: "Is there a minimum Step 1 score?",
    gives: { "step1.cutoff": "none" },
  },
  { text: "We do not.", question: "Do you have a cutoff score for the USMLE?", gives: none },
  { text: "There is no set score that you need in Step 2 CK.", gives: { "step2.cutoff": "none" } },
  { text: "We don't have a cutoff.", under: "USMLE scores", gives: none },
];

const misleading: readonly RuleExample[] = [
  { text: "Our residents' average Step 2 CK score is 243.", gives: {} },
  { text: "Most of those we interview have scored above 230 in Step 1.", gives: {} },
  { text: "Last year's matched applicants had a mean Step 2 CK score of 245.", gives: {} },
  { text: "Competitive applicants usually score 235 or higher in USMLE Step 2 CK.", gives: {} },
  { text: "Successful candidates typically have Step 1 scores over 225.", gives: {} },
  { text: "The hospital, a Level 1 trauma center, has 420 beds.", gives: {} },
  { text: "We receive more than 800 applications and look at USMLE scores among other things.", gives: {} },
  { text: "Step 1: Submit your application by the deadline.", gives: {} },
  { text: "Call extension 220 with questions about USMLE scores.", gives: {} },
  { text: "Residents who score below 220 on the in-training exam meet with their adviser.", gives: {} },
  { text: "An H-1B visa is considered for those with USMLE scores greater than 250.", gives: {} },
  { text: "There is no minimum number of publications.", gives: {} },
  { text: "We have no cutoff for the year of graduation.", gives: {} },
  { text: "There is no minimum GPA.", gives: {} },
  { text: "Applications below our minimum USMLE score are not read.", gives: {} },
  { text: "We do not publish our minimum USMLE scores.", gives: {} },
  { text: "No minimum of clinical months is set.", gives: {} },
  { text: "The median score of our interns in Step 2 CK was 240.", gives: {} },
  { text: "240", under: "Average Step 2 CK score of our residents", gives: {} },
  { text: "The Step 2 CK passing standard of the USMLE rose from 209 to 214.", gives: {} },
  { text: "Fellowship applicants need a Step 3 score of 215.", gives: {} },
  { text: "Our clinic sees 250 patients a day and trains students for Step 2 CK.", gives: {} },
  { text: "Yes.", question: "Is there a minimum USMLE score?", gives: {} },
];

const scoreKeys = [
  "step1.minScore",
  "step2.minScore",
  "step3.minScore",
  "comlex1",
  "comlex2",
  "step1.cutoff",
  "step2.cutoff",
  "step3.cutoff",
];

describe.each([
  ["minimum scores", minimums],
  ["no cutoffs", cutoffs],
  ["sentences that set no score", misleading],
])("%s", (_, rows) => {
  it.each(rows.map((row) => [[row.under, row.lead, row.question, row.text].filter(Boolean).join(" > "), row] as const))(
    "%s",
    (_text, { gives, ...example }) => {
      expect(factsRead(example, ...scoreKeys)).toEqual(gives);
    },
  );
});
