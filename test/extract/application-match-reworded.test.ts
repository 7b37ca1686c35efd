import { describe, expect, it } from "vitest";
import type { RuleExample } from "../../src/extract/rule.js";
import { factsRead } from "./facts-read.js";

const stated: readonly RuleExample[] = [
  { text: "We do.", question: "Do you take part in the Match?", gives: { "application.match": "NRMP" } },
  { text: "All of them.", question: "Are all positions in the Match?", gives: { "application.match": "NRMP" } },
  { text: "None.", question: "Are there positions outside the Match?", gives: { "application.match": "NRMP" } },
  {
    text: "Yes, for all seven places.",
    question: "Do you take part in the NRMP?",
    gives: { "application.match": "NRMP" },
  },
  { text: "NRMP", row: "Match", gives: { "application.match": "NRMP" } },
  { text: "SF Match", row: "Match", gives: { "application.match": "other" } },
  { text: "Yes", row: "NRMP participation", gives: { "application.match": "NRMP" } },
  { text: "All-in", row: "NRMP participation", gives: { "application.match": "NRMP" } },
  { text: "We rank through the NRMP.", gives: { "application.match": "NRMP" } },
  { text: "We abide by the NRMP's All In Policy.", gives: { "application.match": "NRMP" } },
  { text: "Look for us in the NRMP under 2044999P0.", gives: { "application.match": "NRMP" } },
  { text: "You will find us in ERAS and in the NRMP under 2044999P0.", gives: { "application.match": "NRMP" } },
  { text: "In the NRMP we offer 24 categorical places.", gives: { "application.match": "NRMP" } },
  { text: "The NRMP fills all of our places.", gives: { "application.match": "NRMP" } },
  { text: "Every place is filled by the National Resident Matching Program.", gives: { "application.match": "NRMP" } },
  { text: "Not a single position is offered outside the Match.", gives: { "application.match": "NRMP" } },
  { text: "All applicants have to be registered with the NRMP.", gives: { "application.match": "NRMP" } },
  { text: "Each of our interns comes to us by the Main Residency Match.", gives: { "application.match": "NRMP" } },
  { text: "Our NRMP rank list is made up in February by the whole committee.", gives: { "application.match": "NRMP" } },
  { text: "Ours is an NRMP program.", gives: { "application.match": "NRMP" } },
  { text: "Whoever joins us does so by the Match.", gives: { "application.match": "NRMP" } },
  {
    text: "Urology does not use the NRMP; register with the AUA for the Urology Match.",
    gives: { "application.match": "other" },
  },
  {
    text: "Residents are chosen through the San Francisco Match, not the NRMP.",
    gives: { "application.match": "other" },
  },
  { text: "Ophthalmology has its own match, run by SF Match.", gives: { "application.match": "other" } },
  {
    text: "We do not take part in any match; places are filled as they fall free.",
    gives: { "application.match": "none" },
  },
  { text: "Our program stands outside the Match and hires directly.", gives: { "application.match": "none" } },
  { text: "The two positions are filled outside of the Match.", gives: { "application.match": "none" } },
];

const misleading: readonly RuleExample[] = [
  { text: "All our seniors matched into the fellowship of their choice.", gives: {} },
  { text: "Match Day is on March 19 this year.", gives: {} },
  { text: "Our match list of past years makes us proud.", gives: {} },
  { text: "The fellowship match is run by the NRMP.", gives: {} },
  { text: "Applicants who violate NRMP rules are reported.", gives: {} },
  { text: "NRMP data on our specialty are found on its website.", gives: {} },
  { text: "Students who did not match may call us.", gives: {} },
  { text: "We try to match each intern with a mentor.", gives: {} },
  { text: "A good match between program and applicant matters to us.", gives: {} },
  { text: "Couples are welcome to apply together.", gives: {} },
  { text: "Before the Match you must be certified by the ECFMG.", gives: {} },
  { text: "The NRMP publishes its code of conduct each year.", gives: {} },
  { text: "Residents play a match of soccer each spring.", gives: {} },
  { text: "The tournament's final match drew a crowd.", gives: {} },
];

describe("reworded sentences on the match", () => {
  it.each([...stated, ...misleading])("$text ($question$row)", (example) => {
    expect(factsRead(example, "application.match")).toEqual(example.gives);
  });
});
