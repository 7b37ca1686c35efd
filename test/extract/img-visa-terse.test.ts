import { describe, expect, it } from "vitest";
import type { RuleExample } from "../../src/extract/rule.js";
import { factsRead } from "./facts-read.js";

const told: readonly RuleExample[] = [
  {
    text: "A candidate whose medical degree was conferred by an institution outside the United States or Canada shall, prior to being interviewed, submit a copy of his or her ECFMG certificate.",
    gives: { "img.policy": "accepts", "img.ecfmg": { stance: "required", dueBy: "interview" } },
  },
  {
    text: "Non-citizens shall be eligible for appointment provided that they hold, or are able to obtain, J-1 status under the sponsorship of ECFMG.",
    gives: { "visa.j1": "sponsored" },
  },
  {
    text: "The Medical Center reserves the right to decline to support any visa classification other than J-1.",
    gives: { "visa.j1": "sponsored", "visa.h1b": "not_sponsored" },
  },
  { text: "Requests for H-1B sponsorship shall be denied.", gives: { "visa.h1b": "not_sponsored" } },
  {
    text: "The Hospital shall, where the requirements of 20 CFR 655 are met and Step 3 has been passed, petition for H-1B status on behalf of a resident.",
    gives: { "visa.h1b": "sponsored" },
  },
  {
    text: "This policy applies to graduates of United States, Canadian and international medical schools alike.",
    gives: { "img.policy": "accepts" },
  },
  {
    text: "Graduates of foreign medical schools who do not hold a valid ECFMG certificate shall be ineligible for appointment to any residency program of the Institution.",
    gives: { "img.policy": "accepts", "img.ecfmg": { stance: "required", dueBy: "start" } },
  },
  {
    text: "Applications from graduates of international medical schools shall not be entertained.",
    gives: { "img.policy": "does_not_accept" },
  },
  {
    text: "The Program restricts its consideration to seniors and graduates of LCME-accredited schools.",
    gives: { "img.policy": "does_not_accept" },
  },
  {
    text: "Any physician entering under an H-1B petition must present a passing Step 3 score by the date of the rank list.",
    gives: { "visa.h1b": "sponsored" },
  },
  {
    text: "In accordance with the NRMP All In Policy, all positions shall be filled through the Match (program code 1298140C0).",
    gives: { "program.nrmpCodes": ["1298140C0"] },
  },
  {
    text: "The Program, accredited by the ACGME under number 2201234567, offers training in pediatrics.",
    gives: { "program.acgmeId": "2201234567" },
  },
  {
    text: "The Department sponsors J-1 visas through ECFMG and, for candidates of exceptional merit, H-1B visas.",
    gives: { "visa.j1": "sponsored", "visa.h1b": "case_by_case" },
  },
  { text: "Those in need of an H-1B are asked to look to other institutions.", gives: { "visa.h1b": "not_sponsored" } },
  {
    text: "The only immigration status for which the hospital will provide support is the J-1.",
    gives: { "visa.j1": "sponsored", "visa.h1b": "not_sponsored" },
  },
  {
    text: "Applicants from abroad shall bear all costs associated with obtaining a J-1 visa.",
    gives: { "visa.j1": "sponsored" },
  },
  {
    text: "International graduates are subject to the requirement that ECFMG certification be complete when the rank list is submitted.",
    gives: { "img.policy": "accepts", "img.ecfmg": { stance: "required", dueBy: "rank_list" } },
  },
  {
    text: "Applicants may be granted a conditional interview while ECFMG certification is pending, but shall not be ranked until it is complete.",
    gives: { "img.ecfmg": { stance: "required", dueBy: "rank_list" } },
  },
  {
    text: "ECFMG (or pending w/ date)",
    lead: "Required of IMGs",
    gives: { "img.policy": "accepts", "img.ecfmg": { stance: "required" } },
  },
  { text: "IMGs ok", under: "Who we take", gives: { "img.policy": "accepts" } },
  { text: "AMGs + IMGs", under: "Who may apply", gives: { "img.policy": "accepts" } },
  { text: "DO/MD/IMG all welcome", under: "Who may apply", gives: { "img.policy": "accepts" } },
  { text: "US citizen or LPR", lead: "Applicants must be:", gives: { "visa.citizenshipRequired": true } },
  { text: "J1: y, H1b: n", under: "Visas", gives: { "visa.j1": "sponsored", "visa.h1b": "not_sponsored" } },
  { text: "Sponsor J-1, not H-1B", under: "Visas", gives: { "visa.j1": "sponsored", "visa.h1b": "not_sponsored" } },
  { text: "H1B = no", under: "Visas", gives: { "visa.h1b": "not_sponsored" } },
  {
    text: "J-1 (yes), H-1B (case-by-case)",
    under: "Visas",
    gives: { "visa.j1": "sponsored", "visa.h1b": "case_by_case" },
  },
  { row: "Visas we sponsor", text: "J-1, H-1B", gives: { "visa.j1": "sponsored", "visa.h1b": "sponsored" } },
  { row: "Visas accepted", text: "J-1", gives: { "visa.j1": "sponsored" } },
  { row: "Visa sponsorship", text: "No", gives: { "visa.j1": "not_sponsored", "visa.h1b": "not_sponsored" } },
  {
    row: "Visa sponsorship",
    text: "J-1 only (no exceptions)",
    gives: { "visa.j1": "sponsored", "visa.h1b": "not_sponsored" },
  },
  { row: "J-1 / H-1B", text: "Yes / No", gives: { "visa.j1": "sponsored", "visa.h1b": "not_sponsored" } },
  { row: "J-1", text: "✓", gives: { "visa.j1": "sponsored" } },
  { row: "H-1B", text: "✗", gives: { "visa.h1b": "not_sponsored" } },
  { row: "H-1B", text: "—", gives: { "visa.h1b": "not_sponsored" } },
  {
    row: "ECFMG",
    text: "Required at application",
    gives: { "img.ecfmg": { stance: "required", dueBy: "application" } },
  },
  { row: "IMG friendly", text: "Very!", gives: { "img.policy": "accepts" } },
  { row: "IMGs considered", text: "No", gives: { "img.policy": "does_not_accept" } },
  {
    row: "NRMP codes",
    text: "1455140C0 (cat.), 1455140P0 (prelim.)",
    gives: { "program.nrmpCodes": ["1455140C0", "1455140P0"] },
  },
  { text: "Green card/citizen only", lead: "Work status", gives: { "visa.citizenshipRequired": true } },
  { row: "J-1 / H-1B", text: "Yes / case by case", gives: { "visa.j1": "sponsored", "visa.h1b": "case_by_case" } },
  { row: "H-1B / J-1", text: "No / Yes", gives: { "visa.j1": "sponsored", "visa.h1b": "not_sponsored" } },
  { row: "J-1 and H-1B", text: "No", gives: { "visa.j1": "not_sponsored", "visa.h1b": "not_sponsored" } },
  { row: "J-1/H-1B", text: "Yes", gives: { "visa.j1": "sponsored", "visa.h1b": "sponsored" } },
  { text: "J-1: yes; H-1B: no.", under: "Visas", gives: { "visa.j1": "sponsored", "visa.h1b": "not_sponsored" } },
  { text: "J-1 = Y / H-1B = N", under: "Visas", gives: { "visa.j1": "sponsored", "visa.h1b": "not_sponsored" } },
  { text: "H-1B (no longer offered)", under: "Visas", gives: { "visa.h1b": "not_sponsored" } },
  { text: "Requests for J-1 sponsorship are handled by the international office.", gives: { "visa.j1": "sponsored" } },
  { text: "Petitions for H-1B status are not filed.", gives: { "visa.h1b": "not_sponsored" } },
  {
    text: "The only visa that the institution will support for residents is the J-1.",
    gives: { "visa.j1": "sponsored", "visa.h1b": "not_sponsored" },
  },
  {
    text: "The only immigration category open to our residents is the J-1 visa.",
    gives: { "visa.j1": "sponsored", "visa.h1b": "not_sponsored" },
  },
  {
    text: "One visa that we support is the J-1; another is the H-1B.",
    gives: { "visa.j1": "sponsored", "visa.h1b": "sponsored" },
  },
  {
    text: "J-1 visas are sponsored as the sole visa status for trainees.",
    gives: { "visa.j1": "sponsored", "visa.h1b": "not_sponsored" },
  },
  { text: "We accept the J-1 as our only visa type.", gives: { "visa.j1": "sponsored", "visa.h1b": "not_sponsored" } },
  {
    text: "The hospital supports the J-1 exchange visitor program, which is run by ECFMG, and cannot support any other category of visa.",
    gives: { "visa.j1": "sponsored", "visa.h1b": "not_sponsored" },
  },
  {
    text: "We sponsor J-1 visas through the ECFMG. There are no other requirements on visas.",
    gives: { "visa.j1": "sponsored" },
  },
  { text: "Physicians in J-1 status are welcome to apply.", gives: { "visa.j1": "sponsored" } },
  { text: "I'm afraid we cannot take anyone on an H-1B.", gives: { "visa.h1b": "not_sponsored" } },
  { text: "We're sorry, H-1B visas are not possible here.", gives: { "visa.h1b": "not_sponsored" } },
  { text: "Sorry: no visas at all.", gives: { "visa.j1": "not_sponsored", "visa.h1b": "not_sponsored" } },
  { row: "IMGs considered", text: "Yes", gives: { "img.policy": "accepts" } },
];

const misleading: readonly RuleExample[] = [
  {
    text: "It is the obligation of any resident on a temporary visa to keep a copy of the I-94 on file with Human Resources.",
    gives: {},
  },
  { text: "House staff in J-1 status may not moonlight.", gives: {} },
  {
    text: "The Institution shall not discriminate on the basis of national origin, citizenship or immigration status.",
    gives: {},
  },
  { text: "Visiting scholars may be sponsored on a J-1 research visa by the University.", gives: {} },
  { text: "ECFMG certification shall be verified at primary source by the GME office.", gives: {} },
];

describe("visas and graduates of schools abroad, in notes and cells of tables", () => {
  it.each([...told, ...misleading])("$text ($question$row$lead$under)", (example) => {
    expect(factsRead(example, "visa.", "img.policy", "img.ecfmg", "program.")).toEqual(example.gives);
  });
});
