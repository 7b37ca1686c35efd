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
  [
    "Somebody who failed a Step is not whom we look at first; somebody above 225 is.",
    { ...attempts(1, "preferred"), ...minimum(225, "preferred") },
    { question: "Which scores do you expect on Step 1 and Step 2 CK, and how many attempts?" },
  ],
  [
    "Good test takers have it easier with us: a failed USMLE exam puts a file at the bottom of the pile, a score over 230 at the top.",
    { ...attempts(1, "preferred"), ...minimum(230, "preferred") },
  ],
  [
    "No strict cut-off exists. Still, scores above 225 are read first.",
    { ...noCutoff, ...minimum(225, "preferred") },
    { question: "Which Step scores do I need?" },
  ],
  [
    "The few who failed part of the USMLE are not among those we read first.",
    attempts(1, "preferred"),
    { question: "What if I failed a Step?" },
  ],
  ["Must I have taken the USMLE? Yes, DO students as well.", comlexNo],
  ["When a program certifies its rank list, a passing Step 2 CK must be on file.", step2By("rank_list")],
  ["The GME office asks for a Step 2 CK pass from all whom its programs rank.", step2By("rank_list")],
  ["We use no USMLE score as a cutoff; the score is seen against everything else.", noCutoff],
  [
    "None; the committee takes the score as one point among many.",
    noCutoff,
    { question: "At what USMLE score do you cut off?" },
  ],
  [
    "Scores above 212 in USMLE Step 1 and Step 2 or above 480 in COMLEX",
    { ...minimum(212), ...passBoth, ...comlexMinimum(480), ...comlexYes },
    { lead: "Applicants must have:" },
  ],
  ["A pass in both Steps with one failure at the most", { ...passBoth, ...attempts(2) }, { lead: "You must have:" }],
  [
    "Pass USMLE Step 1 or COMLEX Level 1, and show us a pass in Step 2 CK or Level 2 before we rank you.",
    { ...pass1, ...step2By("rank_list"), ...comlexYes },
  ],
  [
    "Documentation of passing USMLE Step 2 CK or COMLEX Level 2-CE is to be handed in before ranking.",
    { ...step2By("rank_list"), ...comlexYes },
  ],
  [
    "At least 220 in USMLE Step I and Step II. One failure is looked at, but the repeated exam must be 220 or better.",
    { ...minimum(220), ...passBoth },
  ],
  ["You can apply without Step II taken, but we must hear that you passed before the Match.", step2By("rank_list")],
  [
    "It is possible to apply with Step 2 not yet reported, yet proof of the pass has to be with us before the rank list.",
    step2By("rank_list"),
  ],
  [
    "passed on the first attempt, with 235 or more",
    { ...minimum(235, "required", 2), ...attempts(1, "required", 2), ...pass2 },
    { row: "USMLE Step 2 CK" },
  ],
  ["a pass at first attempt", { ...attempts(1, "required", 1), ...pass1 }, { row: "USMLE Step 1" }],
  ["passed, first attempt", comlexYes, { row: "COMLEX Level 1" }],
  [
    "H-1B visas are sponsored, but Step 3 has to be passed by May 1; otherwise you come on a J-1.",
    step3("required_for_h1b"),
  ],
  [
    "With the application comes the Step 1 score; the one of Step 2 should reach us in time for ranking in February.",
    { ...pass1, ...step2By("rank_list") },
  ],
  ["We take COMLEX scores but like USMLE better.", comlexYes],
  ["COMLEX is accepted, if not preferred.", comlexYes],
  [
    "We have set no score requirement ahead of time; a low score does lessen the chance of an interview.",
    noCutoff,
    { under: "USMLE" },
  ],
  [
    "Since IMGs need both Steps for the ECFMG certificate, both must be done before they apply.",
    { ...pass1, ...step2By("application") },
    { under: "Step 1 and Step 2 CK" },
  ],
  ["This year's interns averaged 243, and there is no minimum score.", noCutoff, { under: "USMLE" }],
  ["No application is set aside because of a Step score.", noCutoff],
  [
    "No minimum, but Step 1 and Step 2 must have been passed and the scores sent before the Match.",
    { ...noCutoff, ...pass1, ...step2By("rank_list") },
    { question: "Is there a USMLE cutoff?" },
  ],
  ["COMLEX may be sent along, but it does not replace USMLE.", comlexNo],
  ["We take COMLEX next to USMLE, never in its stead.", comlexNo],
  [
    "USMLE (Step 1, Step 2 CK) or COMLEX (Level 1, Level 2-CE), official transcript",
    { ...pass1, ...step2By("application"), ...comlexYes },
    { lead: "What to upload:" },
  ],
  [
    "Step 1 scores are expected to reach 220, Step 2 CK scores 230.",
    { ...minimum(220, "required", 1), ...minimum(230, "required", 2), ...passBoth },
  ],
  ["To make the first cut your Step 2 CK has to be 228 at least.", { ...minimum(228, "required", 2), ...pass2 }],
  ["We set the bar at 220 (Step 2 CK).", { ...minimum(220, "required", 2), ...pass2 }],
  ["IMGs are expected to score no less than 235 on Step 2 CK.", { ...minimum(235, "required", 2), ...pass2 }],
  ["Preference will be given to those scoring in excess of 230 on Step 2 CK.", minimum(230, "preferred", 2)],
  [
    "Scores: Step 1 at least 210 – Step 2 CK at least 220",
    { ...minimum(210, "required", 1), ...minimum(220, "required", 2), ...passBoth },
  ],
  ["Step 2 CK: 225 (IMG), 215 (US)", { ...minimum(225, "required", 2), ...pass2 }, { under: "Minimum scores" }],
  ["We recommend 230+ on Step 2 CK for international graduates.", minimum(230, "preferred", 2)],
  ["You will have the best chances with 235 and above on Step 2 CK.", minimum(235, "preferred", 2)],
  ["Step 1 and Step 2 CK of 215 each, no lower.", { ...minimum(215), ...passBoth }],
  [
    "Scores of 200 and 210 respectively on Step 1 and Step 2 CK are required.",
    { ...minimum(200, "required", 1), ...minimum(210, "required", 2), ...passBoth },
  ],
  ["minimum 217", { ...minimum(217, "required", 1), ...pass1 }, { row: "Step 1" }],
  ["≥ 230 preferred", minimum(230, "preferred", 2), { row: "Step 2 CK" }],
  ["at least 210, at least 215 for IMGs", { ...minimum(215, "required", 1), ...pass1 }, { row: "Step 1 (if numeric)" }],
  ["A candidate needs 215 on Step 1 if it was scored.", { ...minimum(215, "required", 1), ...pass1 }],
  [
    "DO applicants: COMLEX 500 and up on Level 1 and Level 2",
    { ...comlexMinimum(500), ...comlexYes },
    { under: "Minimum board scores" },
  ],
  ["We accept one repeat per Step.", attempts(2)],
  ["Repeat takers are welcome as long as there was only one failed try.", attempts(2), { under: "USMLE Steps" }],
  ["All Steps passed, none repeated", attempts(1), { lead: "Applicants must have:" }],
  ["No repeats of Step 1 or Step 2 CK", attempts(1), { under: "Requirements for application" }],
  ["If you have failed a Step more than one time, your application will not be reviewed.", attempts(2)],
  ["Up to 1 failed attempt total", attempts(2), { under: "USMLE Step 1 and 2" }],
  ["Applicants with no failed Steps are favored.", attempts(1, "preferred")],
  ["We consider neither applicants with failed Steps nor those who graduated more than five years ago.", attempts(1)],
  ["Step failures: none", attempts(1), { under: "What we require" }],
  ["Failed attempts: not more than one in all", attempts(2), { under: "USMLE requirements" }],
  ["A second failure of the same Step makes you ineligible.", attempts(2)],
  ["Two failures of any Step and we will not read on.", attempts(2)],
  ["There must not be any failed attempt on your USMLE transcript.", attempts(1)],
];

const misleading: readonly Row[] = [
  ["Step 3 passed, if you left medical school more than two years ago", {}, { lead: "You must have:" }],
  ["Those out of medical school for longer than a year must have passed Step 3.", {}],
  ["USMLE or an equivalent transcript", {}, { lead: "Documents:" }],
  ["US students ideally have Step 2 done when they apply; it is no absolute requirement.", {}],
  ["Applicants above a certain total in our rubric are invited.", {}, { under: "USMLE" }],
  ["A resident who has failed Step 3 twice may be let go.", {}],
  ["Each resident gets 220 dollars for Step 3 review books.", {}],
  ["Our Step 2 CK mean is 245 and there were no failures last year.", {}],
  ["Step 2 of the process is the interview, Step 3 the rank list.", {}],
  [
    "Students from abroad may come for an elective once Step 1 is passed.",
    {},
    { under: "International visiting students" },
  ],
  ["Fellows must have passed Step 3.", {}, { under: "Fellowships" }],
  ["Failing grades in a clerkship should be explained in the personal statement.", {}],
  ["The COMLEX-USA Level 3 is taken by our DO residents in the winter.", {}],
  ["We saw 230 applicants with Step 2 CK scores last year.", {}],
  ["Applicants who have failed a Step should tell us why in the personal statement.", {}],
  ["Until 2021 we asked for a Step 1 score of 220.", {}],
  ["Applicants with Step 2 CK scores of 210 have matched here.", {}],
  ["Step 1 is reported as pass or fail only.", {}],
  ["Dr. Lindqvist scored 260 on Step 2 CK and now runs our board review.", {}],
  ["One of our residents failed Step 2 CK at first and is a chief now.", {}],
];

describe("what is asked of licensing examinations, in the third round of fresh pages", () => {
  it.each([...demands, ...misleading].map(([text, gives, where = {}]) => [text, gives, where] as const))(
    "%s",
    (text, gives, where) => {
      expect(factsRead({ text, ...where }, "step", "comlex")).toEqual(gives);
    },
  );
});
