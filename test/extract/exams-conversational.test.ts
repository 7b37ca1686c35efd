import { describe, expect, it } from "vitest";
import type { RuleExample } from "../../src/extract/rule.js";
import { factsRead } from "./facts-read.js";

type Row = readonly [text: string, gives: RuleExample["gives"], where?: Omit<RuleExample, "text" | "gives">];

const rows: readonly Row[] = [
  ["Not when you apply. Step 1 is.", { "step1.passRequired": true }, { question: "Is Step 2 CK required?" }],
  [
    "Before we meet you.",
    { "step2.passRequired": true, "step2.dueBy": "interview" },
    { question: "By when do you need my Step 2 CK score?" },
  ],
  [
    "Both Step 1 and Step 2 CK have to be behind you when your application reaches us.",
    { "step1.passRequired": true, "step2.passRequired": true, "step2.dueBy": "application" },
  ],
  [
    "An interview is offered only once Step 2 CK has been passed.",
    { "step2.passRequired": true, "step2.dueBy": "interview" },
  ],
  ["No contract is signed until Step 2 CK has been passed.", { "step2.passRequired": true, "step2.dueBy": "start" }],
  ["Files lacking a Step 2 CK score stay closed.", { "step2.passRequired": true, "step2.dueBy": "application" }],
  ["A pass on Step 1 will do.", { "step1.passRequired": true }],
  ["It's a must that Step 1 is passed by the application deadline.", { "step1.passRequired": true }],
  [
    "Applicants still waiting for their Step 2 CK score will be interviewed but not ranked.",
    { "step2.passRequired": true, "step2.dueBy": "rank_list" },
  ],
  ["By application", { "step2.passRequired": true, "step2.dueBy": "application" }, { row: "Step 2 CK due" }],
  ["Step 1 (passed)", { "step1.passRequired": true }, { lead: "Your file is complete when it holds:" }],
  [
    "We need to know before ranking that you passed Step 2 CK.",
    { "step2.passRequired": true, "step2.dueBy": "rank_list" },
  ],
  [
    "Step 1 at application, Step 2 CK before ranking",
    { "step1.passRequired": true, "step2.passRequired": true, "step2.dueBy": "rank_list" },
    { row: "Scores required" },
  ],
  ["To get on our list you need to have Step 2 CK done.", { "step2.passRequired": true, "step2.dueBy": "rank_list" }],
  [
    "All candidates are asked to have taken Step 2 CK by December so that the score is there when we rank.",
    { "step2.passRequired": true, "step2.dueBy": "rank_list" },
  ],
  [
    "A completed application holds the results of Steps 1 and 2 CK.",
    { "step1.passRequired": true, "step2.passRequired": true, "step2.dueBy": "application" },
  ],
  [
    "Graduates of foreign schools apply with Step 1 and Step 2 CK passed.",
    { "step1.passRequired": true, "step2.passRequired": true, "step2.dueBy": "application" },
  ],
  [
    "USMLE Steps 1 and 2 CK completed",
    { "step1.passRequired": true, "step2.passRequired": true },
    { lead: "Minimum requirements" },
  ],
  ["Pass", { "step1.passRequired": true }, { row: "Step 1" }],
  [
    "Not required for interview; required before ranking",
    { "step2.passRequired": true, "step2.dueBy": "rank_list" },
    { row: "Step 2 CK" },
  ],
  [
    "Only to be ranked.",
    { "step2.passRequired": true, "step2.dueBy": "rank_list" },
    { question: "Is Step 2 CK required?" },
  ],
  [
    "No failed attempt on either of the two.",
    {
      "step1.maxAttempts": { attempts: 1, stance: "required" },
      "step2.maxAttempts": { attempts: 1, stance: "required" },
    },
    { lead: "If you are an IMG, we will screen your application for the following USMLE results:" },
  ],
  [
    "We like to see the Steps passed on the first go.",
    {
      "step1.maxAttempts": { attempts: 1, stance: "preferred" },
      "step2.maxAttempts": { attempts: 1, stance: "preferred" },
    },
  ],
  [
    "You may have failed a Step once, but no more than once.",
    {
      "step1.maxAttempts": { attempts: 2, stance: "required" },
      "step2.maxAttempts": { attempts: 2, stance: "required" },
    },
  ],
  [
    "Anyone who needed three or more attempts at a Step is not considered.",
    {
      "step1.maxAttempts": { attempts: 2, stance: "required" },
      "step2.maxAttempts": { attempts: 2, stance: "required" },
    },
  ],
  [
    "All Steps at the first attempt, please.",
    {
      "step1.maxAttempts": { attempts: 1, stance: "required" },
      "step2.maxAttempts": { attempts: 1, stance: "required" },
    },
  ],
  [
    "A failure on a Step puts an application at a disadvantage.",
    {
      "step1.maxAttempts": { attempts: 1, stance: "preferred" },
      "step2.maxAttempts": { attempts: 1, stance: "preferred" },
    },
  ],
  [
    "No failures on Steps 1 or 2",
    {
      "step1.maxAttempts": { attempts: 1, stance: "required" },
      "step2.maxAttempts": { attempts: 1, stance: "required" },
    },
    { lead: "IMG applicants must meet these criteria:" },
  ],
  [
    "First attempt only",
    {
      "step1.maxAttempts": { attempts: 1, stance: "required" },
      "step2.maxAttempts": { attempts: 1, stance: "required" },
    },
    { row: "USMLE attempts" },
  ],
  [
    "Yes, if it was only one.",
    {
      "step1.maxAttempts": { attempts: 2, stance: "required" },
      "step2.maxAttempts": { attempts: 2, stance: "required" },
    },
    { question: "Will you look at my application if I failed a Step?" },
  ],
  [
    "We don't accept applicants who have failed a licensing exam.",
    {
      "step1.maxAttempts": { attempts: 1, stance: "required" },
      "step2.maxAttempts": { attempts: 1, stance: "required" },
    },
  ],
  ["We don't screen by numbers.", { "step2.cutoff": "none" }, { question: "Do you have a Step 2 CK minimum?" }],
  [
    "Scores alone close no doors here; we have set no threshold for either Step.",
    { "step1.cutoff": "none", "step2.cutoff": "none" },
  ],
  ["Your Step 2 CK score will not keep us from reading your application.", { "step2.cutoff": "none" }],
  ["None", { "step1.cutoff": "none", "step2.cutoff": "none" }, { row: "Score cut-off" }],
  [
    "Both Steps have to be behind you on the day you apply: Step 1 and Step 2 CK.",
    { "step1.passRequired": true, "step2.passRequired": true, "step2.dueBy": "application" },
  ],
  [
    "An applicant whose Step 2 CK result is not in by mid-February cannot be on our list.",
    { "step2.passRequired": true, "step2.dueBy": "rank_list" },
  ],
  ["By orientation Step 2 CK must be history.", { "step2.passRequired": true, "step2.dueBy": "start" }],
  ["passed, please", { "step1.passRequired": true }, { row: "Step 1" }],
  [
    "We do, and before the interview.",
    { "step2.passRequired": true, "step2.dueBy": "interview" },
    { question: "Do you require Step 2 CK?" },
  ],
  [
    "All passed the first time",
    {
      "step1.maxAttempts": { attempts: 1, stance: "required" },
      "step2.maxAttempts": { attempts: 1, stance: "required" },
    },
    { lead: "We ask of your USMLE results:" },
  ],
  [
    "With more than one failed attempt on a Step we will not invite you.",
    {
      "step1.maxAttempts": { attempts: 2, stance: "required" },
      "step2.maxAttempts": { attempts: 2, stance: "required" },
    },
  ],
  [
    "We don't go on with files that show a failed Step.",
    {
      "step1.maxAttempts": { attempts: 1, stance: "required" },
      "step2.maxAttempts": { attempts: 1, stance: "required" },
    },
  ],
  [
    "The limit is three sittings per Step.",
    {
      "step1.maxAttempts": { attempts: 3, stance: "required" },
      "step2.maxAttempts": { attempts: 3, stance: "required" },
    },
  ],
  [
    "A first-time pass in Step 1 is something we favor strongly.",
    { "step1.maxAttempts": { attempts: 1, stance: "preferred" } },
  ],
  ["Not here.", { "step1.cutoff": "none", "step2.cutoff": "none" }, { question: "Are there minimum Step scores?" }],
  ["Thresholds for Step 2 CK: none", { "step2.cutoff": "none" }],
  [
    "A 230 on Step 2 CK is the least we ask of graduates from abroad.",
    { "step2.minScore": { score: 230, stance: "required" }, "step2.passRequired": true },
  ],
  ["≥ 220", { "step2.minScore": { score: 220, stance: "required" }, "step2.passRequired": true }, { row: "Step 2 CK" }],
  [
    "Not for J-1 holders; those on an H-1B need it.",
    { "step3.requirement": "required_for_h1b" },
    { question: "Do I need Step 3?" },
  ],
  ["If you already have Step 3, good for you: we count it as a plus.", { "step3.requirement": "preferred" }],
  ["COMLEX by itself is not something we can work with.", { "comlex.accepted": false }],
  ["We'd like to see Step 2 CK by the interview, but you can be ranked without it.", {}],
  ["Step 2 CK results are welcome whenever they come.", {}],
  ["A Step 2 CK score is not among the things we wait for.", {}],
  ["Nobody needs Step 2 CK to be interviewed here.", {}],
  ["Neither Step 2 CK nor Level 2 has to be finished when you apply.", {}],
  ["Should you have taken Step 2 CK, send us the result.", {}],
  ["If Step 2 CK is behind you, all the better.", {}],
  ["Many applicants take Step 2 CK before interviews; there is no need to.", {}],
  ["USMLE Step 3 is usually taken in the internship.", {}],
  ["Our students' Step 2 CK pass rate was 99% before ranking.", {}],
  ["Interns sit Step 3 in spring.", {}],
  ["We reimburse the Step 3 fee.", {}],
  ["recommended", {}, { row: "Step 2 CK" }],
  ["Whenever you like.", {}, { question: "When should I take Step 2 CK?" }],
  ["We recommend the summer before your final year.", {}, { question: "When should I take Step 2 CK?" }],
  ["That's up to you.", {}, { question: "Do I need Step 2 CK before I interview?" }],
  ["Neither has to be passed when you apply.", {}, { question: "Must Step 1 and Step 2 CK be passed when I apply?" }],
  ["We rank candidates with and without Step 2 CK.", {}],
  ["The absence of a Step 2 CK score will not hold up your application.", {}],
  ["We don't wait for Step 2 CK before we invite.", {}],
  ["Step 2 CK does not have to be passed before you are ranked.", {}],
  ["An early Step 2 CK score can help those who are unhappy with Step 1.", {}],
  ["Our chief residents will help you to prepare for Step 2 CK.", {}],
  ["Fourth-year students get three weeks off before Step 2 CK.", {}],
  ["Most applicants have passed Step 2 CK by the time we rank.", {}],
  ["We used to require Step 2 CK before the interview.", {}],
  ["ECFMG requires passing Step 1 and Step 2 CK for certification.", {}],
  ["The state will not license you without Step 1, Step 2 CK and Step 3.", {}],
  ["Repeated attempts at Step 1 or 2 put an application at a disadvantage.", {}],
  ["A failed first attempt is not a reason to stay away.", {}],
  ["A failed Step does not by itself rule you out.", {}],
  ["Having failed a Step once is no obstacle here.", {}],
  ["We do not count attempts.", {}],
  ["If you failed a Step, tell us what you learned.", {}],
  ["There's no limit on the number of attempts at the Steps.", {}],
  ["All of our graduates since 2009 have passed the ABR physics and biology examinations at the first attempt.", {}],
  ["Our board pass rate on the first attempt is 98%.", {}],
  ["You get two attempts at the simulation exam.", {}],
  ["Not one that we would name.", {}, { question: "Is there a minimum USMLE score?" }],
  ["n/a", {}, { row: "Minimum USMLE score" }],
  ["We do have a minimum, but don't publish it, for the USMLE.", {}],
  ["There is no minimum length for the personal statement.", {}],
  ["There is no minimum score for TOEFL.", {}],
  ["Our interns have all passed Step 2 CK.", {}],
  ["Tell us in the statement why you have not taken Step 2 CK.", {}],
  ["Step 2 CK? Take it when you are ready.", {}],
  ["You may rank us before your Step 2 CK score is out.", {}],
  ["A Step 2 CK score adds to your file, but its absence takes nothing away.", {}],
];

describe("what is asked of the exams, as people say it in a talk or a note", () => {
  it.each(rows.map(([text, gives, where = {}]) => [text, gives, where] as const))("%s", (text, gives, where) => {
    expect(factsRead({ text, ...where }, "step", "comlex")).toEqual(gives);
  });
});
