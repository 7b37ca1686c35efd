import { describe, expect, it } from "vitest";
import type { RuleExample } from "../../src/extract/rule.js";
import {
  attempts,
  comlexMinimum,
  comlexNo,
  comlexYes,
  minimum,
  noCutoff,
  pass1,
  pass2,
  passBoth,
  step2By,
  step3,
} from "./exam-gives.js";
import { factsRead } from "./facts-read.js";

type Row = readonly [text: string, gives: RuleExample["gives"], where?: Omit<RuleExample, "text" | "gives">];

const demands: readonly Row[] = [
  ["A pass in Step 1 is what we insist on; Step 2 you may still be waiting for.", pass1],
  ["Of M.D. applicants we expect Step I passed and Step II at least booked.", pass1],
  [
    "The Step 2 score should get here by November 1; otherwise we can neither interview nor rank you.",
    step2By("interview"),
  ],
  ["at most one failed try at USMLE Step 1", attempts(2, "required", 1), { lead: "To be invited you need:" }],
  ["We like it best when Steps 1 and 2 took no more than two attempts each.", attempts(2, "preferred")],
  ["Nobody needs a certain score in order to apply.", noCutoff, { under: "USMLE" }],
  [
    "You cannot be ranked by us unless Step 1 and 2 CK (or Level 1 and 2-CE) have been passed.",
    { ...pass1, ...step2By("rank_list"), ...comlexYes },
  ],
  [
    "Passing both at first attempt is something we recommend strongly, though we use no cut-off.",
    { ...noCutoff, ...attempts(1, "preferred") },
    { under: "USMLE and COMLEX-USA" },
  ],
  [
    "first-attempt USMLE scores above 208",
    { ...minimum(208), ...attempts(1) },
    { lead: "We consider applicants with:" },
  ],
  ["D.O.s too must go the way of the USMLE.", comlexNo],
  ["Step 1 and Step 2 matter to us, a number that you must reach does not exist.", noCutoff],
  ["Barring exceptional circumstances we like to see no failures on the boards.", attempts(1, "preferred")],
  ["USMLE Steps 1 and 2 are to be completed, with 218 as the lowest passing score.", { ...minimum(218), ...passBoth }],
  ["For a DO, COMLEX alone does.", comlexYes],
  ["Even with the COMLEX done, osteopathic students must sit the USMLE to be interviewed.", comlexNo],
  [
    "We do not set targets for scores; what counts for the rank list is that Steps 1 and 2 were passed.",
    { ...noCutoff, ...pass1, ...step2By("rank_list") },
  ],
  [
    "One failed attempt at most, and 202 or more, in Step 1 and in Step 2",
    { ...minimum(202), ...attempts(2), ...passBoth },
    { lead: "Requirements:" },
  ],
  ["No transcript with more than one USMLE or COMLEX failure will be looked at.", attempts(2)],
  ["Only Step 1 scores have to be in when you apply.", pass1],
  [
    "USMLE Part I and II scores",
    { ...pass1, ...step2By("application") },
    { lead: "Materials to submit with the application:" },
  ],
  ["CK scores have to be there by the deadline for the rank list.", step2By("rank_list")],
  [
    "Those who got 230 at the first attempt in both Steps go first.",
    { ...minimum(230, "preferred"), ...attempts(1, "preferred") },
  ],
  ["When reviewing applications we do without Step 3.", step3("not_required")],
  ["Scores of USMLE and COMLEX need not reach any minimum.", noCutoff],
  ["By ERAS: USMLE Step 1 results", pass1, { lead: "What we need from you:" }],
  [
    "An application with a failed USMLE exam comes last with us, one above 220 first.",
    { ...attempts(1, "preferred"), ...minimum(220, "preferred") },
  ],
  ["We are strict on nothing, but Step scores over 225 come first.", minimum(225, "preferred")],
  [
    "No, without USMLE you cannot be considered.",
    comlexNo,
    { question: "May DO applicants apply without USMLE scores?" },
  ],
  ["By the time a program hands in its list it must have a pass in Step 2 CK.", step2By("rank_list")],
  ["To us no USMLE score is a cutoff.", noCutoff],
  [
    "More than 205 in both Steps, or more than 490 in COMLEX",
    { ...minimum(205), ...passBoth, ...comlexMinimum(490), ...comlexYes },
    { lead: "Required of all:" },
  ],
  [
    "Scores in Step 1 and Step 2, each passed with one failure at the most",
    { ...passBoth, ...attempts(2) },
    { lead: "Required of all:" },
  ],
  [
    "Step 3 results must be in by April 30 for an H-1B, failing which a J-1 is the only way.",
    step3("required_for_h1b"),
  ],
  ["COMLEX scores are taken, without enthusiasm.", comlexYes],
  [
    "Low scores make it harder to get an interview, but no number has been set in advance.",
    noCutoff,
    { under: "USMLE" },
  ],
  [
    "Both Steps belong to ECFMG certification, so an IMG has to have finished both before applying.",
    { ...pass1, ...step2By("application") },
  ],
  ["Our matched applicants averaged 243. We have no minimum.", noCutoff, { under: "USMLE score" }],
  [
    "We need the passing scores of both Steps before the Match, whatever they are.",
    { ...pass1, ...step2By("rank_list") },
  ],
  ["COMLEX can accompany USMLE, not stand in for it.", comlexNo],
  ["Only Step 1 is needed.", pass1, { question: "Must I have scores for both Steps?" }],
  ["We would rather see the USMLE from a DO, but do not insist.", comlexYes],
  [
    "People who passed with one attempt are favored; there are no minimum scores.",
    { ...noCutoff, ...attempts(1, "preferred") },
    { under: "USMLE and COMLEX" },
  ],
  ["one failed attempt at Step 1 is the most we allow before an interview", attempts(2, "required", 1)],
  ["Applicants who failed Step 2 CK cannot be ranked.", attempts(1, "required", 2)],
  [
    "Both Steps must be passed for us to rank you in the NRMP.",
    { ...pass1, ...step2By("rank_list") },
    { under: "USMLE Step 1 and Step 2 CK" },
  ],
  [
    "Step 2 CK must be passed first time with 222 or better.",
    { ...minimum(222, "required", 2), ...attempts(1, "required", 2), ...pass2 },
  ],
  ["Step 3 before you start would be welcome.", step3("preferred")],
  ["Osteopathic applicants choose which of the two, COMLEX or USMLE, they send.", comlexYes],
  [
    "Pass required, first attempt preferred",
    { ...passBoth, ...attempts(1, "preferred") },
    { row: "USMLE Step 1 and Step 2 CK" },
  ],
  [
    "No, whatever your second score was.",
    attempts(1, "required", 1),
    { question: "Will you consider me if I failed Step 1?" },
  ],
  [
    "205 and 215 are what we ask for in general.",
    { ...minimum(205, "preferred", 1), ...minimum(215, "preferred", 2) },
    { question: "What are your minimum scores for Step 1 and Step 2?" },
  ],
  [
    "450 on each level, in general.",
    { ...comlexMinimum(450, "preferred"), ...comlexYes },
    { question: "Do you take COMLEX scores?" },
  ],
  ["Hardly anyone with a failed exam gets an interview.", attempts(1, "preferred"), { under: "USMLE" }],
  ["Scores of Step I required, of Step II optional", pass1, { lead: "USMLE:" }],
  [
    "Please have passed Step 1 by the time you apply and Step 2 CK by the time we rank.",
    { ...pass1, ...step2By("rank_list") },
  ],
  ["A failing score on any Step disqualifies an applicant.", attempts(1)],
  ["We may overlook one failed attempt, if explained, but not two.", attempts(2), { under: "USMLE" }],
  [
    "Step 2 CK with 225 and more, on attempt number one",
    { ...minimum(225, "required", 2), ...attempts(1, "required", 2), ...pass2 },
    { lead: "What IMGs must have:" },
  ],
  ["Attempts on the USMLE: no more than two per Step.", attempts(2)],
  ["Applications showing a failure in any of the Steps are screened out.", attempts(1)],
];

const misleading: readonly Row[] = [
  ["Scores around 250 have been the most successful here.", {}],
  ["If you failed once, the repeat must have brought 220 or more.", {}, { under: "USMLE Step I and II" }],
  ["Step 2 done by the time you apply is nice, but not a must, for US students.", {}],
  ["A fail on Step 1 will not be held against you if Step 2 CK went well.", {}],
  ["We have no rule on attempts.", {}, { under: "USMLE" }],
  ["The number of attempts plays no role.", {}, { under: "USMLE Step 1 and 2" }],
  ["A Step 2 CK of 240 makes up for a failed Step 1.", {}],
  ["Interns use their elective month to pass Step 3.", {}],
  ["Residents' COMLEX Level 3 and Step 3 fees are paid by us.", {}],
  ["Faculty help residents who failed the in-training exam.", {}],
  ["A score of 220 in the simulation lab is the record.", {}],
  ["Students must have passed Step 1 before the sub-internship.", {}, { under: "Sub-internships" }],
  ["Hands-on training in step 1 of the trauma course takes 250 minutes.", {}],
  ["We know the exam year is hard: 15 % of test takers fail Step 1 nationwide.", {}],
  ["The fellowship in cardiology wants 240 in Step 2 CK.", {}, { under: "Fellowships" }],
  ["In former years the cutoff was 215.", {}, { under: "USMLE" }],
  ["Our program director failed Step 1 once and tells everyone about it.", {}],
  ["Nine of ten residents had COMLEX and USMLE scores.", {}],
  ["Some programs in the city require 230; ask them.", {}, { under: "USMLE Step 2 CK" }],
  ["After the interview we look at Step 2 CK again when we rank.", {}],
  ["Your USMLE/ECFMG number goes into field 3.", {}],
  ["We score interviews from 1 to 5 and letters in three steps.", {}],
];

describe("what is asked of licensing examinations, in the sixth round of fresh pages", () => {
  it.each([...demands, ...misleading].map(([text, gives, where = {}]) => [text, gives, where] as const))(
    "%s",
    (text, gives, where) => {
      expect(factsRead({ text, ...where }, "step", "comlex")).toEqual(gives);
    },
  );
});
