import { describe, expect, it } from "vitest";
import type { RuleExample } from "../../src/extract/rule.js";
import { factsRead } from "./facts-read.js";

type Gives = RuleExample["gives"];
type Row = readonly [text: string, gives: Gives, where?: Omit<RuleExample, "text" | "gives">];

const rows: readonly Row[] = [
  ["Fourteen is how many new interns we take each summer.", { "positions.perYear": 14 }],
  ["There is room for eight categorical interns in each class.", { "positions.perYear": 8 }],
  ["Every July six of you start with us.", { "positions.perYear": 6 }],
  ["Our three classes have ten residents each.", { "positions.perYear": 10 }],
  ["Ten.", { "positions.perYear": 10 }, { question: "How many interns start each July?" }],
  [
    "Four categorical and two preliminary ones",
    { "positions.perYear": 4 },
    { question: "How many PGY-1 residents do you take a year?" },
  ],
  ["We fill five places in the Match.", { "positions.perYear": 5 }],
  ["We have 45 residents from 20 countries.", {}],
  ["Twelve of our graduates went on to fellowships last year.", {}],
  ["We see about 100 applicants on 12 interview days each year.", {}],
  ["Each resident has six months of electives in three years.", {}],
  ["Our preliminary track has nine places a year.", {}],
  ["Last year there were 1,200 applications for our ten positions.", { "positions.perYear": 10 }],
  ["Last July three new faculty members joined us.", {}],
  ["Our number in the NRMP is 1234140C0.", { "program.nrmpCodes": ["1234140C0"] }],
  [
    "In the NRMP look for 2345140C0 (categorical) or 2345140P0 (preliminary).",
    { "program.nrmpCodes": ["2345140C0", "2345140P0"] },
  ],
  ["With the ACGME we go by 1401234567.", { "program.acgmeId": "1401234567" }],
  ["Reach us at 5025550142.", {}],
  ["Our 230-bed hospital has a Level 2 trauma center.", {}],
  ["There is no minimum number of months of experience.", {}],
  ["Our program has no upper age limit.", {}],
  ["One of our faculty members is a DO.", {}],
  ["Through the Match we find seven people each year.", { "positions.perYear": 7 }],
  ["Nine new colleagues join us every summer.", { "positions.perYear": 9 }],
  ["Our size: 12 interns, 12 second-years, 12 third-years.", { "positions.perYear": 12 }],
  ["We are 24 in all, eight to a class.", { "positions.perYear": 8 }],
  ["six a year", { "positions.perYear": 6 }, { row: "Categorical positions" }],
  ["The program is approved for 30 residents, ten at each level.", { "positions.perYear": 10 }],
  ["Three preliminary and eleven categorical interns start each year.", { "positions.perYear": 11 }],
  ["We get 2,000 applications and interview 150 people for 15 places.", { "positions.perYear": 15 }],
  [
    "Eight, of whom one is for the research track.",
    { "positions.perYear": 8 },
    { question: "How many positions do you have each year?" },
  ],
  ["Four of our residents are parents.", {}],
  ["Three residents present at national meetings each year.", {}],
  ["Two chief residents are chosen every year.", {}],
  ["We run five clinics with two attendings each.", {}],
  ["About 60 medical students rotate with us every year.", {}],
  ["No letter grades are needed.", {}],
  ["We have trained many DOs over the years.", {}],
  ["We take on five interns a year.", { "positions.perYear": 5 }],
  ["Each class is made up of seven people.", { "positions.perYear": 7 }],
  ["Thirteen", { "positions.perYear": 13 }, { row: "Interns per class" }],
  ["Three of our interns come from Texas.", {}],
  ["Each intern has four weeks of vacation a year.", {}],
  ["Ten interns is what we take every year, plus four for the preliminary year.", { "positions.perYear": 10 }],
];

describe("positions and codes, as pages put them when reworded", () => {
  it.each(rows.map(([text, gives, where = {}]) => [text, gives, where] as const))("%s", (text, gives, where) => {
    expect(factsRead({ text, ...where }, "positions", "program")).toEqual(gives);
  });
});
