import { describe, expect, it } from "vitest";
import type { RuleExample } from "../../src/extract/rule.js";
import { factsRead } from "./facts-read.js";

const deadline = (day: string): RuleExample["gives"] => ({ "application.deadline": day });
const opens = (day: string): RuleExample["gives"] => ({ "application.opens": day });
const window = (first: string, last: string): RuleExample["gives"] => ({ ...opens(first), ...deadline(last) });

const stated: readonly RuleExample[] = [
  { text: "Applications must reach us by November 15.", gives: deadline("11-15") },
  { text: "November 15th is the day by which your file must be complete.", gives: deadline("11-15") },
  { text: "The last day to apply is Dec. 1.", gives: deadline("12-01") },
  { text: "Applications received after October 31 will not be looked at.", gives: deadline("10-31") },
  { text: "Applications that come in past November 1 go unread.", gives: deadline("11-01") },
  { text: "We stop taking applications on January 8.", gives: deadline("01-08") },
  { text: "Our application window closes on the 1st of December.", gives: deadline("12-01") },
  { text: "Application deadline: 10/15/2026", gives: deadline("10-15") },
  { text: "Apply no later than 15 November.", gives: deadline("11-15") },
  { text: "Deadline for submission of all materials \u2013 November 1st", gives: deadline("11-01") },
  { text: "December 1 at midnight is our cut-off for applications.", gives: deadline("12-01") },
  { text: "To be considered, your ERAS application must be complete by October 20.", gives: deadline("10-20") },
  { text: "We close our doors to new applications on Nov 30.", gives: deadline("11-30") },
  { text: "All documents are due in ERAS on or before November 15, 2026.", gives: deadline("11-15") },
  { text: "The ERAS deadline of our program falls on December 15.", gives: deadline("12-15") },
  { text: "We do not take applications after December 31.", gives: deadline("12-31") },
  { text: "November 30.", question: "When is the application deadline?", gives: deadline("11-30") },
  { text: "It is December 15 each year.", question: "What is your deadline to apply?", gives: deadline("12-15") },
  { text: "ERAS application: November 1", under: "Deadlines", gives: deadline("11-01") },
  { text: "November 1", row: "Application deadline", gives: deadline("11-01") },
  { text: "November 15: application deadline", lead: "Important dates:", gives: deadline("11-15") },
  { text: "Programs may begin to review applications on September 24.", gives: opens("09-24") },
  { text: "We start reading files on September 24th.", gives: opens("09-24") },
  { text: "Applications may be submitted from September 3 onward.", gives: opens("09-03") },
  { text: "No application will be opened before September 25.", gives: opens("09-25") },
  { text: "The first day on which we look at applications is September 25.", gives: opens("09-25") },
  { text: "September 24.", question: "When do you begin reviewing applications?", gives: opens("09-24") },
  { text: "September 24: we begin to review applications", lead: "Important dates:", gives: opens("09-24") },
  { text: "September 24", row: "Application review begins", gives: opens("09-24") },
  { text: "We accept applications from September 2 until November 30.", gives: window("09-02", "11-30") },
  { text: "September 5 \u2013 December 1", under: "Application period", gives: window("09-05", "12-01") },
  { text: "From September 3 until November 1.", question: "When can I apply?", gives: window("09-03", "11-01") },
  { text: "The application season opens on September 4 and ends on January 10.", gives: window("09-04", "01-10") },
  { text: "By October 30 your papers must all be in ERAS.", gives: deadline("10-30") },
  { text: "November 5 marks the end of our application season.", gives: deadline("11-05") },
  { text: "We take applications up to and including December 3.", gives: deadline("12-03") },
  {
    text: "Anything that arrives later than November 20 stays unopened, applications included.",
    gives: deadline("11-20"),
  },
  { text: "Our doors open to applications on September 25.", gives: opens("09-25") },
  { text: "As of September 24 our committee reads applications.", gives: opens("09-24") },
  { text: "The portal shuts on November 12; no application gets in afterwards.", gives: deadline("11-12") },
];

const misleading: readonly RuleExample[] = [
  { text: "Applications are reviewed on a rolling basis through the season.", gives: {} },
  { text: "Interviews are held from October 15 to January 20.", gives: {} },
  { text: "MSPEs are released on September 25.", gives: {} },
  { text: "Rank order lists are due March 4.", gives: {} },
  { text: "Residency starts on July 1.", gives: {} },
  { text: "Applicants must graduate before July 1.", gives: {} },
  { text: "Step 2 scores must be in by December 31 for us to rank you.", gives: {} },
  { text: "ECFMG certification must be complete by February 15.", gives: {} },
  { text: "This page was updated on October 3, 2026.", gives: {} },
  { text: "Visiting student applications are due on April 1.", gives: {} },
  { text: "Applications for electives open on March 1.", gives: {} },
  { text: "Fellowship applications open on July 5.", gives: {} },
  { text: "Applicants will hear by December 15 whether they are invited.", gives: {} },
  { text: "Interview invitations go out beginning October 10.", gives: {} },
  { text: "We encourage you to apply early, ideally by October 1.", gives: {} },
  { text: "Residents apply for housing by May 1.", gives: {} },
  { text: "Applications for chief resident are due on December 1.", gives: {} },
  { text: "Match Day is March 19.", gives: {} },
  { text: "Letters may arrive after November 1.", gives: {} },
  { text: "Applications for a state license must be made by June 1.", gives: {} },
  { text: "Applicants must accept an interview by January 10 at the latest.", gives: {} },
  { text: "Loan repayment applications are due on March 15.", gives: {} },
  { text: "By November 1 of last year we had received 900 applications.", gives: {} },
  { text: "A virtual open house for applicants is on August 12.", gives: {} },
  { text: "The ERAS season opens in September.", gives: {} },
  { text: "For the scholarship, apply by January 31.", gives: {} },
  { text: "Applicants may begin to work on their ERAS applications on June 4.", gives: {} },
  { text: "Rotation applications close on February 1.", gives: {} },
  { text: "Our program director has reviewed applications since July 1, 2011.", gives: {} },
  { text: "Applicants ranked by us will be told after March 21.", gives: {} },
  { text: "The application to the medical license must be filed before April 1.", gives: {} },
  { text: "We sent the last invitations to applicants on December 12.", gives: {} },
  { text: "Apply for travel funds by February 2.", gives: {} },
];

describe("sentences on when applications open and close", () => {
  it.each([...stated, ...misleading])("$text ($question$lead$row)", (example) => {
    expect(factsRead(example, "application.opens", "application.deadline")).toEqual(example.gives);
  });
});
