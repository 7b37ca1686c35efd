import { describe, expect, it } from "vitest";
import type { RuleExample } from "../../src/extract/rule.js";
import { factsRead } from "./facts-read.js";

const told: readonly RuleExample[] = [
  {
    text: "Applicants in need of a visa are considered only in exceptional cases, and we can then sponsor nothing but a J-1.",
    gives: { "visa.j1": "sponsored", "visa.h1b": "not_sponsored" },
  },
  {
    text: "Yes. We sponsor J-1 visas, and under certain circumstances H-1B visas.",
    question: "Are visas sponsored by the program?",
    gives: { "visa.j1": "sponsored", "visa.h1b": "case_by_case" },
  },
  {
    text: "You must have been certified by ECFMG by the time we begin interviews.",
    gives: { "img.ecfmg": { stance: "required", dueBy: "interview" } },
  },
  {
    text: "J-1 visas sponsored by ECFMG are looked at individually; no H-1Bs.",
    gives: { "visa.j1": "sponsored", "visa.h1b": "not_sponsored" },
  },
  {
    text: "Work permit (EAD) holders may apply. We don't sponsor visas.",
    gives: { "visa.j1": "not_sponsored", "visa.h1b": "not_sponsored" },
  },
  {
    text: "Hold US citizenship, a green card or other permanent authorization to work",
    lead: "Applicants must:",
    gives: { "visa.citizenshipRequired": true },
  },
  { text: "None (except J-1)", row: "Visas sponsored", gives: { "visa.j1": "sponsored", "visa.h1b": "not_sponsored" } },
  { text: "Not offered", row: "Visa sponsorship", gives: { "visa.j1": "not_sponsored", "visa.h1b": "not_sponsored" } },
  {
    text: "Must be complete when you apply",
    row: "ECFMG certification",
    under: "Eligibility",
    gives: { "img.ecfmg": { stance: "required", dueBy: "application" } },
  },
  {
    text: "Yes, before your interview.",
    question: "Do I have to be ECFMG certified?",
    gives: { "img.ecfmg": { stance: "required", dueBy: "interview" } },
  },
  {
    text: "Because the stipend is funded by the federal government, residents must be US citizens.",
    gives: { "visa.citizenshipRequired": true },
  },
  {
    text: "J-1 visas are preferred to H-1Bs, which we offer as well.",
    gives: { "visa.j1": "sponsored", "visa.h1b": "sponsored" },
  },
  {
    text: "We do not require IMGs to be ECFMG certified when they apply.",
    gives: { "img.policy": "accepts" },
  },
  {
    text: "We're unable to consider applicants who did not attend medical school in the US or Canada.",
    gives: { "img.policy": "does_not_accept" },
  },
  {
    text: "J-1 only.",
    question: "Will you sponsor my visa?",
    gives: { "visa.j1": "sponsored", "visa.h1b": "not_sponsored" },
  },
  {
    text: "Unfortunately, the hospital doesn't have the resources to sponsor any type of visa.",
    gives: { "visa.j1": "not_sponsored", "visa.h1b": "not_sponsored" },
  },
  {
    text: "U.S. citizens and permanent residents only; no visa sponsorship is available at this time.",
    gives: { "visa.j1": "not_sponsored", "visa.h1b": "not_sponsored", "visa.citizenshipRequired": true },
  },
  {
    text: "Applications from graduates of international medical schools are considered if the school is recognized by the state's medical board.",
    gives: { "img.policy": "accepts" },
  },
  {
    text: "The institution sponsors qualified trainees for J-1 visas and will consider H-1B sponsorship under limited circumstances.",
    gives: { "visa.j1": "sponsored", "visa.h1b": "case_by_case" },
  },
  {
    text: "We receive more than 2,000 applications from international medical graduates each year and can interview only a few.",
    gives: { "img.policy": "accepts" },
  },
  {
    text: "Please do not apply if you need visa sponsorship.",
    gives: { "visa.j1": "not_sponsored", "visa.h1b": "not_sponsored" },
  },
  { text: "An existing H-1B can be transferred; new petitions are not filed.", gives: { "visa.h1b": "case_by_case" } },
  {
    text: "The ECFMG certificate has to be valid when residency begins, otherwise the position is lost.",
    gives: { "img.ecfmg": { stance: "required", dueBy: "start" } },
  },
  { text: "We consider US IMGs only.", question: "Do you accept IMGs?", gives: { "img.policy": "accepts" } },
  {
    text: "We do not participate in the training of international medical graduates.",
    gives: { "img.policy": "does_not_accept" },
  },
  { text: "Yes (J-1 only)", row: "Visa sponsorship", gives: { "visa.j1": "sponsored", "visa.h1b": "not_sponsored" } },
  { text: "J-1 visas are sponsored by ECFMG rather than by the hospital.", gives: { "visa.j1": "sponsored" } },
  { text: "In general we do not sponsor H-1B visas.", gives: { "visa.h1b": "case_by_case" } },
  {
    text: "We stopped sponsoring H-1Bs in 2021. J-1s continue to be accepted.",
    gives: { "visa.j1": "sponsored", "visa.h1b": "not_sponsored" },
  },
  {
    text: "Neither the J-1 nor the H-1B is offered at this hospital.",
    gives: { "visa.j1": "not_sponsored", "visa.h1b": "not_sponsored" },
  },
  {
    text: "Sorry, H-1Bs are not sponsored here at this time.",
    question: "Do you sponsor H-1B visas?",
    gives: { "visa.h1b": "not_sponsored" },
  },
  { text: "H-1B is not an option here.", gives: { "visa.h1b": "not_sponsored" } },
  {
    text: "Applicants need to have US citizenship, a green card, or an employment authorization document.",
    gives: { "visa.citizenshipRequired": true },
  },
  {
    text: "Certification by ECFMG is needed when you sign your contract.",
    gives: { "img.ecfmg": { stance: "required", dueBy: "start" } },
  },
  {
    text: "No, but you have to be certified before we can invite you.",
    question: "Do I need to be ECFMG certified to apply?",
    gives: { "img.ecfmg": { stance: "required", dueBy: "interview" } },
  },
  { text: "ECFMG-certified applicants are given priority.", gives: { "img.ecfmg": { stance: "preferred" } } },
  { text: "IMGs should contact ECFMG for application materials.", gives: { "img.policy": "accepts" } },
  {
    text: "Our program doesn't at this time.",
    question: "Does the program accept applications from international graduates?",
    gives: { "img.policy": "does_not_accept" },
  },
  {
    text: "Open to fourth-year students at U.S. allopathic and osteopathic schools only.",
    gives: { "img.policy": "does_not_accept" },
  },
  {
    text: "The program is not able to accept applicants from medical schools outside the United States.",
    gives: { "img.policy": "does_not_accept" },
  },
];

const misleading: readonly RuleExample[] = [
  { text: "International medical graduates are rarely interviewed by our program.", gives: {} },
  { text: "About a third of our residents trained abroad, and they bring much to the program.", gives: {} },
  { text: "The GME office renews J-1 visas each spring with residents who hold them.", gives: {} },
  { text: "Visa and Mastercard are accepted at the hospital cafeteria.", gives: {} },
  { text: "International observers should ask the hospital's international office about B-1 visas.", gives: {} },
  { text: "Candidates from Canada do not need ECFMG certification.", gives: {} },
  {
    text: "Foreign national physicians should discuss what sponsorship they need with the program before entering the Match.",
    gives: {},
  },
  { text: "An ECFMG certificate is issued once all exams are passed.", gives: {} },
  { text: "A visa is not needed for citizens of Puerto Rico.", gives: {} },
  { text: "Research fellows may be appointed on a J-1 research scholar visa.", gives: {} },
  { text: "Dr. Okafor, who came as an IMG in 1998, leads our clinic.", gives: {} },
  { text: "Residents can do an elective abroad in their third year.", gives: {} },
  { text: "Please state in your application whether you need a J-1 or an H-1B.", gives: {} },
  { text: "We don't distinguish between applicants on J-1 and H-1B visas.", gives: {} },
  { text: "You need not be a US citizen to apply.", gives: {} },
  { text: "The Dean's office for IMGs is ECFMG (www.ecfmg.org).", gives: {} },
  { text: "Residents from 12 countries make up our program.", gives: {} },
  { text: "J-1 residents must return to their home country for two years after training.", gives: {} },
  { text: "Have your visa in hand by June 15, when orientation starts.", gives: {} },
  { text: "O-1 and TN visas are not sponsored.", gives: {} },
];

describe("visas and graduates of schools abroad, in wordings that no rule was made for", () => {
  it.each([...told, ...misleading])("$text ($question$row$lead$under)", (example) => {
    expect(factsRead(example, "visa.", "img.")).toEqual(example.gives);
  });
});
