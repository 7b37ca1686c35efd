import { describe, expect, it } from "vitest";
import { extractPage } from "../../src/extract/extract-page.js";
import type { RuleExample } from "../../src/extract/rule.js";
import { factsRead } from "./facts-read.js";
import { factsOf, pageOf } from "./page-of.js";

const letters = (minimum?: number, maximum?: number): RuleExample["gives"] => ({
  ...(minimum === undefined ? {} : { "letters.minimum": minimum }),
  ...(maximum === undefined ? {} : { "letters.maximum": maximum }),
});
const fromSpecialty = (count: number): RuleExample["gives"] => ({ "letters.fromSpecialty": count });
const fromUs = (count: number): RuleExample["gives"] => ({ "letters.fromUsPhysicians": count });
const howMany = "How many letters of recommendation do you need?";

const numbers: readonly RuleExample[] = [
  { text: "Three letters of recommendation are required.", gives: letters(3) },
  { text: "We require a minimum of three LORs, four at most.", gives: letters(3, 4) },
  { text: "Between two and four letters of recommendation may be submitted.", gives: letters(2, 4) },
  { text: "Please send no fewer than 3 letters of reference.", gives: letters(3) },
  { text: "No more than four letters will be considered.", gives: letters(undefined, 4) },
  { text: "ERAS lets you assign up to four letters; three are enough for us.", gives: letters(3, 4) },
  { text: "Letters of recommendation (3)", gives: letters(3) },
  { text: "3 LoRs", lead: "Applicants must submit:", gives: letters(3) },
  { text: "Three letters from physicians you have worked with", lead: "We ask for:", gives: letters(3) },
  { text: "Letters of recommendation: minimum of 3, maximum of 4", gives: letters(3, 4) },
  { text: "Three of your teachers must write a letter of recommendation.", gives: letters(3) },
  { text: "We ask for recommendations from three faculty members.", gives: letters(3) },
  { text: "An additional letter is welcome, but three suffice.", gives: letters(3) },
  { text: "A fourth letter may be sent but is not needed; three are required.", gives: letters(3) },
  { text: "Fewer than three letters of recommendation make an application incomplete.", gives: letters(3) },
  { text: "Your file needs three recommendation letters before we can look at it.", gives: letters(3) },
  { text: "Three.", question: howMany, gives: letters(3) },
  { text: "At least three, and not more than four.", question: howMany, gives: letters(3, 4) },
  { text: "We need 3 to 4.", question: howMany, gives: letters(3, 4) },
  { text: "Three", row: "Letters of recommendation", gives: letters(3) },
  { text: "Minimum of 3; maximum of 4", row: "Letters of recommendation", gives: letters(3, 4) },
  { text: "Two are the least that we accept.", under: "Letters of recommendation", gives: letters(2) },
  {
    text: "Letters of recommendation: at least three, no more than four.",
    gives: { "letters.minimum": 3, "letters.maximum": 4 },
  },
  { text: "We will read four letters at most.", gives: { "letters.maximum": 4 } },
  {
    text: "Not fewer than two letters of recommendation should come with the application.",
    gives: { "letters.minimum": 2 },
  },
  {
    text: "Your application has to hold three letters, and one of these must be by a family physician.",
    gives: { "letters.minimum": 3, "letters.fromSpecialty": 1 },
  },
  {
    text: "Of the three letters, at least two must be by physicians who work in the U.S.",
    gives: { "letters.minimum": 3, "letters.fromUsPhysicians": 2 },
  },
  { text: "We can do without a letter from your chair.", gives: { "letters.chair": "not_required" } },
  {
    text: "Please let the chair of your home department write one of your letters.",
    gives: { "letters.chair": "required" },
  },
  { text: "Do not send more than four letters.", gives: { "letters.maximum": 4 } },
];

const origins: readonly RuleExample[] = [
  {
    text: "Three (3) letters, two of which have to come from family doctors, are needed.",
    gives: { ...letters(3), ...fromSpecialty(2) },
  },
  { text: "One of your three letters has to be by a family physician.", gives: { ...letters(3), ...fromSpecialty(1) } },
  { text: "At least one letter should be written by a family medicine attending.", gives: fromSpecialty(1) },
  { text: "Of your letters, one must be from someone in the specialty.", gives: fromSpecialty(1) },
  { text: "Family physicians must have written two of the letters.", gives: fromSpecialty(2) },
  { text: "Two of the letters must be from U.S. physicians who have supervised you.", gives: fromUs(2) },
  { text: "IMGs need at least one letter from a doctor practicing in the United States.", gives: fromUs(1) },
  { text: "Of your letters, two must come from US clinical rotations.", gives: fromUs(2) },
  { text: "One letter has to come from an American hospital in which you worked.", gives: fromUs(1) },
  {
    text: "Three letters are required: one from a family physician and two from physicians in the US or Canada.",
    gives: { ...letters(3), ...fromSpecialty(1), ...fromUs(2) },
  },
  { text: "A letter from the chair of your department is required.", gives: { "letters.chair": "required" } },
  { text: "We insist on a chair's letter.", gives: { "letters.chair": "required" } },
  { text: "One letter must be a departmental summary letter.", gives: { "letters.chair": "required" } },
  { text: "Department chair letter", lead: "You must submit:", gives: { "letters.chair": "required" } },
  { text: "A chair's letter is encouraged.", gives: { "letters.chair": "preferred" } },
  { text: "A letter by your department's chairperson would be a plus.", gives: { "letters.chair": "preferred" } },
  { text: "A chair letter is not required, but it is helpful.", gives: { "letters.chair": "preferred" } },
  { text: "We do not require a chairman's letter.", gives: { "letters.chair": "not_required" } },
  { text: "There is no need for a letter from a department chair.", gives: { "letters.chair": "not_required" } },
  { text: "No.", question: "Is a letter from the chair required?", gives: { "letters.chair": "not_required" } },
  { text: "Yes.", question: "Do you need a letter from my chair?", gives: { "letters.chair": "required" } },
  {
    text: "No, although one is appreciated.",
    question: "Do I need a chair's letter?",
    gives: { "letters.chair": "preferred" },
  },
  {
    text: "Three letters of recommendation, one of them from the chair, must be sent.",
    gives: { ...letters(3), "letters.chair": "required" },
  },
];

const misleading: readonly RuleExample[] = [
  { text: "A fourth letter is optional.", gives: {} },
  { text: "Our alumni sent three letters to the editor.", gives: {} },
  { text: "Two letters of support from the community helped us build the clinic.", gives: {} },
  { text: "Most applicants send four letters.", gives: {} },
  { text: "Use the two-letter code of your state.", gives: {} },
  { text: "Letters may be no longer than two pages.", gives: {} },
  { text: "Letters of recommendation should be no more than two years old.", gives: {} },
  { text: "Three letters of good standing", gives: {} },
  { text: "A dean's letter is required.", gives: {} },
  { text: "Letters from family members are not accepted.", gives: {} },
  { text: "Our chair, Dr. Roe, welcomes you in her letter.", gives: {} },
  { text: "The number of letters is not limited.", gives: {} },
  { text: "Each resident receives three letters of appointment.", gives: {} },
  { text: "Residents write three letters to patients as part of the course.", gives: {} },
  { text: "Observership applicants need two letters of recommendation.", gives: {} },
  { text: "Fellowship applicants need three letters of recommendation.", gives: {} },
  { text: "Applicants to the faculty should give three references.", gives: {} },
  { text: "Two letters will not be enough.", gives: {} },
  { text: "A letter from a family physician is recommended.", gives: {} },
  { text: "One letter of recommendation from a family physician is preferred.", gives: {} },
  { text: "Four weeks after the letters arrive, we review the file.", gives: {} },
  { text: "Letters 2 and 3 may be from any specialty.", gives: {} },
  { text: "Letters from two years ago are fine.", gives: {} },
  { text: "Our department chair reads every letter of recommendation.", gives: {} },
  { text: "Thank-you letters to the chair are not expected.", gives: {} },
  { text: "The endowed chair was announced in a letter to the department.", gives: {} },
  { text: "We prefer letters from people who know you well.", gives: {} },
  { text: "U.S. letters are preferred.", gives: {} },
  { text: "Letters of recommendation need not come from family physicians.", gives: {} },
  { text: "At least one letter should be from the past two years.", gives: {} },
  { text: "How many letters do I need?", gives: {} },
  { text: "Two references are listed at the foot of the article.", gives: {} },
  { text: "Chair letters carry no special weight.", gives: {} },
  { text: "Two of our residents lost three letters in the mail.", gives: {} },
  { text: "Letters go to our coordinator, 3 Main Street.", gives: {} },
];

/** Which letters count for the specialty depends on the program's own. */
const otherSpecialties: readonly (RuleExample & { readonly specialty: string })[] = [
  {
    specialty: "Emergency Medicine",
    text: "Two SLOEs from emergency medicine rotations are required.",
    gives: { ...letters(2), ...fromSpecialty(2) },
  },
  { specialty: "Emergency Medicine", text: "At least one SLOE must be in your file.", gives: fromSpecialty(1) },
  {
    specialty: "Internal Medicine",
    text: "Of three letters, two must be written by internists.",
    gives: { ...letters(3), ...fromSpecialty(2) },
  },
  {
    specialty: "Internal Medicine",
    text: "One letter must come from the chair of medicine.",
    gives: { "letters.chair": "required" },
  },
  { specialty: "Internal Medicine", text: "One letter must be from a pediatrician.", gives: {} },
  { specialty: "General Surgery", text: "Two of the letters have to be from surgeons.", gives: fromSpecialty(2) },
  { specialty: "Pediatrics", text: "At least one letter has to be from a pediatrician.", gives: fromSpecialty(1) },
  {
    specialty: "Psychiatry",
    text: "Please see that a psychiatrist writes at least one of your letters.",
    gives: fromSpecialty(1),
  },
  { specialty: "Psychiatry", text: "One letter must be from a family physician.", gives: {} },
];

describe("sentences on letters of recommendation", () => {
  it.each([...numbers, ...origins, ...misleading])("$text ($question$lead$row)", (example) => {
    expect(factsRead(example, "letters.")).toEqual(example.gives);
  });

  it.each(otherSpecialties)("$specialty: $text", ({ specialty, ...example }) => {
    const facts = Object.entries(factsOf(extractPage(pageOf(example, specialty))));
    expect(Object.fromEntries(facts.filter(([key]) => key.startsWith("letters.")))).toEqual(example.gives);
  });
});
