import { describe, expect, it } from "vitest";
import type { RuleExample } from "../../src/extract/rule.js";
import { factsRead } from "./facts-read.js";

type Gives = RuleExample["gives"];
type Row = readonly [text: string, gives: Gives, where?: Omit<RuleExample, "text" | "gives">];

const least = (score: number, stance: "required" | "preferred", step?: 1 | 2): Gives => ({
  ...(step === 2 ? {} : { "step1.minScore": { score, stance } }),
  ...(step === 1 ? {} : { "step2.minScore": { score, stance } }),
});

const tries = (attempts: number, stance: "required" | "preferred", step?: 1 | 2): Gives => ({
  ...(step === 2 ? {} : { "step1.maxAttempts": { attempts, stance } }),
  ...(step === 1 ? {} : { "step2.maxAttempts": { attempts, stance } }),
});

const rows: readonly Row[] = [
  ["The bar for Step 2 CK is 225.", { ...least(225, "required", 2), "step2.passRequired": true }],
  [
    "To get past our first screen you need a Step 2 CK of 230.",
    { ...least(230, "required", 2), "step2.passRequired": true },
  ],
  ["We screen at 220 for Step 1.", { ...least(220, "required", 1), "step1.passRequired": true }],
  ["Our filter for Step 2 CK is set to 225.", { ...least(225, "required", 2), "step2.passRequired": true }],
  [
    "220 is the lowest Step 1 score with which we interview.",
    { ...least(220, "required", 1), "step1.passRequired": true },
  ],
  [
    "An applicant whose Step 1 score lies below 215 is not interviewed.",
    { ...least(215, "required", 1), "step1.passRequired": true },
  ],
  ["Applicants should have obtained 215 or higher on the USMLE.", { ...least(215, "required") }],
  [
    "Scores from 220 upwards in Steps 1 and 2 are required.",
    { ...least(220, "required"), "step1.passRequired": true, "step2.passRequired": true },
  ],
  [
    "Nothing below 220 in USMLE Step 1 or Step 2 CK is considered.",
    { ...least(220, "required"), "step1.passRequired": true, "step2.passRequired": true },
  ],
  [
    "Step 1 (if scored): 215 or more; Step 2 CK: 225 or more, both required.",
    {
      ...least(215, "required", 1),
      ...least(225, "required", 2),
      "step1.passRequired": true,
      "step2.passRequired": true,
    },
  ],
  ["We give preference to scores beyond 230 on Step 2 CK.", { ...least(230, "preferred", 2) }],
  ["A score of 235 in Step 2 CK is what we hope for.", { ...least(235, "preferred", 2) }],
  ["Step 2 CK scores of 240+ will be favored.", { ...least(240, "preferred", 2) }],
  ["We recommend that you have a Step 2 CK score of at least 225 before you apply.", { ...least(225, "preferred", 2) }],
  [
    "USMLE Step 1 ≥ 220 and Step 2 CK ≥ 230 preferred.",
    { ...least(220, "preferred", 1), ...least(230, "preferred", 2) },
  ],
  [
    "Minimum USMLE Step 2 CK: 220; minimum COMLEX Level 2: 500.",
    {
      ...least(220, "required", 2),
      "step2.passRequired": true,
      "comlex.accepted": true,
      "comlex2.minScore": { score: 500, stance: "required" },
    },
  ],
  [
    "COMLEX Levels 1 and 2 must both be over 480.",
    {
      "comlex.accepted": true,
      "comlex1.minScore": { score: 480, stance: "required" },
      "comlex2.minScore": { score: 480, stance: "required" },
    },
  ],
  ["Step 1: 215", { ...least(215, "required", 1), "step1.passRequired": true }, { under: "Minimum USMLE scores" }],
  ["None", { "step1.cutoff": "none", "step2.cutoff": "none" }, { under: "Minimum USMLE scores" }],
  ["Step 2 CK score above 230", { ...least(230, "preferred", 2) }, { lead: "Preferred qualifications:" }],
  [
    "USMLE Step 2 CK of 225 or higher.",
    { ...least(225, "required", 2), "step2.passRequired": true },
    { question: "What scores do I need?" },
  ],
  ["We set no floor under USMLE scores.", { "step1.cutoff": "none", "step2.cutoff": "none" }],
  ["There is no such thing as a minimum Step 2 CK score with us.", { "step2.cutoff": "none" }],
  ["Board scores are looked at, but there are no cutoffs.", { "step1.cutoff": "none", "step2.cutoff": "none" }],
  ["USMLE scores are not used to screen applicants.", { "step1.cutoff": "none", "step2.cutoff": "none" }],
  ["No particular USMLE score is needed to get an interview.", { "step1.cutoff": "none", "step2.cutoff": "none" }],
  ["We look at all applications, whatever the USMLE score.", { "step1.cutoff": "none", "step2.cutoff": "none" }],
  ["You will not be ruled out by a low Step 1 score alone.", { "step1.cutoff": "none" }],
  ["We have done away with score cutoffs for the USMLE.", { "step1.cutoff": "none", "step2.cutoff": "none" }],
  ["The committee has chosen not to set minimum USMLE scores.", { "step1.cutoff": "none", "step2.cutoff": "none" }],
  [
    "We have no hard and fast cutoff for USMLE Step 1 or Step 2 CK.",
    { "step1.cutoff": "none", "step2.cutoff": "none" },
  ],
  ["Cutoff scores for the USMLE are not used.", { "step1.cutoff": "none", "step2.cutoff": "none" }],
  ["We don't use score filters on the USMLE.", { "step1.cutoff": "none", "step2.cutoff": "none" }],
  ["There is no cutoff, but our average Step 2 CK score is 240.", { "step2.cutoff": "none" }],
  ["We neither publish nor use a minimum USMLE score.", { "step1.cutoff": "none", "step2.cutoff": "none" }],
  ["Neither a minimum USMLE score nor a GPA is required.", { "step1.cutoff": "none", "step2.cutoff": "none" }],
  [
    "We look at every application holistically and use no cut-off.",
    { "step1.cutoff": "none", "step2.cutoff": "none" },
    { question: "Do you have a USMLE cut-off?" },
  ],
  ["No.", { "step1.cutoff": "none", "step2.cutoff": "none" }, { question: "Do you use score cutoffs?" }],
  [
    "There is no minimum.",
    { "step1.cutoff": "none", "step2.cutoff": "none" },
    { question: "What is the minimum USMLE score to apply?" },
  ],
  ["We have not set one.", { "step2.cutoff": "none" }, { question: "What is your minimum Step 2 score?" }],
  [
    "Applicants must have passed USMLE Steps 1 and 2 (CK) on the first attempt with scores of at least 220.",
    { ...least(220, "required"), ...tries(1, "required"), "step1.passRequired": true, "step2.passRequired": true },
  ],
  [
    "USMLE Step 1 and Step 2 CK scores of 215 or greater are required for an interview.",
    { ...least(215, "required"), "step1.passRequired": true, "step2.passRequired": true, "step2.dueBy": "interview" },
  ],
  [
    "Our minimum requirement is a score of 220 on Step 2 CK with no more than one failure on any Step.",
    { ...least(220, "required", 2), ...tries(2, "required"), "step2.passRequired": true },
  ],
  [
    "Candidates with USMLE scores of less than 210 or with multiple attempts will not be considered.",
    { ...least(210, "required") },
  ],
  [
    "The Department prefers applicants with a USMLE Step 2 CK score greater than 230 and no failures.",
    { ...least(230, "preferred", 2), ...tries(1, "preferred", 2) },
  ],
  [
    "There is no minimum score requirement; however, the average Step 2 CK score of our current residents is 240.",
    { "step2.cutoff": "none" },
  ],
  [
    "We do not have a minimum USMLE/COMLEX score, but passing both exams on the first attempt is preferred.",
    { ...tries(1, "preferred"), "step1.cutoff": "none", "step2.cutoff": "none" },
  ],
  [
    "We require a minimum score of 215 on Step 1 and 220 on Step 2 CK.",
    {
      ...least(215, "required", 1),
      ...least(220, "required", 2),
      "step1.passRequired": true,
      "step2.passRequired": true,
    },
    { question: "What are the USMLE requirements?" },
  ],
  [
    "Yes: 220 for Step 1 and 225 for Step 2 CK.",
    {
      ...least(220, "required", 1),
      ...least(225, "required", 2),
      "step1.passRequired": true,
      "step2.passRequired": true,
    },
    { question: "Do you have USMLE cutoffs?" },
  ],
  [
    "450 on each level.",
    {
      "comlex.accepted": true,
      "comlex1.minScore": { score: 450, stance: "required" },
      "comlex2.minScore": { score: 450, stance: "required" },
    },
    { question: "What is the minimum score for COMLEX?" },
  ],
  [
    "USMLE Step 1 and Step 2 CK: minimum score 220, first attempt",
    { ...least(220, "required"), ...tries(1, "required"), "step1.passRequired": true, "step2.passRequired": true },
    { lead: "Applicants should meet the following criteria:" },
  ],
  [
    "Although we do not have a cut-off score, most of our interviewees scored above 225 on Step 2 CK.",
    { "step2.cutoff": "none" },
  ],
  [
    "We do not use USMLE cutoffs, nor do we require a specific class rank.",
    { "step1.cutoff": "none", "step2.cutoff": "none" },
  ],
  [
    "US graduates need a Step 1 score of 210, IMGs one of 225.",
    { ...least(225, "required", 1), "step1.passRequired": true },
  ],
  [
    "For international medical graduates, a minimum of 230 is required on both Step 1 and Step 2 CK.",
    { ...least(230, "required"), "step1.passRequired": true, "step2.passRequired": true },
  ],
];

describe("scores in the words of many coordinators", () => {
  it.each(rows.map(([text, gives, where = {}]) => [text, gives, where] as const))("%s", (text, gives, where) => {
    expect(factsRead({ text, ...where }, "step", "comlex", "positions", "program")).toEqual(gives);
  });
});
