import { describe, expect, it } from "vitest";
import type { RuleExample } from "../../src/extract/rule.js";
import { factsRead } from "./facts-read.js";

const told: readonly RuleExample[] = [
  { text: "For DOs: COMLEX without USMLE is OK.", gives: { "comlex.accepted": true } },
  {
    text: "Osteopathic applicants: COMLEX without the USMLE is perfectly all right.",
    gives: { "comlex.accepted": true },
  },
  { text: "DO candidates without a USMLE score are reviewed like everyone else.", gives: { "comlex.accepted": true } },
  {
    text: "DO applicants who send COMLEX results without USMLE results are fully considered.",
    gives: { "comlex.accepted": true },
  },
  { text: "DO applicants without a USMLE score will not be reviewed.", gives: { "comlex.accepted": false } },
  { text: "COMLEX without USMLE is not enough for us.", gives: { "comlex.accepted": false } },
  { text: "DOs can get by without USMLE here.", gives: { "comlex.accepted": true } },
  { text: "A DO without USMLE scores is not at a disadvantage.", gives: { "comlex.accepted": true } },
  {
    text: "If you are coming from an osteopathic school, COMLEX is perfectly sufficient.",
    gives: { "comlex.accepted": true },
  },
  {
    lead: "Applicants must have:",
    text: "USMLE Step I and Step II CK passed (or COMLEX I and II), with not more than ONE failure in each exam",
    gives: {
      "step1.passRequired": true,
      "step2.passRequired": true,
      "step1.maxAttempts": { attempts: 2, stance: "required" },
      "step2.maxAttempts": { attempts: 2, stance: "required" },
      "comlex.accepted": true,
    },
  },
  {
    lead: "Applicants must have:",
    text: "Step 1 and Step 2 CK passed with no more than two attempts each",
    gives: {
      "step1.passRequired": true,
      "step2.passRequired": true,
      "step1.maxAttempts": { attempts: 2, stance: "required" },
      "step2.maxAttempts": { attempts: 2, stance: "required" },
    },
  },
  {
    lead: "Minimum requirements",
    text: "COMLEX Level 1 passed (or USMLE Step 1), not more than one failed attempt",
    gives: {
      "step1.passRequired": true,
      "step1.maxAttempts": { attempts: 2, stance: "required" },
      "comlex.accepted": true,
    },
  },
  {
    lead: "Requirements:",
    text: "USMLE Step 1 and 2 CK (or COMLEX 1 and 2) passed, no more than 1 fail",
    gives: {
      "step1.passRequired": true,
      "step2.passRequired": true,
      "step1.maxAttempts": { attempts: 2, stance: "required" },
      "step2.maxAttempts": { attempts: 2, stance: "required" },
      "comlex.accepted": true,
    },
  },
  {
    lead: "Applicants must:",
    text: "have passed Step 1 or Level 1 of USMLE/COMLEX (osteopathic students don't need both)",
    gives: { "step1.passRequired": true, "comlex.accepted": true },
  },
  {
    lead: "You must:",
    text: "have passed Step 2 CK of the USMLE or Level 2-CE of the COMLEX (nobody needs both)",
    gives: { "step2.passRequired": true, "comlex.accepted": true },
  },
  {
    lead: "To be eligible you must:",
    text: "have completed Step 1 (a chair's letter isn't needed)",
    gives: { "step1.passRequired": true },
  },
  {
    lead: "Applicants must:",
    text: "have passed Step 1 (we do not require a particular score)",
    gives: { "step1.passRequired": true, "step1.cutoff": "none" },
  },
  {
    text: "No resident shall commence training at the PGY-1 level without evidence of having passed USMLE Step 1 and Step 2 CK, or alternatively COMLEX-USA Level 1 and Level 2-CE.",
    gives: { "step1.passRequired": true, "step2.passRequired": true, "step2.dueBy": "start", "comlex.accepted": true },
  },
  {
    text: "No trainee may begin without having passed USMLE Steps 1 and 2 CK or COMLEX Levels 1 and 2-CE.",
    gives: { "step1.passRequired": true, "step2.passRequired": true, "step2.dueBy": "start", "comlex.accepted": true },
  },
  {
    text: "House officers shall not be appointed unless they have passed Step 1 and Step 2 CK of the USMLE or Level 1 and Level 2-CE of the COMLEX.",
    gives: { "step1.passRequired": true, "step2.passRequired": true, "step2.dueBy": "start", "comlex.accepted": true },
  },
  {
    text: "An applicant shall not be ranked until a passing score on Step 2 CK or, in the case of osteopathic graduates, COMLEX Level 2-CE has been received.",
    gives: { "step2.passRequired": true, "step2.dueBy": "rank_list", "comlex.accepted": true },
  },
  {
    lead: "We require",
    text: "Step 2 CK. The score may follow after you apply as long as it reaches us before ranking.",
    gives: { "step2.passRequired": true, "step2.dueBy": "rank_list" },
  },
  {
    text: "Applicants must have passed Step 1, and have passed it on the first attempt.",
    gives: { "step1.passRequired": true, "step1.maxAttempts": { attempts: 1, stance: "required" } },
  },
  {
    text: "You must have passed Step 2 CK, and must have done so on your first attempt.",
    gives: { "step2.passRequired": true, "step2.maxAttempts": { attempts: 1, stance: "required" } },
  },
  {
    text: "Candidates need a pass in Step 1, and need it at the first try.",
    gives: { "step1.passRequired": true, "step1.maxAttempts": { attempts: 1, stance: "required" } },
  },
  {
    text: "Step 1 has to be passed, and passed the first time.",
    gives: { "step1.passRequired": true, "step1.maxAttempts": { attempts: 1, stance: "required" } },
  },
  {
    text: "Step 1 must be passed, preferably on the first attempt.",
    gives: { "step1.passRequired": true, "step1.maxAttempts": { attempts: 1, stance: "preferred" } },
  },
  {
    text: "Since the state will not license anyone without it, Step 2 CK must be passed by the time you start with us in July.",
    gives: { "step2.passRequired": true, "step2.dueBy": "start" },
  },
  {
    text: "Because the medical board will not issue a training license otherwise, USMLE Step 1 and Step 2 CK must be passed before July 1.",
    gives: { "step1.passRequired": true, "step2.passRequired": true, "step2.dueBy": "start" },
  },
  {
    text: "As state law requires it for a training license, residents must have passed Step 2 CK before they begin.",
    gives: { "step2.passRequired": true, "step2.dueBy": "start" },
  },
  {
    text: "Step 2 CK must be passed before you start because our state's training license depends on it.",
    gives: { "step2.passRequired": true, "step2.dueBy": "start" },
  },
  {
    text: "Two attempts at Step 1 are fine. Three are too many.",
    gives: { "step1.maxAttempts": { attempts: 2, stance: "required" } },
  },
  {
    text: "One failed Step is fine. Two are too many.",
    gives: {
      "step1.maxAttempts": { attempts: 2, stance: "required" },
      "step2.maxAttempts": { attempts: 2, stance: "required" },
    },
  },
  {
    text: "We can look past one failure on the USMLE. Twice is too much.",
    gives: {
      "step1.maxAttempts": { attempts: 2, stance: "required" },
      "step2.maxAttempts": { attempts: 2, stance: "required" },
    },
  },
  {
    text: "Step 1: pass. Step 2 CK: likewise, first time.",
    under: "Requirements",
    gives: {
      "step1.passRequired": true,
      "step2.passRequired": true,
      "step2.maxAttempts": { attempts: 1, stance: "required" },
    },
  },
  {
    text: "Step 1: pass required. Step 2 CK: the same.",
    under: "Requirements",
    gives: { "step1.passRequired": true, "step2.passRequired": true },
  },
  {
    text: "Step 1: must be passed. Step 2 CK: ditto, by ranking.",
    under: "Requirements",
    gives: { "step1.passRequired": true, "step2.passRequired": true, "step2.dueBy": "rank_list" },
  },
  {
    text: "Step 1 must be passed at the first attempt. The same goes for Step 2 CK.",
    gives: {
      "step1.passRequired": true,
      "step2.passRequired": true,
      "step1.maxAttempts": { attempts: 1, stance: "required" },
      "step2.maxAttempts": { attempts: 1, stance: "required" },
    },
  },
  {
    text: "Step 1 must be passed. So must Step 2 CK, before we rank.",
    gives: { "step1.passRequired": true, "step2.passRequired": true, "step2.dueBy": "rank_list" },
  },
];

const misleading: readonly RuleExample[] = [
  { text: "Step 3 must be passed for a full license in our state.", gives: {} },
  {
    text: "A passing USMLE Step 1 or COMLEX Level 1 score uploaded to VSLO",
    under: "Visiting Student Rotations",
    gives: {},
  },
  {
    text: "COMLEX or USMLE score report",
    under: "Visiting Student Rotations",
    lead: "To apply for a rotation, send:",
    gives: {},
  },
  {
    text: "Our residents take Step 3 in their first year. Likewise, Step 2 CK scores are usually in by then.",
    gives: {},
  },
  {
    text: "Pursuant to institutional policy GME-104, residents must have passed USMLE Step 3 or COMLEX Level 3 in order to advance to the PGY-3 level.",
    gives: {},
  },
  { text: "A resident who fails to pass Step 3 by the end of the PGY-2 year shall not be reappointed.", gives: {} },
  { text: "The average Step 2 CK score of residents appointed during the preceding three years was 246.", gives: {} },
  {
    text: "Notice of any failed Step examination taken during residency shall be given to the program director within five days.",
    gives: {},
  },
  { row: "Step 3", text: "n/a", gives: {} },
  { row: "Avg. Step 2 CK", text: "243", gives: {} },
  { text: "Step 3 reimbursed (PGY-2)", lead: "Perks", gives: {} },
  { text: "Level I trauma, 480 beds", lead: "At a glance", gives: {} },
  { text: "Step 2 CK: avg 250, range 231-268", lead: "Our interns", gives: {} },
  { text: "Free UWorld for Step 3", lead: "Benefits", gives: {} },
];

describe("what is asked of licensing examinations, in policy prose and across sentences", () => {
  it.each([...told, ...misleading])("$text ($question$row$lead$under)", (example) => {
    expect(factsRead(example, "step", "comlex")).toEqual(example.gives);
  });
});
