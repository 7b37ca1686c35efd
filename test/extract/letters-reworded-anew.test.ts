import { describe, expect, it } from "vitest";
import type { RuleExample } from "../../src/extract/rule.js";
import { factsRead } from "./facts-read.js";

const told: readonly RuleExample[] = [
  {
    text: "2 letters of recommendation that were written in the United States",
    lead: "Graduates of schools abroad add:",
    gives: { "letters.fromUsPhysicians": 2 },
  },
  {
    text: "Two or more letters of recommendation, and among their writers one physician or more of the U.S. or Canada.",
    gives: { "letters.minimum": 2, "letters.fromUsPhysicians": 1 },
  },
  {
    text: "Letters from at least two physicians in the United States or Canada",
    lead: "International medical graduates send in addition:",
    gives: { "letters.fromUsPhysicians": 2 },
  },
  {
    text: "Three. The signatures under two of them must belong to physicians practicing in this country.",
    row: "Letters",
    gives: { "letters.minimum": 3, "letters.fromUsPhysicians": 2 },
  },
  { text: "Reference letters, three of them and recent", lead: "What to send:", gives: { "letters.minimum": 3 } },
  {
    text: "We read three letters, and there's room for a fourth.",
    gives: { "letters.minimum": 3, "letters.maximum": 4 },
  },
  { text: "Send four letters, as we have no use for a fifth.", gives: { "letters.minimum": 4, "letters.maximum": 4 } },
  { text: "Nobody needs a chair's letter for us.", gives: { "letters.chair": "not_required" } },
  { text: "No letter from a department chair is needed either.", gives: { "letters.chair": "not_required" } },
  {
    text: "The chairman of your home department need not be one of the writers of your four letters.",
    gives: { "letters.chair": "not_required", "letters.minimum": 4 },
  },
  {
    text: "You may add a letter by the Chair of Medicine, but nothing hangs on it.",
    gives: { "letters.chair": "not_required" },
  },
  { text: "Letter by the chair of the department (a must)", gives: { "letters.chair": "required" } },
  {
    text: "We would be pleased to find a chair's letter among your papers, though it is your decision.",
    gives: { "letters.chair": "preferred" },
  },
  {
    text: "Yes, from the chair or the clerkship director.",
    question: "Do you want a departmental letter?",
    gives: { "letters.chair": "required" },
  },
  { text: "Four at the outside.", question: "How many letters may I upload?", gives: { "letters.maximum": 4 } },
  {
    text: "Three will do; a fourth is up to you.",
    question: "How many letters of recommendation do you expect?",
    gives: { "letters.minimum": 3, "letters.maximum": 4 },
  },
  {
    text: "no fewer than three letters of reference, of which two by physicians who practice in the U.S.",
    lead: "Those who apply to our program send:",
    gives: { "letters.minimum": 3, "letters.fromUsPhysicians": 2 },
  },
  {
    text: "At least one of the letters has to stem from work on a U.S. ward.",
    gives: { "letters.fromUsPhysicians": 1 },
  },
  { text: "An American physician should have written one letter or more.", gives: { "letters.fromUsPhysicians": 1 } },
  {
    text: "What we want to see are three letters, and in them what you are like at the bedside.",
    gives: { "letters.minimum": 3 },
  },
  { text: "Your file counts as complete once three letters have reached us.", gives: { "letters.minimum": 3 } },
  { text: "Without three letters no file is opened.", gives: { "letters.minimum": 3 } },
  {
    text: "Two letters, or three if you have them.",
    under: "Letters",
    gives: { "letters.minimum": 2, "letters.maximum": 3 },
  },
  {
    text: "We take up to four letters and look for three at the least.",
    gives: { "letters.minimum": 3, "letters.maximum": 4 },
  },
  {
    text: "To be complete, a file needs three letters, of which two at least were written by family physicians.",
    gives: { "letters.minimum": 3, "letters.fromSpecialty": 2 },
  },
  {
    text: "Recommendations: four at most, and three in any case",
    gives: { "letters.minimum": 3, "letters.maximum": 4 },
  },
  {
    text: "three letters (a fourth one is allowed)",
    lead: "Your application has to contain:",
    gives: { "letters.minimum": 3, "letters.maximum": 4 },
  },
  {
    text: "Anyone who trained abroad: one letter, at the least, from a doctor in the U.S.",
    gives: { "letters.fromUsPhysicians": 1 },
  },
  {
    text: "Two of the three must have seen you at work in an American hospital.",
    question: "Who should write my letters?",
    gives: { "letters.fromUsPhysicians": 2 },
  },
  {
    text: "Three, and please not one more.",
    question: "How many letters should I send?",
    gives: { "letters.minimum": 3, "letters.maximum": 3 },
  },
  {
    text: "LORs (3), one of them by a family doctor",
    lead: "Documents:",
    gives: { "letters.minimum": 3, "letters.fromSpecialty": 1 },
  },
  {
    text: "We want you to have no fewer than two letters from people in your own specialty.",
    gives: { "letters.fromSpecialty": 2, "letters.minimum": 2 },
  },
  {
    text: "The chair of your department should be one of those who write for you.",
    gives: { "letters.chair": "required" },
  },
  { text: "A letter by your department chair makes an application stronger.", gives: { "letters.chair": "preferred" } },
  { text: "Chair letters: we can do without them.", gives: { "letters.chair": "not_required" } },
  { text: "There is no need to trouble your chair for a letter.", gives: { "letters.chair": "not_required" } },
  { text: "No chair's letter, no interview.", gives: { "letters.chair": "required" } },
  { text: "Optional", row: "Letter of the department chair", gives: { "letters.chair": "not_required" } },
  { text: "We do ask that one letter come from the head of your department.", gives: { "letters.chair": "required" } },
  {
    text: "Not necessarily, although it is good to have.",
    question: "Is a letter from the chair needed?",
    gives: { "letters.chair": "preferred" },
  },
  {
    text: "letters from three doctors under whom you have worked",
    lead: "Those who apply to our program need:",
    gives: { "letters.minimum": 3 },
  },
  { text: "Kindly see to it that four letters are in ERAS.", gives: { "letters.minimum": 4 } },
  { text: "Fewer than three letters mean that a file is incomplete.", gives: { "letters.minimum": 3 } },
  { text: "Letters should be no older than one year; their number should be three.", gives: { "letters.minimum": 3 } },
  { text: "The minimum number of letters is 3, the maximum 4.", gives: { "letters.minimum": 3, "letters.maximum": 4 } },
];

const misleading: readonly RuleExample[] = [
  { text: "No letter may be more than two years old.", gives: {} },
  {
    text: "The program director writes about twelve letters a year for residents who apply for fellowships.",
    gives: {},
  },
  { text: "Three of our residents wrote letters to the newspaper about it.", gives: {} },
  { text: "Two years' old letters are as good as new ones.", gives: {} },
  { text: "Dr. Ames chairs the department and writes a letter to alumni each year.", gives: {} },
  { text: "Please waive your right to see the letters.", gives: {} },
  {
    text: "Fellows need two letters, one of them by their program director.",
    under: "Fellowship in cardiology",
    gives: {},
  },
  { text: "It takes us three weeks to read all letters.", gives: {} },
  { text: "A committee chaired by Dr. Lee reads each letter.", gives: {} },
  { text: "Letters should have been written after graduation and within the last year.", gives: {} },
  { text: "No limit is set on the number of letters from your medical school.", gives: {} },
  { text: "Most applicants have four letters from family physicians.", gives: {} },
  { text: "Letters should be addressed to the chair of the committee.", gives: {} },
  { text: "The chairman reads all letters himself.", gives: {} },
  { text: "Our residents get letters from two attendings when they finish.", gives: {} },
  { text: "Dean's letters are released on October 1 at 9 a.m.", gives: {} },
  { text: "For the fellowship, three letters, one of them by the chair.", gives: {} },
  { text: "Letters must carry the letterhead of the hospital.", gives: {} },
  { text: "The letters NRMP stand for four words.", gives: {} },
  { text: "Please do not send letters of interest.", gives: {} },
  { text: "No letter has to come from the United States.", gives: {} },
  { text: "Letters by family members or friends do not help.", gives: {} },
  { text: "Your letter writers may upload through the portal; it takes two days.", gives: {} },
];

describe("reworded sentences on letters of recommendation", () => {
  it.each([...told, ...misleading])("$text ($row$question)", ({ gives, ...example }) => {
    expect(factsRead(example, "letters.")).toEqual(gives);
  });
});
