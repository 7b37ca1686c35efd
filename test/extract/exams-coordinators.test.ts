import { describe, expect, it } from "vitest";
import type { RuleExample } from "../../src/extract/rule.js";
import { factsRead } from "./facts-read.js";

const told: readonly RuleExample[] = [
  {
    text: "USMLE STEPS 1 AND 2 CK MUST BE PASSED BEFORE YOU APPLY!! NO EXCEPTIONS!!",
    gives: { "step1.passRequired": true, "step2.passRequired": true, "step2.dueBy": "application" },
  },
  {
    text: "You don't. Level 1 and Level 2 are plenty.",
    question: "I'm a DO student. Do I need USMLE?",
    gives: { "comlex.accepted": true },
  },
  {
    text: "You do, I'm afraid: our department compares everyone by Step 2 CK.",
    question: "I'm a DO student. Do I need USMLE?",
    gives: { "comlex.accepted": false },
  },
  {
    text: "Only if you'll need an H-1B.",
    question: "Should I take Step 3 before residency?",
    gives: { "step3.requirement": "required_for_h1b" },
  },
  {
    text: "No. Your residents' handbook covers Step 3 in PGY-1.",
    question: "Should I have taken Step 3?",
    gives: { "step3.requirement": "not_required" },
  },
  {
    text: "One is fine. More than one and we won't go on to an interview.",
    question: "I failed a Step. Will you still read my application?",
    gives: {
      "step1.maxAttempts": { attempts: 2, stance: "required" },
      "step2.maxAttempts": { attempts: 2, stance: "required" },
    },
  },
  {
    text: "By the first week of February, because our rank list is due later that month.",
    question: "When do you need my Step 2 CK score?",
    gives: { "step2.passRequired": true, "step2.dueBy": "rank_list" },
  },
  {
    text: "When you apply. We do not send interview offers to people without one.",
    question: "When do you need my Step 2 CK score?",
    gives: { "step2.passRequired": true, "step2.dueBy": "application" },
  },
  {
    text: "We'd rather see it early, but all we insist on is a pass before you start with us.",
    question: "When is Step 2 CK due?",
    gives: { "step2.passRequired": true, "step2.dueBy": "start" },
  },
  {
    text: "Passing Step 1 and Step 2 CK on the first go matters a great deal to us.",
    gives: {
      "step1.maxAttempts": { attempts: 1, stance: "preferred" },
      "step2.maxAttempts": { attempts: 1, stance: "preferred" },
    },
  },
  {
    text: "We screen at 215 for Step 2 CK; files below that line are opened only for our own students.",
    gives: { "step2.minScore": { score: 215, stance: "required" }, "step2.passRequired": true },
  },
  {
    text: "H-1B? Yes, for those who have finished Step 3 by Match Day.",
    gives: { "step3.requirement": "required_for_h1b" },
  },
  { text: "COMLEX takers: no need to sit the USMLE for us.", gives: { "comlex.accepted": true } },
  { text: "We read COMLEX as readily as USMLE.", gives: { "comlex.accepted": true } },
  {
    text: "We've dropped our Step 1 cutoff, and Step 2 CK has never had one.",
    gives: { "step1.cutoff": "none", "step2.cutoff": "none" },
  },
  {
    text: "Neither of the Steps has a minimum here, except that you must have passed them.",
    gives: { "step1.cutoff": "none", "step2.cutoff": "none" },
  },
  { text: "Step 1 (passed, of course)", lead: "Have ready when you apply:", gives: { "step1.passRequired": true } },
  {
    text: "Passed both Steps (or both COMLEX Levels) without repeating either",
    lead: "Candidates must have:",
    gives: {
      "step1.passRequired": true,
      "step2.passRequired": true,
      "step1.maxAttempts": { attempts: 1, stance: "required" },
      "step2.maxAttempts": { attempts: 1, stance: "required" },
      "comlex.accepted": true,
    },
  },
  {
    row: "Scores",
    text: "No cutoffs. Step 1 and 2 CK must be passed.",
    gives: { "step1.cutoff": "none", "step2.cutoff": "none", "step1.passRequired": true, "step2.passRequired": true },
  },
  {
    row: "Failed attempts",
    text: "One on either Step is forgiven",
    gives: {
      "step1.maxAttempts": { attempts: 2, stance: "required" },
      "step2.maxAttempts": { attempts: 2, stance: "required" },
    },
  },
  {
    text: "A Step failure is hard for us to look past.",
    gives: {
      "step1.maxAttempts": { attempts: 1, stance: "preferred" },
      "step2.maxAttempts": { attempts: 1, stance: "preferred" },
    },
  },
  {
    text: "Applicants with a failed Step are rarely invited.",
    gives: {
      "step1.maxAttempts": { attempts: 1, stance: "preferred" },
      "step2.maxAttempts": { attempts: 1, stance: "preferred" },
    },
  },
  {
    text: "Do send your application even if Step 2 CK is still to come; you just can't be ranked without it.",
    gives: { "step2.passRequired": true, "step2.dueBy": "rank_list" },
  },
  {
    text: "With Step 1 pass/fail, Step 2 CK has become our main yardstick, and we need it before we send invitations.",
    gives: { "step2.passRequired": true, "step2.dueBy": "interview" },
  },
  { text: "For H-1B people only: Step 3 before the rank list.", gives: { "step3.requirement": "required_for_h1b" } },
  {
    text: "We need to see 'Pass' beside Step 1 and Step 2 CK on your transcript before we meet you.",
    gives: { "step1.passRequired": true, "step2.passRequired": true, "step2.dueBy": "interview" },
  },
  {
    text: "It would rule you out, I'm sorry to say.",
    question: "I failed Step 1. Can I apply?",
    gives: { "step1.maxAttempts": { attempts: 1, stance: "required" } },
  },
  {
    text: "We do not consider them.",
    question: "Do you look at applicants with a failed Step?",
    gives: {
      "step1.maxAttempts": { attempts: 1, stance: "required" },
      "step2.maxAttempts": { attempts: 1, stance: "required" },
    },
  },
  {
    text: "Since Step 1 has gone pass/fail, a Step 2 CK score must be in before we interview.",
    gives: { "step2.passRequired": true, "step2.dueBy": "interview" },
  },
  { text: "Step 1 is graded pass or fail, and we require a pass.", gives: { "step1.passRequired": true } },
  { text: "Step 1 (P/F) must be passed.", gives: { "step1.passRequired": true } },
  { text: "COMLEX applicants do not need USMLE scores.", gives: { "comlex.accepted": true } },
  { text: "COMLEX students must sit Step 2 CK too.", gives: { "comlex.accepted": false } },
  {
    text: "A failed Step is hard to overlook in a field this small.",
    gives: {
      "step1.maxAttempts": { attempts: 1, stance: "preferred" },
      "step2.maxAttempts": { attempts: 1, stance: "preferred" },
    },
  },
  {
    text: "Passing the Steps at the first attempt means a lot to our committee.",
    gives: {
      "step1.maxAttempts": { attempts: 1, stance: "preferred" },
      "step2.maxAttempts": { attempts: 1, stance: "preferred" },
    },
  },
  {
    text: "It helps.",
    question: "Does it matter whether I have passed Step 3?",
    gives: { "step3.requirement": "preferred" },
  },
  { text: "Yes.", question: "Should I have passed Step 3 before I apply?", gives: { "step3.requirement": "required" } },
  {
    text: "Step 2 CK by January 31, or you cannot be ranked.",
    under: "Examinations",
    gives: { "step2.passRequired": true, "step2.dueBy": "rank_list" },
  },
];

const misleading: readonly RuleExample[] = [
  {
    text: "Dr. Okonjo reads every application herself, and she does not look at Step scores until she has read the essay.",
    gives: {},
  },
  { text: "Nobody here will ask for your three-digit Step 1 score, if you have one.", gives: {} },
  { text: "A 230 or better on Step 2 CK makes us look twice, but a 210 has got people in.", gives: {} },
  {
    text: "Please be aware that our state will not issue a training license to anyone who has needed more than three tries at a Step.",
    gives: {},
  },
  { text: "Three of our eight interns are DOs who took only COMLEX.", gives: {} },
  { text: "Last cycle's interviewees averaged 247 on Step 2 CK and had one failure among forty of them.", gives: {} },
  { text: "Step 2 CK if you have it", lead: "Have ready when you apply:", gives: {} },
  { text: "your Step 2 CK score, or the date on which you will take it", lead: "Please send us:", gives: {} },
  { row: "Step 3", text: "Residents take it in PGY-1", gives: {} },
  { text: "We look on Step failures with understanding if there is a good reason for them.", gives: {} },
  { text: "Don't hold your application back for Step 2 CK.", gives: {} },
  { text: "Step 2 CK helps us, so take it by September if you can.", gives: {} },
  { text: "All Step exams passed by 1 July, otherwise no contract.", under: "Conditions", gives: {} },
  { text: "Now that Step 1 is pass/fail we look more closely at letters.", gives: {} },
  { text: "Step 2 CK scores are welcome; you can be ranked without them.", gives: {} },
  {
    text: "Scores of Step 2 CK are seen only after the first reading; a score is not required to apply or to be ranked.",
    gives: {},
  },
  { text: "We look at Step 2 CK only when two files are close, and it is not required.", gives: {} },
  { text: "The mean Step 2 CK of the present class is 238, which is a statistic and not a hurdle.", gives: {} },
  { text: "We need USMLE scores from our MD applicants only.", question: "I'm at an osteopathic school.", gives: {} },
];

describe("what is asked of licensing examinations, as coordinators write it", () => {
  it.each([...told, ...misleading])("$text ($question$row$lead$under)", (example) => {
    expect(factsRead(example, "step", "comlex")).toEqual(example.gives);
  });
});
