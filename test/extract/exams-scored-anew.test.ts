import { describe, expect, it } from "vitest";
import type { RuleExample } from "../../src/extract/rule.js";
import type { Stance } from "../../src/model/vocabulary.js";
import { factsRead } from "./facts-read.js";

type Gives = RuleExample["gives"];
type Row = readonly [text: string, gives: Gives, where?: Omit<RuleExample, "text" | "gives">];

const pass1: Gives = { "step1.passRequired": true };
const pass2: Gives = { "step2.passRequired": true };
const noCutoff: Gives = { "step1.cutoff": "none", "step2.cutoff": "none" };
const minimum = (score: number, stance: Stance): Gives => ({
  "step1.minScore": { score, stance },
  "step2.minScore": { score, stance },
});
const attempts = (most: number, stance: Stance): Gives => ({
  "step1.maxAttempts": { attempts: most, stance },
  "step2.maxAttempts": { attempts: most, stance },
});

const rows: readonly Row[] = [
  [
    "Usually it takes 235 to be asked to an interview, but we set no minimum for Step 2 CK.",
    { "step2.cutoff": "none" },
  ],
  [
    "With a score below 215 on Step 2 CK you will not get an interview.",
    { ...pass2, "step2.minScore": { score: 215, stance: "required" } },
  ],
  [
    "Our filter in ERAS stands at 210 for Step 1 and 220 for Step 2 CK.",
    {
      ...pass1,
      ...pass2,
      "step1.minScore": { score: 210, stance: "required" },
      "step2.minScore": { score: 220, stance: "required" },
    },
  ],
  ["We hope for 225 or more on Step 2 CK.", { "step2.minScore": { score: 225, stance: "preferred" } }],
  [
    "Step 1 and Step 2 CK of 220 or better are what we like to see, though there is no hard limit.",
    { ...noCutoff, ...minimum(220, "preferred") },
  ],
  ["215 is the least we take on Step 2 CK.", { ...pass2, "step2.minScore": { score: 215, stance: "required" } }],
  [
    "At least 215, and also on the first try.",
    { ...pass1, ...pass2, ...attempts(1, "required"), ...minimum(215, "required") },
    { question: "What scores do you want on Steps 1 and 2?" },
  ],
  ["230 and up comes first with us.", minimum(230, "preferred"), { question: "Which USMLE scores do you look for?" }],
  ["There isn't one.", noCutoff, { question: "What is the minimum USMLE score for applying?" }],
  ["None is set.", noCutoff, { question: "What is your cut-off for the Steps?" }],
  ["We have never had one.", noCutoff, { question: "Is there a minimum score for USMLE?" }],
  [
    "We set none; we look at everything a person brings.",
    noCutoff,
    { question: "Do you use a cutoff score for USMLE?" },
  ],
  ["A pass is enough for us; we do not go by how high the Step scores are.", noCutoff],
  ["There is no score in Step 1 or Step 2 CK that you would have to reach.", noCutoff],
  ["Neither Step has a floor with us.", noCutoff],
  ["Passed each Step of the USMLE the first time", attempts(1, "required"), { lead: "People whom we consider have:" }],
  ["Best is a pass in both Steps at the first sitting.", attempts(1, "preferred")],
  ["A single attempt on each Step is what we like best.", attempts(1, "preferred")],
  ["If you needed more than one attempt for a Step, we cannot interview you.", attempts(1, "required")],
  ["More than two attempts on any Step rule out an interview.", attempts(2, "required")],
  ["Somebody who failed twice on one of the Steps will not be considered.", attempts(2, "required")],
  ["Nobody who failed Step 2 CK is ranked here.", { "step2.maxAttempts": { attempts: 1, stance: "required" } }],
  [
    "One failed attempt in Step 1 can be forgiven, a second one cannot.",
    { "step1.maxAttempts": { attempts: 2, stance: "required" } },
  ],
  ["We are willing to overlook one failure on a Step, not more.", attempts(2, "required")],
  [
    "Passing Step 1 on the first attempt counts in your favor.",
    { "step1.maxAttempts": { attempts: 1, stance: "preferred" } },
  ],
  ["Each Step can be taken three times at the most if you want to apply here.", attempts(3, "required")],
  ["People with a failure on a Step rarely get an interview.", attempts(1, "preferred")],
  ["Someone who failed a Step is not among the people we favor.", attempts(1, "preferred")],
  ["First-time passes come first.", attempts(1, "preferred"), { under: "USMLE Step scores" }],
  [
    "Step 2 CK: 225 or higher",
    { ...pass2, "step2.minScore": { score: 225, stance: "required" } },
    { lead: "We screen applications for:" },
  ],
  [
    "The lowest Step 2 CK result with which we still read an application is 218.",
    { ...pass2, "step2.minScore": { score: 218, stance: "required" } },
  ],
  [
    "Please do not apply with less than 220 on Step 2 CK.",
    { ...pass2, "step2.minScore": { score: 220, stance: "required" } },
  ],
  ["Anyone under 210 in Step 1 need not apply.", { ...pass1, "step1.minScore": { score: 210, stance: "required" } }],
  ["We would be glad to see 230 or more in both Step 1 and Step 2 CK.", minimum(230, "preferred")],
  [
    "Applications from IMGs are read from 230 up (Step 1 and Step 2 CK).",
    { ...pass1, ...pass2, ...minimum(230, "required") },
  ],
  [
    "Preference goes to people with at least 225 on Step 2 CK.",
    { "step2.minScore": { score: 225, stance: "preferred" } },
  ],
  [
    "No fixed number; still, 220 or better on both Steps is what we hope for.",
    { ...noCutoff, ...minimum(220, "preferred") },
  ],
  [
    "210 for graduates of U.S. schools and 225 for everybody else",
    minimum(225, "required"),
    { question: "What are the minimum USMLE scores?" },
  ],
  [
    "Step 1: 205 / Step 2 CK: 215",
    {
      ...pass1,
      ...pass2,
      "step1.minScore": { score: 205, stance: "required" },
      "step2.minScore": { score: 215, stance: "required" },
    },
    { under: "Minimum scores" },
  ],
  [
    "We require 200, or 450 for COMLEX",
    {
      ...minimum(200, "required"),
      "comlex1.minScore": { score: 450, stance: "required" },
      "comlex2.minScore": { score: 450, stance: "required" },
      "comlex.accepted": true,
    },
    { under: "USMLE and COMLEX scores" },
  ],
  ["We do not work with minimum scores.", noCutoff],
  ["Don't worry about a minimum; we have none for the USMLE.", noCutoff],
  ["The committee has set no lower limit for Step 2 CK.", { "step2.cutoff": "none" }],
  ["No, we look at the whole person.", noCutoff, { question: "Do you have a USMLE score cutoff?" }],
  ["None. We read every application in full.", noCutoff, { question: "What is the lowest USMLE score you accept?" }],
  ["Applicants are not excluded on the ground of a single score.", noCutoff],
  ["no minimum", { "step1.cutoff": "none" }, { row: "Step 1 score" }],
  ["A particular score on Step 1 or 2 is not demanded.", noCutoff],
  ["Whatever your Step scores, you may apply.", noCutoff],
  ["Step 1 and Step 2 CK at the first attempt, without exception.", attempts(1, "required")],
  ["Whoever failed a Step need not apply.", attempts(1, "required")],
  ["Those who failed a Step more than once need not apply.", attempts(2, "required")],
  ["Failing a Step is a reason for us to turn an application down.", attempts(1, "required")],
  ["At most one failed attempt in all of your USMLE exams.", attempts(2, "required")],
  ["Up to three attempts per Step are fine.", attempts(3, "required")],
  ["We want each Step to have been passed on no later than the second try.", attempts(2, "required")],
  ["It speaks for you if you passed at the first attempt.", attempts(1, "preferred"), { under: "USMLE Steps 1 and 2" }],
  ["A failed attempt makes an interview less likely.", attempts(1, "preferred"), { under: "USMLE" }],
  ["No more than one attempt at each exam, please.", attempts(1, "required"), { under: "USMLE Steps" }],
  ["First attempt passes are strongly preferred.", attempts(1, "preferred"), { under: "USMLE Steps" }],
  ["Two at the most.", attempts(2, "required"), { question: "How many attempts at a Step do you allow?" }],
  ["No, I'm afraid not.", attempts(1, "required"), { question: "Do you consider applicants who failed a Step?" }],
  [
    "Whoever has less than 210 on Step 1 has no chance with us.",
    { ...pass1, "step1.minScore": { score: 210, stance: "required" } },
  ],
  ["Ideally 235 or above", { "step1.minScore": { score: 235, stance: "preferred" } }, { row: "Step 1" }],
  ["There is none. Each application is read by two of us.", noCutoff, { question: "Do you have minimum Step scores?" }],
  ["We have dropped our minimum for Step 2 CK.", { "step2.cutoff": "none" }],
  ["You must not have failed any Step.", attempts(1, "required")],
  ["More than three tries at a Step are too many for us.", attempts(3, "required")],
  ["Not a single failure on any USMLE exam", attempts(1, "required"), { lead: "An applicant must have:" }],
  ["ideally passed at the first try", attempts(1, "preferred"), { row: "USMLE Step 1 and 2" }],
  ["That is up to you, although an early result can help.", {}, { question: "When should I sit for Step 2 CK?" }],
  ["when available", {}, { row: "Step 2 CK score" }],
  ["People whom we have interviewed in the past had Step 1 scores of 230 and above.", {}],
  ["The typical interviewee here has around 240 on Step 2 CK.", {}],
  ["Those who matched here last year had a mean of 244 on Step 2 CK.", {}],
  ["It is uncommon for us to interview somebody below 220 on Step 2 CK.", {}],
  ["As a rule those we rank highly scored better than 245.", {}, { under: "USMLE scores" }],
  ["So far, successful applicants had 230 or higher on both Steps.", {}],
  ["In most years our interviewees' Step 1 scores run from 220 to 250.", {}],
  ["A score of 230 or better on Step 2 CK makes us look twice.", {}],
  ["Tell us about any failed attempt in your statement.", {}, { under: "USMLE" }],
  ["A failure here or there does not shut the door.", {}, { question: "I failed Step 1. Can I still apply?" }],
  ["Nice to have", {}, { row: "USMLE Step 2 CK" }],
  ["No. Most applicants take it in the fall.", {}, { question: "Is Step 2 CK required for my application?" }],
  ["Residents who joined us lately had a Step 2 CK of 250 or so.", {}],
  ["Scores from 235 upwards are the rule among those we meet.", {}, { under: "USMLE" }],
  ["Our interview list tends to hold people with 240 or better.", {}, { under: "USMLE" }],
  ["For orientation: last season's interviewees were between 225 and 260 on Step 2 CK.", {}],
  ["Some 240 people sit Step 2 CK with us each spring.", {}],
  ["In 2019 the national mean for Step 1 was 230.", {}],
  ["We would rather not give one.", {}, { question: "Is there a minimum USMLE score?" }],
  ["We would like none, but one can be explained.", {}, { question: "Are failed attempts a problem?" }],
  ["Yes. We look at everyone's story.", {}, { question: "I failed Step 1 once. Will you consider me?" }],
  ["If you did fail a Step, we would like to know how you prepared the second time.", {}],
  ["Our pass rate on the first attempt of the boards is 96 %.", {}],
  ["An applicant with two failures will find it hard to get an interview.", {}, { under: "USMLE" }],
  ["In general, interviews go to people who scored 230 or more on Step 1.", {}],
  ["The middle half of our applicants has scores from 225 to 248 in Step 2 CK.", {}],
  ["A low Step 1 score can be balanced by a Step 2 CK of 240 or so.", {}],
  ["Minimum scores exist, and you will find them in FREIDA.", {}, { under: "USMLE" }],
  ["That depends on what happened. Explain it in your statement.", {}, { question: "Can I apply if I failed a Step?" }],
  ["A repeated Step is not held against you.", {}],
];

describe("scores and attempts, as pages put them when reworded", () => {
  it.each(rows.map(([text, gives, where = {}]) => [text, gives, where] as const))("%s", (text, gives, where) => {
    expect(factsRead({ text, ...where }, "step", "comlex")).toEqual(gives);
  });
});
