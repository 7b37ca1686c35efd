import { describe, expect, it } from "vitest";
import type { RuleExample } from "../../src/extract/rule.js";
import { factsRead } from "./facts-read.js";

const told: readonly RuleExample[] = [
  {
    text: "As a condition precedent to appointment, every prospective resident shall furnish proof of successful completion of USMLE Step 1 and Step 2 CK.",
    gives: { "step1.passRequired": true, "step2.passRequired": true, "step2.dueBy": "start" },
  },
  {
    text: "Appointment shall be withheld from any candidate whose Step 2 CK result has not been received by the Office of Graduate Medical Education on or before June 15.",
    gives: { "step2.passRequired": true, "step2.dueBy": "start" },
  },
  {
    text: "The Hospital shall, where the requirements of 20 CFR 655 are met and Step 3 has been passed, petition for H-1B status on behalf of a resident.",
    gives: { "step3.requirement": "required_for_h1b" },
  },
  {
    text: "Any applicant having taken more than two attempts to pass USMLE Step 1, or more than two attempts to pass USMLE Step 2 CK, will not be considered.",
    gives: {
      "step1.maxAttempts": { attempts: 2, stance: "required" },
      "step2.maxAttempts": { attempts: 2, stance: "required" },
    },
  },
  {
    text: "The total number of attempts at USMLE Step 1 shall not exceed three, and the total number of attempts at Step 2 CK shall not exceed two.",
    gives: {
      "step1.maxAttempts": { attempts: 3, stance: "required" },
      "step2.maxAttempts": { attempts: 2, stance: "required" },
    },
  },
  {
    text: "Applicants shall have attained, at a minimum, a score of 220 on Step 2 CK.",
    gives: { "step2.minScore": { score: 220, stance: "required" }, "step2.passRequired": true },
  },
  {
    text: "Candidates presenting COMLEX scores alone shall be afforded the same consideration as those presenting USMLE scores.",
    gives: { "comlex.accepted": true },
  },
  {
    text: "The Program does not require graduates of colleges of osteopathic medicine to have taken the USMLE.",
    gives: { "comlex.accepted": true },
  },
  {
    text: "Candidates are advised that, effective with the 2025 cycle, Step 3 is no longer a requirement for application.",
    gives: { "step3.requirement": "not_required" },
  },
  {
    text: "Any physician entering under an H-1B petition must present a passing Step 3 score by the date of the rank list.",
    gives: { "step3.requirement": "required_for_h1b" },
  },
  {
    text: "Preference is given to applicants who have had no failures on any USMLE Step examination.",
    gives: {
      "step1.maxAttempts": { attempts: 1, stance: "preferred" },
      "step2.maxAttempts": { attempts: 1, stance: "preferred" },
    },
  },
  {
    text: "Step 2 CK must be taken by December 31 so that results are available prior to certification of the rank order list.",
    gives: { "step2.passRequired": true, "step2.dueBy": "rank_list" },
  },
  {
    text: "No application shall be regarded as complete until the USMLE transcript, including Step 2 CK, has been received.",
    gives: { "step2.passRequired": true, "step2.dueBy": "application" },
  },
  {
    text: "Neither Step 1 nor Step 2 CK scores are used as a threshold for interview selection.",
    gives: { "step1.cutoff": "none", "step2.cutoff": "none" },
  },
  {
    text: "The Selection Committee does not employ numerical cutoffs for the USMLE.",
    gives: { "step1.cutoff": "none", "step2.cutoff": "none" },
  },
  {
    text: "USMLE/COMLEX: pass all on 1st attempt",
    lead: "What we screen for",
    gives: {
      "step1.maxAttempts": { attempts: 1, stance: "required" },
      "step2.maxAttempts": { attempts: 1, stance: "required" },
      "comlex.accepted": true,
    },
  },
  {
    text: "2CK >= 230",
    lead: "Minimums",
    gives: { "step2.minScore": { score: 230, stance: "required" }, "step2.passRequired": true },
  },
  { text: "CK in by ranking", lead: "Required", gives: { "step2.passRequired": true, "step2.dueBy": "rank_list" } },
  { text: "Steps 1/2 passed", lead: "Required", gives: { "step1.passRequired": true, "step2.passRequired": true } },
  {
    text: "no more than 1 Step failure",
    lead: "Required",
    gives: {
      "step1.maxAttempts": { attempts: 2, stance: "required" },
      "step2.maxAttempts": { attempts: 2, stance: "required" },
    },
  },
  { row: "COMLEX accepted?", text: "Y", gives: { "comlex.accepted": true } },
  { row: "DO applicants", text: "COMLEX fine, USMLE optional", gives: { "comlex.accepted": true } },
  { row: "DO applicants", text: "USMLE also req'd", gives: { "comlex.accepted": false } },
  {
    row: "Step 1",
    text: "P (first try)",
    gives: { "step1.passRequired": true, "step1.maxAttempts": { attempts: 1, stance: "required" } },
  },
  { row: "Step 2 CK", text: "Before ROL", gives: { "step2.passRequired": true, "step2.dueBy": "rank_list" } },
  { row: "Step 2 CK", text: "Req'd to interview", gives: { "step2.passRequired": true, "step2.dueBy": "interview" } },
  {
    row: "Step 2 CK",
    text: "Preferred at application, required by ranking",
    gives: { "step2.passRequired": true, "step2.dueBy": "rank_list" },
  },
  {
    row: "Step 2 CK",
    text: "230 preferred, no cutoff",
    gives: { "step2.minScore": { score: 230, stance: "preferred" }, "step2.cutoff": "none" },
  },
  { row: "Step 3", text: "Not needed", gives: { "step3.requirement": "not_required" } },
  { row: "Step 3", text: "Required for H-1B by rank list", gives: { "step3.requirement": "required_for_h1b" } },
  {
    row: "Max attempts",
    text: "2 per Step",
    gives: {
      "step1.maxAttempts": { attempts: 2, stance: "required" },
      "step2.maxAttempts": { attempts: 2, stance: "required" },
    },
  },
  {
    row: "Failed Steps",
    text: "Not considered",
    gives: {
      "step1.maxAttempts": { attempts: 1, stance: "required" },
      "step2.maxAttempts": { attempts: 1, stance: "required" },
    },
  },
  {
    row: "Minimum scores",
    text: "USMLE 1: P; USMLE 2: 225; COMLEX 2: 500",
    gives: {
      "step1.passRequired": true,
      "step2.minScore": { score: 225, stance: "required" },
      "step2.passRequired": true,
      "comlex2.minScore": { score: 500, stance: "required" },
      "comlex.accepted": true,
    },
  },
  { row: "Score cutoff?", text: "Nope", gives: { "step1.cutoff": "none", "step2.cutoff": "none" } },
  { text: "Level 1 + Level 2 in lieu of Steps OK", lead: "Exams", gives: { "comlex.accepted": true } },
  { text: "DOs: COMLEX, no USMLE needed", lead: "Exams", gives: { "comlex.accepted": true } },
  { text: "COMLEX alone won't do", lead: "Exams", gives: { "comlex.accepted": false } },
  {
    text: "No min score, but must pass",
    lead: "Step 2 CK",
    gives: { "step2.cutoff": "none", "step2.passRequired": true },
  },
  {
    text: "1 retake allowed",
    lead: "USMLE attempts",
    gives: {
      "step1.maxAttempts": { attempts: 2, stance: "required" },
      "step2.maxAttempts": { attempts: 2, stance: "required" },
    },
  },
  { row: "COMLEX", text: "Accepted", gives: { "comlex.accepted": true } },
  { row: "COMLEX", text: "Not accepted", gives: { "comlex.accepted": false } },
];

const misleading: readonly RuleExample[] = [
  { text: "The state board of medicine limits applicants for licensure to three attempts at each Step.", gives: {} },
  { text: "Step 3 must be taken prior to promotion to the second postgraduate year.", gives: {} },
  {
    text: "Reimbursement of the Step 3 registration fee shall be made upon presentation of a passing score.",
    gives: {},
  },
  {
    text: "Any resident who has not passed Step 3 by the conclusion of PGY-2 shall be placed on administrative leave.",
    gives: {},
  },
  { text: "A failure on Step 1 or Step 2 CK shall not, in and of itself, preclude consideration.", gives: {} },
  { row: "Step 2 CK", text: "Most scored 240+", gives: {} },
  { row: "Step 3", text: "By end of PGY-1", gives: {} },
  { row: "Failed Steps", text: "Reviewed case by case", gives: {} },
  { text: "Step 3: $895 covered", lead: "Perks", gives: {} },
  { text: "Step 1/2 prep course for MS2s", lead: "Students", gives: {} },
  { row: "COMLEX", text: "Not required", gives: {} },
  { row: "MD candidates", text: "USMLE required", gives: {} },
  { row: "Step 2 CK", text: "Preferred", gives: {} },
  { row: "Step 2 CK", text: "Preferred at application", gives: {} },
  { row: "Step 1", text: "P/F", gives: {} },
  { row: "Step 2 CK", text: "Most have 245 or more", gives: {} },
  { text: "Free qbank for Step 3", lead: "Perks", gives: {} },
  { text: "Step 2 prep workshops", lead: "For our students", gives: {} },
];

describe("what is asked of licensing examinations, in notes and cells of tables", () => {
  it.each([...told, ...misleading])("$text ($question$row$lead$under)", (example) => {
    expect(factsRead(example, "step", "comlex")).toEqual(example.gives);
  });
});
