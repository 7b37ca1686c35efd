import { describe, expect, it } from "vitest";
import type { RuleExample } from "../../src/extract/rule.js";
import { factsRead } from "./facts-read.js";

const needed = (dueBy?: "application" | "interview" | "rank_list" | "start"): RuleExample["gives"] => ({
  "img.ecfmg": dueBy === undefined ? { stance: "required" } : { stance: "required", dueBy },
});

const stated: readonly RuleExample[] = [
  { text: "International graduates must hold a valid ECFMG certificate.", gives: needed() },
  { text: "ECFMG certification is mandatory for graduates of foreign schools.", gives: needed() },
  {
    text: "Graduates of schools abroad need to be certified by the ECFMG when they apply.",
    gives: needed("application"),
  },
  { text: "IMGs have to be ECFMG certified at the time of application.", gives: needed("application") },
  {
    text: "Without an ECFMG certificate an application from abroad will not be reviewed.",
    gives: needed("application"),
  },
  { text: "ECFMG certification must be complete before an interview can be offered.", gives: needed("interview") },
  { text: "To be invited for an interview, IMGs must be ECFMG certified.", gives: needed("interview") },
  { text: "We will not rank an international graduate who lacks ECFMG certification.", gives: needed("rank_list") },
  { text: "Before our rank list goes in, IMGs must have their ECFMG certificate.", gives: needed("rank_list") },
  { text: "The ECFMG certificate has to be in hand by the time of the Match.", gives: needed("rank_list") },
  { text: "By the first day of training the ECFMG certificate must be on file.", gives: needed("start") },
  { text: "ECFMG certification is required by July 1.", gives: needed("start") },
  {
    text: "International graduates must obtain ECFMG certification before starting residency.",
    gives: needed("start"),
  },
  { text: "We need your ECFMG certificate no later than the signing of the contract.", gives: needed("start") },
  {
    text: "An ECFMG certificate is not needed to apply, but it must be there before we rank.",
    gives: needed("rank_list"),
  },
  { text: "You may apply without ECFMG certification, yet you cannot start without it.", gives: needed("start") },
  {
    text: "Not to apply; you must have it before an interview, though.",
    question: "Do I need ECFMG certification?",
    gives: needed("interview"),
  },
  { text: "Yes.", question: "Is ECFMG certification required to apply?", gives: needed("application") },
  { text: "Copy of the ECFMG certificate", lead: "International graduates must send:", gives: needed("application") },
  { text: "Valid ECFMG certificate", lead: "Eligibility of international graduates:", gives: needed() },
  { text: "ECFMG certification", under: "Requirements for IMGs", lead: "You must have:", gives: needed() },
  {
    text: "ECFMG certification is preferred at the time of application.",
    gives: { "img.ecfmg": { stance: "preferred", dueBy: "application" } },
  },
  {
    text: "ECFMG certification",
    lead: "We prefer international applicants with:",
    gives: { "img.ecfmg": { stance: "preferred" } },
  },
  {
    text: "International medical graduates who are certified by the Educational Commission for Foreign Medical Graduates may apply.",
    gives: needed(),
  },
  {
    text: "Applicants must be graduates of an LCME school, or of a school abroad with ECFMG certification.",
    gives: needed(),
  },
  { text: "We accept only those foreign graduates who hold the ECFMG certificate.", gives: needed() },
];

const misleading: readonly RuleExample[] = [
  { text: "J-1 visas are sponsored through the ECFMG.", gives: {} },
  { text: "International graduates obtain their token from the ECFMG.", gives: {} },
  { text: "ECFMG status report, for international graduates", lead: "Please send:", gives: {} },
  { text: "ECFMG certificate, if applicable", lead: "Please send:", gives: {} },
  { text: "Must I have ECFMG certification?", gives: {} },
  { text: "For certification ask the ECFMG at its own address.", gives: {} },
  { text: "Board certification is required of our faculty.", gives: {} },
  { text: "ACLS certification is required before residency starts.", gives: {} },
  { text: "International graduates may write to the ECFMG for information.", gives: {} },
  { text: "Observers need no ECFMG certificate.", under: "Observerships", gives: {} },
  { text: "The ECFMG sponsors the visa.", gives: {} },
  { text: "Graduates of schools in the United States need no certificate of any commission.", gives: {} },
  { text: "Fellows must be ECFMG certified.", under: "Cardiology Fellowship", gives: {} },
];

describe("sentences on ECFMG certification", () => {
  it.each([...stated, ...misleading])("$text ($question$lead$under)", (example) => {
    expect(factsRead(example, "img.ecfmg")).toEqual(example.gives);
  });
});
