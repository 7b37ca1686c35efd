import { describe, expect, it } from "vitest";
import type { RuleExample } from "../../src/extract/rule.js";
import {
  attempts,
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
  ["USMLE Step 1 has to have been passed by anyone who applies.", pass1],
  ["An M.D. applicant needs a pass in Step 1 and a test date for Step 2.", pass1],
  ["Allopathic candidates must have Step I of the USMLE behind them and be registered for Step II.", pass1],
  ["Competitive candidates ought to bring a Step 2 CK of 245 or better.", minimum(245, "preferred", 2)],
  ["To stand a good chance, aim for 240 or higher on Step 2 CK.", minimum(240, "preferred", 2)],
  ["Step 2 CK: the result has to reach us by November 1 if you want to be interviewed.", step2By("interview")],
  [
    "A passing score, with one failure at most on Step 1 of the USMLE",
    { ...pass1, ...attempts(2, "required", 1) },
    { lead: "In order to be invited for an interview you need:" },
  ],
  ["We will not interview or rank anybody whose Step 2 CK score has not come in by November 15.", step2By("interview")],
  ["may have failed Step 1 or Step 2 CK one time at most", attempts(2), { lead: "To be considered, an applicant:" }],
  ["Applicants may have failed a USMLE Step one time at most.", attempts(2)],
  ["You may have been unsuccessful in Step 2 CK once, but not more than that.", attempts(2, "required", 2)],
  ["May not have failed any Step twice.", attempts(2)],
  ["What we favor is people who needed two attempts at most for each of Steps 1 and 2.", attempts(2, "preferred")],
  ["Candidates who passed Step 1 and Step 2 CK within two tries go first.", attempts(2, "preferred")],
  [
    "Pass on first attempt is preferred; a second attempt needs an explanation.",
    attempts(1, "preferred"),
    { question: "What are your expectations for USMLE Steps 1 and 2?" },
  ],
  [
    "You do not have to reach a given score in order to apply. The whole file is read.",
    noCutoff,
    { question: "Is there a minimum USMLE score?" },
  ],
  ["To apply you need no particular score on the boards; your file is read from cover to cover.", noCutoff],
  [
    "Proof that at least two of the following were passed: USMLE Step 1, USMLE Step 2, COMLEX Level 1, COMLEX Level 2",
    comlexYes,
  ],
  [
    "We have no absolute floor for board scores. We do like to see 225 or better on Steps 1 and 2, earned on the first attempt.",
    { ...noCutoff, ...minimum(225, "preferred"), ...attempts(1, "preferred") },
  ],
  [
    "There is no hard floor, though a first-attempt score of 230 on Step 2 CK is what we hope for.",
    { ...noCutoff2, ...minimum(230, "preferred", 2), ...attempts(1, "preferred", 2) },
  ],
  [
    "To be ranked by us you must have passed Step 1 and Step 2 CK of the USMLE (or Level 1 and Level 2-CE of the COMLEX-USA).",
    { ...pass1, ...step2By("rank_list"), ...comlexYes },
  ],
  [
    "USMLE Step 1 and 2 CK, or COMLEX-USA Level 1 and 2-CE",
    { ...pass1, ...step2By("rank_list"), ...comlexYes },
    { lead: "Those whom we rank must have passed:" },
  ],
  [
    "No cut-off is used for either exam, yet we strongly recommend passing both at the first try.",
    { ...noCutoff, ...attempts(1, "preferred") },
    { under: "USMLE and COMLEX" },
  ],
  [
    "All first-attempt scores above 215 on the USMLE are considered; Step 2 is not needed in order to be interviewed.",
    { ...minimum(215), ...attempts(1) },
  ],
  ["All candidates, DOs too, must take the USMLE pathway.", comlexNo],
  ["Applicants from osteopathic schools follow the same USMLE route as everyone else.", comlexNo],
  [
    "We set no minimum. Step 2 CK may be sent along with your application, but it is only due once you have matched.",
    { ...noCutoff, ...step2By("start") },
    { question: "Is there a minimum USMLE score?" },
  ],
  ["Step 2 results are optional when you apply and must be on file once you have matched.", step2By("start")],
  [
    "Step 1, Step 2 CK and Step 3 of the USMLE",
    { ...pass1, ...step2By("start"), ...step3("required") },
    { lead: "Before the first day of residency, every matched MD must have passed:" },
  ],
  [
    "MDs: Steps 1 and 2 CK; DOs: Levels 1 and 2-CE",
    { ...pass1, ...step2By("start"), ...comlexYes },
    { lead: "Exams that have to be passed by the start of the residency:" },
  ],
  ["All residents who enter at the PGY-2 level need a passing USMLE Step 3 before they begin.", step3("required")],
  ["USMLE Step 1 and Step 2 are important to us, but there is no score that you must reach.", noCutoff],
  ["Applications are not sorted by score; no minimum is asked of anyone.", noCutoff, { under: "USMLE scores" }],
  [
    "Save for unusual circumstances, we strongly prefer that there be no failure on the boards.",
    attempts(1, "preferred"),
    { under: "USMLE/COMLEX" },
  ],
  ["It is our strong preference that neither board exam was failed.", attempts(1, "preferred")],
  ["A clean record on the USMLE, without any failed Step, is strongly preferred.", attempts(1, "preferred")],
  ["Score in USMLE Step 1", pass1, { lead: "Your application must hold:" }],
  [
    "At least 210 on each.",
    { ...minimum(210), ...passBoth },
    { question: "What are the minimum scores for Step 1 and Step 2 CK?" },
  ],
  ["230 or more, as a rule.", minimum(230, "preferred"), { question: "Which scores do you look for on the USMLE?" }],
  ["Yes, 220.", { ...minimum(220, "required", 2), ...pass2 }, { question: "Is there a cut-off for Step 2 CK?" }],
  ["No more than two.", attempts(2), { question: "How many attempts at the Steps are allowed?" }],
  ["One only.", attempts(1, "required", 2), { question: "How many attempts may I have had at Step 2 CK?" }],
  [
    "It should have been passed at the first attempt.",
    { ...attempts(1, "required", 1), ...pass1 },
    { question: "Step 1?" },
  ],
  [
    "Yes, both, and with no failures.",
    { ...attempts(1), ...passBoth },
    { question: "Do Step 1 and Step 2 CK have to be passed?" },
  ],
  [
    "A Step 1 score of at least 215 (not applicable to those who took it pass/fail) is required.",
    { ...minimum(215, "required", 1), ...pass1 },
  ],
  ["Minimum Step 2 CK score: 220 (210 for graduates of US schools).", { ...minimum(220, "required", 2), ...pass2 }],
  [
    "Step 2 CK of at least 225 (exceptions are possible for applicants with a strong tie to the region) is required.",
    { ...minimum(225, "required", 2), ...pass2 },
  ],
  ["USMLE Step 1 (unless pass/fail) and Step 2 CK scores must be 215 or more.", { ...minimum(215), ...passBoth }],
  ["At most one failed attempt (Step 2 CS not counted) in Steps 1 and 2.", attempts(2)],
  ["No failed attempts (exceptional circumstances aside) on Step 1 or Step 2 CK.", attempts(1)],
  ["Your Step 2 CK result needs to be in ERAS when you send us your application.", step2By("application")],
  ["We do not offer interviews before we have a Step 2 CK score.", step2By("interview")],
  [
    "IMGs must show Step 2 CK at the time of the application; US seniors have until the rank list.",
    step2By("application"),
  ],
  [
    "Step 2 CK should be taken early enough for the result to be there when our rank list closes in late February; without it you are not ranked.",
    step2By("rank_list"),
  ],
  ["In order for us to rank you, Step 2 CK has to be passed by mid-February.", step2By("rank_list")],
  [
    "Step 2 CK need not be complete at the time of interview but has to be on file prior to ranking.",
    step2By("rank_list"),
  ],
  ["By Match Day we must have proof that you passed Step 2 CK.", step2By("rank_list")],
  ["All interviewees must have both Step 1 and Step 2 CK scores available.", { ...pass1, ...step2By("interview") }],
  ["Passing of Step 2 CK before June 15 is a condition of starting.", step2By("start")],
  [
    "Step 2 CK must be passed before graduation from medical school, and the result sent to us before July 1.",
    step2By("start"),
  ],
];

const misleading: readonly Row[] = [
  ["USMLE scores and clerkship grades are looked at, but they are only a part of what we weigh.", {}],
  ["In recent years, applicants with three-digit scores of 240 or more did best.", {}],
  ["Because so many apply for our four places, a more competitive applicant brings USMLE scores of 235 and up.", {}],
  ["Board scores (USMLE transcript)", {}, { lead: "Please upload to ERAS:" }],
  ["Graduates of foreign schools have to send us all of their USMLE results.", {}],
  ["Academic record: grades, AOA, class rank and USMLE scores", {}, { lead: "We rank applicants by these criteria:" }],
  ["An H-1B visa is weighed for outstanding candidates only (more than 250 in Steps 1 & 2).", {}],
  ["Exceptional applicants (Step 2 CK above 260, several publications) have been offered an H-1B.", {}],
  ["Our most recent class (Step 2 CK between 240 and 265) comes from nine states.", {}],
  ["Strong candidates (scores over 240) are often invited within the first week.", {}],
  ["Applicants with scores above 250 are eligible for our academic excellence award.", {}],
  ["Our residents sit Step 3 in the second half of their intern year.", {}],
  ["The program pays the Step 3 fee once.", {}],
  ["A Step 3 pass is required to go on to the PGY-3 year.", {}],
  ["In the last Match, 40 % of our interns had only COMLEX scores.", {}],
  ["Residents must score above the 30th percentile on the in-training exam.", {}],
  ["Students who fail Step 1 during their clerkship year may retake our rotation.", {}],
  ["The rotation is open to students who have passed USMLE Step 1.", {}, { under: "Visiting students" }],
  ["The fellowship asks for Step 3.", {}, { under: "Cardiology Fellowship" }],
  ["Our graduates have passed their boards on the first attempt for ten years in a row.", {}],
  ["Step 2 CK scores of those we matched ran from 232 to 268.", {}],
  ["Please do not send us your scores by e-mail.", {}],
  ["We know that a failed Step can have many reasons, and read what you say about it.", {}],
  ["More than 250 applicants with passing scores write to us each year.", {}],
  ["Step 1 scores from before 2022 will be seen as they are, pass/fail reports as a pass.", {}],
  ["The state requires that all three Steps be passed within seven years for a license.", {}],
  ["An intern who has not passed Step 3 by June is not promoted.", {}],
  ["Does the hospital help with Step 3? Yes, with a prep course.", {}],
  ["Level 2 trauma patients come in by helicopter; 215 of them did last year.", {}],
];

describe("what is asked of licensing examinations, as pages that nobody has seen put it", () => {
  it.each([...demands, ...misleading].map(([text, gives, where = {}]) => [text, gives, where] as const))(
    "%s",
    (text, gives, where) => {
      expect(factsRead({ text, ...where }, "step", "comlex")).toEqual(gives);
    },
  );
});
