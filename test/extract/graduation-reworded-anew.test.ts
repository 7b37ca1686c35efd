import { describe, expect, it } from "vitest";
import type { RuleExample } from "../../src/extract/rule.js";
import { factsRead } from "./facts-read.js";

const told: readonly RuleExample[] = [
  {
    text: "Medical school may lie back two years at most.",
    gives: { "graduation.maxYears": { years: 2, stance: "required" } },
  },
  {
    text: "By the day on which they start here, candidates may be at most five years past medical school.",
    gives: { "graduation.maxYears": { years: 5, stance: "required" } },
  },
  {
    text: "The diploma of your medical school should be no older than 5 years.",
    gives: { "graduation.maxYears": { years: 5, stance: "required" } },
  },
  {
    text: "As long ago as you like.",
    question: "How long ago may I have graduated from medical school?",
    gives: { "graduation.cutoff": "none" },
  },
  { text: "You graduated from medical school in 2008 at the earliest.", gives: { "graduation.earliest": "2008" } },
  {
    text: "finished medical school not more than four years before the start of training",
    lead: "Applicants must have:",
    gives: { "graduation.maxYears": { years: 4, stance: "required" } },
  },
  {
    text: "Your medical studies should have ended within the past three years.",
    gives: { "graduation.maxYears": { years: 3, stance: "required" } },
  },
  {
    text: "We give an edge to those whose graduation was not longer than five years ago.",
    gives: { "graduation.maxYears": { years: 5, stance: "preferred" } },
  },
  {
    text: "Whoever left medical school over seven years ago is, we are sorry to say, out of the running.",
    gives: { "graduation.maxYears": { years: 7, stance: "required" } },
  },
  {
    text: "Ten years after the degree we no longer take applications.",
    gives: { "graduation.maxYears": { years: 10, stance: "required" } },
  },
  {
    text: "Five years, counted from the date on your diploma to July 1.",
    question: "How many years may have passed since I graduated?",
    gives: { "graduation.maxYears": { years: 5, stance: "required" } },
  },
  {
    text: "Six years",
    row: "Time since the diploma",
    gives: { "graduation.maxYears": { years: 6, stance: "required" } },
  },
  {
    text: "At most eight years back",
    row: "Graduation from medical school",
    gives: { "graduation.maxYears": { years: 8, stance: "required" } },
  },
  {
    text: "Degree: within 7 years of the start of residency",
    gives: { "graduation.maxYears": { years: 7, stance: "required" } },
  },
  {
    text: "A graduation from medical school that is two years old at most.",
    gives: { "graduation.maxYears": { years: 2, stance: "required" } },
  },
  {
    text: "The class of 2019 is the oldest from which we take applications.",
    gives: { "graduation.earliest": "2019" },
  },
  { text: "Only diplomas that bear a date after June 30, 2020 will do.", gives: { "graduation.earliest": "2020-06" } },
  {
    text: "Earlier than 2018 should not be the year in which you graduated.",
    gives: { "graduation.earliest": "2018" },
  },
  { text: "2017", row: "Earliest year of graduation", gives: { "graduation.earliest": "2017" } },
  { text: "It does not interest us in what year you left medical school.", gives: { "graduation.cutoff": "none" } },
  { text: "We draw no line at any year of graduation.", gives: { "graduation.cutoff": "none" } },
  {
    text: "We have never counted the years on a diploma, and there is no such limit here.",
    gives: { "graduation.cutoff": "none" },
  },
  {
    text: "No. Tell us what you did with the time.",
    question: "I finished medical school in 2009. Am I too old for you?",
    gives: { "graduation.cutoff": "none" },
  },
  {
    text: "There is no year at which we draw the line.",
    question: "What if I graduated long ago?",
    gives: { "graduation.cutoff": "none" },
  },
  {
    text: "Not as far as we are concerned.",
    question: "Can a graduation date be too old?",
    gives: { "graduation.cutoff": "none" },
  },
  {
    text: "You may have graduated last year or in the last century; it is the same to us.",
    gives: { "graduation.cutoff": "none" },
  },
  {
    text: "For graduates of more than 5 years' standing we have, as a rule, no interviews.",
    gives: { "graduation.maxYears": { years: 5, stance: "required" } },
  },
  {
    text: "Three years past graduation is where we stop.",
    gives: { "graduation.maxYears": { years: 3, stance: "required" } },
  },
  {
    text: "Applicants are asked to apply not later than five years from the day they graduated.",
    gives: { "graduation.maxYears": { years: 5, stance: "required" } },
  },
  {
    text: "be a graduate of the past four years",
    lead: "To be considered you should:",
    gives: { "graduation.maxYears": { years: 4, stance: "required" } },
  },
  {
    text: "Not more than three years should lie between your degree and July 1.",
    gives: { "graduation.maxYears": { years: 3, stance: "required" } },
  },
  {
    text: "Your graduation can date back as far as six years.",
    gives: { "graduation.maxYears": { years: 6, stance: "required" } },
  },
  {
    text: "We look at graduates up to four years after they finish medical school.",
    gives: { "graduation.maxYears": { years: 4, stance: "required" } },
  },
  {
    text: "Once five years have gone by since medical school, an application has no prospects with us.",
    gives: { "graduation.maxYears": { years: 5, stance: "required" } },
  },
  {
    text: "Up to five years ago.",
    question: "How long ago may I have graduated?",
    gives: { "graduation.maxYears": { years: 5, stance: "required" } },
  },
  {
    text: "5 years, with exceptions for those who have been in clinical practice since",
    row: "Limit on graduation",
    gives: { "graduation.maxYears": { years: 5, stance: "required" } },
  },
  {
    text: "a medical degree that is not older than 36 months",
    lead: "You need:",
    gives: { "graduation.maxYears": { years: 3, stance: "required" } },
  },
  {
    text: "Applicants more than ten years beyond medical school are not invited, save for rare cases.",
    gives: { "graduation.maxYears": { years: 10, stance: "required" } },
  },
  {
    text: "It helps to have graduated lately: within three years, say.",
    gives: { "graduation.maxYears": { years: 3, stance: "preferred" } },
  },
  {
    text: "Medical school done, and that in the last four years",
    lead: "What we require:",
    gives: { "graduation.maxYears": { years: 4, stance: "required" } },
  },
  { text: "To qualify, you need to have received your MD in or after 2021.", gives: { "graduation.earliest": "2021" } },
  {
    text: "We can take applications only from the classes of 2020 and thereafter.",
    gives: { "graduation.earliest": "2020" },
  },
  {
    text: "No one who left medical school earlier than 2016 will be interviewed.",
    gives: { "graduation.earliest": "2016" },
  },
  { text: "from 2019 on", row: "Year of graduation", gives: { "graduation.earliest": "2019" } },
  { text: "Diplomas from before January 2018 are not accepted.", gives: { "graduation.earliest": "2018-01" } },
  { text: "The earliest graduation date that we accept is May 2019.", gives: { "graduation.earliest": "2019-05" } },
  { text: "Your graduation year is no hurdle with us.", gives: { "graduation.cutoff": "none" } },
  { text: "Applicants may apply however long ago they graduated.", gives: { "graduation.cutoff": "none" } },
  {
    text: "Never.",
    question: "After how many years is a graduate too old for you?",
    gives: { "graduation.cutoff": "none" },
  },
  {
    text: "We have none.",
    question: "What is your cutoff for the year of graduation?",
    gives: { "graduation.cutoff": "none" },
  },
  { text: "We take no account of when applicants graduated.", gives: { "graduation.cutoff": "none" } },
  { text: "Time elapsed since medical school is not among our criteria.", gives: { "graduation.cutoff": "none" } },
  { text: "any", row: "Graduation year", gives: { "graduation.cutoff": "none" } },
  {
    text: "There's no such thing as too long ago.",
    question: "I graduated many years ago; may I apply?",
    gives: { "graduation.cutoff": "none" },
  },
];

const misleading: readonly RuleExample[] = [
  { text: "Our chief residents graduated within the last two years.", gives: {} },
  { text: "People in our program had, on average, left medical school 4 years before.", gives: {} },
  { text: "Medical school takes four years, residency three more.", gives: {} },
  { text: "Until 2021 we had a limit of five years since graduation.", gives: {} },
  { text: "A gap of more than a year since medical school should be explained in the personal statement.", gives: {} },
  { text: "Four of our graduates of 2021 went into cardiology.", gives: {} },
  { text: "In the five years since it was founded the medical school has graduated 300 physicians.", gives: {} },
  { text: "Within two years of finishing residency our graduates have to pass the boards.", gives: {} },
  { text: "The MD program of the medical school was redesigned in 2018 and later.", gives: {} },
  {
    text: "Candidates who have been away from clinical work for longer than two years are asked to write why.",
    gives: {},
  },
  { text: "You can defer your start by one year at most after graduation from medical school.", gives: {} },
  { text: "She graduated from medical school in 2011 and has been with us for five years.", gives: {} },
  { text: "The medical school is no more than two years old.", gives: {} },
  { text: "Graduates of the last five years have found work in eleven states.", gives: {} },
  { text: "Students who will graduate from medical school by June 2026 may apply.", gives: {} },
  { text: "Your diploma must reach us by June 15, 2026, at the latest.", gives: {} },
  { text: "Scores are valid for seven years after you leave medical school.", gives: {} },
  { text: "You have to pass Step 3 within two years of graduation from medical school.", gives: {} },
  { text: "A medical license is given two years after medical school at the earliest.", gives: {} },
  { text: "The class of 2024 was the first to graduate from our program in the new building.", gives: {} },
  { text: "Your loans may be forgiven ten years after medical school.", gives: {} },
  { text: "We have had interns who were 5 years out of medical school and interns fresh from it.", gives: {} },
  { text: "Is there a rule about how long ago I finished medical school?", gives: {} },
  { text: "A degree in public health earned in the past five years is a plus.", gives: {} },
];

describe("reworded sentences on the time since graduation", () => {
  it.each([...told, ...misleading])("$text ($row$question)", ({ gives, ...example }) => {
    expect(factsRead(example, "graduation.")).toEqual(gives);
  });
});
