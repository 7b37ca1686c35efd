import { describe, expect, it } from "vitest";
import type { RuleExample } from "../../src/extract/rule.js";
import { factsRead } from "./facts-read.js";

const told: readonly RuleExample[] = [
  {
    text: "For applicants in a hurry: interviews online, J-1 yes and H-1B no.",
    gives: { "visa.j1": "sponsored", "visa.h1b": "not_sponsored" },
  },
  { text: "J-1 yes, H-1B no", gives: { "visa.j1": "sponsored", "visa.h1b": "not_sponsored" } },
  { text: "A: Yes.", question: "Q: J-1?", gives: { "visa.j1": "sponsored" } },
  {
    text: "In principle H-1B too, but the last one was granted in 2012, and each is looked at by the hospital's lawyers.",
    question: "Which visas?",
    gives: { "visa.h1b": "case_by_case" },
  },
  {
    text: "We are unable to sponsor H-1B visas, and cannot make any exceptions to this rule.",
    gives: { "visa.h1b": "not_sponsored" },
  },
  { text: "We do not file H-1B petitions under any circumstances.", gives: { "visa.h1b": "not_sponsored" } },
  { text: "H-1B sponsorship is not considered on an individual basis either.", gives: { "visa.h1b": "not_sponsored" } },
  {
    text: "Our lawyers do not permit H-1B petitions, and no exception has ever been granted.",
    gives: { "visa.h1b": "not_sponsored" },
  },
  {
    text: "The last H-1B was granted in 2015; each request goes before a committee.",
    gives: { "visa.h1b": "case_by_case" },
  },
  {
    text: "Requests for an H-1B are weighed individually by the designated institutional official.",
    gives: { "visa.h1b": "case_by_case" },
  },
  { text: "We have sponsored the H-1B before but promise nothing.", gives: { "visa.h1b": "case_by_case" } },
  { text: "H-1B petitions are filed for those with Step 3 in hand by ranking.", gives: { "visa.h1b": "sponsored" } },
  { text: "Without Step 3, an H-1B cannot be filed.", gives: { "visa.h1b": "sponsored" } },
  { text: "On a J-1 or on an H-1B, you are welcome here.", gives: { "visa.j1": "sponsored", "visa.h1b": "sponsored" } },
  { text: "The J-1 is our one and only route.", gives: { "visa.j1": "sponsored", "visa.h1b": "not_sponsored" } },
  { text: "If it is not a J-1, we cannot sponsor it.", gives: { "visa.j1": "sponsored", "visa.h1b": "not_sponsored" } },
  { text: "We only work with the J-1.", gives: { "visa.j1": "sponsored", "visa.h1b": "not_sponsored" } },
  {
    text: "Plan on a J-1: our hospital has never filed an H-1B and does not intend to.",
    gives: { "visa.j1": "sponsored", "visa.h1b": "not_sponsored" },
  },
  {
    text: "H-1B applicants are asked to apply elsewhere, whereas J-1 applicants are most welcome.",
    gives: { "visa.j1": "sponsored", "visa.h1b": "not_sponsored" },
  },
  {
    text: "Just the J-1.",
    question: "Which visas do you sponsor?",
    gives: { "visa.j1": "sponsored", "visa.h1b": "not_sponsored" },
  },
  {
    text: "We do not, and we have no plans to.",
    question: "Do you sponsor visas?",
    gives: { "visa.j1": "not_sponsored", "visa.h1b": "not_sponsored" },
  },
  { text: "Our county hospital sponsors nobody.", gives: { "visa.j1": "not_sponsored", "visa.h1b": "not_sponsored" } },
  {
    text: "Neither the hospital nor the college will act as a visa sponsor.",
    gives: { "visa.j1": "not_sponsored", "visa.h1b": "not_sponsored" },
  },
  {
    text: "The clinic is too small to sponsor visas.",
    gives: { "visa.j1": "not_sponsored", "visa.h1b": "not_sponsored" },
  },
  { text: "H-1B petitions are not filed unless Step 3 has been passed.", gives: { "visa.h1b": "sponsored" } },
  { text: "Our house staff come on J-1s and H-1Bs alike.", gives: { "visa.j1": "sponsored", "visa.h1b": "sponsored" } },
  {
    text: "No matter whether you need a J-1 or H-1B, the hospital will see to it.",
    gives: { "visa.j1": "sponsored", "visa.h1b": "sponsored" },
  },
  { text: "J-1: yes. H-1B: ask us, it depends.", gives: { "visa.j1": "sponsored", "visa.h1b": "case_by_case" } },
  { text: "The J-1 visa poses no problem.", gives: { "visa.j1": "sponsored" } },
  { text: "There is no obstacle to a J-1 here.", gives: { "visa.j1": "sponsored" } },
  { text: "Foreign nationals must qualify for the J-1 before they begin.", gives: { "visa.j1": "sponsored" } },
  { text: "A J-1 physician is sponsored by ECFMG.", gives: { "visa.j1": "sponsored" } },
  {
    text: "H-1B visas are what we offer; J-1 visas are not supported.",
    gives: { "visa.j1": "not_sponsored", "visa.h1b": "sponsored" },
  },
  {
    text: "We are, at present, not sponsoring visas.",
    gives: { "visa.j1": "not_sponsored", "visa.h1b": "not_sponsored" },
  },
  {
    text: "Unfortunately not.",
    question: "Do you accept applicants who need a visa?",
    gives: { "visa.j1": "not_sponsored", "visa.h1b": "not_sponsored" },
  },
  { text: "Not sponsored", row: "Visas", gives: { "visa.j1": "not_sponsored", "visa.h1b": "not_sponsored" } },
  { text: "J-1, H-1B", row: "Visas sponsored", gives: { "visa.j1": "sponsored", "visa.h1b": "sponsored" } },
  { text: "Not available", row: "H-1B sponsorship", gives: { "visa.h1b": "not_sponsored" } },
  { text: "Sponsored through ECFMG", row: "J-1", gives: { "visa.j1": "sponsored" } },
  { text: "Not at this hospital", row: "H-1B", gives: { "visa.h1b": "not_sponsored" } },
  {
    text: "We have none to offer.",
    under: "Visas",
    gives: { "visa.j1": "not_sponsored", "visa.h1b": "not_sponsored" },
  },
  { text: "No, we are sorry.", under: "Visas", gives: { "visa.j1": "not_sponsored", "visa.h1b": "not_sponsored" } },
  {
    text: "Only those with permission to work in the United States that does not depend on us can be hired.",
    gives: { "visa.citizenshipRequired": true },
  },
  {
    text: "We consider citizens and permanent residents, and nobody else.",
    gives: { "visa.citizenshipRequired": true },
  },
  { text: "Must be in place already", row: "Work authorization", gives: { "visa.citizenshipRequired": true } },
  { text: "All applicants must possess unrestricted work authorization.", gives: { "visa.citizenshipRequired": true } },
  {
    text: "For residents who need a visa, the J-1 is the way in. We make no use of the H-1B.",
    gives: { "visa.j1": "sponsored", "visa.h1b": "not_sponsored" },
  },
  {
    text: "We have decided to support just one visa type, namely the J-1.",
    gives: { "visa.j1": "sponsored", "visa.h1b": "not_sponsored" },
  },
];

const misleading: readonly RuleExample[] = [
  { text: "How does the J-1 differ from an H-1B?", gives: {} },
  { text: "Our J-1 alumni often find waiver positions in the county.", gives: {} },
  { text: "Faculty on an H-1B should see the legal office.", gives: {} },
  { text: "Fellows may be sponsored for an H-1B.", gives: {} },
  { text: "Fellowship applicants should know that we do not sponsor J-1 visas for fellows.", gives: {} },
  { text: "Visiting students need a B-1 visa for their elective.", gives: {} },
  { text: "J-2 dependents may study at the community college.", gives: {} },
  { text: "Observers come on a visitor visa that they arrange themselves.", gives: {} },
  { text: "Visa and Mastercard are accepted in the cafeteria.", gives: {} },
  { text: "Applicants are asked about their visa status on the form.", gives: {} },
  { text: "State your visa needs in your application.", gives: {} },
  { text: "Visa rules change often, so please read the ECFMG's site.", gives: {} },
  { text: "A visa does not guarantee an interview.", gives: {} },
  { text: "We cannot answer questions about visas by phone.", gives: {} },
  { text: "Last year 3 residents were on visas.", gives: {} },
  { text: "We do not discriminate by citizenship or visa status.", gives: {} },
  { text: "The United States Visa Bulletin appears each month.", gives: {} },
  { text: "We cannot advise you on whether to choose a J-1 or an H-1B.", gives: {} },
  { text: "Please do not ask us about the processing time of a J-1.", gives: {} },
  { text: "The hospital sponsors a softball team.", gives: {} },
  { text: "Our program is sponsored by the regional medical center.", gives: {} },
  { text: "Sponsoring institution: Example Health.", gives: {} },
  { text: "No visa is needed by citizens of Canada who come for a day's visit.", gives: {} },
  { text: "No.", question: "Do I have to be a citizen?", gives: {} },
  { text: "Citizens and others are treated alike.", gives: {} },
  { text: "We prefer citizens.", gives: {} },
  { text: "Applicants must state their citizenship.", gives: {} },
  { text: "We employ people regardless of citizenship.", gives: {} },
  { text: "A citizen of the county sits on our board.", gives: {} },
  { text: "Our residents are citizens of the world.", gives: {} },
  { text: "You need not be a citizen.", gives: {} },
  { text: "Citizenship is of no concern to us.", gives: {} },
  { text: "A copy of your green card, if you have one, helps us with the paperwork.", gives: {} },
  { text: "J-1 waiver jobs in the county are plentiful for our graduates.", gives: {} },
  { text: "We thank our J-1 residents for organizing the food fair.", gives: {} },
  { text: "The H-1B lottery does not concern us.", gives: {} },
  { text: "The ECFMG answers questions about J-1 forms.", gives: {} },
  { text: "Our visa desk is open on weekdays.", gives: {} },
  { text: "A list of visa lawyers hangs in the residents' lounge.", gives: {} },
  { text: "Do not book a flight before your passport has come back from the embassy.", gives: {} },
  { text: "Bring your work permit to orientation if you have one.", gives: {} },
  { text: "The county sponsors a health fair.", gives: {} },
  { text: "Our chair came to this country on a visa in 1988.", gives: {} },
  { text: "Each visa takes about eight weeks to process.", gives: {} },
  { text: "Citizens of the county elect the hospital's board.", gives: {} },
  { text: "H-1 was the name of our old ward.", gives: {} },
  { text: "J-2 dependents may apply for leave to work.", gives: {} },
  { text: "Fellows on a J-1 should see the fellowship office.", gives: {} },
];

describe("natural sentences on visas and citizenship", () => {
  it.each([...told, ...misleading])("$text ($question$row$lead$under)", (example) => {
    expect(factsRead(example, "visa.")).toEqual(example.gives);
  });
});
