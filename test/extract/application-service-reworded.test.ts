import { describe, expect, it } from "vitest";
import type { RuleExample } from "../../src/extract/rule.js";
import { factsRead } from "./facts-read.js";

const stated: readonly RuleExample[] = [
  {
    text: "You do. Paper files get recycled.",
    question: "Do I apply through ERAS?",
    gives: { "application.service": "ERAS" },
  },
  { text: "You do.", question: "Do I apply through ERAS?", gives: { "application.service": "ERAS" } },
  { text: "That is right.", question: "Do I apply through ERAS?", gives: { "application.service": "ERAS" } },
  {
    text: "ERAS, and only ERAS.",
    question: "Through which system do you take applications?",
    gives: { "application.service": "ERAS" },
  },
  { text: "By ERAS.", question: "How do I apply?", gives: { "application.service": "ERAS" } },
  {
    text: "No, it has to come by ERAS.",
    question: "Can I send you my application by e-mail?",
    gives: { "application.service": "ERAS" },
  },
  {
    text: "No, we have gone over to ResidencyCAS.",
    question: "Do you still use ERAS?",
    gives: { "application.service": "ResidencyCAS" },
  },
  {
    text: "The latter.",
    question: "Are you in ERAS or in ResidencyCAS?",
    gives: { "application.service": "ResidencyCAS" },
  },
  { text: "The former.", question: "Are you in ERAS or in ResidencyCAS?", gives: { "application.service": "ERAS" } },
  { text: "ERAS", row: "Apply through", gives: { "application.service": "ERAS" } },
  { text: "ResidencyCAS", row: "Application service", gives: { "application.service": "ResidencyCAS" } },
  { text: "ERAS (AAMC)", row: "Application system", gives: { "application.service": "ERAS" } },
  { text: "Whoever wants to train with us finds us in ERAS.", gives: { "application.service": "ERAS" } },
  { text: "You will find our program in MyERAS under Psychiatry.", gives: { "application.service": "ERAS" } },
  { text: "The Electronic Residency Application Service is our only door.", gives: { "application.service": "ERAS" } },
  { text: "Paper is not accepted; everything travels through ERAS.", gives: { "application.service": "ERAS" } },
  {
    text: "ERAS is history here: as of this season we are on ResidencyCAS.",
    gives: { "application.service": "ResidencyCAS" },
  },
  {
    text: "Emergency medicine programs, ours among them, have moved from ERAS to ResidencyCAS.",
    gives: { "application.service": "ResidencyCAS" },
  },
  { text: "OB-GYN left ERAS in 2024, so please use ResidencyCAS.", gives: { "application.service": "ResidencyCAS" } },
  { text: "Ophthalmology applications are handled by SF Match.", gives: { "application.service": "other" } },
  {
    text: "Applications run through the San Francisco Match's Central Application Service.",
    gives: { "application.service": "other" },
  },
  { text: "We want the form on our own website, not ERAS.", gives: { "application.service": "other" } },
  {
    text: "Applications reach us by way of the AAMC's electronic application service (ERAS).",
    gives: { "application.service": "ERAS" },
  },
  { text: "No application outside ERAS is looked at.", gives: { "application.service": "ERAS" } },
  { text: "For the PGY-1 positions apply in ERAS.", gives: { "application.service": "ERAS" } },
  { text: "Ours is an ERAS program.", gives: { "application.service": "ERAS" } },
  { text: "All materials must be uploaded to ERAS.", gives: { "application.service": "ERAS" } },
  {
    text: "Once your file has been submitted in ERAS, our coordinator takes it from there.",
    gives: { "application.service": "ERAS" },
  },
];

const misleading: readonly RuleExample[] = [
  { text: "The ERAS help desk answers technical questions.", gives: {} },
  { text: "ERAS fees are set by the AAMC, not by us.", gives: {} },
  { text: "Fellowship applications go through ERAS.", gives: {} },
  { text: "The hospital saw the eras of steam and of steel.", gives: {} },
  { text: "ERAS protocols for surgical recovery are taught to all residents.", gives: {} },
  { text: "We follow ERAS (enhanced recovery after surgery) pathways in colorectal surgery.", gives: {} },
  { text: "Our chiefs wrote a paper on enhanced recovery (ERAS) in gynecology.", gives: {} },
  { text: "Letter writers upload to the ERAS letter portal.", gives: {} },
  { text: "Applicants to the research fellowship use our own form.", gives: {} },
  { text: "Visiting students apply through VSLO.", gives: {} },
  { text: "Your dean's office can tell you how ERAS works.", gives: {} },
];

describe("reworded sentences on the application service", () => {
  it.each([...stated, ...misleading])("$text ($question$row)", (example) => {
    expect(factsRead(example, "application.service")).toEqual(example.gives);
  });
});
