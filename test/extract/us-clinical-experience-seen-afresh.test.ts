import { describe, expect, it } from "vitest";
import type { RuleExample } from "../../src/extract/rule.js";
import { factsRead } from "./facts-read.js";

const told: readonly RuleExample[] = [
  {
    text: "It is not; applications without any are read as well.",
    question: "Is US clinical experience required?",
    gives: { "img.usce": { stance: "not_required" } },
  },
  {
    text: "We don't, but it will set you apart.",
    question: "Do you require U.S. clinical experience?",
    gives: { "img.usce": { stance: "preferred" } },
  },
  {
    text: "Sadly it does not.",
    question: "Does an observership count as US clinical experience?",
    gives: { "img.usce": { stance: "required", observershipCounts: false } },
  },
  {
    text: "Electives, sub-internships and externships with patient contact. Observerships and research are not counted.",
    question: "What counts as US clinical experience?",
    gives: { "img.usce": { stance: "required", observershipCounts: false } },
  },
  { text: "There is no US clinical experience requirement.", gives: { "img.usce": { stance: "not_required" } } },
  {
    text: "Applying does not strictly require clinical work in the United States. We do regard it as important in an IMG's file, though.",
    gives: { "img.usce": { stance: "preferred" } },
  },
  {
    text: "A year or more of practice in the U.S. health care system",
    lead: "What we look for in an IMG:",
    gives: { "img.usce": { stance: "preferred", months: 12 } },
  },
  {
    text: "Some US clinical experience, and a letter of recommendation from it, are things we require of international students who apply.",
    gives: { "img.usce": { stance: "required" } },
  },
  {
    text: "Applicants who have it will be looked at first.",
    under: "US clinical experience",
    gives: { "img.usce": { stance: "preferred" } },
  },
  {
    text: "Your application will be reviewed even if you have none.",
    question: "Do IMGs need U.S. clinical experience?",
    gives: { "img.usce": { stance: "not_required" } },
  },
  {
    text: "Papers that show clinical experience in the United States, with letter(s) by the supervisors there, belong to an IMG's application.",
    gives: { "img.usce": { stance: "required" } },
  },
  { text: "No US clinical experience? You can still apply.", gives: { "img.usce": { stance: "not_required" } } },
  {
    text: "3",
    question: "How many months of US clinical experience are required?",
    gives: { "img.usce": { stance: "required", months: 3 } },
  },
  {
    text: "A minimum of three.",
    question: "How many months of US clinical experience are required?",
    gives: { "img.usce": { stance: "required", months: 3 } },
  },
  { text: "USCE", lead: "The following speak for an application:", gives: { "img.usce": { stance: "preferred" } } },
  {
    text: "An IMG who has not worked in a U.S. hospital won't be considered.",
    gives: { "img.usce": { stance: "required" } },
  },
];

const misleading: readonly RuleExample[] = [
  { text: "Residents must pass Step 3 within two years of graduation from medical school.", gives: {} },
  { text: "Our residents get clinical experience in three US hospitals.", gives: {} },
  { text: "Each resident has six months of clinical experience in ambulatory care.", gives: {} },
  { text: "The students gain hands-on clinical experience early.", gives: {} },
  { text: "Most of our IMG residents had about six months of US clinical experience.", gives: {} },
  { text: "Dr. Imran has more than 20 years of clinical experience in the U.S. and abroad.", gives: {} },
  { text: "Please email us to know about observerships.", question: "Do you offer observerships?", gives: {} },
  { text: "Visiting professors are with us four times a year.", gives: {} },
];

describe("sentences seen for the first time on clinical experience in the US", () => {
  it.each([...told, ...misleading])("$text ($row$question$lead$under)", ({ gives, ...example }) => {
    expect(factsRead(example, "img.usce")).toEqual(gives);
  });
});
