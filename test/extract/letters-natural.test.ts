import { describe, expect, it } from "vitest";
import type { RuleExample } from "../../src/extract/rule.js";
import { factsRead } from "./facts-read.js";

const told: readonly RuleExample[] = [
  {
    text: "Three. A fourth is fine; from the fifth on they will not be read.",
    question: "How many letters should I send?",
    gives: { "letters.minimum": 3, "letters.maximum": 4 },
  },
  {
    text: "Three; two should be from family physicians. If your school writes a departmental letter, include it; we do not insist.",
    question: "What letters do you need?",
    gives: { "letters.minimum": 3, "letters.fromSpecialty": 2, "letters.chair": "not_required" },
  },
  {
    text: "A minimum of three letters is asked for; all three must be by family physicians, including that of your chair or, where there is no department, that of a program director.",
    under: "Letters",
    gives: { "letters.minimum": 3, "letters.fromSpecialty": 3, "letters.chair": "required" },
  },
  {
    text: "Three letters of recommendation, one of them by a family doctor.",
    gives: { "letters.minimum": 3, "letters.fromSpecialty": 1 },
  },
  {
    text: "Three letters are needed, two of them from within family medicine.",
    gives: { "letters.minimum": 3, "letters.fromSpecialty": 2 },
  },
  { text: "Three letters, all by family physicians.", gives: { "letters.minimum": 3, "letters.fromSpecialty": 3 } },
  { text: "Four letters, no more, no less.", gives: { "letters.minimum": 4, "letters.maximum": 4 } },
  {
    text: "Three letters of recommendation (four at the outside).",
    gives: { "letters.minimum": 3, "letters.maximum": 4 },
  },
  {
    text: "ERAS lets you assign four letters; we need at least three.",
    gives: { "letters.minimum": 3, "letters.maximum": 4 },
  },
  { text: "Two letters, or three at the very most.", gives: { "letters.minimum": 2, "letters.maximum": 3 } },
  { text: "3 (4 max.)", question: "How many letters?", gives: { "letters.minimum": 3, "letters.maximum": 4 } },
  { text: "min. 3, max. 4", row: "Letters", gives: { "letters.minimum": 3, "letters.maximum": 4 } },
  { text: "3", row: "LORs", gives: { "letters.minimum": 3 } },
  { text: "Three, from physicians who know you", row: "Recommendations", gives: { "letters.minimum": 3 } },
  { text: "Please arrange for a total of 3 LoRs.", gives: { "letters.minimum": 3 } },
  { text: "Two letters suffice.", gives: { "letters.minimum": 2 } },
  { text: "Please do not send more than four letters of recommendation.", gives: { "letters.maximum": 4 } },
  { text: "Anything past the third letter is ignored.", gives: { "letters.maximum": 3 } },
  {
    text: "The chair of your home department has to write one of the letters.",
    gives: { "letters.chair": "required" },
  },
  { text: "One letter has to bear the signature of your department's chair.", gives: { "letters.chair": "required" } },
  { text: "A letter from your chair of medicine", lead: "Please include:", gives: { "letters.chair": "required" } },
  {
    text: "one from your chair",
    lead: "Three letters, namely:",
    gives: { "letters.minimum": 3, "letters.chair": "required" },
  },
  { text: "Required of all", row: "Department letter", gives: { "letters.chair": "required" } },
  { text: "Not needed", row: "Chair's letter", gives: { "letters.chair": "not_required" } },
  { text: "Welcome", row: "Chair's letter", gives: { "letters.chair": "preferred" } },
  {
    text: "It need not, but we like it.",
    question: "Must one be from the chair?",
    gives: { "letters.chair": "preferred" },
  },
  { text: "There is no need for a letter from the chair.", gives: { "letters.chair": "not_required" } },
  { text: "A letter from your chair is neither required nor expected.", gives: { "letters.chair": "not_required" } },
  { text: "We never ask for a chair's letter.", gives: { "letters.chair": "not_required" } },
  {
    text: "Save your chair the trouble: no departmental letter is asked for.",
    gives: { "letters.chair": "not_required" },
  },
  { text: "A departmental letter is nice to have.", gives: { "letters.chair": "preferred" } },
  {
    text: "A letter from the chair of your department",
    under: "Preferred but not required",
    gives: { "letters.chair": "preferred" },
  },
  {
    text: "Among the letters we expect the summary letter of your home department.",
    gives: { "letters.chair": "required" },
  },
  {
    text: "At least two letters from U.S. doctors are a must.",
    gives: { "letters.minimum": 2, "letters.fromUsPhysicians": 2 },
  },
  {
    text: "one letter from a physician practicing in the United States",
    lead: "IMGs also need:",
    gives: { "letters.fromUsPhysicians": 1 },
  },
  {
    text: "Three letters of recommendation, all from physicians in the United States.",
    gives: { "letters.minimum": 3, "letters.fromUsPhysicians": 3 },
  },
  {
    text: "Without at least one letter from a US physician, an application is not read.",
    gives: { "letters.fromUsPhysicians": 1 },
  },
  { text: "At least one of your letter writers has to be a family physician.", gives: { "letters.fromSpecialty": 1 } },
  { text: "It is essential that a family physician write one of the letters.", gives: { "letters.fromSpecialty": 1 } },
  {
    text: "Three letters of recommendation (one from family medicine)",
    lead: "Required documents",
    gives: { "letters.minimum": 3, "letters.fromSpecialty": 1 },
  },
  {
    text: "Three, at least one from family medicine",
    row: "Letters",
    gives: { "letters.minimum": 3, "letters.fromSpecialty": 1 },
  },
];

const misleading: readonly RuleExample[] = [
  { text: "No.", question: "Does one of the letters have to be from family medicine?", gives: {} },
  { text: "Letters may come from any specialty.", gives: {} },
  { text: "None of the letters has to be from a family physician.", gives: {} },
  { text: "It does not matter to us whether your letters come from family physicians.", gives: {} },
  { text: "A letter from a family physician would be nice.", gives: {} },
  { text: "Our residents write two letters a year to the state legislature.", gives: {} },
  { text: "The chair writes letters to donors.", gives: {} },
  { text: "Our chair, Dr. Roe, sends each applicant a letter.", gives: {} },
  { text: "Letters of invitation go out in three batches.", gives: {} },
  { text: "Two faculty members read every letter.", gives: {} },
  { text: "We receive about three thousand letters each season.", gives: {} },
  { text: "The chair of the selection committee signs the letters of offer.", gives: {} },
  { text: "Please address letters to the program director.", gives: {} },
  { text: "Letters should be no older than two years.", gives: {} },
  { text: "Letters from three years ago will not help you.", gives: {} },
  { text: "Each letter should fill one to two pages.", gives: {} },
  { text: "A letter of intent is not needed.", gives: {} },
  { text: "Ask our chair about the curriculum.", gives: {} },
  { text: "Department of Medicine letterhead should be used.", gives: {} },
  { text: "Most applicants send four letters.", gives: {} },
  { text: "The chair of the department meets each applicant.", gives: {} },
  { text: "For a fellowship you need three letters, one from the chair.", gives: {} },
  { text: "You will hear from us by letter within two weeks.", gives: {} },
  { text: "Visiting students need a letter of good standing from their dean.", gives: {} },
  { text: "We do not count your letters.", gives: {} },
  { text: "Each resident gets a chair and a desk.", gives: {} },
  { text: "Dr. Roe has been chair of the department since 2012 and wrote three books.", gives: {} },
  { text: "Letters written by residents are of little use.", gives: {} },
  { text: "Letter writers may upload to ERAS until October 1.", gives: {} },
  { text: "Letters in other languages need a translation.", gives: {} },
  { text: "The chair's office is on the fourth floor.", gives: {} },
  { text: "Two chairs were endowed last year.", gives: {} },
  { text: "A letter of acceptance is mailed to all who match.", gives: {} },
  { text: "The three letters on our badge stand for teamwork.", gives: {} },
  { text: "References are listed at the end of each paper.", gives: {} },
  { text: "Residents get letters from grateful patients.", gives: {} },
  { text: "The department's chair reads three papers a week.", gives: {} },
  { text: "Three references are cited in the policy.", gives: {} },
  { text: "Write to us if your letter writer is ill.", gives: {} },
  { text: "One of them is a family physician.", gives: {} },
  { text: "Thank-you letters are not needed.", gives: {} },
];

describe("natural sentences on letters of recommendation", () => {
  it.each([...told, ...misleading])("$text ($question$row$lead$under)", (example) => {
    expect(factsRead(example, "letters.")).toEqual(example.gives);
  });
});
