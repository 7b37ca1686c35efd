import { describe, expect, it } from "vitest";
import type { RuleExample } from "../../src/extract/rule.js";
import { factsRead } from "./facts-read.js";

const places = (count: number) => ({ "positions.perYear": count });

const stated: readonly RuleExample[] = [
  { text: "We take eight residents a year.", gives: places(8) },
  { text: "Our program offers 12 categorical positions annually.", gives: places(12) },
  { text: "Each July ten interns begin their training with us, every year.", gives: places(10) },
  { text: "There are six (6) PGY-1 positions per year.", gives: places(6) },
  { text: "Every class has nine residents.", gives: places(9) },
  { text: "The program is approved for seven residents per year.", gives: places(7) },
  { text: "Five new residents join us each year.", gives: places(5) },
  { text: "We match four residents every year, sixteen in all.", gives: places(4) },
  { text: "In the upcoming Match we offer 14 categorical positions.", gives: places(14) },
  { text: "We have 8 categorical and 4 preliminary positions each year.", gives: places(8) },
  { text: "Three residents are selected each year through the San Francisco Match.", gives: places(3) },
  { text: "The intern class is made up of eleven residents.", gives: places(11) },
  { text: "The number of positions offered each year is 6.", gives: places(6) },
  { text: "With six residents per class we are a small family.", gives: places(6) },
  { text: "Ours is a 10-10-10 program.", gives: places(10) },
  { text: "8", question: "How many positions do you offer each year?", gives: places(8) },
  { text: "We take 7.", question: "How many residents do you take per year?", gives: places(7) },
  { text: "Twelve per year.", question: "How many residents do you accept?", gives: places(12) },
  { text: "There are 15 intern spots.", question: "How many spots do you have?", gives: places(15) },
  { text: "Number of positions per year: 9", gives: places(9) },
  { text: "Class size: 6 residents per year", gives: places(6) },
  { text: "Our complement is 18 residents, with 6 in each class.", gives: places(6) },
  { text: "PGY-1 positions available: 5", gives: places(5) },
  { text: "We recruit 13 residents per year to our three-year program.", gives: places(13) },
];

const misleading: readonly RuleExample[] = [
  { text: "At present 36 residents train here.", gives: {} },
  { text: "The program has 24 residents in total.", gives: {} },
  { text: "We interview 120 applicants each year for our program.", gives: {} },
  { text: "Four to six residents are accepted each year.", gives: {} },
  { text: "There are two fellowship positions per year.", gives: {} },
  { text: "Three preliminary positions are offered each year.", gives: {} },
  { text: "Two residents are on call each night.", gives: {} },
  { text: "Our hospital has 400 beds and 20 faculty physicians.", gives: {} },
  { text: "Training lasts three years.", gives: {} },
  { text: "One resident per year may attend the national meeting.", gives: {} },
  { text: "We receive 900 applications each year.", gives: {} },
  { text: "Residents spend 2 positions of responsibility as chiefs.", gives: {} },
  { text: "Residents have four weeks of vacation per year.", gives: {} },
  { text: "We hope to grow to 10 residents per year by 2030.", gives: {} },
  { text: "One PGY-2 position is vacant this year.", gives: {} },
  { text: "Each resident follows 12 patients per year in the nursing home.", gives: {} },
  { text: "12", question: "How many interview days do you hold each year?", gives: {} },
];

const codes: readonly RuleExample[] = [
  { text: "ACGME Program ID: 1204512345", gives: { "program.acgmeId": "1204512345" } },
  {
    text: "Our number with the Accreditation Council for Graduate Medical Education is 1204512346.",
    gives: { "program.acgmeId": "1204512346" },
  },
  { text: "(ACGME #120-45-12347)", gives: { "program.acgmeId": "1204512347" } },
  { text: "Our NRMP code is 1234120C0.", gives: { "program.nrmpCodes": ["1234120C0"] } },
  {
    text: "NRMP codes: 1234140C0 (categorical) and 1234140P0 (preliminary)",
    gives: { "program.nrmpCodes": ["1234140C0", "1234140P0"] },
  },
  { text: "Rank us as 1 2 3 4 1 2 0 C 0.", gives: { "program.nrmpCodes": ["1234120C0"] } },
  { text: "Call the ACGME coordinator at 5025550142.", gives: {} },
  { text: "Our fax number is 5025550143.", gives: {} },
  { text: "Fellowship NRMP code: 1234156F0", gives: {} },
  { text: "The zip code is 40202-1234.", gives: {} },
];

describe.each([
  ["positions a year", stated, "positions"],
  ["numbers that are no positions", misleading, "positions"],
  ["codes of the program", codes, "program"],
])("%s", (_, rows, prefix) => {
  it.each(rows.map((row) => [[row.under, row.lead, row.question, row.text].filter(Boolean).join(" > "), row] as const))(
    "%s",
    (_text, { gives, ...example }) => {
      expect(factsRead(example, prefix)).toEqual(gives);
    },
  );
});
