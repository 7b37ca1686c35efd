import { describe, expect, it } from "vitest";
import type { RuleExample } from "../../src/extract/rule.js";
import { factsRead } from "./facts-read.js";

const told: readonly RuleExample[] = [
  {
    text: "We do not consider people who would need us to sponsor a J1 or an H1B visa.",
    gives: { "visa.j1": "not_sponsored", "visa.h1b": "not_sponsored" },
  },
  {
    text: "An H1 is thinkable for a categorical resident, provided that Step 3 has been passed in good time.",
    gives: { "visa.h1b": "case_by_case" },
  },
  {
    text: "Whoever is not a citizen comes to us on the ECFMG's J-1, since the hospital has given up on H-1B petitions.",
    gives: { "visa.j1": "sponsored", "visa.h1b": "not_sponsored" },
  },
  {
    text: "A J-1, with the ECFMG as its sponsor, is what nearly all of our foreign residents train on.",
    gives: { "visa.j1": "sponsored" },
  },
  {
    text: "The cost of H-1B filings is more than the hospital is ready to bear, so please do not ask for one.",
    gives: { "visa.h1b": "not_sponsored" },
  },
  {
    text: "No one can be hired here on a visa of any sort.",
    gives: { "visa.j1": "not_sponsored", "visa.h1b": "not_sponsored" },
  },
  {
    text: "Ours is a small community hospital without the means to sponsor visas.",
    gives: { "visa.j1": "not_sponsored", "visa.h1b": "not_sponsored" },
  },
  { text: "J-1", row: "Visas sponsored", gives: { "visa.j1": "sponsored" } },
  {
    text: "We have residents on both the J-1 and the H-1B, and are glad to sponsor either.",
    gives: { "visa.j1": "sponsored", "visa.h1b": "sponsored" },
  },
  {
    text: "An H-1B can be had by those who hold an ECFMG certificate and have Step 3 behind them when the rank list closes.",
    gives: { "visa.h1b": "sponsored" },
  },
  { text: "H-1B: not for house staff", lead: "Visa types", gives: { "visa.h1b": "not_sponsored" } },
  { text: "J-1: through the ECFMG", lead: "Visa types", gives: { "visa.j1": "sponsored" } },
  {
    text: "One must either be a US citizen or hold a green card to be looked at.",
    gives: { "visa.citizenshipRequired": true },
  },
  {
    text: "Applications are read only of those whom the law lets work in the United States at the time of applying.",
    gives: { "visa.citizenshipRequired": true },
  },
  {
    text: "Regrettably not.",
    question: "Will the hospital sponsor my visa?",
    gives: { "visa.j1": "not_sponsored", "visa.h1b": "not_sponsored" },
  },
  {
    text: "Yes, as long as it is a J-1.",
    question: "Do you sponsor visas?",
    gives: { "visa.j1": "sponsored", "visa.h1b": "not_sponsored" },
  },
  {
    text: "It is the one visa that we do not touch.",
    question: "How about the H-1B?",
    gives: { "visa.h1b": "not_sponsored" },
  },
  {
    text: "Now and then, and never promised beforehand.",
    question: "Is an H-1B possible?",
    gives: { "visa.h1b": "case_by_case" },
  },
  {
    text: "Those who already have an H-1B with another hospital can be taken over; new petitions we do not file.",
    gives: { "visa.h1b": "case_by_case" },
  },
  {
    text: "Of the visas there are, only the J-1 is one on which you could join us.",
    gives: { "visa.j1": "sponsored", "visa.h1b": "not_sponsored" },
  },
  {
    text: "Residents must come on the J-1; other classes, the H-1B among them, are ruled out by a decision of our board.",
    gives: { "visa.j1": "sponsored", "visa.h1b": "not_sponsored" },
  },
  { text: "Applicants who count on an H-1B should look elsewhere.", gives: { "visa.h1b": "not_sponsored" } },
  {
    text: "If matched, you will be helped by our GME office with the DS-2019 form and all else a J-1 takes.",
    gives: { "visa.j1": "sponsored" },
  },
  {
    text: "Since we lack the staff for immigration matters, people who need a visa cannot be considered.",
    gives: { "visa.j1": "not_sponsored", "visa.h1b": "not_sponsored" },
  },
  {
    text: "We wish we could, but no visas are sponsored in this hospital.",
    question: "I am not a US citizen. Will you sponsor me?",
    gives: { "visa.j1": "not_sponsored", "visa.h1b": "not_sponsored" },
  },
  {
    text: "Both.",
    question: "Do you take people on a J-1, on an H-1B, or both?",
    gives: { "visa.h1b": "sponsored", "visa.j1": "sponsored" },
  },
  {
    text: "The former only.",
    question: "Do you sponsor J-1 or H-1B visas?",
    gives: { "visa.j1": "sponsored", "visa.h1b": "not_sponsored" },
  },
  { text: "Neither.", question: "J-1 or H-1B?", gives: { "visa.j1": "not_sponsored", "visa.h1b": "not_sponsored" } },
  {
    text: "J-1 yes; no to H-1B, O-1 and TN.",
    under: "Visas",
    gives: { "visa.h1b": "not_sponsored", "visa.j1": "sponsored" },
  },
  {
    text: "J-1 and H-1B, at the choice of the resident",
    row: "Visa",
    gives: { "visa.j1": "sponsored", "visa.h1b": "sponsored" },
  },
  {
    text: "Whether an H-1B is filed gets decided for each applicant singly, after the match.",
    gives: { "visa.h1b": "case_by_case" },
  },
  {
    text: "Only in very rare circumstances has the dean signed off on an H-1B petition.",
    gives: { "visa.h1b": "case_by_case" },
  },
  { text: "No H-1B has been sponsored since 2016, and none will be.", gives: { "visa.h1b": "not_sponsored" } },
  {
    text: "IMGs are welcome, a J-1 can be sponsored but an H-1B cannot, and US experience is a plus.",
    gives: {
      "img.policy": "accepts",
      "visa.j1": "sponsored",
      "visa.h1b": "not_sponsored",
      "img.usce": { stance: "preferred" },
    },
  },
  {
    text: "Foreign nationals must qualify for the J-1 visa that the ECFMG sponsors.",
    gives: { "visa.j1": "sponsored" },
  },
  {
    text: "Since no visas are sponsored, all applicants have to be citizens or permanent residents of the US.",
    gives: { "visa.j1": "not_sponsored", "visa.h1b": "not_sponsored", "visa.citizenshipRequired": true },
  },
  { text: "We could think about an H-1B where the applicant is outstanding.", gives: { "visa.h1b": "case_by_case" } },
  {
    text: "Residents may choose an H-1B, for which Step 3 must be passed by February 15.",
    gives: { "visa.h1b": "sponsored" },
  },
  {
    text: "Our hospital system limits sponsorship to the J-1.",
    gives: { "visa.j1": "sponsored", "visa.h1b": "not_sponsored" },
  },
  {
    text: "Sponsoring visas is something that the hospital has decided against.",
    gives: { "visa.j1": "not_sponsored", "visa.h1b": "not_sponsored" },
  },
  { text: "Visa: none sponsored", gives: { "visa.j1": "not_sponsored", "visa.h1b": "not_sponsored" } },
  { text: "Sponsorship: J-1 only, by way of ECFMG", gives: { "visa.j1": "sponsored", "visa.h1b": "not_sponsored" } },
  {
    text: "The hospital's lawyers have told us to leave visas alone, so we sponsor none.",
    gives: { "visa.j1": "not_sponsored", "visa.h1b": "not_sponsored" },
  },
  {
    text: "Foreign nationals come to us with the exchange visitor visa; an H-1B is out of the question.",
    gives: { "visa.j1": "sponsored", "visa.h1b": "not_sponsored" },
  },
  {
    text: "For reasons of budget the medical center ceased to file H-1B petitions in 2021.",
    gives: { "visa.h1b": "not_sponsored" },
  },
  { text: "An H-1B may be thought about once a year, for one person at most.", gives: { "visa.h1b": "case_by_case" } },
  {
    text: "You choose between the J-1 and the H-1B; both have the hospital's backing.",
    gives: { "visa.j1": "sponsored", "visa.h1b": "sponsored" },
  },
  {
    text: "Our answer is no.",
    question: "Is visa sponsorship something you offer?",
    gives: { "visa.j1": "not_sponsored", "visa.h1b": "not_sponsored" },
  },
  {
    text: "The one for exchange visitors only.",
    question: "Which visas are sponsored?",
    gives: { "visa.j1": "sponsored", "visa.h1b": "not_sponsored" },
  },
  { text: "So it is, with Step 3 done.", question: "Is the H-1B possible?", gives: { "visa.h1b": "sponsored" } },
  {
    text: "The hospital sponsors J-1s. It does not sponsor H-1Bs.",
    gives: { "visa.j1": "sponsored", "visa.h1b": "not_sponsored" },
  },
  { text: "J-1, yes. H-1B, no.", gives: { "visa.j1": "sponsored", "visa.h1b": "not_sponsored" } },
  {
    text: "ECFMG-sponsored J-1 visas: accepted. H-1B visas: not accepted.",
    gives: { "visa.j1": "sponsored", "visa.h1b": "not_sponsored" },
  },
  {
    text: "The J-1 is what you should plan for; in single cases the hospital has agreed to an H-1B.",
    gives: { "visa.j1": "sponsored", "visa.h1b": "case_by_case" },
  },
  { text: "Nobody has ever had an H-1B here, and nobody will.", gives: { "visa.h1b": "not_sponsored" } },
  {
    text: "This program can only employ people who hold a US passport or a green card.",
    gives: { "visa.citizenshipRequired": true },
  },
  {
    text: "You need to be a citizen of this country or live here permanently under the law.",
    gives: { "visa.citizenshipRequired": true },
  },
  {
    text: "US citizenship or permanent residency",
    lead: "Applicants must have:",
    gives: { "visa.citizenshipRequired": true },
  },
  {
    text: "An H-1B would have to be paid for by the department, which it is not able to do.",
    gives: { "visa.h1b": "not_sponsored" },
  },
  {
    text: "It is with regret that we tell applicants in need of a visa that they cannot be considered.",
    gives: { "visa.j1": "not_sponsored", "visa.h1b": "not_sponsored" },
  },
  {
    text: "We ask all who need a visa to be eligible for the J-1, as it is the only class we work with.",
    gives: { "visa.j1": "sponsored", "visa.h1b": "not_sponsored" },
  },
  { text: "Those with Step 3 may have an H-1B.", gives: { "visa.h1b": "sponsored" } },
  { text: "Applicants who are on an H-1B already may ask us for a transfer.", gives: { "visa.h1b": "case_by_case" } },
  { text: "Since our sponsor is the ECFMG, J-1 holders face no difficulty.", gives: { "visa.j1": "sponsored" } },
  {
    text: "Contrary to most programs we file H-1B petitions but have nothing to do with the J-1.",
    gives: { "visa.j1": "not_sponsored", "visa.h1b": "sponsored" },
  },
  {
    text: "Visas, I am afraid, are nothing we can help with.",
    gives: { "visa.j1": "not_sponsored", "visa.h1b": "not_sponsored" },
  },
  { text: "No support of any kind", row: "Visa", gives: { "visa.j1": "not_sponsored", "visa.h1b": "not_sponsored" } },
  {
    text: "J-1 through ECFMG (no H-1B)",
    row: "Visa sponsorship",
    gives: { "visa.j1": "sponsored", "visa.h1b": "not_sponsored" },
  },
  { text: "On merit", row: "H-1B", gives: { "visa.h1b": "case_by_case" } },
  {
    text: "Yes, both kinds",
    row: "J-1 / H-1B sponsorship",
    gives: { "visa.h1b": "sponsored", "visa.j1": "sponsored" },
  },
  {
    text: "IMGs are welcome. J-1 only. ECFMG certificate by start of training.",
    gives: {
      "img.policy": "accepts",
      "visa.j1": "sponsored",
      "visa.h1b": "not_sponsored",
      "img.ecfmg": { stance: "required", dueBy: "start" },
    },
  },
];

const misleading: readonly RuleExample[] = [
  { text: "J-2 visa holders with a work permit need no sponsorship from us.", gives: {} },
  {
    text: "Please state in your application whether you are a US citizen, a permanent resident or in need of a visa.",
    gives: {},
  },
  { text: "US citizens and green card holders will be preferred where candidates are otherwise equal.", gives: {} },
  { text: "Visa questions are answered by the international office of the medical school, not by us.", gives: {} },
  { text: "It takes about four months until an H-1B petition has been decided on by the authorities.", gives: {} },
  { text: "A J-1 holder must return home for two years after training unless a waiver is granted.", gives: {} },
  { text: "Dr. Ahmadi came to the United States on a J-1 visa and did her residency in Toledo.", gives: {} },
  { text: "The clinic sponsors H-1B visas for nurses and medical technologists.", gives: {} },
  { text: "In past years we were asked for H-1B visas more and more often.", gives: {} },
  { text: "Citizenship plays no part in how we rank.", gives: {} },
  { text: "The rule that applicants be US citizens was dropped in 2019.", gives: {} },
  { text: "Some programs demand US citizenship of their applicants; ours does not.", gives: {} },
  { text: "Citizenship: please fill in the field in MyERAS.", gives: {} },
  { text: "We treat citizens and non-citizens alike.", gives: {} },
  { text: "The visa desk of the hospital is open from nine to four.", gives: {} },
  { text: "You may need a visa to travel to an interview.", gives: {} },
  { text: "Fellows in cardiology are sponsored for H-1B visas.", gives: {} },
  { text: "After residency, many of our J-1 graduates look for a waiver job in the region.", gives: {} },
  { text: "A visa has no influence on your rank.", gives: {} },
  { text: "Do you sponsor J-1 or H-1B visas?", gives: {} },
  { text: "A resident whose visa expires should inform the GME office at once.", gives: {} },
];

describe("visas as coordinators talk about them", () => {
  it.each([...told, ...misleading])("'$text' ($question$row$lead)", ({ gives, ...example }) => {
    expect(factsRead(example, "visa.", "img.")).toEqual(gives);
  });
});
