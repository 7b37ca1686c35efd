import { describe, expect, it } from "vitest";
import type { RuleExample } from "../../src/extract/rule.js";
import { factsRead } from "./facts-read.js";

const told: readonly RuleExample[] = [
  {
    text: "I am sorry to say that the university will sponsor a J-1 but will not sponsor an H-1B for residents.",
    gives: { "visa.j1": "sponsored", "visa.h1b": "not_sponsored" },
  },
  {
    text: "We are sorry that the hospital sponsors J-1 visas and no H-1B visas.",
    gives: { "visa.j1": "sponsored", "visa.h1b": "not_sponsored" },
  },
  {
    text: "I am afraid the hospital supports the J-1 but will not file for an H-1B.",
    gives: { "visa.j1": "sponsored", "visa.h1b": "not_sponsored" },
  },
  {
    text: "Sorry, but while J-1 visas can be sponsored, H-1B visas cannot.",
    gives: { "visa.j1": "sponsored", "visa.h1b": "not_sponsored" },
  },
  {
    text: "I am sorry to say that we cannot sponsor J-1 or H-1B visas.",
    gives: { "visa.j1": "not_sponsored", "visa.h1b": "not_sponsored" },
  },
  { text: "Sorry, no H-1B visas.", gives: { "visa.h1b": "not_sponsored" } },
  {
    text: "We don't charge a fee. Applications from abroad go through ERAS like all others.",
    question: "Do you accept applications from international graduates?",
    gives: { "img.policy": "accepts" },
  },
  { text: "We do not, I am afraid.", question: "Do you interview IMGs?", gives: { "img.policy": "does_not_accept" } },
  {
    text: "We cannot accommodate them at present.",
    question: "Do you accept IMGs?",
    gives: { "img.policy": "does_not_accept" },
  },
  {
    text: "We don't hold a foreign degree against anyone.",
    question: "Do you consider foreign graduates?",
    gives: { "img.policy": "accepts" },
  },
  {
    text: "We do not treat them differently from anyone else.",
    question: "Do you consider international medical graduates?",
    gives: { "img.policy": "accepts" },
  },
  {
    text: "We do not have the resources to train them.",
    question: "Do you take international graduates?",
    gives: { "img.policy": "does_not_accept" },
  },
  {
    text: "Unfortunately, our program cannot consider graduates of schools abroad.",
    question: "Do you take international graduates?",
    gives: { "img.policy": "does_not_accept" },
  },
  {
    text: "We do not currently have positions for them.",
    question: "Do you accept foreign medical graduates?",
    gives: { "img.policy": "does_not_accept" },
  },
  { text: "We don't rank them.", question: "Do you accept IMGs?", gives: { "img.policy": "does_not_accept" } },
  {
    text: "We do not draw a line between you and US graduates.",
    question: "I am an IMG. Will you consider me?",
    gives: { "img.policy": "accepts" },
  },
  {
    text: "In the event that an applicant is a graduate of a medical school located outside the United States or Canada, such applicant must have obtained a currently valid certificate from the Educational Commission for Foreign Medical Graduates prior to the commencement of the appointment.",
    gives: { "img.policy": "accepts", "img.ecfmg": { stance: "required", dueBy: "start" } },
  },
  {
    text: "Graduates of international medical schools shall hold a standard ECFMG certificate at the time of application.",
    gives: { "img.policy": "accepts", "img.ecfmg": { stance: "required", dueBy: "application" } },
  },
  {
    text: "The sponsoring institution shall accept the J-1 visa, sponsored by the ECFMG, as the sole visa classification for residents in graduate medical education.",
    gives: { "visa.j1": "sponsored", "visa.h1b": "not_sponsored" },
  },
  {
    text: "Except as provided in Section 4.2, the institution does not file H-1B petitions on behalf of house officers.",
    gives: { "visa.h1b": "not_sponsored" },
  },
  {
    text: "H-1B sponsorship may be extended only upon written approval of the Designated Institutional Official and solely in exceptional circumstances.",
    gives: { "visa.h1b": "case_by_case" },
  },
  {
    text: "Physicians requiring H-1B classification must have obtained a passing score on USMLE Step 3 before the petition can be filed.",
    gives: { "visa.h1b": "sponsored" },
  },
  {
    text: "International medical graduates requiring a visa must qualify for a J-1 visa sponsored by ECFMG, it being understood that no other classification is supported by the institution.",
    gives: { "img.policy": "accepts", "visa.j1": "sponsored", "visa.h1b": "not_sponsored" },
  },
  {
    text: "The program shall consider only applicants who are graduates of medical schools accredited by the Liaison Committee on Medical Education or the Commission on Osteopathic College Accreditation.",
    gives: { "img.policy": "does_not_accept" },
  },
  {
    text: "Applicants to this program must be graduates of an LCME- or COCA-accredited institution, or, if graduates of a school outside the United States, must possess a valid ECFMG certificate.",
    gives: { "img.policy": "accepts", "img.ecfmg": { stance: "required" } },
  },
  {
    text: "All persons appointed to residency positions must be citizens or lawful permanent residents of the United States.",
    gives: { "visa.citizenshipRequired": true },
  },
  {
    text: "Neither the hospital nor its affiliates shall be obligated to sponsor any applicant for an immigrant or nonimmigrant visa.",
    gives: { "visa.j1": "not_sponsored", "visa.h1b": "not_sponsored" },
  },
  {
    text: "It is the policy of this institution that visa sponsorship shall not be provided to residents or fellows.",
    gives: { "visa.j1": "not_sponsored", "visa.h1b": "not_sponsored" },
  },
  {
    text: "The ECFMG certificate must be presented no later than the date on which the program certifies its rank order list.",
    gives: { "img.ecfmg": { stance: "required", dueBy: "rank_list" } },
  },
  {
    text: "Failure to provide evidence of ECFMG certification by June 15 shall render the appointment void.",
    gives: { "img.ecfmg": { stance: "required", dueBy: "start" } },
  },
  {
    text: "The institution participates in the J-1 Exchange Visitor Program administered by Intealth/ECFMG; it does not sponsor any other visa category for the purpose of residency training.",
    gives: { "visa.j1": "sponsored", "visa.h1b": "not_sponsored" },
  },
  {
    text: "Canadian citizens who are graduates of LCME-accredited schools in Canada may be appointed under a J-1 visa.",
    gives: { "visa.j1": "sponsored" },
  },
  {
    text: "Candidates who have graduated from a medical school not accredited by the LCME or COCA must, in addition to the requirements set forth in paragraph (a), have passed USMLE Step 1 and Step 2 CK at the time of application.",
    gives: { "img.policy": "accepts" },
  },
  {
    text: "The institution will neither sponsor nor assume sponsorship of an H-1B visa for any resident, whether or not such visa has previously been granted to another employer.",
    gives: { "visa.h1b": "not_sponsored" },
  },
  {
    text: "An applicant already in H-1B status by virtue of training at another institution may, at the discretion of the program director, be considered for a transfer.",
    gives: { "visa.h1b": "case_by_case" },
  },
  {
    text: "Although a passing score on Step 3 is not a condition of appointment, it is strongly encouraged for international medical graduates.",
    gives: { "img.policy": "accepts" },
  },
  {
    text: "International medical graduates shall be evaluated according to the same criteria as graduates of United States schools.",
    gives: { "img.policy": "accepts" },
  },
  { text: "- Visas: J1 only", gives: { "visa.j1": "sponsored", "visa.h1b": "not_sponsored" } },
  {
    text: "IMGs: yes w/ ECFMG",
    under: "Quick facts",
    gives: { "img.policy": "accepts", "img.ecfmg": { stance: "required" } },
  },
  { text: "No H's", under: "Visas", gives: { "visa.h1b": "not_sponsored" } },
  { text: "J-1 OK, H-1B no", under: "Visas", gives: { "visa.j1": "sponsored", "visa.h1b": "not_sponsored" } },
  { row: "Visas", text: "J-1 (ECFMG). No H-1B.", gives: { "visa.j1": "sponsored", "visa.h1b": "not_sponsored" } },
  { row: "Visas", text: "None", gives: { "visa.j1": "not_sponsored", "visa.h1b": "not_sponsored" } },
  { row: "Visa", text: "J-1 yes / H-1B rarely", gives: { "visa.j1": "sponsored", "visa.h1b": "case_by_case" } },
  { row: "H-1B", text: "Case by case, Step 3 needed", gives: { "visa.h1b": "case_by_case" } },
  {
    row: "IMGs",
    text: "Yes, ECFMG cert by start",
    gives: { "img.policy": "accepts", "img.ecfmg": { stance: "required", dueBy: "start" } },
  },
  { row: "IMGs", text: "No", gives: { "img.policy": "does_not_accept" } },
  { row: "ECFMG", text: "By Match", gives: { "img.ecfmg": { stance: "required", dueBy: "rank_list" } } },
  {
    row: "ECFMG certificate",
    text: "Must be in hand to apply",
    gives: { "img.ecfmg": { stance: "required", dueBy: "application" } },
  },
  { row: "NRMP #", text: "1234140C0", gives: { "program.nrmpCodes": ["1234140C0"] } },
  { row: "ACGME ID", text: "1403521234", gives: { "program.acgmeId": "1403521234" } },
  { row: "Citizenship", text: "US or green card only", gives: { "visa.citizenshipRequired": true } },
  {
    text: "No visa sponsorship",
    under: "Eligibility",
    gives: { "visa.j1": "not_sponsored", "visa.h1b": "not_sponsored" },
  },
  {
    text: "Visa: J-1 via ECFMG; H-1B not offered",
    under: "Eligibility",
    gives: { "visa.j1": "sponsored", "visa.h1b": "not_sponsored" },
  },
  { text: "FMGs/IMGs considered", under: "Eligibility", gives: { "img.policy": "accepts" } },
  { text: "No IMGs, sorry", under: "Eligibility", gives: { "img.policy": "does_not_accept" } },
  { text: "US grads only (MD/DO)", under: "Who can apply", gives: { "img.policy": "does_not_accept" } },
  {
    text: "ECFMG cert. (IMGs)",
    lead: "Minimum criteria:",
    gives: { "img.policy": "accepts", "img.ecfmg": { stance: "required" } },
  },
];

const misleading: readonly RuleExample[] = [
  { text: "International students are not eligible.", under: "Sub-internship rotation", gives: {} },
  { text: "Our fourth-year rotation runs for four weeks. International students are not eligible.", gives: {} },
  { text: "Students from international schools cannot be placed on this rotation.", gives: {} },
  { text: "Fellows appointed under this policy may be sponsored for H-1B status by their department.", gives: {} },
  {
    text: "Members of the faculty requiring H-1B sponsorship should contact the Office of International Services.",
    gives: {},
  },
  {
    text: 'For purposes of this policy, the term "international medical graduate" means a graduate of a medical school located outside the United States and Canada.',
    gives: {},
  },
  {
    text: "House officers holding J-1 status are required to notify the GME office of any change in their training site.",
    gives: {},
  },
  {
    text: "It shall be the responsibility of the resident to maintain lawful immigration status throughout the term of the agreement.",
    gives: {},
  },
];

describe("visas and graduates of schools abroad, in policy prose and in answers", () => {
  it.each([...told, ...misleading])("$text ($question$row$lead$under)", (example) => {
    expect(factsRead(example, "visa.", "img.policy", "img.ecfmg", "program.")).toEqual(example.gives);
  });
});
