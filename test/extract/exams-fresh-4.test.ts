import { describe, expect, it } from "vitest";
import type { RuleExample } from "../../src/extract/rule.js";
import {
  attempts,
  comlexMinimum,
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
  ["Only for Step 1; Step 2 is up to you.", pass1, { question: "Do I have to have scores for USMLE Steps 1 and 2?" }],
  [
    "Just Step 1. Step 2 CK may come later.",
    pass1,
    { question: "Which USMLE scores must be in at the time of application?" },
  ],
  [
    "Our program uses no particular board score as a cut-off value. We read everything.",
    noCutoff,
    { question: "What is your USMLE or COMLEX cut-off?" },
  ],
  [
    "Yes, DOs are considered. If they took the USMLE as well, that makes comparison easier, and we prefer it.",
    comlexYes,
    { question: "Do you consider DO applicants with COMLEX?" },
  ],
  [
    "Candidates should bring a score of 490 or better on COMLEX Part I.",
    { ...comlexMinimum(490, "required", 1), ...comlexYes },
  ],
  [
    "USMLE or COMLEX board scores. We advise you to take Step 2 early, so that the score is there when you interview.",
    comlexYes,
    { lead: "The following make up an application:" },
  ],
  [
    "We have no minimum score; yet those who got through the USMLE or COMLEX on one attempt go before others.",
    { ...noCutoff, ...attempts(1, "preferred") },
  ],
  [
    "For an interview: no more than one failed attempt on Step 1. For ranking: no failed attempt on Step 2 CK.",
    { ...attempts(2, "required", 1), ...attempts(1, "required", 2) },
  ],
  [
    "Step 2 CK is no condition for an interview, yet it must be reported by the day rank lists are due.",
    step2By("rank_list"),
  ],
  [
    "Passage of USMLE Step 1 or COMLEX Level 1",
    { ...pass1, ...comlexYes },
    { lead: "Applicants are required to show:" },
  ],
  [
    "Passage of USMLE Step 2 or COMLEX Level 2 by the time of ranking",
    { ...step2By("rank_list"), ...comlexYes },
    { lead: "Applicants are required to show:" },
  ],
  [
    "No. If you had trouble with the exams, tell us about it.",
    noCutoff,
    { question: "Is a minimum USMLE score asked for?" },
  ],
  [
    "Yes, it has to be passed at the first attempt with 210 or more.",
    { ...minimum(210, "required", 1), ...attempts(1, "required", 1), ...pass1 },
    { question: "Is there a minimum USMLE Step 1 score?" },
  ],
  [
    "At the time of application, no; but we encourage applicants to have it done before they start.",
    step3("preferred"),
    { question: "Do I have to take Step 3?" },
  ],
  [
    "No. Residents need it by the end of PGY-2.",
    step3("not_required"),
    { question: "Is Step 3 a requirement for applicants?" },
  ],
  [
    "Step 1 and CK (or the COMLEX equivalents) must show passing scores before our ROL goes in",
    { ...pass1, ...step2By("rank_list"), ...comlexYes },
  ],
  ["From DOs we take COMLEX, USMLE, or both.", comlexYes],
  [
    "When you submit the application: Step 1 or Level 1 and Step 2 CK or Level 2-CE transcripts.",
    { ...pass1, ...step2By("application"), ...comlexYes },
  ],
  [
    "No. Steps 1 and 2 have to be passed the first time, however good a second score may be.",
    { ...passBoth, ...attempts(1) },
    { question: "I failed Step 1 and then scored 255. Can I apply?" },
  ],
  [
    "240 or more at the first attempt in Step 1 and in Step 2",
    { ...minimum(240), ...attempts(1), ...passBoth },
    { lead: "What we ask for:" },
  ],
  [
    "Before we consider you for an interview both scores have to be there.",
    { ...pass1, ...step2By("interview") },
    { under: "USMLE Step 1 and Step 2" },
  ],
  ["A transcript of USMLE Part 1, and of Part 2 if you have it", pass1, { lead: "Please provide:" }],
  [
    "In general we want 205 or better in Step 1 and 215 in Step 2; strong applicants with a little less are looked at.",
    { ...minimum(205, "preferred", 1), ...minimum(215, "preferred", 2) },
  ],
  [
    "Generally 440 or higher in Parts 1 and 2.",
    { ...comlexMinimum(440, "preferred"), ...comlexYes },
    { question: "Do you accept COMLEX, and with which scores?" },
  ],
  [
    "USMLE Step 1 and 2 CK passed on 1st attempt (anyone with a failed exam will hardly get an interview)",
    { ...passBoth, ...attempts(1) },
    { lead: "Minimum criteria:" },
  ],
  ["Transcript of the USMLE (MD) or of the COMLEX (DO)", comlexYes, { lead: "Documents:" }],
  ["Step I scores of the USMLE are required, Step II scores optional.", pass1],
  ["An applicant with two failed Steps has no chance of an interview.", attempts(2)],
  ["Your chances drop a lot with a failed Step.", attempts(1, "preferred")],
  ["Once, at most.", attempts(2), { question: "How often may I have failed a Step?" }],
  ["Not at all.", attempts(1), { question: "How often may I have failed Step 1 or Step 2 CK?" }],
  [
    "Yes, if the failed Step was passed on the next attempt.",
    attempts(2),
    { question: "Will you look at my application if I failed a Step?" },
  ],
  [
    "Yes, but only one failure in total.",
    attempts(2),
    { question: "Do you accept applicants with failed attempts on the USMLE?" },
  ],
  ["We do, with no more than one.", attempts(2), { question: "Do you consider applicants with USMLE failures?" }],
  ["USMLE Step 1 - passed, max. 2 attempts", { ...pass1, ...attempts(2, "required", 1) }, { lead: "Requirements:" }],
  [
    "Step 2 CK - passed at first attempt, 225+",
    { ...pass2, ...attempts(1, "required", 2), ...minimum(225, "required", 2) },
    { lead: "Requirements:" },
  ],
  [
    "We require a pass on Step 1 (within two attempts) and Step 2 CK (one attempt).",
    { ...passBoth, ...attempts(2, "required", 1), ...attempts(1, "required", 2) },
  ],
  ["We will look at applications from 215 (Step 2 CK) upward.", { ...minimum(215, "required", 2), ...pass2 }],
  ["Our screening takes out everything below 220 in Step 2 CK.", { ...minimum(220, "required", 2), ...pass2 }],
  ["You have to reach 210 in each of the two Steps.", minimum(210)],
  ["Whoever applies from abroad needs 230 in Step 2 CK.", { ...minimum(230, "required", 2), ...pass2 }],
  [
    "220 for Step 1 and 230 for Step 2 CK are what you need.",
    { ...minimum(220, "required", 1), ...minimum(230, "required", 2), ...passBoth },
  ],
  ["Step 2 CK should ideally be 235 or better.", minimum(235, "preferred", 2)],
  [
    "There's no hard cutoff but 220 is a good number to have in Step 2 CK.",
    { ...noCutoff2, ...minimum(220, "preferred", 2) },
  ],
  ["Less than 210 in Step 1 will keep you from being interviewed.", { ...minimum(210, "required", 1), ...pass1 }],
  [
    "Step 1 220/Step 2 CK 230 minimum",
    { ...minimum(220, "required", 1), ...minimum(230, "required", 2), ...passBoth },
    { lead: "International medical graduates:", under: "Requirements" },
  ],
  [
    "220, though we prefer 230.",
    { ...minimum(220, "required", 2), ...pass2 },
    { question: "What is the lowest Step 2 CK score you accept?" },
  ],
  ["A complete application has Step 1 and Step 2 CK in it.", { ...pass1, ...step2By("application") }],
  ["The score of Step 2 CK is needed at the latest in January, for our rank list.", step2By("rank_list")],
  ["We cannot rank without Step 2 CK.", step2By("rank_list")],
  ["By the time of the Match, Step 2 CK must be a pass.", step2By("rank_list")],
  ["In order to begin residency you must have passed Steps 1 and 2.", { ...pass1, ...step2By("start") }],
  ["Before ranking: Step 2 CK score, ECFMG certificate", step2By("rank_list")],
  ["IMGs should apply with both Steps done.", { ...pass1, ...step2By("application") }],
  ["When you come for the interview, bring your Step 2 CK score.", step2By("interview")],
  ["If your Step 2 CK is not in by the end of January you will not be ranked.", step2By("rank_list")],
  [
    "No, but you will need it before the rank list.",
    step2By("rank_list"),
    { question: "Do I need Step 2 CK for an interview?" },
  ],
  [
    "Ideally in ERAS from the start, in any case by the interview.",
    step2By("interview"),
    { question: "When do you need my Step 2 CK score?" },
  ],
  [
    "At the time of application.",
    { ...pass1, ...step2By("application") },
    { question: "When must Step 1 and Step 2 CK be passed?" },
  ],
  ["Step 3? A plus for IMGs, no more.", step3("preferred")],
];

const misleading: readonly Row[] = [
  ["We consider an H-1B for very strong applicants (250 and above on Steps 1 and 2).", {}],
  ["Scores less than 220 in Step 1 seldom lead to an interview.", {}],
  ["USMLE Step II report (if already available)", {}, { lead: "Application checklist:" }],
  ["Passed boards count, and so do letters.", {}],
  ["Step 2 CK scores are welcome but not necessary for your application.", {}],
  ["Those who were successful only after several attempts are not considered.", {}, { under: "USMLE" }],
  ["It depends on the rest of your file.", {}, { question: "I failed Step 1 once. Can I apply?" }],
  ["The national mean is what we like to see at the least.", {}, { under: "USMLE" }],
  ["As early as possible.", {}, { question: "When should I take Step 2 CK?" }],
  ["Since few DOs apply we have no rule on COMLEX.", {}],
  ["The test prep course for Step 3 costs the residents 220 dollars.", {}],
  ["Our clerkship students average 244 on Step 2 CK.", {}],
  ["Applicants must pass a drug test before they start.", {}],
  ["Past interviewees had Step 2 CK scores of 235 to 262.", {}],
  ["Everyone who took the boards in the last five years passed on the first attempt.", {}],
  ["The department of pathology asks its applicants for Step 1 of 230.", {}],
  ["In an unmatched year, people use the time to pass Step 3.", {}],
  ["A Step 1 fail did not stop two of our current residents.", {}],
  ["We had 1,250 applications and 120 interviews.", {}],
  ["Medical students must pass Step 2 CK to graduate from our school.", {}],
  ["Level 1 and 2 billing is taught in the clinic.", {}],
  ["Each rotation has a minimum of three night calls and at most two weekends.", {}],
  ["The pass mark of Step 2 CK is 214.", {}],
  ["PGY-2 transfers need Step 3.", {}],
];

describe("what is asked of licensing examinations, in the fourth round of fresh pages", () => {
  it.each([...demands, ...misleading].map(([text, gives, where = {}]) => [text, gives, where] as const))(
    "%s",
    (text, gives, where) => {
      expect(factsRead({ text, ...where }, "step", "comlex")).toEqual(gives);
    },
  );
});
