import { describe, expect, it } from "vitest";
import type { RuleExample } from "../../src/extract/rule.js";
import { factsRead } from "./facts-read.js";

const told: readonly RuleExample[] = [
  {
    text: "We like people who finished school in the past five years, yet we have no fixed limit.",
    question: "Does the year I graduated matter?",
    gives: { "graduation.maxYears": { years: 5, stance: "preferred" }, "graduation.cutoff": "none" },
  },
  { text: "2018", question: "What is the cutoff for year of graduation?", gives: { "graduation.earliest": "2018" } },
  {
    text: "Those who left medical school before 2017 are asked not to apply.",
    gives: { "graduation.earliest": "2017" },
  },
  {
    text: "Candidates with degrees earned before May 2018 are not considered.",
    gives: { "graduation.earliest": "2018-05" },
  },
  { text: "We do not look at the year of graduation.", gives: { "graduation.cutoff": "none" } },
  {
    text: "Officially there is not. Even so, few of those we interview finished more than five years ago.",
    question: "Is there a limit on the year of graduation?",
    gives: { "graduation.cutoff": "none" },
  },
  {
    text: "There is no such year.",
    question: "Is there a year of graduation before which you do not look?",
    gives: { "graduation.cutoff": "none" },
  },
  {
    text: "2017.",
    question: "Is there a year of graduation before which you do not look?",
    gives: { "graduation.earliest": "2017" },
  },
  {
    text: "Not longer ago than three years.",
    question: "How recently must I have graduated?",
    gives: { "graduation.maxYears": { years: 3, stance: "required" } },
  },
  {
    text: "We do, whatever year they graduated in.",
    question: "Do you accept old graduates?",
    gives: { "graduation.cutoff": "none" },
  },
  { text: "Time since graduation is not held against anyone.", gives: { "graduation.cutoff": "none" } },
  {
    text: "Graduates of more than ten years ago stand little chance.",
    gives: { "graduation.maxYears": { years: 10, stance: "preferred" } },
  },
  {
    text: "Whoever graduated more than six years ago is not considered.",
    gives: { "graduation.maxYears": { years: 6, stance: "required" } },
  },
  {
    text: "Within the past four years, without exception.",
    under: "Year of Graduation",
    gives: { "graduation.maxYears": { years: 4, stance: "required" } },
  },
  { text: "We take applications from all years.", under: "Year of Graduation", gives: { "graduation.cutoff": "none" } },
  {
    text: "Yes: May 1, 2019.",
    question: "Is there a cutoff date for medical school graduation?",
    gives: { "graduation.earliest": "2019-05" },
  },
  { text: "Medical school graduation date must be after 6/30/2020.", gives: { "graduation.earliest": "2020-06" } },
  {
    text: "You must have graduated from an accredited medical school on or after 1/1/2021.",
    gives: { "graduation.earliest": "2021-01" },
  },
  {
    text: "We will consider only those applicants who graduated from medical school between 2020 and 2026.",
    gives: { "graduation.earliest": "2020" },
  },
  { text: "We don't have a cut-off for YOG.", gives: { "graduation.cutoff": "none" } },
  {
    text: "No more than five years since graduation (exceptions are made for those in residency or fellowship).",
    gives: { "graduation.maxYears": { years: 5, stance: "required" } },
  },
  { text: "July 2020", row: "Graduation date cutoff", gives: { "graduation.earliest": "2020-07" } },
  {
    text: "Recent graduation (in the past 3 years)",
    lead: "The following speak for an application:",
    gives: { "graduation.maxYears": { years: 3, stance: "preferred" } },
  },
  { text: "Graduates from the classes of 2021 to 2026 are eligible.", gives: { "graduation.earliest": "2021" } },
  {
    text: "With the 2026 academic year, the cutoff for graduation from medical school is June 30, 2024.",
    gives: { "graduation.earliest": "2024-06" },
  },
  {
    text: "Such applicants will not be considered.",
    question: "What if I graduated more than three years ago and haven't practiced since?",
    gives: { "graduation.maxYears": { years: 3, stance: "required" } },
  },
  {
    text: "One must have graduated from medical school within the past six years and have passed Step 2.",
    gives: { "graduation.maxYears": { years: 6, stance: "required" } },
  },
  { text: "5 years", row: "Graduated within", gives: { "graduation.maxYears": { years: 5, stance: "required" } } },
];

const misleading: readonly RuleExample[] = [
  { text: "Our graduates need three letters when they apply for cardiology fellowships.", gives: {} },
  { text: "Most of our interns graduated within two years of matching.", gives: {} },
  { text: "Since graduation of its first class in 1998 the program has trained 212 family physicians.", gives: {} },
  { text: "Residents must pass Step 3 within two years of graduation from medical school.", gives: {} },
  { text: "Ninety percent of our graduates pass their boards within one year of finishing.", gives: {} },
  { text: "Our residents graduate after three years of training.", gives: {} },
  { text: "Reimbursement of exam fees is limited to graduates who joined within five years.", gives: {} },
  { text: "Dr. Imran has more than 20 years of clinical experience in the U.S. and abroad.", gives: {} },
  {
    text: "Letter by the Chair of Medicine, where your school provides one",
    lead: "What we need from you:",
    gives: {},
  },
  { text: "International graduates must send letters of recommendation by U.S. physicians.", gives: {} },
  { text: "Since 2015 all our graduates have passed their boards at first try.", gives: {} },
  { text: "In the last five years our graduates went into cardiology, hospital medicine and primary care.", gives: {} },
  { text: "Dr. Alder graduated from medical school in 2011 and joined us five years later.", gives: {} },
  { text: "The residency must be completed within five years.", gives: {} },
];

describe("sentences seen for the first time on the time since graduation", () => {
  it.each([...told, ...misleading])("$text ($row$question$lead$under)", ({ gives, ...example }) => {
    expect(factsRead(example, "graduation.")).toEqual(gives);
  });
});
