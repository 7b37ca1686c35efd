import { describe, expect, it } from "vitest";
import type { RuleExample } from "../../src/extract/rule.js";
import { factsRead } from "./facts-read.js";

const told: readonly RuleExample[] = [
  {
    text: "We do not exclude anyone by year of graduation.",
    question: "I graduated in 2017. Is that too long ago?",
    gives: { "graduation.cutoff": "none" },
  },
  {
    text: "There is no fixed limit.",
    question: "How recent must my graduation be?",
    gives: { "graduation.cutoff": "none" },
  },
  {
    text: "We look at applicants of every vintage; how long ago you left medical school is of no concern.",
    gives: { "graduation.cutoff": "none" },
  },
  { text: "Your year of graduation will not keep you from an interview.", gives: { "graduation.cutoff": "none" } },
  { text: "No limit", row: "Years since graduation", gives: { "graduation.cutoff": "none" } },
  { text: "None", row: "YOG cutoff", gives: { "graduation.cutoff": "none" } },
  { text: "Not limited", row: "Time since graduation", gives: { "graduation.cutoff": "none" } },
  {
    text: "Not here.",
    question: "Is there a limit on how long ago I graduated?",
    gives: { "graduation.cutoff": "none" },
  },
  {
    text: "Yes. We have no cutoff by year of graduation.",
    question: "Do older graduates have a chance?",
    gives: { "graduation.cutoff": "none" },
  },
  { text: "Graduates of all years may apply.", gives: { "graduation.cutoff": "none" } },
  {
    text: "There's no expiry date on a medical degree as far as we are concerned.",
    gives: { "graduation.cutoff": "none" },
  },
  { text: "Our former five-year rule on graduation has been dropped.", gives: { "graduation.cutoff": "none" } },
  { text: "Graduation date: open.", gives: { "graduation.cutoff": "none" } },
  {
    text: "Medical school must have been completed in the five years before July 1 of the year you start.",
    gives: { "graduation.maxYears": { years: 5, stance: "required" } },
  },
  {
    text: "No more than five years may have passed since you left medical school.",
    gives: { "graduation.maxYears": { years: 5, stance: "required" } },
  },
  {
    text: "Five years after graduation the door closes.",
    gives: { "graduation.maxYears": { years: 5, stance: "required" } },
  },
  {
    text: "Your medical degree must not be older than 5 years.",
    gives: { "graduation.maxYears": { years: 5, stance: "required" } },
  },
  {
    text: "be within five years of graduation",
    lead: "Applicants must:",
    gives: { "graduation.maxYears": { years: 5, stance: "required" } },
  },
  {
    text: "medical school graduation, at most five years ago",
    lead: "We screen for:",
    gives: { "graduation.maxYears": { years: 5, stance: "required" } },
  },
  {
    text: "No more than 5 years ago",
    row: "Graduation",
    gives: { "graduation.maxYears": { years: 5, stance: "required" } },
  },
  { text: "5", row: "Max. years since graduation", gives: { "graduation.maxYears": { years: 5, stance: "required" } } },
  {
    text: "Less than five years back",
    row: "Graduation",
    gives: { "graduation.maxYears": { years: 5, stance: "required" } },
  },
  {
    text: "Yes, five years.",
    question: "Is there a cutoff for the year of graduation?",
    gives: { "graduation.maxYears": { years: 5, stance: "required" } },
  },
  {
    text: "No, five years is our limit.",
    question: "I graduated six years ago. May I apply?",
    gives: { "graduation.maxYears": { years: 5, stance: "required" } },
  },
  {
    text: "We only read applications from graduates of the last ten years.",
    gives: { "graduation.maxYears": { years: 10, stance: "required" } },
  },
  {
    text: "Graduation within the last three years is preferred but not a must.",
    gives: { "graduation.maxYears": { years: 3, stance: "preferred" } },
  },
  {
    text: "Recent graduates (three years or less) have the best chances.",
    gives: { "graduation.maxYears": { years: 3, stance: "preferred" } },
  },
  {
    text: "graduated from medical school within 3 years",
    lead: "We prefer applicants who",
    gives: { "graduation.maxYears": { years: 3, stance: "preferred" } },
  },
  {
    text: "No application from someone who left medical school over four years ago goes forward.",
    gives: { "graduation.maxYears": { years: 4, stance: "required" } },
  },
  {
    text: "Should more than five years lie between your graduation and your application, we will have to decline.",
    gives: { "graduation.maxYears": { years: 5, stance: "required" } },
  },
  { text: "You must have graduated no earlier than 2021.", gives: { "graduation.earliest": "2021" } },
  { text: "2021 or later", row: "Year of graduation", gives: { "graduation.earliest": "2021" } },
  { text: "2021", row: "Earliest year of graduation", gives: { "graduation.earliest": "2021" } },
  { text: "Anyone who graduated prior to 2021 is screened out.", gives: { "graduation.earliest": "2021" } },
  { text: "Graduation years before 2021 are filtered out by ERAS.", gives: { "graduation.earliest": "2021" } },
  { text: "Medical school graduation date of 2021 onward", gives: { "graduation.earliest": "2021" } },
  {
    text: "Graduated from medical school in or after 2021",
    lead: "Minimum requirements",
    gives: { "graduation.earliest": "2021" },
  },
  {
    text: "Medical school graduation: within five years",
    gives: { "graduation.maxYears": { years: 5, stance: "required" } },
  },
  {
    text: "You should have left medical school no more than five years before applying.",
    gives: { "graduation.maxYears": { years: 5, stance: "required" } },
  },
  {
    text: "We cannot consider a graduate of more than five years' standing.",
    gives: { "graduation.maxYears": { years: 5, stance: "required" } },
  },
  {
    text: "Graduates of the past three years are favored.",
    gives: { "graduation.maxYears": { years: 3, stance: "preferred" } },
  },
  { text: "Graduation in 2020 or later is required.", gives: { "graduation.earliest": "2020" } },
  { text: "There is no year-of-graduation cutoff.", gives: { "graduation.cutoff": "none" } },
  {
    text: "We have none.",
    question: "What is your cutoff for year of graduation?",
    gives: { "graduation.cutoff": "none" },
  },
  { text: "Applicants can have graduated in any year.", gives: { "graduation.cutoff": "none" } },
];

const misleading: readonly RuleExample[] = [
  { text: "Our residents graduate after three years.", gives: {} },
  { text: "Graduates of our program have five years to sit for the boards.", gives: {} },
  { text: "Applicants who will graduate before July 1, 2027 may apply.", gives: {} },
  { text: "You must graduate by June 30, 2027.", gives: {} },
  { text: "Our first class graduated in 2021.", gives: {} },
  { text: "In the last five years all graduates passed the boards.", gives: {} },
  { text: "Within five years of graduation most of our alumni stay in the state.", gives: {} },
  { text: "Felony convictions within the last five years bar an applicant from medical school affiliates.", gives: {} },
  { text: "Letters must be dated within the last two years.", gives: {} },
  { text: "Our medical school was founded in 1952.", gives: {} },
  { text: "The graduation dinner takes place on June 20.", gives: {} },
  { text: "Anesthesiology is a four-year residency after medical school.", gives: {} },
  { text: "Two years of practice after medical school are required.", gives: {} },
  { text: "A minimum of five years since graduation is required for a state license.", gives: {} },
  { text: "Our chair graduated from medical school in 1994.", gives: {} },
  { text: "The college has graduated 1,200 physicians since 2005.", gives: {} },
  { text: "Residents who graduated within the last five years answered our survey.", gives: {} },
  { text: "USMLE Step 1 must have been passed within seven years of Step 2.", gives: {} },
  { text: "There is no cutoff for Step 2 scores.", gives: {} },
  { text: "There is no limit to the number of letters.", gives: {} },
  { text: "All USMLE steps must be passed within seven years.", gives: {} },
  { text: "Half of our graduates of the past five years went into fellowships.", gives: {} },
  { text: "Graduates from 2021 work in rural clinics.", gives: {} },
  { text: "Loan forgiveness is given to graduates who stay for five years.", gives: {} },
  { text: "You have five years after graduation from our program to claim the bonus.", gives: {} },
  { text: "Applicants for the fellowship must have graduated within the last five years.", gives: {} },
  { text: "Visiting students must be within one year of graduation.", gives: {} },
  { text: "At graduation each resident has delivered 60 babies.", gives: {} },
  { text: "After graduation from medical school you begin as a PGY-1.", gives: {} },
  { text: "Since 2021 we have had a graduate track.", gives: {} },
  { text: "Degrees from 2021 hang in the hall.", gives: {} },
  { text: "We ask when you graduated from medical school.", gives: {} },
  { text: "Class of 2021: four graduates.", gives: {} },
  { text: "A degree in medicine earned in five years is common abroad.", gives: {} },
  { text: "Preliminary residents finish within one year.", gives: {} },
  { text: "We want to know what you have done since graduation.", gives: {} },
  { text: "Gaps of more than a year since graduation should be explained.", gives: {} },
  { text: "Three years after graduation residents may call themselves family physicians.", gives: {} },
  { text: "Five years from now our new tower will be finished.", gives: {} },
  { text: "No resident has left before graduation in ten years.", gives: {} },
  { text: "The medical school has stood here for more than fifty years.", gives: {} },
  { text: "Graduates of the last ten years meet at a reunion.", gives: {} },
  { text: "All of last year's graduates passed the boards within a year.", gives: {} },
  { text: "We have been graduating family physicians since 1974.", gives: {} },
  { text: "Degrees are conferred by the university in May.", gives: {} },
  { text: "A master's degree can be earned within two years of the residency.", gives: {} },
  { text: "Your diploma will be mailed within six weeks of graduation.", gives: {} },
  { text: "Residents graduate in June; a dinner follows.", gives: {} },
  { text: "It is five years since our program opened.", gives: {} },
  { text: "The moratorium ends two years after the medical school opens.", gives: {} },
  { text: "Scores expire seven years after the examination.", gives: {} },
  { text: "There is no limit to moonlighting after the first year.", gives: {} },
  { text: "Our class of 2024 had four graduates.", gives: {} },
];

describe("natural sentences on graduation from medical school", () => {
  it.each([...told, ...misleading])("$text ($question$row$lead$under)", (example) => {
    expect(factsRead(example, "graduation.")).toEqual(example.gives);
  });
});
