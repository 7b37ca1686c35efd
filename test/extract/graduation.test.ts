import { describe, expect, it } from "vitest";
import type { RuleExample } from "../../src/extract/rule.js";
import { factsRead } from "./facts-read.js";

const within = (years: number, stance: "required" | "preferred" = "required"): RuleExample["gives"] => ({
  "graduation.maxYears": { years, stance },
});
const since = (earliest: string): RuleExample["gives"] => ({ "graduation.earliest": earliest });
const noLimit = { "graduation.cutoff": "none" } as const;

const stated: readonly RuleExample[] = [
  { text: "Applicants must have graduated from medical school within the last five years.", gives: within(5) },
  { text: "No more than three years may have gone by since graduation from medical school.", gives: within(3) },
  { text: "Medical school may lie at most seven years back; that is, graduation within 7 years.", gives: within(7) },
  { text: "Those who graduated more than 5 years ago will not be considered.", gives: within(5) },
  { text: "Applicants more than four years out of medical school are not eligible.", gives: within(4) },
  { text: "You should be no longer than ten years out of school after medical graduation.", gives: within(10) },
  { text: "The time since graduation must not exceed six years.", gives: within(6) },
  { text: "A medical school graduation date in the past two (2) years is required.", gives: within(2) },
  {
    text: "We prefer candidates who finished medical school within the past three years.",
    gives: within(3, "preferred"),
  },
  { text: "Preference is given to those who graduated less than five years ago.", gives: within(5, "preferred") },
  { text: "Recent graduates (within 5 years of graduation) are preferred.", gives: within(5, "preferred") },
  { text: "Graduated from medical school within five years", lead: "Applicants must have:", gives: within(5) },
  { text: "Five years or less since graduation", lead: "Minimum requirements:", gives: within(5) },
  {
    text: "Medical school graduation within 3 years",
    lead: "We prefer applicants with:",
    gives: within(3, "preferred"),
  },
  { text: "5 years", lead: "Maximum number of years since graduation", gives: within(5) },
  { text: "Yes, five years.", question: "Is there a limit on years since graduation?", gives: within(5) },
  { text: "We consider graduates of the last eight years.", gives: within(8) },
  { text: "Our cutoff is five years after graduation from medical school.", gives: within(5) },
  { text: "The year of graduation can be no more than 36 months in the past.", gives: within(3) },
  { text: "Applicants must have received their medical degree within five years of applying.", gives: within(5) },
  { text: "Applicants must have graduated in 2021 or later.", gives: since("2021") },
  { text: "Only graduates of 2019 and after are considered.", gives: since("2019") },
  { text: "Those who graduated before 2018 are not eligible.", gives: since("2018") },
  { text: "Graduation from medical school after January 2020", lead: "Applicants must have:", gives: since("2020-01") },
  { text: "The earliest graduation year that we consider is 2017.", gives: since("2017") },
  { text: "You must have graduated no earlier than June 2022.", gives: since("2022-06") },
  { text: "There is no cutoff for the year of graduation.", gives: noLimit },
  { text: "We have no limit on the years since graduation.", gives: noLimit },
  { text: "No.", question: "Do you have a cutoff for year of graduation?", gives: noLimit },
  { text: "None", lead: "Graduation year cutoff", gives: noLimit },
  { text: "It does not matter to us when you graduated; there is no cutoff on graduation.", gives: noLimit },
  { text: "Applicants are considered regardless of their year of graduation.", gives: noLimit },
  { text: "We do not limit applications by graduation year.", gives: noLimit },
  { text: "Graduates of any year may apply.", gives: noLimit },
  {
    text: "There is no strict graduation cutoff, but we prefer those who graduated within five years.",
    gives: { ...noLimit, ...within(5, "preferred") },
  },
];

const misleading: readonly RuleExample[] = [
  { text: "Our graduates have entered fellowships in the past five years.", gives: {} },
  { text: "The residency lasts three years after graduation from medical school.", gives: {} },
  { text: "Applicants must have had no felony within the last seven years.", gives: {} },
  { text: "Letters of recommendation must have been written within the last two years.", gives: {} },
  { text: "IMGs must have at least two years of practice after graduation.", gives: {} },
  { text: "Two years of clinical experience within the last five years are required.", gives: {} },
  { text: "You must graduate from medical school before July 1, 2026.", gives: {} },
  { text: "Expected graduation by June 2027", lead: "Applicants must have:", gives: {} },
  { text: "How many years after graduation may I apply?", gives: {} },
  { text: "There is no cutoff for Step 1.", gives: {} },
  { text: "Ninety percent of those who graduated from our residency since 2015 passed the boards.", gives: {} },
  { text: "The program has graduated residents since 1998.", gives: {} },
  { text: "Our class of 2024 graduated in June.", gives: {} },
  { text: "The average applicant graduated within the last three years.", gives: {} },
  { text: "Fellows must have graduated from residency within the last two years.", gives: {} },
  { text: "All steps of the USMLE must be passed within seven years.", gives: {} },
  { text: "The medical school was founded in 1975 and has graduated 4000 physicians.", gives: {} },
  { text: "Transcripts of all four years of medical school are needed.", gives: {} },
];

describe("sentences on graduation from medical school", () => {
  it.each([...stated, ...misleading])("$text ($question$lead)", (example) => {
    expect(factsRead(example, "graduation.")).toEqual(example.gives);
  });
});
