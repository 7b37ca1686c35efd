import { describe, expect, it } from "vitest";
import type { RuleExample } from "../../src/extract/rule.js";
import { factsRead } from "./facts-read.js";

type Gives = RuleExample["gives"];
type Row = readonly [text: string, gives: Gives, where?: Omit<RuleExample, "text" | "gives">];

const rows: readonly Row[] = [
  ["About 900.", {}, { question: "How many applications do you receive?" }],
  ["There are 24 residents.", {}, { question: "How many residents are in the program?" }],
  ["We have 12 residents in the first year clinic.", {}],
  ["Residents see 10 patients per half day in the first year.", {}],
  ["Two residents are elected each year to the council.", {}],
  ["Six of our residents went into fellowships this year.", {}],
  ["We grew from 4 to 6 residents per year in 2019.", { "positions.perYear": 6 }],
  ["The fellowship takes two fellows per year.", {}],
  ["Multiple attempts at the USMLE are considered case by case.", {}],
  ["Explain any failed attempt in your personal statement.", {}],
  ["Failures in courses or on the USMLE are looked at in context.", {}],
  ["Do you consider applicants with USMLE failures?", {}],
  ["A failed Step is no bar to an interview.", {}],
  ["One failed attempt will not keep you from being considered.", {}],
  ["If you fail Step 2 CK, tell us before the first of March.", {}],
  ["Our interviewees have a Step 2 CK score of 245 on average.", {}],
  ["The mean Step 2 CK score of those matched here was 250.", {}],
  ["Scores range between 220 and 260 among our residents.", {}],
  ["Applicants with Step 2 CK scores below 220 are rarely successful here.", {}],
  ["Nationally the average Step 2 CK score is 248.", {}],
  ["Our residents come from 220 schools and bring good USMLE scores.", {}],
  ["Students in the top 25 percent with Step 2 CK scores of 255 have matched here.", {}],
  ["Usually 230 or higher.", {}, { question: "What USMLE scores do successful applicants have?" }],
  ["There is no cutoff date for applications.", {}],
  ["There is no minimum time since graduation, and USMLE scores are reviewed.", {}],
  ["We do not share our score cutoffs.", {}],
  ["No applications are read that fall below our USMLE cutoff.", {}],
  ["No minimum salary is set by the board.", {}],
  ["Step 2 CK is desirable but not a must at the time of application.", {}],
  ["We like to have the Step 2 CK score before interviews.", {}],
  ["Please take Step 2 CK early if you can.", {}],
  ["You can apply before taking Step 2 CK.", {}],
  ["Residents have to pass Step 3 by the end of the first year.", {}],
  ["Step 2 CK scores help us.", {}],
  ["Students doing a sub-internship must have passed Step 1.", {}],
  ["Do I need Step 2 CK to apply?", {}],
  ["No.", {}, { question: "Is Step 2 CK required before an interview?" }],
  ["Step 3 must be taken during the intern year.", {}],
  ["Interns are expected to take Step 3 by December.", {}],
  ["Residents must pass Step 3 to advance to the PGY-3 year.", {}],
  ["The education fund can be used for Step 3.", {}],
  ["Our DO residents sit for both boards.", {}],
  ["DO and MD students from all schools are invited to apply.", {}],
  ["The COMLEX conversion table is on the website.", {}],
  ["Currently, we have 30 residents in training.", {}],
  ["Our 24 residents come from 15 schools.", {}],
  ["Two chief residents are chosen each year.", {}],
  ["Residents have 5 clinic sessions per week and 3 conferences each year.", {}],
  ["Passing USMLE Step 3 is required before the PGY-3 year.", {}],
  ["Residents are required to pass USMLE Step 3 by the end of PGY-2.", {}],
  [
    "Yes, on a case-by-case basis.",
    {},
    { question: "Will you consider applicants with failed attempts on Step 1 or 2?" },
  ],
  ["USMLE Step 1: Pass (1st attempt)", {}],
  ["Step 1 is pass/fail now, so that we look more closely at Step 2 CK.", {}],
  ["Our residents' first-time board pass rate over the last five years is 100%.", {}],
  ["Thank you for taking the first step; our next step is to read your file.", {}],
  ["Step 1: create an account. Step 2: upload your documents. Step 3: submit.", {}],
  ["A Level 1 trauma center with 350 beds, we take residents to the next level.", {}],
  ["The state medical board allows three attempts at each Step.", {}],
];

describe("sentences that sound like demands and are none", () => {
  it.each(rows.map(([text, gives, where = {}]) => [text, gives, where] as const))("%s", (text, gives, where) => {
    expect(factsRead({ text, ...where }, "step", "comlex", "positions", "program")).toEqual(gives);
  });
});
