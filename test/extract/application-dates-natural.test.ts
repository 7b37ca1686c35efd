import { describe, expect, it } from "vitest";
import type { RuleExample } from "../../src/extract/rule.js";
import { factsRead } from "./facts-read.js";

/** Days on which applications open and close. */
const stated: readonly RuleExample[] = [
  {
    text: "Applications are taken up to December 1st, yet it is wise to have everything in by September.",
    gives: { "application.deadline": "12-01" },
  },
  { text: "The last one we read is the one that comes in on November 14.", gives: { "application.deadline": "11-14" } },
  { text: "You have until January 7 to get your file to us.", gives: { "application.deadline": "01-07" } },
  {
    text: "Let us have your application on or before the 31st of October.",
    gives: { "application.deadline": "10-31" },
  },
  { text: "We shut the door on applications on December 12.", gives: { "application.deadline": "12-12" } },
  {
    text: "What reaches us once November 30 has passed is kept for the next season.",
    gives: { "application.deadline": "11-30" },
  },
  { under: "Applying", text: "October 18 is as late as you can be.", gives: { "application.deadline": "10-18" } },
  { row: "Last day for applications", text: "December 20", gives: { "application.deadline": "12-20" } },
  { row: "Closing date", text: "Nov 1 (midnight, Eastern time)", gives: { "application.deadline": "11-01" } },
  {
    question: "How long do you accept applications?",
    text: "Up to and including October 15.",
    gives: { "application.deadline": "10-15" },
  },
  {
    text: "The application has to be complete, letters included, by the 10th of November.",
    gives: { "application.deadline": "11-10" },
  },
  {
    text: "No file that is still missing something on November 10 goes to the committee.",
    gives: { "application.deadline": "11-10" },
  },
  {
    question: "Is there a deadline for applying?",
    text: "There is a deadline, and it is December 1.",
    gives: { "application.deadline": "12-01" },
  },
  { text: "From September 24 on, programs see what you have sent.", gives: { "application.opens": "09-24" } },
  {
    under: "Application review",
    text: "Our readers start on September 25 and are done on January 15.",
    gives: { "application.opens": "09-25", "application.deadline": "01-15" },
  },
  {
    text: "We take applications between September 6 and November 20.",
    gives: { "application.opens": "09-06", "application.deadline": "11-20" },
  },
  { text: "We cannot look at any application before September 24.", gives: { "application.opens": "09-24" } },
  {
    text: "Applications can be seen by our program as of the 24th of September; the deadline is the 1st of December.",
    gives: { "application.opens": "09-24", "application.deadline": "12-01" },
  },
  { under: "Applications", text: "We close the books on December 8.", gives: { "application.deadline": "12-08" } },
  {
    text: "Please do not wait beyond November 22 to send your application.",
    gives: { "application.deadline": "11-22" },
  },
  { text: "December 1 at 5 p.m. is the cutoff for complete files.", gives: { "application.deadline": "12-01" } },
  {
    under: "Your application",
    text: "All parts must have reached us by January 3.",
    gives: { "application.deadline": "01-03" },
  },
  {
    question: "When does the application period close?",
    text: "It closes on Nov. 18.",
    gives: { "application.deadline": "11-18" },
  },
  {
    question: "By when should I have applied?",
    text: "No later than Halloween, October 31.",
    gives: { "application.deadline": "10-31" },
  },
  {
    row: "Application",
    text: "November 3 (nothing is read that comes later)",
    gives: { "application.deadline": "11-03" },
  },
  {
    text: "Applying is possible from September 4 to December 4.",
    gives: { "application.opens": "09-04", "application.deadline": "12-04" },
  },
  {
    under: "Application window",
    text: "Open: September 24. Closed: December 15.",
    gives: { "application.opens": "09-24", "application.deadline": "12-15" },
  },
  { text: "The review of applications gets going on September 29.", gives: { "application.opens": "09-29" } },
  {
    question: "When do you begin to read?",
    text: "Not before September 25; that is when ERAS lets us in.",
    gives: { "application.opens": "09-25", "application.service": "ERAS" },
  },
  {
    under: "ERAS",
    text: "We shall start downloading on the 24th of September.",
    gives: { "application.opens": "09-24", "application.service": "ERAS" },
  },
  {
    text: "Whoever applies after the fifteenth of November comes too late for us.",
    gives: { "application.deadline": "11-15" },
  },
  { under: "Applying", text: "As of December 1 nothing more is accepted.", gives: { "application.deadline": "12-01" } },
  {
    text: "The first of December is the date by which we want to hear from you in ERAS.",
    gives: { "application.deadline": "12-01", "application.service": "ERAS" },
  },
  { text: "Interested? Then apply before October 28.", gives: { "application.deadline": "10-28" } },
  { text: "After January 10 the committee opens no further files.", gives: { "application.deadline": "01-10" } },
  {
    under: "Applications",
    text: "We review what has come in between September 24 and November 24.",
    gives: { "application.opens": "09-24", "application.deadline": "11-24" },
  },
  { row: "Final date for applying", text: "30 November", gives: { "application.deadline": "11-30" } },
  { row: "Applications are read from", text: "24 September", gives: { "application.opens": "09-24" } },
  {
    question: "What is the deadline for applications?",
    text: "It is December 15.",
    gives: { "application.deadline": "12-15" },
  },
  {
    text: "The application itself is due December 1; letters may come until December 20.",
    gives: { "application.deadline": "12-01" },
  },
  {
    text: "Please hand in your ERAS application by November 7 at midnight.",
    gives: { "application.deadline": "11-07", "application.service": "ERAS" },
  },
  {
    text: "We begin our review with the release of files on September 24 and go on till all places at interviews are taken.",
    gives: { "application.opens": "09-24" },
  },
  {
    text: "From the 25th of September our committee looks through the applications.",
    gives: { "application.opens": "09-25" },
  },
  {
    text: "Anybody who applies by November 9 is read with the first group; our real deadline is December 9.",
    gives: { "application.deadline": "12-09" },
  },
  {
    text: "We need everything in ERAS by 11/15.",
    gives: { "application.deadline": "11-15", "application.service": "ERAS" },
  },
  { text: "Mark October 29: then applications close.", gives: { "application.deadline": "10-29" } },
  {
    text: "Applications get read from September 26 and until December 10 at the very latest.",
    gives: { "application.opens": "09-26", "application.deadline": "12-10" },
  },
  {
    question: "Up to when can I apply?",
    text: "December 4. We grant no extensions.",
    gives: { "application.deadline": "12-04" },
  },
  {
    question: "When can I send my application?",
    text: "Any time from September 4 on.",
    gives: { "application.opens": "09-04" },
  },
  {
    row: "Application period",
    text: "September 5 to November 25",
    gives: { "application.opens": "09-05", "application.deadline": "11-25" },
  },
  {
    under: "Applications",
    text: "Review starts: Sept. 24. Review ends: Dec. 24.",
    gives: { "application.opens": "09-24", "application.deadline": "12-24" },
  },
];

/** Days of something else. */
const misleading: readonly RuleExample[] = [
  { text: "We have no deadline, but our interview slots are mostly gone by November 1.", gives: {} },
  { question: "When are interviews?", text: "Between September and December.", gives: {} },
  { text: "The MSPE goes out to programs on September 25.", gives: {} },
  { text: "By February 1 all candidates will have heard from us.", gives: {} },
  { text: "Interviews end on January 20.", gives: {} },
  { text: "Rank lists have to be certified by March 4.", gives: {} },
  { text: "Visiting students must apply for electives by May 1.", gives: {} },
  { text: "Invitations go out until December 1.", gives: {} },
  { text: "Scores of Step 2 have to be in by December 31.", gives: {} },
  { text: "Residency begins on July 1 and ends on June 30.", gives: {} },
  { text: "Those who have not heard by January 10 should assume that the class is full.", gives: {} },
  { text: "Our fellowships use ERAS in July.", gives: {} },
  { text: "Results of the Match are made known in March.", gives: {} },
  { text: "Residents who break an NRMP commitment may be barred.", gives: {} },
  { text: "Virtual open houses take place in August.", gives: {} },
  { text: "Deadline: none (we stop once 700 files have come in).", gives: {} },
  { text: "There is no official closing date. Early October is a good time.", gives: {} },
  { text: "We ask that letters follow by October 20.", gives: {} },
  { text: "Second look: February 6.", gives: {} },
  { text: "Match Week begins on March 15.", gives: {} },
  { text: "Those invited choose their day by November 1.", gives: {} },
  { text: "Medical students apply for our August elective by March 15.", gives: {} },
  { text: "The fellowship accepts applications until July 31.", gives: {} },
  { text: "Our residents have to pass Step 3 by December 31 of the first year.", gives: {} },
  { text: "This page was last revised on October 2, 2026.", gives: {} },
  { text: "We hope to have sent all invitations by October 31.", gives: {} },
  { text: "ECFMG certification must be there by July 1.", gives: {} },
  { text: "We hold interviews from the second of October up to the tenth of January.", gives: {} },
  { text: "Our application season ends with November.", gives: {} },
  { under: "Dates", text: "Interviews: October 15 - January 15", gives: {} },
  { text: "MSPEs come out on September 25, so nothing is missing from there on.", gives: {} },
  { text: "We send invitations until December 15.", gives: {} },
  { text: "Step 2 CK must be passed by February 15 to be ranked.", gives: {} },
  { text: "Please tell us by October 30 if you withdraw.", gives: {} },
  { text: "Call us before November 1 if you need another interview date.", gives: {} },
  { text: "The library is open until December 20.", gives: {} },
  { text: "Vacation requests are due on May 1.", gives: {} },
  { text: "Applications for chief resident are taken till January 15.", gives: {} },
  { text: "Orientation begins June 20.", gives: {} },
  { text: "We post our list of interviewees on November 20.", gives: {} },
  { text: "Our online interview scheduler opens in October.", gives: {} },
  { text: "Those certified by the ECFMG may apply.", gives: {} },
  { text: "The residents' photo contest ends in May.", gives: {} },
  { text: "The Dean's letter follows on September 25.", gives: {} },
  { text: "Interview season closes on January 22.", gives: {} },
  { text: "Please confirm your interview by November 4.", gives: {} },
  { text: "Our open house for applicants takes place on September 2.", gives: {} },
  { text: "A passing Step 3 is needed by June 30.", gives: {} },
];

describe("days of an application as coordinators write of them", () => {
  it.each([...stated, ...misleading])("$text ($question)", ({ gives, ...example }) => {
    expect(factsRead(example, "application")).toEqual(gives);
  });
});
