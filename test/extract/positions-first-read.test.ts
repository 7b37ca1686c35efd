import { describe, expect, it } from "vitest";
import type { RuleExample } from "../../src/extract/rule.js";
import { factsRead } from "./facts-read.js";

type Row = readonly [text: string, gives: RuleExample["gives"], where?: Omit<RuleExample, "text" | "gives">];

const rows: readonly Row[] = [
  ["Our residents run a mentoring circle that gets students ready for the NRMP Match.", {}],
  ["Each year two residents are chosen as chiefs.", {}],
  ["None of our positions is filled outside the Match.", { "application.match": "NRMP" }],
  ["Your CV should be sent to the chief residents before your rotation.", {}],
  ["A photo of each resident hangs in the hallway.", {}],
  [
    "Here, in our conference center; lunch with the residents is part of it.",
    { "application.interviewFormat": "in_person" },
    { question: "Where do interviews take place?" },
  ],
  ["There are eleven of us in every class.", { "positions.perYear": 11 }],
  ["As of July, the class grows from 6 to 8 residents a year.", { "positions.perYear": 8 }],
  ["To renew a license, residents upload a photo and a copy of their diploma.", {}],
  ["In each of the three years there are nine residents.", { "positions.perYear": 9 }],
  ["We have been granted 5 positions at the PGY-1 level.", { "positions.perYear": 5 }],
  ["Our categorical class has grown to 16.", { "positions.perYear": 16 }],
  ["5 residents/year", { "positions.perYear": 5 }],
  ["Our program began in 1985 with three residents per year.", {}],
  ["Every year, thirteen PGY-1s join our ranks.", { "positions.perYear": 13 }],
  ["We have openings for nine first-year residents.", { "positions.perYear": 9 }],
  ["Of our 14 PGY-1 positions, 10 are categorical and 4 preliminary.", { "positions.perYear": 10 }],
  ["We take eight of them each year.", { "positions.perYear": 8 }, { question: "How many residents do you have?" }],
  ["PGY-1: 8, PGY-2: 8, PGY-3: 7", { "positions.perYear": 8 }],
  ["Our surgery colleagues take five interns a year.", {}],
  ["The program is approved for 30 residents. Ten start each June.", { "positions.perYear": 10 }],
  ["4 per year (16 total)", { "positions.perYear": 4 }, { row: "Residents" }],
  ["24 (8 per year)", { "positions.perYear": 8 }, { row: "Number of residents" }],
  ["5 residents are accepted for the PGY-1 year; they stay with us through PGY-4.", { "positions.perYear": 5 }],
  ["A class of ten starts each summer.", { "positions.perYear": 10 }],
  ["Training lasts four years, and four residents are in each of them.", { "positions.perYear": 4 }],
  ["15 residents train here, in three classes of five.", { "positions.perYear": 5 }],
  ["All positions are offered within the Match.", { "application.match": "NRMP" }],
  ["The file of a resident holds a CV, evaluations and a procedure log.", {}],
  ["Positions offered in the 2027 Match: 10", { "positions.perYear": 10, "application.match": "NRMP" }],
  [
    "At the moment nine residents are in their first year, nine in their second and eight in their third.",
    { "positions.perYear": 9 },
  ],
  ["Our program matched its full class of 12.", { "positions.perYear": 12 }],
  ["For ten positions we interview 120 applicants.", { "positions.perYear": 10 }],
  ["Four residents a year are chosen for the teaching track.", {}],
  ["Our sister program in Ridgeway takes six residents a year.", {}],
  ["Applicants meet the residents at a virtual social the night before.", {}],
  ["Two of our residents presented at a national meeting last year.", {}],
  ["At any time three residents are on call.", {}],
  ["We send four residents to the annual meeting every year.", {}],
  ["On the morning of the interview you will tour the hospital, and lunch is with the residents.", {}],
  ["Eight residents presented posters this year.", {}],
  ["Two preliminary positions a year are open to those going into radiology.", {}],
  ["You can chat online with our residents on Thursday evenings.", {}],
  ["In all, 45 residents train in our three programs.", {}],
  ["ACGME approved us for 32 residents.", {}],
];

describe("positions, codes and residents' matters at first sight", () => {
  it.each(rows.map(([text, gives, where = {}]) => [text, gives, where] as const))("%s", (text, gives, where) => {
    expect(factsRead({ text, ...where }, "application", "positions", "program")).toEqual(gives);
  });
});
