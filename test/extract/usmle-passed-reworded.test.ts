import { describe, expect, it } from "vitest";
import type { RuleExample } from "../../src/extract/rule.js";
import { factsRead } from "./facts-read.js";

type Gives = RuleExample["gives"];
type Row = readonly [text: string, gives: Gives, where?: Omit<RuleExample, "text" | "gives">];

const tries = (attempts: number, stance: "required" | "preferred", step?: 1 | 2): Gives => ({
  ...(step === 2 ? {} : { "step1.maxAttempts": { attempts, stance } }),
  ...(step === 1 ? {} : { "step2.maxAttempts": { attempts, stance } }),
});

const rows: readonly Row[] = [
  ["All Steps must be passed on the first attempt.", { ...tries(1, "required") }],
  [
    "We want to see first-time passes on Step 1 and Step 2 CK; failures are not considered.",
    { ...tries(1, "required"), "step1.passRequired": true, "step2.passRequired": true },
  ],
  ["Applicants must not have any failures on USMLE Step 1 or 2 CK.", { ...tries(1, "required") }],
  ["A history of failure on any USMLE Step means that an application is not considered.", { ...tries(1, "required") }],
  ["Having failed Step 1 more than once excludes an applicant.", { ...tries(2, "required", 1) }],
  ["We will look at one failed attempt, but not more, on Step 2 CK.", { ...tries(2, "required", 2) }],
  ["Only a single failure of any Step is allowed.", { ...tries(2, "required") }],
  ["You get three attempts at most for each USMLE Step.", { ...tries(3, "required") }],
  ["Three attempts is the limit for any one Step.", { ...tries(3, "required") }],
  [
    "Steps 1 and 2 CK must each have been passed in no more than two tries.",
    { ...tries(2, "required"), "step1.passRequired": true, "step2.passRequired": true },
  ],
  ["Not a single failure on Step 1 or Step 2 CK is accepted.", { ...tries(1, "required") }],
  ["Anyone who has failed a USMLE Step twice is ineligible.", { ...tries(2, "required") }],
  ["Passing USMLE scores on first attempt only.", { ...tries(1, "required") }],
  ["Failed attempts on USMLE are viewed unfavorably.", { ...tries(1, "preferred") }],
  ["Preference will be given to candidates who passed all USMLE exams the first time.", { ...tries(1, "preferred") }],
  ["We favor applicants who needed one attempt only for Step 2 CK.", { ...tries(1, "preferred", 2) }],
  ["No USMLE or COMLEX failures.", { ...tries(1, "required") }],
  [
    "USMLE Step 1 and Step 2 CK passed with no failed attempts is required.",
    { ...tries(1, "required"), "step1.passRequired": true, "step2.passRequired": true },
  ],
  ["Candidates who did not pass Step 1 on the first attempt will not be interviewed.", { ...tries(1, "required", 1) }],
  ["Unless the Steps were passed at the first try, an application goes no further.", { ...tries(1, "required") }],
  ["It is our policy not to interview applicants who failed a Step.", { ...tries(1, "required") }],
  ["More than one attempt at Step 2 CK is not accepted.", { ...tries(1, "required", 2) }],
  ["We allow a maximum of one failure across USMLE Steps 1 and 2.", { ...tries(2, "required") }],
  ["You may have failed Step 1 once, but no more often than that.", { ...tries(2, "required", 1) }],
  [
    "Any failed attempt at USMLE Step 1",
    { ...tries(1, "required", 1) },
    { lead: "We do not consider applicants with:" },
  ],
  [
    "More than one USMLE failure",
    { ...tries(2, "required") },
    { lead: "Applicants with the following will not be considered:" },
  ],
  [
    "We look at applicants with up to one failed attempt.",
    { ...tries(2, "required") },
    { question: "Do you take applicants who failed a Step?" },
  ],
  ["Two.", { ...tries(2, "required") }, { question: "How many attempts at the USMLE do you allow?" }],
  [
    "No more than one attempt per Step.",
    { ...tries(1, "required") },
    { question: "How many attempts do you allow on the USMLE?" },
  ],
  ["First attempt passes only.", { ...tries(1, "required") }, { under: "USMLE requirements" }],
  [
    "Step 2 CK may be taken after you apply but must be passed before the rank order list is certified.",
    { "step2.passRequired": true, "step2.dueBy": "rank_list" },
  ],
  ["Without a Step 2 CK score in hand we cannot rank you.", { "step2.passRequired": true, "step2.dueBy": "rank_list" }],
  [
    "We will rank only those applicants whose Step 2 CK score we have.",
    { "step2.passRequired": true, "step2.dueBy": "rank_list" },
  ],
  [
    "A pass in Step 2 CK has to be documented by February 15, before we rank.",
    { "step2.passRequired": true, "step2.dueBy": "rank_list" },
  ],
  ["To be invited, Step 2 CK must be done.", { "step2.passRequired": true, "step2.dueBy": "interview" }],
  [
    "Interviews are offered to those with a Step 2 CK score only.",
    { "step2.passRequired": true, "step2.dueBy": "interview" },
  ],
  [
    "It is necessary to have both Step 1 and Step 2 CK scores in ERAS at the time of application.",
    { "step1.passRequired": true, "step2.passRequired": true, "step2.dueBy": "application" },
  ],
  [
    "We will not review applications that lack a Step 2 CK score.",
    { "step2.passRequired": true, "step2.dueBy": "application" },
  ],
  ["Passing Step 1 is a condition of applying.", { "step1.passRequired": true }],
  ["An applicant has to have a passing Step 1 score.", { "step1.passRequired": true }],
  [
    "Before you start with us, Step 2 CK must have been passed.",
    { "step2.passRequired": true, "step2.dueBy": "start" },
  ],
  [
    "All incoming residents must have passed Steps 1 and 2 CK by July 1.",
    { "step1.passRequired": true, "step2.passRequired": true, "step2.dueBy": "start" },
  ],
  [
    "Proof of passing Step 2 CK is due before residency begins.",
    { "step2.passRequired": true, "step2.dueBy": "start" },
  ],
  [
    "Your Step 2 CK score must be available when we make up our rank list.",
    { "step2.passRequired": true, "step2.dueBy": "rank_list" },
  ],
  ["Step 1 and Step 2 CK: both must be passed.", { "step1.passRequired": true, "step2.passRequired": true }],
  [
    "USMLE Steps 1 and 2 (CK) have to be completed successfully before an application is considered.",
    { "step1.passRequired": true, "step2.passRequired": true, "step2.dueBy": "application" },
  ],
  [
    "International medical graduates need passing scores in Step 1 and Step 2 CK to be considered.",
    { "step1.passRequired": true, "step2.passRequired": true, "step2.dueBy": "application" },
  ],
  ["US seniors need only Step 1 at the time of application.", { "step1.passRequired": true }],
  [
    "Passed USMLE Step 2 CK",
    { "step2.passRequired": true, "step2.dueBy": "rank_list" },
    { lead: "To be ranked, applicants must have:" },
  ],
  [
    "Step 2 CK score",
    { "step2.passRequired": true, "step2.dueBy": "interview" },
    { lead: "Before an interview is offered we need:" },
  ],
  [
    "USMLE Step 1 and Step 2 CK scores",
    { "step1.passRequired": true, "step2.passRequired": true, "step2.dueBy": "application" },
    { lead: "A complete application consists of:" },
  ],
  [
    "No, but it must be passed before we submit our rank list.",
    { "step2.passRequired": true, "step2.dueBy": "rank_list" },
    { question: "Is Step 2 CK required to apply?" },
  ],
  [
    "Yes, we need the score at the time of your application.",
    { "step2.passRequired": true, "step2.dueBy": "application" },
    { question: "Do I need to have taken Step 2 CK?" },
  ],
  [
    "By the time of the rank list.",
    { "step2.passRequired": true, "step2.dueBy": "rank_list" },
    { question: "When do I have to have Step 2 CK?" },
  ],
  ["Yes.", { "step2.passRequired": true }, { question: "Is Step 2 CK required?" }],
  [
    "Yes.",
    { "step2.passRequired": true, "step2.dueBy": "interview" },
    { question: "Is Step 2 CK required before an interview?" },
  ],
  ["We encourage IMGs to have passed Step 3.", { "step3.requirement": "preferred" }],
  ["Step 3 is strongly recommended for IMGs.", { "step3.requirement": "preferred" }],
  ["Step 3 need not be taken before you apply.", { "step3.requirement": "not_required" }],
  ["For an H-1B visa Step 3 is a must.", { "step3.requirement": "required_for_h1b" }],
  ["Those who need an H-1B visa must show a Step 3 pass by January.", { "step3.requirement": "required_for_h1b" }],
  ["If you seek H-1B sponsorship, you need to have passed Step 3.", { "step3.requirement": "required_for_h1b" }],
  ["H-1B sponsorship is possible once Step 3 is passed.", { "step3.requirement": "required_for_h1b" }],
  [
    "Applicants must have completed all three USMLE Steps.",
    { "step1.passRequired": true, "step2.passRequired": true, "step3.requirement": "required" },
  ],
  ["We do not require Step 3, except of applicants for an H-1B visa.", { "step3.requirement": "required_for_h1b" }],
  [
    "No, but it is looked on with favor.",
    { "step3.requirement": "preferred" },
    { question: "Do I need Step 3 to apply?" },
  ],
  ["A pass in USMLE Step 1 or in COMLEX Level 1 is required.", { "step1.passRequired": true, "comlex.accepted": true }],
  [
    "You must have passed Step 1 (or Level 1 for osteopathic students).",
    { "step1.passRequired": true, "comlex.accepted": true },
  ],
  [
    "A passing score in USMLE Step 1 and Step 2 CK, or COMLEX Level 1 and Level 2-CE, is required prior to ranking.",
    { "step1.passRequired": true, "step2.passRequired": true, "step2.dueBy": "rank_list", "comlex.accepted": true },
  ],
  [
    "All applicants must submit USMLE Step 1 scores; Step 2 CK scores are strongly encouraged.",
    { "step1.passRequired": true },
  ],
  [
    "Step 1 must be passed at the time of application and Step 2 CK must be passed prior to rank list submission.",
    { "step1.passRequired": true, "step2.passRequired": true, "step2.dueBy": "rank_list" },
  ],
  ["USMLE Step 3 is required for applicants seeking an H-1B visa.", { "step3.requirement": "required_for_h1b" }],
  [
    "H-1B visas: applicants must have passed all three Steps of the USMLE.",
    { "step3.requirement": "required_for_h1b" },
  ],
  [
    "USMLE Step 3 is not required for application, but is needed for H-1B sponsorship.",
    { "step3.requirement": "required_for_h1b" },
  ],
  ["A passing score on Step 3 is recommended for international graduates.", { "step3.requirement": "preferred" }],
  [
    "It is not required, but strongly encouraged for IMGs.",
    { "step3.requirement": "preferred" },
    { question: "Is Step 3 required?" },
  ],
  [
    "Not unless you require an H-1B visa.",
    { "step3.requirement": "required_for_h1b" },
    { question: "Is Step 3 required?" },
  ],
  [
    "Yes, applicants must have passed each Step on the first attempt.",
    { ...tries(1, "required") },
    { question: "Is there a limit on USMLE attempts?" },
  ],
  [
    "No, but a pass on the first attempt is preferred.",
    { ...tries(1, "preferred") },
    { question: "Is there a limit on USMLE attempts?" },
  ],
  [
    "We do not consider them.",
    { ...tries(1, "required") },
    { question: "Will you consider applicants with failed attempts on Step 1 or 2?" },
  ],
  [
    "No. They must, however, be in before we rank.",
    { "step2.passRequired": true, "step2.dueBy": "rank_list" },
    { question: "Do I need to have Step 2 CK results to be offered an interview?" },
  ],
  [
    "Not for the interview, but for ranking.",
    { "step2.passRequired": true, "step2.dueBy": "rank_list" },
    { question: "Do I need to have Step 2 CK results to be offered an interview?" },
  ],
  [
    "Passing scores on USMLE Step 1, first attempt preferred",
    { ...tries(1, "preferred", 1), "step1.passRequired": true },
    { lead: "Selection criteria:" },
  ],
  [
    "USMLE Step 1, Step 2 CK and Step 3 passed",
    { "step1.passRequired": true, "step2.passRequired": true, "step3.requirement": "required" },
    { lead: "IMGs must have:" },
  ],
  [
    "USMLE transcript (Step 1 required, Step 2 CK if available)",
    { "step1.passRequired": true },
    { lead: "Required documents:" },
  ],
  [
    "Applicants who have not passed Step 2 CK by January 31 will be removed from our rank list.",
    { "step2.passRequired": true, "step2.dueBy": "rank_list" },
  ],
  [
    "You will need to have taken and passed Step 2 CK before you can begin residency.",
    { "step2.passRequired": true, "step2.dueBy": "start" },
  ],
  [
    "IMGs are required to have Step 2 CK at the time of application; US seniors are not.",
    { "step2.passRequired": true, "step2.dueBy": "application" },
  ],
  ["No more than 3 attempts to pass each USMLE step is allowed by state law.", { ...tries(3, "required") }],
];

describe("attempts and passes in the words of many coordinators", () => {
  it.each(rows.map(([text, gives, where = {}]) => [text, gives, where] as const))("%s", (text, gives, where) => {
    expect(factsRead({ text, ...where }, "step", "comlex", "positions", "program")).toEqual(gives);
  });
});
