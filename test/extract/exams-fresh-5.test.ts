import { describe, expect, it } from "vitest";
import type { RuleExample } from "../../src/extract/rule.js";
import {
  attempts,
  comlexMinimum,
  comlexNo,
  comlexYes,
  minimum,
  noCutoff,
  noCutoff1,
  noCutoff2,
  pass1,
  pass2,
  passBoth,
  step2By,
  step3,
} from "./exam-gives.js";
import { factsRead } from "./facts-read.js";

type Row = readonly [text: string, gives: RuleExample["gives"], where?: Omit<RuleExample, "text" | "gives">];

const demands: readonly Row[] = [
  ["Pass/fail result of USMLE Step 1, no matter where you studied", pass1, { lead: "Please submit:" }],
  ["Step 1 result, reported as a pass", pass1, { lead: "Applicants must have:" }],
  [
    "We look at the application as a whole, so no. A first-attempt pass on the boards does put you ahead.",
    { ...noCutoff, ...attempts(1, "preferred") },
    { question: "Is there a minimum board score?" },
  ],
  [
    "You may send COMLEX scores along, but graduates of osteopathic schools need USMLE scores as everybody does.",
    comlexNo,
    { question: "Can I apply with COMLEX scores?" },
  ],
  ["Step 2 has no cut-off here.", noCutoff2],
  ["For Step 1 we set none. For Step 2 CK we set none either.", noCutoff, { question: "Is there a minimum score?" }],
  [
    "Our recommendation for those who want to be competitive is a Step 2 CK score above 240.",
    minimum(240, "preferred", 2),
  ],
  [
    "Scores of Step 1 and Step 2 have to be available before an interview is considered.",
    { ...pass1, ...step2By("interview") },
  ],
  [
    "National board scores: USMLE Parts 1 and 2",
    { ...pass1, ...step2By("application") },
    { lead: "Your application consists of:" },
  ],
  [
    "There is no specific score to reach, but each exam is expected to have been passed at the first attempt.",
    { ...noCutoff, ...attempts(1) },
    { under: "USMLE/COMLEX" },
  ],
  ["We expect candidates to have cleared every licensing exam on the first attempt.", attempts(1)],
  [
    "You may apply if your Step 1 score is 208 or above and your Step 2 score 212 or above, both on the first attempt.",
    {
      ...minimum(208, "required", 1),
      ...minimum(212, "required", 2),
      ...attempts(1),
      ...pass1,
      ...step2By("application"),
    },
  ],
  [
    "Whoever has at least 210 on Step 1 and Step 2 CK may apply (COMLEX: 500).",
    { ...minimum(210), ...pass1, ...step2By("application"), ...comlexMinimum(500), ...comlexYes },
  ],
  ["No minimal score has been designated.", noCutoff, { under: "USMLE scores" }],
  [
    "COMLEX as well as USMLE is accepted. No Step 1 score is set as a cut-off; those who passed at the first sitting have priority.",
    { ...comlexYes, ...noCutoff1, ...attempts(1, "preferred", 1) },
  ],
  ["Priority goes to applicants who passed Step 2 CK at their first try.", attempts(1, "preferred", 2)],
  [
    "Score reports: USMLE Steps 1 and 2, NBME or other licensing exams",
    { ...pass1, ...step2By("application") },
    { lead: "Submit through ERAS:" },
  ],
  ["No resident enters without having completed Step 1 and Step 2 CK.", { ...pass1, ...step2By("start") }],
  ["USMLE scores must lie above 205 at the first attempt, preferably above 225.", { ...minimum(205), ...attempts(1) }],
  ["The USMLE must be above 212; better is above 230.", minimum(212)],
  ["USMLE/COMLEX scores", comlexYes, { lead: "A complete ERAS application holds:" }],
  [
    "By the end of the PGY-1 year, those who come to us must have taken Step III.",
    step3("required"),
    { question: "I have not taken Step III yet. Can I apply?" },
  ],
  [
    "All required exams (USMLE Step 1, Step 2 CK) must be successfully completed prior to matriculation.",
    { ...pass1, ...step2By("start") },
  ],
  [
    "USMLE Step 1 and Step 2 CK - both must be successfully completed; a minimum passing score is sufficient.",
    passBoth,
  ],
  [
    "Our program requires a passing grade on USMLE Step 1 prior to the interview and Step 2 CK prior to the submission of rank order lists.",
    { ...pass1, ...step2By("rank_list") },
  ],
  [
    "You are encouraged to complete Step 2 CK before applying; results must be available before we submit our rank order list.",
    step2By("rank_list"),
  ],
  ["Failure to pass Step 2 CK by the start date will result in withdrawal of the contract.", step2By("start")],
  [
    "Applicants with more than one failed attempt at any USMLE Step/COMLEX Level will not be considered for an interview.",
    attempts(2),
  ],
  ["No more than 2 attempts on any USMLE Step exam.", attempts(2)],
  ["Limit of two attempts per USMLE exam", attempts(2)],
  ["USMLE Step 1 and Step 2 CK must be passed within 3 attempts.", { ...attempts(3), ...passBoth }],
  [
    "We prefer a score of 225 or greater on Step 2 CK but will consider applicants with lower scores.",
    minimum(225, "preferred", 2),
  ],
  ["Minimum USMLE scores: Step 1 Pass, Step 2 CK 225", { ...passBoth, ...minimum(225, "required", 2) }],
  [
    "Step 1: Pass (first attempt). Step 2 CK: 230 (first attempt).",
    { ...passBoth, ...minimum(230, "required", 2), ...attempts(1) },
    { under: "Minimum requirements for IMGs" },
  ],
  ["Our cutoff is 220 for Step 2 CK; Step 1 only needs to be passed.", { ...minimum(220, "required", 2), ...passBoth }],
  [
    "Because Step 1 has moved to pass/fail, we put more weight on Step 2 CK and look for 235 or higher.",
    minimum(235, "preferred", 2),
  ],
  [
    "USMLE Step 1: ≥ 215; Step 2 CK: ≥ 225; no attempts",
    { ...minimum(215, "required", 1), ...minimum(225, "required", 2), ...passBoth, ...attempts(1) },
    { under: "Minimum criteria" },
  ],
  [
    "Scores of 500 (COMLEX) or 220 (USMLE) on each level or step",
    { ...comlexMinimum(500), ...minimum(220), ...comlexYes },
    { lead: "We require:" },
  ],
  [
    "COMLEX Level 1 and Level 2-CE scores of 450 or higher",
    { ...comlexMinimum(450), ...comlexYes },
    { lead: "Osteopathic applicants must have:" },
  ],
  [
    "Scores of at least 230 (USMLE Step 2 CK) or 550 (COMLEX Level 2-CE) preferred",
    { ...minimum(230, "preferred", 2), ...comlexMinimum(550, "preferred", 2), ...comlexYes },
    { lead: "Scores:" },
  ],
  [
    "There is no minimum score requirement for Step 1; for Step 2 CK it is 225.",
    { ...noCutoff1, ...minimum(225, "required", 2), ...pass2 },
  ],
  [
    "Step 1: no minimum. Step 2 CK: 220.",
    { ...noCutoff1, ...minimum(220, "required", 2), ...pass2 },
    { under: "Minimum scores" },
  ],
  [
    "No minimum for Step 2 CK, but a pass at the first attempt is a must.",
    { ...noCutoff2, ...attempts(1, "required", 2), ...pass2 },
  ],
  [
    "We do not have a Step 1 cutoff, but a Step 2 CK of 220 is needed.",
    { ...noCutoff1, ...minimum(220, "required", 2), ...pass2 },
  ],
  ["None of the Steps needs a particular score.", noCutoff],
  ["We don't filter applications by USMLE scores, although the successful ones tend to exceed 230.", noCutoff],
  ["There are no score thresholds, but we do look for upward trends.", noCutoff, { under: "USMLE and COMLEX" }],
  ["There is no score cutoff for our two interview days in January.", noCutoff],
  [
    "Must have Step 2 CK results before February 1 to be on our rank list",
    step2By("rank_list"),
    { lead: "Requirements:" },
  ],
  ["Step 2 CK: on file when you apply", step2By("application"), { lead: "Exams:" }],
  ["Step 2 CK results must be received by mid-January for inclusion in our rank list.", step2By("rank_list")],
  [
    "Interview invitations are limited to applicants with passing scores on both Step 1 and Step 2 CK.",
    { ...pass1, ...step2By("interview") },
  ],
  ["IMGs must have completed Step 1 and Step 2 CK to be offered an interview.", { ...pass1, ...step2By("interview") }],
  [
    "International medical graduates need Step 2 CK on application, US graduates by the rank list.",
    step2By("application"),
  ],
  ["US seniors may send Step 2 CK by January; IMGs need it when they apply.", step2By("application")],
  ["No Step 2 CK score is required for interview, but is required for ranking.", step2By("rank_list")],
  [
    "Step 2 CK does not have to be completed prior to application, but we want to see it by rank day.",
    step2By("rank_list"),
  ],
  ["Yes, prior to ranking.", step2By("rank_list"), { question: "Does Step 2 CK have to be completed?" }],
  ["Step 1 yes, Step 2 CK no.", pass1, { question: "Are Step 1 and Step 2 CK required to apply?" }],
  [
    "Yes for IMGs, no for U.S. seniors.",
    { ...pass2, ...step2By("application") },
    { question: "Is Step 2 CK required at the time of application?" },
  ],
];

const misleading: readonly Row[] = [
  ["Applicants who have a hard time with the USMLE often have one with the in-training exam, too.", {}],
  [
    "Those invited typically have 240 or better on Steps I and II.",
    {},
    { question: "What is the lowest USMLE score you take?" },
  ],
  ["We expect residents to sit Step III within the first year.", {}],
  ["Most whom we rank passed both Steps on the first attempt, with more than 240.", {}],
  ["Applicants are strongly encouraged to have Step 2 CK results available by the time of interview.", {}],
  ["We recommend taking Step 2 CK by September.", {}],
  ["Applicants with a Step 2 CK of 250 or above will automatically receive an interview invitation.", {}],
  ["A low score on Step 1 can be offset by a higher Step 2 CK.", {}],
  ["PGY-2 residents must take Step 3 before December.", {}],
  ["Our residents scored in the 90th percentile on the 2025 in-training exam.", {}],
  ["All three residents in the class of 2024 passed the oral boards on the first attempt.", {}],
  ["Applicants to the fellowship need a Step 3 score of 215.", {}, { under: "Geriatrics Fellowship" }],
  ["The average resident here scored 241 on Step 2 CK and has four publications.", {}],
  ["It takes about 30 minutes to score each application, in three steps.", {}],
  ["You must pass the hospital's English test before starting.", {}],
  ["Step 3 is covered once by the educational fund, up to $915.", {}],
  ["Residents must pass Step 3 by the end of PGY-2 to remain in the program.", {}],
  ["Step 1 passing students can sign up for the August away rotation.", {}, { under: "Away rotations" }],
  ["We had 220 interviews for 12 positions.", {}],
  ["Do not list your COMLEX or USMLE scores in the personal statement.", {}],
  ["Level 1 trauma activations average 230 a month.", {}],
  ["A passing score on the ABIM exam was reached by 96% of our graduates over 3 years.", {}],
  ["Please explain any failed USMLE attempt in your application.", {}],
  ["Since 2023 Step 1 is no longer scored.", {}],
];

describe("what is asked of licensing examinations, in the fifth round of fresh pages", () => {
  it.each([...demands, ...misleading].map(([text, gives, where = {}]) => [text, gives, where] as const))(
    "%s",
    (text, gives, where) => {
      expect(factsRead({ text, ...where }, "step", "comlex")).toEqual(gives);
    },
  );
});
