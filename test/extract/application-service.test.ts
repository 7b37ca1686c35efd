import { describe, expect, it } from "vitest";
import type { RuleExample } from "../../src/extract/rule.js";
import { factsRead } from "./facts-read.js";

const eras = { "application.service": "ERAS" } as const;
const residencyCas = { "application.service": "ResidencyCAS" } as const;
const otherService = { "application.service": "other" } as const;
const nrmp = { "application.match": "NRMP" } as const;
const otherMatch = { "application.match": "other" } as const;
const noMatch = { "application.match": "none" } as const;

const stated: readonly RuleExample[] = [
  { text: "Applications are handled solely by way of ERAS.", gives: eras },
  { text: "To apply, use the Electronic Residency Application Service (ERAS\u00ae).", gives: eras },
  { text: "Nothing on paper, please: we work with ERAS alone.", gives: eras },
  { text: "Paper applications are not accepted; apply through ERAS.", gives: eras },
  { text: "Applicants apply via the AAMC's Electronic Residency Application Service.", gives: eras },
  { text: "MyERAS is the only door into our applicant pool.", gives: eras },
  { text: "Applications by e-mail, fax or post will be discarded; ERAS is the one route.", gives: eras },
  { text: "We cannot look at applications that do not come through ERAS.", gives: eras },
  { text: "Through ERAS.", question: "How do I apply?", gives: eras },
  { text: "No, please go through ERAS.", question: "May I send my application by mail?", gives: eras },
  { text: "No.", question: "Do you accept applications outside of ERAS?", gives: eras },
  { text: "Submit via ERAS by November 1.", under: "How to apply", gives: eras },
  { text: "ERAS", lead: "Your application must be sent through:", gives: eras },
  { text: "ERAS", row: "Application service", gives: eras },
  {
    text: "Beginning with the 2026 season, our residency receives applications through ResidencyCAS instead of ERAS.",
    gives: residencyCas,
  },
  { text: "ResidencyCAS (not ERAS) is where you will find us.", gives: residencyCas },
  { text: "Please note that we have left ERAS and use Residency CAS.", gives: residencyCas },
  { text: "We are no longer using ResidencyCAS and have returned to ERAS.", gives: eras },
  { text: "We do not use ResidencyCAS; apply through ERAS.", gives: eras },
  { text: "We use the hospital's own application portal rather than ERAS.", gives: otherService },
  {
    text: "Applicants register with SF Match and upload their papers to its Central Application Service.",
    gives: { ...otherService, ...otherMatch },
  },
  { text: "Our positions are filled by the San Francisco Match.", gives: { ...otherService, ...otherMatch } },
  { text: "Urology applicants take part in the AUA Match.", gives: otherMatch },
  {
    text: "We offer every position in the Main Residency Match of the National Resident Matching Program.",
    gives: nrmp,
  },
  { text: "All PGY-1 spots go through the NRMP.", gives: nrmp },
  { text: "The program abides by the NRMP All-In Policy.", gives: nrmp },
  { text: "We do not offer contracts to applicants outside the Match.", gives: nrmp },
  { text: "Candidates must be registered with the NRMP in order to be ranked.", gives: nrmp },
  { text: "Residents are selected through the National Residency Matching Program.", gives: nrmp },
  { text: "No position is given away outside of the Match.", gives: nrmp },
  {
    text: "Yes, all of our positions are in the Main Match.",
    question: "Do you participate in the NRMP?",
    gives: nrmp,
  },
  { text: "Yes.", question: "Do you participate in the NRMP?", gives: nrmp },
  { text: "No.", question: "Do you offer positions outside the Match?", gives: nrmp },
  { text: "No.", question: "Does your program take part in the Match?", gives: noMatch },
  { text: "This program does not take part in the Match and fills its positions directly.", gives: noMatch },
  { text: "All of our positions are filled outside of the Match.", gives: noMatch },
  { text: "Our residency is not a member of the NRMP.", gives: noMatch },
  { text: "Our program participates in both the NRMP and ERAS.", gives: { ...eras, ...nrmp } },
  { text: "Applications must come through ERAS, and positions are filled via the NRMP.", gives: { ...eras, ...nrmp } },
  { text: "The program takes part in the Match and uses ERAS.", gives: { ...eras, ...nrmp } },
  { text: "Every application travels by ERAS; nothing else will be opened.", gives: { "application.service": "ERAS" } },
  {
    text: "The sole avenue for applying is the Electronic Residency Application System.",
    gives: { "application.service": "ERAS" },
  },
  {
    text: "Candidates file by means of ResidencyCAS as of this cycle.",
    gives: { "application.service": "ResidencyCAS" },
  },
  {
    text: "Whoever wishes to train with us enters the National Resident Matching Program.",
    gives: { "application.match": "NRMP" },
  },
  { text: "Our slots are assigned solely by the NRMP's algorithm.", gives: { "application.match": "NRMP" } },
  { text: "There are no pre-match offers; everyone goes through the Match.", gives: { "application.match": "NRMP" } },
];

const misleading: readonly RuleExample[] = [
  { text: "Fellowship applications are accepted through ERAS.", gives: {} },
  { text: "Call the ERAS help desk with technical questions.", gives: {} },
  { text: "Our hospital has lived through several eras of medicine.", gives: {} },
  { text: "The new wing joins buildings of three eras.", gives: {} },
  { text: "Visiting students apply through VSLO, not ERAS.", gives: {} },
  { text: "Residents who wish to transfer write to the coordinator and do not go through ERAS.", gives: {} },
  { text: "Physicians may apply for jobs through our careers site.", gives: {} },
  { text: "Match Day celebrations were held by the river.", gives: {} },
  { text: "See the match results of past years.", gives: {} },
  { text: "Our skills match the needs of the community.", gives: {} },
  { text: "We look for applicants whose goals match our mission.", gives: {} },
  { text: "Step 2 scores must be in before the Match.", gives: {} },
  { text: "Our graduates matched into cardiology and gastroenterology last year.", gives: {} },
  { text: "The fellowship match rate of our graduates is 100 percent.", gives: {} },
  { text: "The NRMP publishes a report on charting outcomes every two years.", gives: {} },
  { text: "Violations of the Match agreement should be reported to the NRMP.", gives: {} },
  { text: "Rank order lists are due on March 4.", gives: {} },
  { text: "No match was found for your search.", gives: {} },
  { text: "We match residents with mentors in the first month.", gives: {} },
  { text: "The clinic matches each patient with one resident.", gives: {} },
  { text: "Residents take part in the match between faculty and interns at the summer picnic.", gives: {} },
  { text: "Applicants who do not match may write to us in spring.", gives: {} },
  { text: "Our chief residents use match-funded grants for travel.", gives: {} },
  { text: "If you are not participating in the Match, please tell us.", gives: {} },
  { text: "Mentors and residents go through a match process in July.", gives: {} },
  { text: "Our hospital is a perfect match for those who love the outdoors.", gives: {} },
];

describe("sentences on the application service and the match", () => {
  it.each([...stated, ...misleading])("$text ($question$lead)", (example) => {
    expect(factsRead(example, "application.service", "application.match")).toEqual(example.gives);
  });
});
