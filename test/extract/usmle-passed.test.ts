import { describe, expect, it } from "vitest";
import type { RuleExample } from "../../src/extract/rule.js";
import type { Stage } from "../../src/model/vocabulary.js";
import { factsRead } from "./facts-read.js";

type Gives = RuleExample["gives"];

const tries = (attempts: number, stance: "required" | "preferred" = "required"): Gives => ({
  "step1.maxAttempts": { attempts, stance },
  "step2.maxAttempts": { attempts, stance },
});
const tries1 = (attempts: number, stance: "required" | "preferred" = "required"): Gives => ({
  "step1.maxAttempts": { attempts, stance },
});
const tries2 = (attempts: number, stance: "required" | "preferred" = "required"): Gives => ({
  "step2.maxAttempts": { attempts, stance },
});

const attempts: readonly RuleExample[] = [
  { text: "Each USMLE Step must have been passed at the first attempt.", gives: tries(1) },
  { text: "Step 1 and Step 2 CK have to be cleared on the first try.", gives: tries(1) },
  { text: "We accept no failures on the USMLE.", gives: tries(1) },
  { text: "Applicants may not have failed any USMLE exam.", gives: tries(1) },
  { text: "Candidates with a failed attempt at Step 1 are not considered.", gives: tries1(1) },
  { text: "A failure in Step 2 CK disqualifies an applicant.", gives: tries2(1) },
  { text: "At most two attempts at each USMLE Step are allowed.", gives: tries(2) },
  { text: "No more than one failure on Step 1 is tolerated.", gives: tries1(2) },
  { text: "Not more than three attempts per USMLE Step are permitted.", gives: tries(3) },
  { text: "Those who needed more than two attempts to pass Step 2 CK will not be considered.", gives: tries2(2) },
  { text: "Two or more failed attempts in the USMLE rule out an interview.", gives: tries(2) },
  { text: "Applicants with three or more attempts at any USMLE Step cannot be reviewed.", gives: tries(2) },
  { text: "Each of Steps 1 and 2 CK has to be passed within two attempts.", gives: tries(2) },
  { text: "The number of attempts at Step 1 is limited to three.", gives: tries1(3) },
  { text: "You must have passed Step 2 CK by the second attempt.", gives: tries2(2) },
  { text: "Preference is given to applicants without USMLE failures.", gives: tries(1, "preferred") },
  { text: "Passing both USMLE Steps at the first sitting is strongly preferred.", gives: tries(1, "preferred") },
  { text: "We prefer that Step 1 be passed on the initial attempt.", gives: tries1(1, "preferred") },
  { text: "First-attempt passes in USMLE Steps 1 and 2 are an advantage.", gives: tries(1, "preferred") },
  { text: "Passed on the first attempt", lead: "USMLE Step 1 must be:", gives: tries1(1) },
  { text: "No failed attempts on Step 1 or Step 2 CK", lead: "Applicants must have:", gives: tries(1) },
  { text: "One failure at most on any USMLE examination", lead: "Requirements:", gives: tries(2) },
  { text: "No.", question: "Do you consider applicants who have failed a USMLE exam?", gives: tries(1) },
  { text: "Yes.", question: "Must USMLE Steps 1 and 2 be passed at the first attempt?", gives: tries(1) },
  {
    text: "Unfortunately we do not.",
    question: "Do you accept applicants with a failed attempt on Step 1?",
    gives: tries1(1),
  },
  { text: "Board failures are not accepted.", gives: tries(1) },
];

const noLimit: readonly RuleExample[] = [
  { text: "Most of our residents passed Step 1 at the first attempt.", gives: {} },
  { text: "If you failed Step 1 at the first attempt, explain why in your personal statement.", gives: {} },
  { text: "A failed attempt at the USMLE does not exclude you.", gives: {} },
  { text: "There is no limit on the number of attempts.", gives: {} },
  { text: "Students who failed a preclinical course should mention it.", gives: {} },
  { text: "Yes.", question: "Do you consider applicants who have failed a USMLE exam?", gives: {} },
  { text: "No.", question: "Must the USMLE be passed at the first attempt?", gives: {} },
  { text: "Residents take the ABFM exam and all pass at the first attempt.", gives: {} },
  { text: "Please do not fail to write to us before the first interview.", gives: {} },
  { text: "We attempt to answer within three days.", gives: {} },
  { text: "Our first-time board pass rate is 98 percent.", gives: {} },
  { text: "More than one letter may be sent, and at most two attempts at an essay.", gives: {} },
];

const passed1 = { "step1.passRequired": true } as const;
const passed2 = (dueBy?: Stage): Gives => ({
  "step2.passRequired": true,
  ...(dueBy === undefined ? {} : { "step2.dueBy": dueBy }),
});

const passes: readonly RuleExample[] = [
  { text: "USMLE Step 1 must be passed.", gives: passed1 },
  { text: "You must have passed Step 1 when you apply.", gives: passed1 },
  { text: "A passing Step 2 CK score is needed before we rank you.", gives: passed2("rank_list") },
  { text: "Applicants who have not passed Step 2 CK will not be ranked.", gives: passed2("rank_list") },
  { text: "No one is ranked without a Step 2 CK score.", gives: passed2("rank_list") },
  { text: "Step 2 CK results have to reach us before rank lists are due.", gives: passed2("rank_list") },
  { text: "We need your Step 2 CK result prior to the Match.", gives: passed2("rank_list") },
  { text: "Step 2 CK has to be on file at the time of application.", gives: passed2("application") },
  {
    text: "Both USMLE Step 1 and Step 2 CK must be completed by the time you apply.",
    gives: { ...passed1, ...passed2("application") },
  },
  { text: "An interview is offered only once Step 2 CK has been passed.", gives: passed2("interview") },
  { text: "Step 2 CK scores are required for an interview.", gives: passed2("interview") },
  { text: "Residents-to-be must pass Step 2 CK before starting on July 1.", gives: passed2("start") },
  { text: "Step 2 CK must be passed prior to the start of residency.", gives: passed2("start") },
  {
    text: "A Step 2 CK score is not needed for the interview, but it must be there when we submit our rank list.",
    gives: passed2("rank_list"),
  },
  {
    text: "Although we do not ask for Step 2 CK when you apply, it has to be passed before ranking.",
    gives: passed2("rank_list"),
  },
  { text: "International graduates must have passed Steps 1 and 2 CK.", gives: { ...passed1, ...passed2() } },
  {
    text: "Applications without Step 1 and Step 2 CK scores are incomplete.",
    gives: { ...passed1, ...passed2("application") },
  },
  { text: "USMLE Step 1 score", lead: "Your application must contain:", gives: passed1 },
  {
    text: "Passing scores on USMLE Steps 1 and 2 CK",
    lead: "Applicants must have:",
    gives: { ...passed1, ...passed2() },
  },
  { text: "USMLE Step 2 CK transcript", lead: "Please submit these documents:", gives: passed2("application") },
  { text: "Step 1 scores (and Step 2 CK, if available)", lead: "Please submit these documents:", gives: passed1 },
  { text: "Yes, it has to be passed before we rank.", question: "Is Step 2 CK required?", gives: passed2("rank_list") },
];

const notPassed: readonly RuleExample[] = [
  { text: "Step 2 CK is not required.", gives: {} },
  { text: "It is recommended that you take Step 2 CK before you apply.", gives: {} },
  { text: "We encourage applicants to have Step 2 CK on file.", gives: {} },
  { text: "Step 1 is now scored pass/fail.", gives: {} },
  { text: "ECFMG certification requires Step 1 and Step 2 CK.", gives: {} },
  { text: "Visiting students must have passed Step 1.", gives: {} },
  { text: "Our residents must pass Step 3 before PGY-3.", gives: {} },
  { text: "We look at letters, grades and USMLE Step 1 scores.", gives: {} },
  { text: "USMLE Step 2 CK score, if taken", lead: "Please submit these documents:", gives: {} },
  { text: "You may apply without a Step 2 CK score.", gives: {} },
  { text: "Step 2: Complete the supplemental application, which is required.", gives: {} },
  { text: "Study leave before Step 2 CK is not required of our students.", gives: {} },
  { text: "The USMLE must be passed.", gives: {} },
];

const third: readonly RuleExample[] = [
  { text: "Step 3 is required.", gives: { "step3.requirement": "required" } },
  { text: "USMLE Step 3 must be passed by the time you apply.", gives: { "step3.requirement": "required" } },
  { text: "Step 3 is not required to apply.", gives: { "step3.requirement": "not_required" } },
  { text: "Having passed Step 3 is a plus.", gives: { "step3.requirement": "preferred" } },
  { text: "Step 3 is not required, but a pass is an advantage.", gives: { "step3.requirement": "preferred" } },
  { text: "H-1B applicants must have passed Step 3.", gives: { "step3.requirement": "required_for_h1b" } },
  {
    text: "An H-1B visa requires that you pass USMLE Step 3 before the rank list is due.",
    gives: { "step3.requirement": "required_for_h1b" },
  },
  { text: "Step 3 is not required unless you need an H-1B visa.", gives: { "step3.requirement": "required_for_h1b" } },
  {
    text: "H-1B visas are sponsored only if Step 3 has been passed.",
    gives: { "step3.requirement": "required_for_h1b" },
  },
  { text: "No.", question: "Do I need Step 3?", gives: { "step3.requirement": "not_required" } },
  {
    text: "Only if you want an H-1B visa.",
    question: "Is USMLE Step 3 required?",
    gives: { "step3.requirement": "required_for_h1b" },
  },
  { text: "Residents must take Step 3 in their first year.", gives: {} },
  { text: "The program pays the fee for Step 3.", gives: {} },
  { text: "Residents get two days off for USMLE Step 3.", gives: {} },
  { text: "Step 3: Wait for an invitation.", gives: {} },
  { text: "Most residents pass Step 3 at the end of the first year.", gives: {} },
];

const keys = ["step1.maxAttempts", "step2.maxAttempts"];
const passKeys = ["step1.passRequired", "step2.passRequired", "step2.dueBy"];

describe.each([
  ["limits of attempts", attempts, keys],
  ["sentences that limit no attempts", noLimit, keys],
  ["passes and their dates", passes, passKeys],
  ["sentences that require no pass", notPassed, passKeys],
  ["Step 3", third, ["step3.requirement"]],
])("%s", (_, rows, prefixes) => {
  it.each(rows.map((row) => [[row.under, row.lead, row.question, row.text].filter(Boolean).join(" > "), row] as const))(
    "%s",
    (_text, { gives, ...example }) => {
      expect(factsRead(example, ...prefixes)).toEqual(gives);
    },
  );
});
