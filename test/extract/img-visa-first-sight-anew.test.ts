import { describe, expect, it } from "vitest";
import type { RuleExample } from "../../src/extract/rule.js";
import { factsRead } from "./facts-read.js";

const told: readonly RuleExample[] = [
  {
    text: "Just the J-1 visa.",
    question: "Which types of visa does the program sponsor?",
    gives: { "visa.j1": "sponsored", "visa.h1b": "not_sponsored" },
  },
  {
    text: "A valid ECFMG certificate is required if your medical school is one whose graduates need it.",
    gives: { "img.ecfmg": { stance: "required" } },
  },
  {
    text: "A large number of international graduates apply to our residency, and we're proud of it.",
    gives: { "img.policy": "accepts" },
  },
  {
    text: "Graduate of an LCME or AOA accredited school, or an international graduate who is ECFMG certified",
    under: "Requirements",
    gives: { "img.policy": "accepts", "img.ecfmg": { stance: "required" } },
  },
  { text: "No visas but the J-1 are sponsored.", gives: { "visa.j1": "sponsored", "visa.h1b": "not_sponsored" } },
  {
    text: "Before entering our ACGME-accredited program, each IMG must be ECFMG certified.",
    gives: { "img.policy": "accepts", "img.ecfmg": { stance: "required", dueBy: "start" } },
  },
  { text: "We only consider applicants who are ECFMG certified.", gives: { "img.ecfmg": { stance: "required" } } },
  {
    text: "You'll be ranked only if your ECFMG certificate has arrived.",
    gives: { "img.ecfmg": { stance: "required", dueBy: "rank_list" } },
  },
  {
    text: "Your application can be reviewed only when your ECFMG certificate is uploaded.",
    gives: { "img.ecfmg": { stance: "required", dueBy: "application" } },
  },
  {
    text: "ECFMG certification in time for the start of residency is your responsibility.",
    gives: { "img.ecfmg": { stance: "required", dueBy: "start" } },
  },
  { text: "We value the experience that IMGs bring and encourage them to apply.", gives: { "img.policy": "accepts" } },
  { text: "IMGs are considered if they've completed an observership with us.", gives: { "img.policy": "accepts" } },
  {
    text: "It's our policy not to accept international medical graduates.",
    gives: { "img.policy": "does_not_accept" },
  },
  {
    text: "Only U.S. senior medical students and recent U.S. graduates can be considered.",
    gives: { "img.policy": "does_not_accept" },
  },
  {
    text: "H-1B visas can be sponsored for those continuing from another program",
    gives: { "visa.h1b": "case_by_case" },
  },
  { text: "No H-1B visas (exception: applicants who already hold one)", gives: { "visa.h1b": "case_by_case" } },
  {
    text: "US citizen or permanent resident",
    lead: "Candidates must be one of the following:",
    gives: { "visa.citizenshipRequired": true },
  },
  {
    text: "No. All of our residents have to be citizens or permanent residents.",
    question: "Do you sponsor visas?",
    gives: { "visa.j1": "not_sponsored", "visa.h1b": "not_sponsored", "visa.citizenshipRequired": true },
  },
  { text: "An H-1B can only be sponsored with the prior consent of the DIO.", gives: { "visa.h1b": "case_by_case" } },
  {
    text: "Yes, international graduates are considered; they need to be ECFMG certified.",
    question: "Do you consider international graduates?",
    gives: { "img.policy": "accepts", "img.ecfmg": { stance: "required" } },
  },
  {
    text: "Graduates of medical schools outside of the U.S. and Canada with a currently valid ECFMG certificate",
    lead: "Eligible applicants are:",
    gives: { "img.policy": "accepts", "img.ecfmg": { stance: "required" } },
  },
  { text: "IMGs face the same requirements as American graduates.", gives: { "img.policy": "accepts" } },
  { text: "Yes", row: "International medical graduates considered", gives: { "img.policy": "accepts" } },
  {
    text: "Current visa or resident alien card; the university cannot sponsor visas for applicants who are not permanent residents.",
    lead: "International applicants send:",
    gives: { "img.policy": "accepts", "visa.j1": "not_sponsored", "visa.h1b": "not_sponsored" },
  },
  {
    text: "We are prohibited from sponsoring visas under our contract with the military.",
    gives: { "visa.j1": "not_sponsored", "visa.h1b": "not_sponsored" },
  },
  {
    text: "J-1 and H-1B applicants alike must pass a criminal background check.",
    gives: { "visa.j1": "sponsored", "visa.h1b": "sponsored" },
  },
  {
    text: "The J-1 is the sole visa status permitted for residents.",
    gives: { "visa.j1": "sponsored", "visa.h1b": "not_sponsored" },
  },
  { text: "H1B: Not supported", gives: { "visa.h1b": "not_sponsored" } },
  {
    text: "It depends. We look at each request.",
    question: "Can you sponsor an H-1B?",
    gives: { "visa.h1b": "case_by_case" },
  },
  {
    text: "We do not sponsor, but we accept residents sponsored by ECFMG.",
    question: "Do you sponsor J-1 visas?",
    gives: { "visa.j1": "sponsored" },
  },
  {
    text: "The offer of a position presupposes ECFMG certification.",
    gives: { "img.ecfmg": { stance: "required", dueBy: "start" } },
  },
  {
    text: "be ECFMG certified or certifiable by July 1",
    lead: "International applicants must:",
    gives: { "img.policy": "accepts", "img.ecfmg": { stance: "required", dueBy: "start" } },
  },
  {
    text: "ECFMG certification must be obtained before Match Day.",
    gives: { "img.ecfmg": { stance: "required", dueBy: "rank_list" } },
  },
  {
    text: "Nothing but J-1 visas can be supported by the department.",
    gives: { "visa.j1": "sponsored", "visa.h1b": "not_sponsored" },
  },
  {
    text: "International graduates train with us on J-1 visas.",
    gives: { "img.policy": "accepts", "visa.j1": "sponsored" },
  },
  {
    text: "For those entering in July, no visa other than the J-1 can be considered.",
    gives: { "visa.j1": "sponsored", "visa.h1b": "not_sponsored" },
  },
  {
    text: "An H-1B may be arranged now and then for somebody who cannot have a J-1.",
    gives: { "visa.h1b": "case_by_case" },
  },
  {
    text: "H-1B visas are sponsored in some of our programs, though not in this one.",
    gives: { "visa.h1b": "not_sponsored" },
  },
  {
    text: "We are unable to interview those who need a visa.",
    gives: { "visa.j1": "not_sponsored", "visa.h1b": "not_sponsored" },
  },
  {
    text: "The first, not the second.",
    question: "Do you sponsor J-1 and H-1B visas?",
    gives: { "visa.j1": "sponsored", "visa.h1b": "not_sponsored" },
  },
  {
    text: "Being a citizen or permanent resident of the United States is a condition for appointment.",
    gives: { "visa.citizenshipRequired": true },
  },
  {
    text: "Being ECFMG certified is what we ask of every foreign graduate.",
    gives: { "img.policy": "accepts", "img.ecfmg": { stance: "required" } },
  },
  {
    text: "Before rank lists go in, we look whether your ECFMG certificate is there.",
    gives: { "img.ecfmg": { stance: "required", dueBy: "rank_list" } },
  },
  {
    text: "Only once you have been certified by the ECFMG will you be interviewed.",
    gives: { "img.ecfmg": { stance: "required", dueBy: "interview" } },
  },
  {
    text: "Nearly all our IMG applicants hold ECFMG certification when they apply.",
    gives: { "img.policy": "accepts" },
  },
  { text: "Our doors are open to graduates of foreign schools.", gives: { "img.policy": "accepts" } },
  {
    text: "A degree from an LCME-accredited or AOA-accredited medical school is a must.",
    gives: { "img.policy": "does_not_accept" },
  },
  {
    text: "J-1 visas only; requests for H-1B sponsorship will be declined.",
    gives: { "visa.j1": "sponsored", "visa.h1b": "not_sponsored" },
  },
  {
    text: "ECFMG J-1 sponsorship accepted; no H-1B",
    under: "Visas",
    gives: { "visa.j1": "sponsored", "visa.h1b": "not_sponsored" },
  },
  {
    text: "Only for those who hold one already.",
    question: "Is the H-1B sponsored?",
    gives: { "visa.h1b": "case_by_case" },
  },
  {
    text: "Currently none.",
    question: "Which visas are sponsored?",
    gives: { "visa.j1": "not_sponsored", "visa.h1b": "not_sponsored" },
  },
  {
    text: "You may come on a J-1 visa, but you may not come on an H-1B.",
    gives: { "visa.j1": "sponsored", "visa.h1b": "not_sponsored" },
  },
  {
    text: "Applicants must be US citizens or nationals, lawful permanent residents, refugees or asylees.",
    gives: { "visa.citizenshipRequired": true },
  },
  {
    text: "For IMGs we require ECFMG certification before an interview and sponsor J-1 visas only.",
    gives: {
      "img.policy": "accepts",
      "img.ecfmg": { stance: "required", dueBy: "interview" },
      "visa.j1": "sponsored",
      "visa.h1b": "not_sponsored",
    },
  },
  {
    text: "Needs to be ECFMG certified by Feb. 1 in order to be ranked",
    lead: "An IMG:",
    gives: { "img.policy": "accepts", "img.ecfmg": { stance: "required", dueBy: "rank_list" } },
  },
  {
    text: "Not to apply. To be ranked, yes.",
    question: "Is ECFMG certification needed?",
    gives: { "img.ecfmg": { stance: "required", dueBy: "rank_list" } },
  },
  {
    text: "You should expect to be ECFMG certified by May in order to begin in July.",
    gives: { "img.ecfmg": { stance: "required", dueBy: "start" } },
  },
  { text: "Applications from IMGs cannot be considered at present.", gives: { "img.policy": "does_not_accept" } },
  { text: "We consider everyone, IMGs included.", gives: { "img.policy": "accepts" } },
];

const misleading: readonly RuleExample[] = [
  {
    text: "Anyone who is neither a citizen nor a permanent resident will have to show papers that allow them to work in the U.S.",
    gives: {},
  },
  { text: "About half.", question: "What percentage of your residents are IMGs?", gives: {} },
  { text: "It doesn't matter where you went to medical school.", gives: {} },
  { text: "Graduates of LCME-accredited schools apply through their dean's office.", gives: {} },
  { text: "IMGs in our research institute publish widely.", gives: {} },
  { text: "Our graduates hold positions nationally and internationally.", gives: {} },
  { text: "The university's Fulbright scholars come on J-1 visas.", gives: {} },
  { text: "EPIC is the service by which ECFMG verifies diplomas.", gives: {} },
  { text: "BLS and ACLS certification must be obtained before orientation.", gives: {} },
  { text: "Employment is contingent upon completion of the I-9 form.", gives: {} },
  { text: "Please see the GME website for visa information.", question: "Do you sponsor visas?", gives: {} },
  { text: "Certification by the American Board of Psychiatry requires four years of training.", gives: {} },
  { text: "Our graduates include citizens of 14 countries.", gives: {} },
  { text: "Interpreters help with patients who speak foreign languages.", gives: {} },
  { text: "We sponsor residents who present at national and international meetings.", gives: {} },
  { text: "The hospital sponsors BLS, ACLS and ATLS courses.", gives: {} },
  { text: "Physicians on H-1Bs may moonlight only at the sponsoring hospital.", gives: {} },
  { text: "J-1 physicians may not moonlight.", gives: {} },
  { text: "We prefer, but do not require, US citizenship.", gives: {} },
  { text: "You may be invited even though your ECFMG certificate is still pending.", gives: {} },
  { text: "Our sister program across town welcomes IMGs, too.", gives: {} },
  { text: "The IMG caucus of the state society meets at our hospital.", gives: {} },
  { text: "Visiting international scholars are hosted by the research institute.", gives: {} },
  { text: "A resident's visa must be valid throughout training.", gives: {} },
  { text: "The GME office will start on visa papers once you have signed the contract.", gives: {} },
  { text: "Our fellows hold H-1B visas or J-1 visas.", gives: {} },
  { text: "For our hospitalist positions, H-1B and J-1 waiver candidates are welcome.", gives: {} },
  { text: "The certificate of completion is given to residents in June.", gives: {} },
  { text: "Do you need to be a US citizen? No.", gives: {} },
  { text: "IMG residents meet monthly with a faculty mentor.", gives: {} },
];

describe("visas and graduates of schools abroad, in fresh wordings", () => {
  it.each([...told, ...misleading])("$text ($question$row$lead$under)", (example) => {
    expect(factsRead(example, "visa.", "img.")).toEqual(example.gives);
  });
});
