import { describe, expect, it } from "vitest";
import type { RuleExample } from "../../src/extract/rule.js";
import { factsRead } from "./facts-read.js";

const told: readonly RuleExample[] = [
  {
    text: "You don't, though we are happy to read one.",
    question: "Do I need a chair's letter?",
    gives: { "letters.chair": "not_required" },
  },
  {
    text: "At least one letter should be by a family physician; the other two may be by anyone who knows your clinical work.",
    gives: { "letters.minimum": 3, "letters.fromSpecialty": 1 },
  },
  { text: "We don't insist on a chair letter.", gives: { "letters.chair": "not_required" } },
  {
    text: "It is our preference that you send four letters, but we will read a file that has three.",
    gives: { "letters.minimum": 3 },
  },
  {
    text: "ERAS takes four to a program; three are enough for us.",
    question: "How many reference letters does the program ask for?",
    gives: { "letters.minimum": 3, "letters.maximum": 4 },
  },
  {
    text: "No, but one at the least must be.",
    question: "Must all of the letters be by family physicians?",
    gives: { "letters.fromSpecialty": 1 },
  },
  {
    text: "One does, yes.",
    question: "Does one of the letters have to come from the United States?",
    gives: { "letters.fromUsPhysicians": 1 },
  },
  {
    text: "Faculty who have seen you at work. At least two of the three should be family physicians.",
    question: "Who should write my letters?",
    gives: { "letters.fromSpecialty": 2 },
  },
  {
    text: "Three required, at least two from US clinical rotations",
    row: "Letters of Recommendation",
    gives: { "letters.minimum": 3, "letters.fromUsPhysicians": 2 },
  },
  {
    text: "Letters by U.S. faculty are a must for graduates of foreign schools; we want two of them.",
    gives: { "letters.fromUsPhysicians": 2 },
  },
  {
    text: "At the very least one of the recommendations must stem from clinical work in the United States within the past two years.",
    gives: { "letters.fromUsPhysicians": 1 },
  },
  {
    text: "Your three letters should be from physicians under whom you worked in the U.S.",
    gives: { "letters.minimum": 3, "letters.fromUsPhysicians": 3 },
  },
  {
    text: "The Department Chair's letter and two more from faculty of your choice complete the file.",
    gives: { "letters.minimum": 3, "letters.chair": "required" },
  },
  {
    text: "The usual three, plus the MSPE.",
    question: "How many letters of recommendation does my file need?",
    gives: { "letters.minimum": 3 },
  },
  {
    text: "Some US clinical experience, and a letter of recommendation from it, are things we require of international students who apply.",
    gives: { "letters.fromUsPhysicians": 1 },
  },
  {
    text: "ERAS does: four letters may go to any one program.",
    question: "Do you limit the number of letters?",
    gives: { "letters.maximum": 4 },
  },
  {
    text: "Please include one by the chair or program director.",
    under: "Letters of Recommendation",
    gives: { "letters.chair": "required" },
  },
  {
    text: "Letters of recommendation from three US physicians",
    lead: "We give preference to applicants who have:",
    gives: { "letters.minimum": 3 },
  },
  {
    text: "As a further reference a letter from the Chair of Medicine will be welcome.",
    gives: { "letters.chair": "not_required" },
  },
  {
    text: "Papers that show clinical experience in the United States, with letter(s) by the supervisors there, belong to an IMG's application.",
    gives: { "letters.fromUsPhysicians": 1 },
  },
  {
    text: "Please upload CV, photo, 3 LORs (2 from FM attendings) and the MSPE.",
    gives: { "letters.minimum": 3, "letters.fromSpecialty": 2 },
  },
  { text: "A complete application includes 3 letters (4 if you are an IMG).", gives: { "letters.minimum": 4 } },
  {
    text: "Two of the letters of recommendation must be from family medicine physicians, and the third may be from any field.",
    gives: { "letters.minimum": 3, "letters.fromSpecialty": 2 },
  },
  {
    text: "You will need the Department of Medicine letter as well as two letters from attendings.",
    gives: { "letters.minimum": 3, "letters.chair": "required" },
  },
  {
    text: "We do not require a letter from your department chair, but we'd appreciate one.",
    gives: { "letters.chair": "preferred" },
  },
  { text: "Chair's letters are neither required nor preferred.", gives: { "letters.chair": "not_required" } },
  { text: "For IMGs, at least one U.S. letter is required.", gives: { "letters.fromUsPhysicians": 1 } },
  { text: "International applicants must have a minimum of two US LORs.", gives: { "letters.fromUsPhysicians": 2 } },
  {
    text: "We'd like three in total, at least one from family medicine.",
    question: "Do you have any requirements for letters of recommendation?",
    gives: { "letters.minimum": 3, "letters.fromSpecialty": 1 },
  },
  {
    text: "At least two of the three must be.",
    question: "Do letters have to be from the US?",
    gives: { "letters.fromUsPhysicians": 2 },
  },
  { text: "No.", question: "Can I send in more than four letters?", gives: { "letters.maximum": 4 } },
  {
    text: "Must my letters be recent? They should not be older than one year, and three of them are needed.",
    under: "Frequently asked questions",
    gives: { "letters.minimum": 3 },
  },
  {
    text: "One letter has to be from your department chair; the other two are up to you.",
    gives: { "letters.minimum": 3, "letters.chair": "required" },
  },
  {
    text: "The program asks for a letter from the chair of medicine at your school and three others.",
    gives: { "letters.minimum": 4, "letters.chair": "required" },
  },
  {
    text: "Two reference letters have to be by physicians who know the applicant now.",
    gives: { "letters.minimum": 2 },
  },
  {
    text: "Two or more letters of recommendation, one or more of them by a physician in the U.S. or Canada who has seen your clinical work himself.",
    gives: { "letters.minimum": 2, "letters.fromUsPhysicians": 1 },
  },
  {
    text: "Letters from the clinical supervisors of your rotations in the U.S., two of them, belong to the application.",
    gives: { "letters.fromUsPhysicians": 2 },
  },
  { text: "The letter(s) from your US supervisors must be in your file.", gives: { "letters.fromUsPhysicians": 1 } },
  {
    text: "Besides the MSPE, two letters by clinical faculty are required; a third from the Chair of Medicine is welcome.",
    gives: { "letters.minimum": 2, "letters.maximum": 3, "letters.chair": "not_required" },
  },
  { text: "4", row: "Maximum number of letters", gives: { "letters.maximum": 4 } },
  { text: "2", row: "Letters from U.S. physicians", gives: { "letters.fromUsPhysicians": 2 } },
  { text: "At least one", row: "Letters from US physicians", gives: { "letters.fromUsPhysicians": 1 } },
];

const misleading: readonly RuleExample[] = [
  { text: "Our residents write letters of recommendation for the students who rotate with them.", gives: {} },
  { text: "Faculty here wrote over forty letters last season for students going into family medicine.", gives: {} },
  { text: "Our graduates need three letters when they apply for cardiology fellowships.", gives: {} },
  { text: "Three letters of recommendation, one by your program director", under: "Fellowship Application", gives: {} },
  { text: "Thank-you letters to the three interviewers are not expected.", gives: {} },
  { text: "Most applicants send four letters.", gives: {} },
  { text: "A letter of good standing from the dean is needed for the away rotation.", gives: {} },
  { text: "The intern class of 2024 came with letters from all over the world.", gives: {} },
  {
    text: "Transfer candidates need a letter from the current program director besides three letters of recommendation.",
    gives: {},
  },
  {
    text: "Letter by the Chair of Medicine, where your school provides one",
    lead: "What we need from you:",
    gives: {},
  },
  {
    text: "No. We merely suggest that one of them be.",
    question: "Must all of the letters be by family physicians?",
    gives: {},
  },
  { text: "International graduates must send letters of recommendation by U.S. physicians.", gives: {} },
  { text: "For one of the letters we should like a general family physician as its author.", gives: {} },
  { text: "The chair interviews each applicant and signs every letter of acceptance.", gives: {} },
  { text: "One of our faculty members reads all letters of recommendation, often three times.", gives: {} },
  { text: "Letters of recommendation are weighed along with scores, grades and the personal statement.", gives: {} },
  { text: "For advanced standing one needs two letters from the former program director.", gives: {} },
  { text: "To get a letter of recommendation from our faculty, work with them for at least four weeks.", gives: {} },
  { text: "Visiting students must upload two letters of recommendation to VSLO.", gives: {} },
  { text: "Residents who seek a fellowship get a letter by the chair and two more by mentors.", gives: {} },
  { text: "Each letter should be one page, two at the most.", gives: {} },
];

describe("sentences seen for the first time on letters of recommendation", () => {
  it.each([...told, ...misleading])("$text ($row$question$lead$under)", ({ gives, ...example }) => {
    expect(factsRead(example, "letters.")).toEqual(gives);
  });
});
