import { describe, expect, it } from "vitest";
import type { RuleExample } from "../../src/extract/rule.js";
import {
  attempts,
  comlexMinimum,
  comlexNo,
  comlexYes,
  minimum,
  noCutoff,
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
  ["USMLE Steps I and II, both done, minimum 222", { ...minimum(222), ...passBoth }],
  ["USMLE Step 1 and Step 2 CK completed with scores no lower than 218", { ...minimum(218), ...passBoth }],
  ["DOs can apply on COMLEX alone.", comlexYes],
  ["We are happy with the COMLEX by itself from osteopathic applicants.", comlexYes],
  [
    "A USMLE score is what everyone needs who wants an interview here. DOs with the COMLEX have to sit the USMLE too.",
    comlexNo,
  ],
  ["Having taken the COMLEX does not free DO candidates from the USMLE.", comlexNo],
  ["An osteopathic student with no USMLE score cannot be offered an interview.", comlexNo],
  ["We do not aim for particular scores.", noCutoff, { under: "USMLE / COMLEX" }],
  ["USMLE or COMLEX score report", comlexYes, { lead: "Applicants submit these through our portal:" }],
  [
    "USMLE Step 1 and 2 passed with 205 or more, and no more than one attempt that failed",
    { ...minimum(205), ...attempts(2), ...passBoth },
  ],
  [
    "Have passed USMLE Step 1 with a score of at least 210 and with one failed attempt at most",
    { ...minimum(210, "required", 1), ...attempts(2, "required", 1), ...pass1 },
    { lead: "Applicants must:" },
  ],
  [
    "must have no more than one failure on the USMLE/COMLEX transcript",
    attempts(2),
    { lead: "International applicants" },
  ],
  [
    "have at most two failed exams on the score transcript",
    attempts(3),
    { lead: "Applicants should:", under: "USMLE" },
  ],
  ["Nobody with two failures on record is invited.", attempts(2), { under: "USMLE Steps" }],
  ["A transcript showing more than a single failure will be declined.", attempts(2), { under: "Board scores" }],
  ["Of the board scores only that of Step 1 has to be there when you apply.", pass1],
  ["Step 1 is the only score that we ask for during the application process.", pass1],
  [
    "USMLE Part 1 & 2 scores and/or COMLEX Part 1 & 2 scores",
    { ...pass1, ...step2By("application"), ...comlexYes },
    { lead: "Send the following with your application:" },
  ],
  [
    "Scores of COMLEX Level 1 and 2 or USMLE Step 1 and 2",
    { ...pass1, ...step2By("application"), ...comlexYes },
    { lead: "A complete file holds:" },
  ],
  ["CK scores must be in before the rank list deadline.", step2By("rank_list")],
  [
    "Priority is given to candidates with 235 on the first attempt in Step 1 and Step 2 CK.",
    { ...minimum(235, "preferred"), ...attempts(1, "preferred") },
  ],
  ["When we go through your application, Step 3 does not have to be there.", step3("not_required")],
  ["We have no minimum requirement as to USMLE or COMLEX scores; whoever applies is reviewed as a whole.", noCutoff],
  ["IMGs must hand in Step 2 CK before they can be ranked.", step2By("rank_list")],
  ["United States Medical Licensing Exam (USMLE) Step 1 results", pass1, { lead: "Application materials:" }],
  [
    "Set cut-offs for test scores, as every application is read as a whole",
    noCutoff,
    { lead: "We do not:", under: "USMLE" },
  ],
  ["Applicants with a history of failing either Step are at a disadvantage.", attempts(1, "preferred")],
  ["One failed Step will be overlooked, provided that the second attempt went well.", attempts(2)],
  ["If you did not pass a Step at once, we need to see that you passed on the second try.", attempts(2)],
  ["Steps 1 and 2 CK (each in no more than two sittings)", attempts(2), { lead: "We require:" }],
  ["no board failures", attempts(1), { lead: "What we require" }],
  ["Three failures in all are the most we put up with.", attempts(4), { under: "USMLE" }],
  ["Step 1 and Step 2 CK: max. 2 attempts each", attempts(2)],
  ["Max 1 fail", attempts(2), { row: "USMLE attempts" }],
  ["1 only", attempts(1), { row: "Attempts allowed per Step" }],
  ["first attempt preferred", attempts(1, "preferred"), { row: "USMLE Step 1 & Step 2 CK" }],
  [
    "Applicants who passed on a second attempt are considered, those who needed a third are not.",
    attempts(2),
    { under: "USMLE requirements" },
  ],
  [
    "Those who have failed more than once in total will not be invited.",
    attempts(2),
    { under: "Step 1 and Step 2 CK" },
  ],
  [
    "We can accept a single failure in Step 1 but none in Step 2 CK.",
    { ...attempts(2, "required", 1), ...attempts(1, "required", 2) },
  ],
  [
    "Step 1: up to two attempts. Step 2 CK: one attempt.",
    { ...attempts(2, "required", 1), ...attempts(1, "required", 2) },
    { under: "Requirements" },
  ],
  [
    "One fail on Step 1 is tolerated, Step 2 CK must have been passed first time.",
    { ...attempts(2, "required", 1), ...attempts(1, "required", 2), ...pass2 },
  ],
  ["No. Our interviewers do not even see the scores.", noCutoff, { question: "Do you have score cut-offs?" }],
  [
    "We have no minimum, although a failed Step weighs against you.",
    { ...noCutoff, ...attempts(1, "preferred") },
    { question: "Is there a minimum USMLE score?" },
  ],
  ["Scores are one element of many, and none is too low to apply.", noCutoff, { under: "USMLE scores" }],
  ["We have chosen not to use a score filter in ERAS.", noCutoff],
  ["We don't screen on Step 2 CK.", noCutoff2],
  ["No absolute cutoffs", noCutoff, { row: "USMLE Step 1/Step 2 CK" }],
  ["Step 2 CK needs to be 230+ for IMGs, 220+ for US graduates.", { ...minimum(230, "required", 2), ...pass2 }],
  ["IMG applicants: 235 (Step 1 and Step 2 CK)", { ...minimum(235), ...passBoth }, { lead: "Minimum scores are:" }],
  ["220", { ...minimum(220, "required", 2), ...pass2 }, { row: "Minimum Step 2 CK score" }],
  [
    "215 / 225",
    { ...minimum(215, "required", 1), ...minimum(225, "required", 2), ...passBoth },
    { row: "Minimum USMLE Step 1 / Step 2 CK" },
  ],
  ["Scores under 220 on Step 2 CK are screened out by ERAS filters.", { ...minimum(220, "required", 2), ...pass2 }],
  ["We are looking for scores in the 230s or better on Step 2 CK.", minimum(230, "preferred", 2)],
  [
    "An ideal applicant has above 240 on Step 2 CK and no failures.",
    { ...minimum(240, "preferred", 2), ...attempts(1, "preferred", 2) },
  ],
  ["USMLE: 210 minimum on each Step", minimum(210)],
  ["A three-digit score of 219 or better (Step 2 CK) is a must.", { ...minimum(219, "required", 2), ...pass2 }],
  [
    "USMLE Step 1 pass, Step 2 CK 220 or more",
    { ...passBoth, ...minimum(220, "required", 2) },
    { lead: "To be eligible you need:" },
  ],
  [
    "Pass in Step 1 and at least 225 in Step 2 CK, both at the first attempt",
    { ...passBoth, ...minimum(225, "required", 2), ...attempts(1) },
    { lead: "Requirements:" },
  ],
  [
    "COMLEX Level 1 450, Level 2 475",
    { ...comlexMinimum(450, "required", 1), ...comlexMinimum(475, "required", 2), ...comlexYes },
    { lead: "Minimum scores for DOs:" },
  ],
  [
    "USMLE Step 2 CK 220 (COMLEX Level 2-CE 500) or above is expected.",
    { ...minimum(220, "required", 2), ...pass2, ...comlexMinimum(500, "required", 2), ...comlexYes },
  ],
];

const misleading: readonly Row[] = [
  ["All three Steps must be completed within seven years, as the state demands.", {}],
  [
    "A valid ECFMG certificate, for which all parts of the USMLE must be passed, is required by the start of residency.",
    {},
  ],
  ["publish the scores below which we do not invite", {}, { lead: "We do not:", under: "USMLE" }],
  ["We have a cutoff but do not publish it.", {}, { question: "Is there a cutoff score?" }],
  ["The cutoff varies from year to year with the applicant pool.", {}, { question: "What is your USMLE cutoff?" }],
  ["A Step 2 CK score at the time of application is strongly preferred.", {}],
  ["Dr. Oyelaran tutors students for Step 1 every Thursday.", {}],
  ["Our institution is a Level 1 pediatric trauma center with 220 beds.", {}],
  ["Residents who fail the in-training exam twice meet with the program director.", {}],
  ["Interns take Step 3 with two paid days off.", {}],
  ["Visiting students need a passing Step 1 score to rotate.", {}, { under: "Visiting Students" }],
  ["No more than two failed courses may appear on the MSPE.", {}],
  ["Three attempts are allowed by the state medical board for each Step.", {}],
  ["The mean Step 2 CK score of last year's interns was 249.", {}],
  ["You will be asked for your USMLE ID in step 2 of the form.", {}],
  ["Our chief residents all passed Step 3 in their first year.", {}],
  ["Most of the applicants we invite have passed both Steps on the first attempt.", {}],
  ["Former cycle: Step 1 minimum of 210.", {}, { under: "Archive: 2019 requirements" }],
  ["If your COMLEX score is lower than you hoped, write about it.", {}],
  ["Applicants with 250 or more volunteer hours impress us.", {}],
  ["We reimburse COMLEX Level 3 or USMLE Step 3 up to 900 dollars.", {}],
  ["The percentile of your Step 2 CK is not shown to interviewers.", {}],
];

describe("what is asked of licensing examinations, in the second round of fresh pages", () => {
  it.each([...demands, ...misleading].map(([text, gives, where = {}]) => [text, gives, where] as const))(
    "%s",
    (text, gives, where) => {
      expect(factsRead({ text, ...where }, "step", "comlex")).toEqual(gives);
    },
  );
});
