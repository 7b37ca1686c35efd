import { describe, expect, it } from "vitest";
import type { RuleExample } from "../../src/extract/rule.js";
import { factsRead } from "./facts-read.js";

const told: readonly RuleExample[] = [
  {
    text: "Certified when the application is submitted",
    row: "ECFMG (IMGs)",
    gives: { "img.ecfmg": { stance: "required", dueBy: "application" } },
  },
  {
    text: "ECFMG certification by the day on which we certify our rank order list.",
    lead: "If you are an IMG, we will screen your application for the following:",
    gives: { "img.ecfmg": { stance: "required", dueBy: "rank_list" } },
  },
  {
    text: "IMGs have to be certified by the ECFMG by the time we hand in our rank list.",
    gives: { "img.ecfmg": { stance: "required", dueBy: "rank_list" } },
  },
  {
    text: "International graduates must bring their ECFMG certificate to orientation.",
    gives: { "img.ecfmg": { stance: "required", dueBy: "start" } },
  },
  {
    text: "ECFMG certification has to be complete by July 1.",
    gives: { "img.ecfmg": { stance: "required", dueBy: "start" } },
  },
  {
    text: "An ECFMG certificate is needed before you hit submit.",
    gives: { "img.ecfmg": { stance: "required", dueBy: "application" } },
  },
  {
    text: "We invite nobody without an ECFMG certificate.",
    gives: { "img.ecfmg": { stance: "required", dueBy: "interview" } },
  },
  {
    text: "Without an ECFMG certificate you will not appear on our list.",
    gives: { "img.ecfmg": { stance: "required", dueBy: "rank_list" } },
  },
  {
    text: "The certificate of the ECFMG must be there by the end of January, when rank lists are made.",
    gives: { "img.ecfmg": { stance: "required", dueBy: "rank_list" } },
  },
  {
    text: "ECFMG certified by the time of the interview.",
    gives: { "img.ecfmg": { stance: "required", dueBy: "interview" } },
  },
  {
    text: "No one begins here without being certified by ECFMG.",
    gives: { "img.ecfmg": { stance: "required", dueBy: "start" } },
  },
  {
    text: "Not for the application itself. You must have it, though, by the time we put together our rank order list, or we can't include you.",
    question: "Is ECFMG certification needed to apply?",
    gives: { "img.ecfmg": { stance: "required", dueBy: "rank_list" } },
  },
  {
    text: "By the first day of work.",
    question: "When do I need my ECFMG certificate?",
    gives: { "img.ecfmg": { stance: "required", dueBy: "start" } },
  },
  {
    text: "When you apply.",
    question: "When do I need my ECFMG certificate?",
    gives: { "img.ecfmg": { stance: "required", dueBy: "application" } },
  },
  {
    text: "Certification is required before ranking.",
    question: "ECFMG?",
    gives: { "img.ecfmg": { stance: "required", dueBy: "rank_list" } },
  },
  { text: "Yes.", question: "Must IMGs be ECFMG certified?", gives: { "img.ecfmg": { stance: "required" } } },
  { text: "Required", row: "ECFMG certification", gives: { "img.ecfmg": { stance: "required" } } },
  { text: "By July 1", row: "ECFMG certification", gives: { "img.ecfmg": { stance: "required", dueBy: "start" } } },
  {
    text: "Before we rank",
    row: "ECFMG certification",
    gives: { "img.ecfmg": { stance: "required", dueBy: "rank_list" } },
  },
  { text: "Preferred", row: "ECFMG certification", gives: { "img.ecfmg": { stance: "preferred" } } },
  {
    text: "We prefer that IMGs are certified by ECFMG when they apply.",
    gives: { "img.ecfmg": { stance: "preferred", dueBy: "application" } },
  },
  { text: "Not required", row: "ECFMG certification", gives: { "img.ecfmg": { stance: "not_required" } } },
  {
    text: "ECFMG certification is a must.",
    under: "International medical graduates",
    gives: { "img.ecfmg": { stance: "required" } },
  },
  {
    text: "must be certified by the ECFMG",
    under: "International medical graduates",
    gives: { "img.ecfmg": { stance: "required" } },
  },
  {
    text: "The department will consider FMGs who are certified by the ECFMG.",
    gives: { "img.ecfmg": { stance: "required" } },
  },
  {
    text: "IMGs may apply if they are ECFMG certified; the certificate must be there at the time of application.",
    gives: { "img.ecfmg": { stance: "required", dueBy: "application" } },
  },
  {
    text: "Your ECFMG certificate has to be valid by the day residency begins; we encourage IMGs to apply.",
    gives: { "img.ecfmg": { stance: "required", dueBy: "start" } },
  },
  {
    text: "IMGs are ranked only once ECFMG has certified them.",
    gives: { "img.ecfmg": { stance: "required", dueBy: "rank_list" } },
  },
  {
    text: "Foreign graduates start only with a valid ECFMG certificate.",
    gives: { "img.ecfmg": { stance: "required", dueBy: "start" } },
  },
  {
    text: "a copy of the ECFMG certificate with the application",
    lead: "IMGs must submit",
    gives: { "img.ecfmg": { stance: "required", dueBy: "application" } },
  },
  {
    text: "To be invited for an interview, IMGs need ECFMG certification.",
    gives: { "img.ecfmg": { stance: "required", dueBy: "interview" } },
  },
  { text: "ECFMG certification is preferred of IMGs.", gives: { "img.ecfmg": { stance: "preferred" } } },
  { text: "Valid ECFMG certificate", under: "International graduates", gives: { "img.ecfmg": { stance: "required" } } },
  {
    text: "You need not be certified when you apply, but ECFMG certification must be in hand by February, before our rank list goes in.",
    under: "International graduates",
    gives: { "img.ecfmg": { stance: "required", dueBy: "rank_list" } },
  },
  {
    text: "ECFMG certification is to be obtained before July 1.",
    gives: { "img.ecfmg": { stance: "required", dueBy: "start" } },
  },
];

const misleading: readonly RuleExample[] = [
  { text: "ECFMG sponsors the J-1.", gives: {} },
  { text: "ECFMG's address is in Philadelphia.", gives: {} },
  { text: "The ECFMG certificate of our chair hangs in the hall.", gives: {} },
  { text: "Ask the ECFMG about your certificate, not us.", gives: {} },
  { text: "The ECFMG charges a fee for certification.", gives: {} },
  { text: "ECFMG certification is not a guarantee of an interview.", gives: {} },
  { text: "It takes ECFMG six weeks to issue a certificate.", gives: {} },
  { text: "US graduates do not need ECFMG certification.", gives: {} },
  { text: "A board certificate is required of faculty.", gives: {} },
  { text: "BLS certification is needed before orientation.", gives: {} },
  { text: "The ECFMG's web site lists recognized schools.", gives: {} },
  { text: "A copy of the ECFMG certificate of our director hangs in the hall.", gives: {} },
  { text: "ECFMG fees are not refunded by us.", gives: {} },
  { text: "Ask the ECFMG how long certification takes.", gives: {} },
  { text: "Certification in basic life support is given in June.", gives: {} },
  { text: "Our coding staff hold certificates.", gives: {} },
  { text: "The certificate of attendance is sent within a week.", gives: {} },
  { text: "Whether the ECFMG will accept your school is for the ECFMG to say.", gives: {} },
  { text: "Board certification is expected within five years.", gives: {} },
  { text: "A graduate of an American school has no dealings with the ECFMG.", gives: {} },
  { text: "Residents certify deaths only after their first month.", gives: {} },
];

describe("natural sentences on ECFMG certification", () => {
  it.each([...told, ...misleading])("$text ($question$row$lead$under)", (example) => {
    expect(factsRead(example, "img.ecfmg")).toEqual(example.gives);
  });
});
