import { describe, expect, it } from "vitest";
import type { RuleExample } from "../../src/extract/rule.js";
import { factsRead } from "./facts-read.js";

type Row = readonly [text: string, gives: RuleExample["gives"], where?: Omit<RuleExample, "text" | "gives">];

const rows: readonly Row[] = [
  ["Our portal unlocks on the 1st of September.", { "application.opens": "09-01" }],
  ["Our conference center opens on September 5.", {}],
  ["Letters can trickle in until December 1.", {}],
  ["Applications in by October 10 are read first.", {}],
  ["Our advice is to have everything in by the end of September.", {}],
  ["The supplemental application is due on October 1.", {}],
  ["September 24: applications released to programs", { "application.opens": "09-24" }],
  ["We start to go through the applications on September 26.", { "application.opens": "09-26" }],
  ["The file closes on Nov. 15 whether or not your letters have arrived.", { "application.deadline": "11-15" }],
  ["Your travel voucher must be used by June 30.", {}],
  ["Thank-you notes are nice but not needed after January 31.", {}],
  ["The academic year runs from July 1 to June 30.", {}],
  [
    "Your ERAS file, along with all letters, must be complete by December 4.",
    { "application.service": "ERAS", "application.deadline": "12-04" },
  ],
  [
    "For the 2027 Match, we will take applications from Sept. 24, 2026 to Dec. 11, 2026.",
    { "application.opens": "09-24", "application.deadline": "12-11", "application.match": "NRMP" },
  ],
  ["USMLE Step 2 CK results must be on file by January 31 for you to be ranked.", {}],
  ["Flu shots are given until November 30.", {}],
  ["Until October 1 please direct questions to the coordinator.", {}],
  ["Our deadline is firm. It is November 7.", { "application.deadline": "11-07" }],
  ["Applicants who are not selected will be told by email by January 31.", {}],
  ["Chief residents are elected by October 15.", {}],
  ["We will hold our virtual open houses on August 12 and September 9.", {}],
  ["Letters uploaded by October 15 are in time.", {}],
  ["In 2019 our deadline was November 15.", {}],
  ["Poster abstracts: submit by March 1.", {}],
  ["An application is too late if it comes after December 15.", { "application.deadline": "12-15" }],
  ["On September 24 we download the first batch of applications.", { "application.opens": "09-24" }],
  ["Before September 24 we cannot see anything you send.", { "application.opens": "09-24" }],
  ["From September 24 to the day interviews begin we read applications.", { "application.opens": "09-24" }],
  ["We rank in late February, and lists are due on March 4.", {}],
  ["State license paperwork: file by April 1.", {}],
  ["Background checks are completed by May 30.", {}],
  ["The book fund has to be used before June 30.", {}],
  ["We welcome applications for faculty posts until December 31.", {}],
  ["Yes, December 10.", { "application.deadline": "12-10" }, { question: "Is there a date by which I must apply?" }],
  ["September 24 marks the start of our application review.", { "application.opens": "09-24" }],
  ["By December 15 you will have heard from us.", {}],
  ["The clinic closes at noon on December 24.", {}],
  ["Deadline for the travel grant: October 15.", {}],
  ["The deadline to apply for our chief resident positions is November 1.", {}],
  ["Last interview date: January 28", {}],
  ["February: rank lists certified", {}],
  ["In-person orientation takes place in June.", {}],
  ["The pre-interview questionnaire should be returned by November 30.", {}],
  ["March 19", {}, { row: "Match Day" }],
  ["Virtual meet-and-greets with the residents are held in October.", {}],
  ["Applications for the simulation fellowship close on March 1.", {}],
  ["We ask interviewees to let us know by December 10 if they need to cancel.", {}],
  ["After November 30, our office will be closed for renovation.", {}],
  ["Those invited have until October 20 to answer.", {}],
  ["Registration for Step 3 must be done by January 15 of the intern year.", {}],
  ["ECFMG certification must be complete by January 31 to be ranked.", {}],
];

describe("days and the subjects that own them", () => {
  it.each(rows.map(([text, gives, where = {}]) => [text, gives, where] as const))("%s", (text, gives, where) => {
    expect(factsRead({ text, ...where }, "application", "positions", "program")).toEqual(gives);
  });
});
