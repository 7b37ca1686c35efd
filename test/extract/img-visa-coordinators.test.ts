import { describe, expect, it } from "vitest";
import type { RuleExample } from "../../src/extract/rule.js";
import { factsRead } from "./facts-read.js";

const told: readonly RuleExample[] = [
  {
    text: "Every one of our IMG residents came on a J-1, and that is the only visa we have experience with or support.",
    gives: { "visa.j1": "sponsored", "visa.h1b": "not_sponsored" },
  },
  {
    text: "We did until 2022. The hospital has since stopped filing petitions.",
    question: "Do you sponsor H-1B visas?",
    gives: { "visa.h1b": "not_sponsored" },
  },
  {
    text: "Happily! About a fifth of our house staff trained outside the US.",
    question: "Do you look at applications from IMGs?",
    gives: { "img.policy": "accepts" },
  },
  {
    text: "We would like international graduates to be ECFMG certified by the time they interview; we insist on it by the time we rank.",
    gives: { "img.policy": "accepts", "img.ecfmg": { stance: "required", dueBy: "rank_list" } },
  },
  {
    text: "Foreign medical graduates: we take two or three each year and would take more if the right people applied.",
    gives: { "img.policy": "accepts" },
  },
  {
    text: "As a military program we can only take US citizens who are commissioned officers.",
    gives: { "visa.citizenshipRequired": true },
  },
  { text: "H-1B? Yes, for those who have finished Step 3 by Match Day.", gives: { "visa.h1b": "sponsored" } },
  { text: "Visa help ends at the J-1.", gives: { "visa.j1": "sponsored", "visa.h1b": "not_sponsored" } },
  {
    text: "If you hold an H-1B from another residency we may be able to take it over.",
    gives: { "visa.h1b": "case_by_case" },
  },
  {
    text: "Sponsorship of H-1B visas has been suspended until further notice.",
    gives: { "visa.h1b": "not_sponsored" },
  },
  {
    text: "We would love to say otherwise, but the system sponsors neither J-1 nor H-1B.",
    gives: { "visa.j1": "not_sponsored", "visa.h1b": "not_sponsored" },
  },
  { text: "Graduates of Caribbean schools are judged like anyone else.", gives: { "img.policy": "accepts" } },
  {
    text: "We accept only graduates of schools in the United States, Puerto Rico and Canada.",
    gives: { "img.policy": "does_not_accept" },
  },
  {
    text: "Because of a state law, only graduates of LCME and AOA schools can hold a training license here, and so we can't consider anyone else.",
    gives: { "img.policy": "does_not_accept" },
  },
  { text: "Our sister program in Dayton takes IMGs; we do not.", gives: { "img.policy": "does_not_accept" } },
  {
    text: "An ECFMG certificate, or the expectation of one before July",
    lead: "IMGs need in addition:",
    gives: { "img.policy": "accepts", "img.ecfmg": { stance: "required", dueBy: "start" } },
  },
  {
    text: "A visa we can work with (J-1)",
    lead: "IMGs need in addition:",
    gives: { "img.policy": "accepts", "visa.j1": "sponsored" },
  },
  { row: "Do you take IMGs?", text: "Yes, about 20% of us are", gives: { "img.policy": "accepts" } },
  {
    row: "Which visas?",
    text: "J-1; we stopped H-1B in 2023",
    gives: { "visa.j1": "sponsored", "visa.h1b": "not_sponsored" },
  },
  {
    row: "ECFMG status",
    text: "Certified by rank day",
    gives: { "img.ecfmg": { stance: "required", dueBy: "rank_list" } },
  },
  {
    row: "Work authorization",
    text: "Citizens and permanent residents only",
    gives: { "visa.citizenshipRequired": true },
  },
  { text: "This residency is number 1102123456 with the ACGME.", gives: { "program.acgmeId": "1102123456" } },
  {
    text: "Look for us in NRMP under 1987120C0 (categorical) and 1987120P1 (preliminary).",
    gives: { "program.nrmpCodes": ["1987120C0", "1987120P1"] },
  },
  {
    text: "You must be able to work in the US without our help: we do not deal with visas.",
    gives: { "visa.citizenshipRequired": true, "visa.j1": "not_sponsored", "visa.h1b": "not_sponsored" },
  },
  {
    text: "International applicants must hold or be eligible for a J-1.",
    gives: { "img.policy": "accepts", "visa.j1": "sponsored" },
  },
  {
    text: "J-1 sponsorship comes from ECFMG and not from us, but we gladly take residents who have it.",
    gives: { "visa.j1": "sponsored" },
  },
  { text: "H-1B sponsorship is decided person by person by our chair.", gives: { "visa.h1b": "case_by_case" } },
  { text: "We're open to all visas.", gives: { "visa.j1": "sponsored", "visa.h1b": "sponsored" } },
  { text: "No ECFMG certificate, no ranking.", gives: { "img.ecfmg": { stance: "required", dueBy: "rank_list" } } },
  { text: "A green card is not needed; a J-1 will do.", gives: { "visa.j1": "sponsored" } },
  {
    text: "We used to, but not any more.",
    question: "Do you sponsor H-1B visas?",
    gives: { "visa.h1b": "not_sponsored" },
  },
  { text: "We did until last year.", question: "Do you sponsor J-1 visas?", gives: { "visa.j1": "not_sponsored" } },
  {
    text: "International graduates should be certified by ECFMG when they apply; we require it when we rank.",
    gives: { "img.policy": "accepts", "img.ecfmg": { stance: "required", dueBy: "rank_list" } },
  },
  {
    text: "An ECFMG certificate is preferred at the time of application, and it must be there before training starts.",
    gives: { "img.ecfmg": { stance: "required", dueBy: "start" } },
  },
  {
    text: "ECFMG certification is preferred when you apply; letters must be there by the interview.",
    gives: { "img.ecfmg": { stance: "preferred", dueBy: "application" } },
  },
  { text: "No ECFMG certificate: no interview.", gives: { "img.ecfmg": { stance: "required", dueBy: "interview" } } },
  { text: "No ECFMG certificate, no contract.", gives: { "img.ecfmg": { stance: "required", dueBy: "start" } } },
  { text: "IMGs are treated like everybody else in our selection.", gives: { "img.policy": "accepts" } },
  { text: "We review graduates of foreign schools as we do anyone else.", gives: { "img.policy": "accepts" } },
  {
    text: "The other programs at our hospital accept IMGs, but we cannot.",
    gives: { "img.policy": "does_not_accept" },
  },
  { text: "Most programs in town do not take IMGs; we do.", gives: { "img.policy": "accepts" } },
  { text: "We welcome all visa types.", gives: { "visa.j1": "sponsored", "visa.h1b": "sponsored" } },
  { text: "H-1B requests are decided year by year.", gives: { "visa.h1b": "case_by_case" } },
  { text: "Our support ends at the J-1 visa.", gives: { "visa.j1": "sponsored", "visa.h1b": "not_sponsored" } },
  {
    text: "For J-1 applicants only: a statement of need from your home ministry of health.",
    gives: { "visa.j1": "sponsored" },
  },
  {
    text: "Our applicants come from MD and DO schools in the United States. At this time our residency has no place for graduates of other schools.",
    gives: { "img.policy": "does_not_accept" },
  },
  {
    text: "A degree from a US or Canadian medical school is needed. We do not consider applications of graduates of other schools.",
    gives: { "img.policy": "does_not_accept" },
  },
];

const misleading: readonly RuleExample[] = [
  { text: "What about H-1B?", question: "Visas", gives: {} },
  { text: "Only if you'll need an H-1B.", question: "Should I take Step 3 before residency?", gives: {} },
  { text: "Our graduates on J-1 waivers have gone on to practice in Harlan and Letcher counties.", gives: {} },
  { text: "The clinic treats many patients on work visas.", gives: {} },
  { text: "International electives in Malawi and Peru are open to PGY-3 residents.", gives: {} },
  { text: "Questions about J-1 DS-2019 forms go to intl@example.edu.", gives: {} },
  { text: "Citizenship plays no role in our selection.", gives: {} },
  { text: "Half of the IMGs who interviewed here last year held a green card.", gives: {} },
  { text: "A third of the international applicants last season had a green card.", gives: {} },
  { text: "Several residents were US citizens who had studied abroad.", gives: {} },
  { text: "Some positions require applicants to be citizens.", gives: {} },
  { text: "We are open to all visa questions.", gives: {} },
  { text: "J-1 status ends at the completion of training.", gives: {} },
  { text: "Neither Step 3 nor a visa is required to interview.", gives: {} },
];

describe("visas and graduates of schools abroad, as coordinators write it", () => {
  it.each([...told, ...misleading])("$text ($question$row$lead$under)", (example) => {
    expect(factsRead(example, "visa.", "img.policy", "img.ecfmg", "program.")).toEqual(example.gives);
  });
});
