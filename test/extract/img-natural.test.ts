import { describe, expect, it } from "vitest";
import type { RuleExample } from "../../src/extract/rule.js";
import { factsRead } from "./facts-read.js";

const told: readonly RuleExample[] = [
  { text: "Certified when the application is submitted", row: "ECFMG (IMGs)", gives: { "img.policy": "accepts" } },
  {
    text: "No failed attempt on either of the two.",
    lead: "If you are an IMG, we will screen your application for the following:",
    gives: { "img.policy": "accepts" },
  },
  {
    text: "In addition they must bring a minimum of one year of clinical experience in the U.S., of which up to half may be observerships.",
    gives: { "img.usce": { stance: "required", months: 12, observershipCounts: true } },
  },
  {
    text: "International graduates must bring their ECFMG certificate to orientation.",
    gives: { "img.policy": "accepts" },
  },
  { text: "We prefer that IMGs are certified by ECFMG when they apply.", gives: { "img.policy": "accepts" } },
  {
    text: "must be certified by the ECFMG",
    under: "International medical graduates",
    gives: { "img.policy": "accepts" },
  },
  {
    text: "IMGs may apply if they are ECFMG certified; the certificate must be there at the time of application.",
    gives: { "img.policy": "accepts" },
  },
  {
    text: "Physicians trained outside the United States have been part of our house staff since the 1970s.",
    gives: { "img.policy": "accepts" },
  },
  {
    text: "Yes, every year.",
    question: "Do you consider international medical graduates?",
    gives: { "img.policy": "accepts" },
  },
  {
    text: "Not at present. We require graduation from an LCME- or COCA-accredited school.",
    question: "Do you take residents from abroad?",
    gives: { "img.policy": "does_not_accept" },
  },
  {
    text: "International graduates are welcome; about half of the residents studied abroad.",
    gives: { "img.policy": "accepts" },
  },
  { text: "IMG friendly: yes.", gives: { "img.policy": "accepts" } },
  { text: "IMGs: no", gives: { "img.policy": "does_not_accept" } },
  { text: "Yes", row: "IMGs", gives: { "img.policy": "accepts" } },
  { text: "Not considered", row: "International graduates", gives: { "img.policy": "does_not_accept" } },
  { text: "Our doors are open to graduates of American schools only.", gives: { "img.policy": "does_not_accept" } },
  { text: "We rank no international graduates.", gives: { "img.policy": "does_not_accept" } },
  {
    text: "We cannot process applications from schools outside the U.S. and Canada.",
    gives: { "img.policy": "does_not_accept" },
  },
  {
    text: "The program does not have the means to train international graduates.",
    gives: { "img.policy": "does_not_accept" },
  },
  { text: "Applications from IMGs go unread.", gives: { "img.policy": "does_not_accept" } },
  { text: "Nobody needs US clinical experience to apply here.", gives: { "img.usce": { stance: "not_required" } } },
  { text: "We do not count months of US clinical experience.", gives: { "img.usce": { stance: "not_required" } } },
  {
    text: "US clinical experience, though not a must, weighs in your favor.",
    gives: { "img.usce": { stance: "preferred" } },
  },
  {
    text: "Hands-on clinical work in the U.S. is strongly preferred, ideally for three months or more; observerships are not counted toward it.",
    gives: { "img.usce": { stance: "preferred", months: 3, observershipCounts: false } },
  },
  {
    text: "Six months or more",
    row: "U.S. clinical experience (IMGs)",
    gives: { "img.policy": "accepts", "img.usce": { stance: "required", months: 6 } },
  },
  {
    text: "Three months of hands-on U.S. clinical experience are required, and observerships do not count.",
    gives: { "img.usce": { stance: "required", months: 3, observershipCounts: false } },
  },
  {
    text: "US clinical experience is required, whether as an observer or hands-on.",
    gives: { "img.usce": { stance: "required", observershipCounts: true } },
  },
  {
    text: "US clinical experience (not observerships) is required.",
    gives: { "img.usce": { stance: "required", observershipCounts: false } },
  },
  {
    text: "Required (no observerships)",
    row: "US clinical experience",
    gives: { "img.usce": { stance: "required", observershipCounts: false } },
  },
  { text: "Helpful", row: "US clinical experience", gives: { "img.usce": { stance: "preferred" } } },
  { text: "Minimum 3 months", row: "USCE", gives: { "img.usce": { stance: "required", months: 3 } } },
  { text: "You do.", question: "Do I need US clinical experience?", gives: { "img.usce": { stance: "required" } } },
  { text: "No, it is not.", question: "Is USCE required?", gives: { "img.usce": { stance: "not_required" } } },
  {
    text: "At least four weeks.",
    question: "How much US clinical experience do you expect?",
    gives: { "img.usce": { stance: "required", months: 1 } },
  },
  {
    text: "US clinical experience is required. We also take observerships into account.",
    gives: { "img.usce": { stance: "required", observershipCounts: true } },
  },
  {
    text: "US clinical experience is required. We disregard observerships.",
    gives: { "img.usce": { stance: "required", observershipCounts: false } },
  },
  {
    text: "US clinical experience is required. Neither research nor observerships can take its place.",
    gives: { "img.usce": { stance: "required", observershipCounts: false } },
  },
  {
    text: "US clinical experience is required, and observerships are as good as electives.",
    gives: { "img.usce": { stance: "required", observershipCounts: true } },
  },
  { text: "IMGs are ranked only once ECFMG has certified them.", gives: { "img.policy": "accepts" } },
  {
    text: "a copy of the ECFMG certificate with the application",
    lead: "IMGs must submit",
    gives: { "img.policy": "accepts" },
  },
  { text: "ECFMG certification is preferred of IMGs.", gives: { "img.policy": "accepts" } },
  {
    text: "You need not be certified when you apply, but ECFMG certification must be in hand by February, before our rank list goes in.",
    under: "International graduates",
    gives: { "img.policy": "accepts" },
  },
  {
    text: "Yes, at least three months.",
    question: "Do you require US clinical experience?",
    gives: { "img.usce": { stance: "required", months: 3 } },
  },
  {
    text: "Two months of U.S. clinical experience are recommended.",
    gives: { "img.usce": { stance: "preferred", months: 2 } },
  },
  {
    text: "At least four weeks of US clinical experience (observerships included) are required.",
    gives: { "img.usce": { stance: "required", months: 1, observershipCounts: true } },
  },
  { text: "We do not.", question: "Do you accept IMGs?", gives: { "img.policy": "does_not_accept" } },
  { text: "International medical graduates can apply.", gives: { "img.policy": "accepts" } },
  {
    text: "Graduates of foreign schools are outside the scope of our program and cannot apply.",
    gives: { "img.policy": "does_not_accept" },
  },
];

const misleading: readonly RuleExample[] = [
  { text: "Our hospital cares for international patients.", gives: {} },
  { text: "The international office is on the second floor.", gives: {} },
  { text: "International flights land at the regional airport.", gives: {} },
  { text: "We have an international faculty.", gives: {} },
  { text: "Residents may do an international elective.", gives: {} },
  { text: "Foreign language skills are an asset.", gives: {} },
  { text: "LCME accredits the medical school of the university.", gives: {} },
  { text: "AOA honor society membership is a plus.", gives: {} },
  { text: "Our graduates work in the US and abroad.", gives: {} },
  { text: "Global health is a track of ours.", gives: {} },
  { text: "Most of our residents come from American schools.", gives: {} },
  { text: "A third of our residents come from schools abroad.", gives: {} },
  { text: "Graduates of US schools are preferred.", gives: {} },
  { text: "The Office of International Services helps with paperwork.", gives: {} },
  { text: "We host students from LCME schools.", gives: {} },
  { text: "Our residents gain clinical experience in three hospitals.", gives: {} },
  { text: "Clinical experience is at the heart of our curriculum.", gives: {} },
  { text: "Work experience as a teacher is interesting to us.", gives: {} },
  { text: "Our faculty have decades of clinical experience in the US.", gives: {} },
  { text: "Patient experience scores rose last year.", gives: {} },
  { text: "We offer a rich clinical experience in an American town.", gives: {} },
  { text: "Students gain hands-on experience in our clinic.", gives: {} },
  { text: "The US clinical experience of our faculty is vast.", gives: {} },
  { text: "Letters from US clinical experience are read with care.", gives: {} },
  { text: "Our residents see patients from abroad.", gives: {} },
  { text: "Our residents come from nine countries.", gives: {} },
  { text: "Foreign objects are removed in the endoscopy suite.", gives: {} },
  { text: "The hospital's international ward opened in 2019.", gives: {} },
  { text: "Experience of rural life helps our residents.", gives: {} },
  { text: "Clinical experience begins in the first week.", gives: {} },
  { text: "A medical school will open in the county in 2030.", gives: {} },
  { text: "The LCME visited our medical school in March.", gives: {} },
  { text: "Our American hospital in Beirut closed long ago.", gives: {} },
  { text: "The outside entrance is on Elm Street.", gives: {} },
  { text: "We take part in an international study of sepsis.", gives: {} },
  { text: "Overseas mail goes to the second floor.", gives: {} },
  { text: "Elsewhere in the hospital, surgeons train.", gives: {} },
];

describe("natural sentences on foreign graduates and US experience", () => {
  it.each([...told, ...misleading])("$text ($question$row$lead$under)", (example) => {
    expect(factsRead(example, "img.policy", "img.usce")).toEqual(example.gives);
  });
});
