import { describe, expect, it } from "vitest";
import type { RuleExample } from "../../src/extract/rule.js";
import { factsRead } from "./facts-read.js";

type Row = readonly [text: string, gives: RuleExample["gives"], where?: Omit<RuleExample, "text" | "gives">];

const rows: readonly Row[] = [
  ["There will be 14 new residents in July 2027, as there have been since 2020.", { "positions.perYear": 14 }],
  ["Two residents are taken into each of the five years.", { "positions.perYear": 2 }],
  [
    "We recruit outside of any match. Applications are made on the School’s own portal until January 31, and three residents are appointed each year.",
    { "positions.perYear": 3 },
  ],
  ["Between 900 and 1,000 students apply for our six positions.", { "positions.perYear": 6 }],
  ["Number of first-year places: 6", { "positions.perYear": 6 }],
  ["Categorical interns: 16. There are also two in the child neurology track.", { "positions.perYear": 16 }],
  ["Nine interns. Three years. One helicopter, which you will not fly.", { "positions.perYear": 9 }],
  ["Six people start each year.", { "positions.perYear": 6 }],
  [
    "Ten interns in an ordinary year. In 2021 there were eleven.",
    { "positions.perYear": 10 },
    { question: "How many do you take?" },
  ],
  ["You will be one of eight interns.", { "positions.perYear": 8 }],
  ["Every June we welcome seven physicians into the program.", { "positions.perYear": 7 }],
  ["Five join us every summer.", { "positions.perYear": 5 }],
  ["The residency has room for four new residents each July.", { "positions.perYear": 4 }],
  ["Twelve of you will start in July.", { "positions.perYear": 12 }],
  ["We have been approved by the ACGME for nine residents, three in each year.", { "positions.perYear": 3 }],
  ["The ACGME has approved us for five residents per year.", { "positions.perYear": 5 }],
  ["Approved positions: 15 (5-5-5)", { "positions.perYear": 5 }],
  ["A total of 24 residents, eight per class, train here.", { "positions.perYear": 8 }],
  ["Eighteen residents, six to a year.", { "positions.perYear": 6 }],
  ["Eight.", { "positions.perYear": 8 }, { question: "Size of a class?" }],
  ["Each class numbers ten.", { "positions.perYear": 10 }],
  ["The incoming class is eleven strong.", { "positions.perYear": 11 }],
  ["This year we will match 13 categorical residents.", { "positions.perYear": 13 }],
  ["In the Match we offer 12 categorical positions and 4 preliminary ones.", { "positions.perYear": 12 }],
  ["Positions: 7 categorical, 3 preliminary", { "positions.perYear": 7 }],
  ["7 per year", { "positions.perYear": 7 }, { row: "Residents" }],
  ["7", { "positions.perYear": 7 }, { row: "Positions per year" }],
  ["7", { "positions.perYear": 7 }, { row: "PGY-1 positions" }],
  ["Yearly we add four residents to our family.", { "positions.perYear": 4 }],
  ["It is a program of four residents a year.", { "positions.perYear": 4 }],
  ["Two of our residents each year are from the military.", {}],
  ["Two chiefs are named each year.", {}],
  ["One resident a year goes to Kenya.", {}],
  ["Every year two residents present at the national meeting.", {}],
  ["Each resident has four weeks of vacation per year.", {}],
  ["Residents care for 12 patients each.", {}],
  ["In 2023 we had twelve interns, since the state paid for three more.", {}],
  ["Our 30 residents are looked after by 45 faculty.", {}],
  ["Four residents per team, two teams per ward.", {}],
  ["Three visiting students are taken each month.", {}],
  ["A fellowship in pain medicine takes two fellows every year.", {}],
  ["The sports medicine fellowship accepts one fellow each year.", {}],
  ["We have five preliminary interns each year.", {}],
  ["Last year eleven applicants were interviewed for each position.", {}],
  ["We receive 800 applications and interview 90 people each year.", {}],
  ["Six of last year's eight graduates went into fellowships.", {}],
  ["By 2030 we hope to have ten residents a year.", {}],
  ["Two residents share an apartment in the first year.", {}],
  ["There are three interns on the night team.", {}],
  ["Each year one intern wins the teaching award.", {}],
  ["We host six medical students each year.", {}],
  ["Interns take call every fourth night, and two weekends a month are off.", {}],
  ["First-year residents spend two months in the ICU each year.", {}],
  ["Three residents in each year of training attend the retreat.", {}],
];

describe("entry positions, as people say it in a talk or a note", () => {
  it.each(rows.map(([text, gives, where = {}]) => [text, gives, where] as const))("%s", (text, gives, where) => {
    expect(factsRead({ text, ...where }, "positions")).toEqual(gives);
  });
});
