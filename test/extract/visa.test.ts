import { describe, expect, it } from "vitest";
import type { RuleExample } from "../../src/extract/rule.js";
import { factsRead } from "./facts-read.js";

const j1 = { "visa.j1": "sponsored" } as const;
const noJ1 = { "visa.j1": "not_sponsored" } as const;
const h1b = { "visa.h1b": "sponsored" } as const;
const noH1b = { "visa.h1b": "not_sponsored" } as const;
const someH1b = { "visa.h1b": "case_by_case" } as const;
const citizens = { "visa.citizenshipRequired": true } as const;

const stated: readonly RuleExample[] = [
  { text: "We sponsor J-1 visas.", gives: j1 },
  { text: "J1 visas can be had through the ECFMG.", gives: j1 },
  { text: "The hospital will gladly host exchange visitors on a J-1 visa.", gives: j1 },
  { text: "Both J-1 and H-1B visas are possible here.", gives: { ...j1, ...h1b } },
  { text: "Residents may train with us on either a J-1 or an H-1B.", gives: { ...j1, ...h1b } },
  { text: "Nothing but J-1 visas is sponsored.", gives: { ...j1, ...noH1b } },
  { text: "The one visa that our hospital sponsors is the J-1.", gives: { ...j1, ...noH1b } },
  { text: "J-1 visas only, please.", gives: { ...j1, ...noH1b } },
  { text: "Sponsorship is limited to J-1 visas.", gives: { ...j1, ...noH1b } },
  { text: "A J-1 is all that we can sponsor.", gives: { ...j1, ...noH1b } },
  { text: "No visa apart from the J-1 will be sponsored.", gives: { ...j1, ...noH1b } },
  { text: "With the exception of the J-1, we do not sponsor visas.", gives: { ...j1, ...noH1b } },
  { text: "Unfortunately, only J-1 visas can be sponsored by the institution.", gives: { ...j1, ...noH1b } },
  { text: "We exclusively sponsor the J-1 visa category.", gives: { ...j1, ...noH1b } },
  { text: "Our institution accepts J-1 visas and no others.", gives: { ...j1, ...noH1b } },
  { text: "J-1 visas are sponsored; H-1B visas are not.", gives: { ...j1, ...noH1b } },
  { text: "We take residents on J-1 visas but cannot take them on H-1B visas.", gives: { ...j1, ...noH1b } },
  { text: "We sponsor J-1 visas rather than H-1B visas.", gives: { ...j1, ...noH1b } },
  { text: "J-1: yes; H-1B: no.", gives: { ...j1, ...noH1b } },
  { text: "Our hospital no longer sponsors H-1B visas.", gives: noH1b },
  { text: "Applicants who would need an H-1B should look elsewhere.", gives: noH1b },
  { text: "Neither J-1 nor H-1B visas are sponsored.", gives: { ...noJ1, ...noH1b } },
  { text: "At present no visas of any sort are sponsored by the medical center.", gives: { ...noJ1, ...noH1b } },
  { text: "Visa sponsorship is not available.", gives: { ...noJ1, ...noH1b } },
  { text: "We are not in a position to offer visa sponsorship.", gives: { ...noJ1, ...noH1b } },
  { text: "Candidates who require a visa cannot be considered.", gives: { ...noJ1, ...noH1b } },
  { text: "H-1B visas are looked at one by one.", gives: someH1b },
  { text: "In exceptional cases we may sponsor an H-1B.", gives: someH1b },
  { text: "H-1B sponsorship is rare, and needs the approval of the dean.", gives: someH1b },
  { text: "H-1B visas are not usually sponsored.", gives: someH1b },
  { text: "An H-1B can be transferred to us by those who hold one already.", gives: someH1b },
  { text: "We do not sponsor new H-1B visas, though transfers may be considered.", gives: someH1b },
  { text: "H-1B visas are sponsored for those who have passed Step 3 before we rank.", gives: h1b },
  { text: "J-1 visas will be considered case by case.", gives: j1 },
  { text: "Yes.", question: "Do you sponsor J-1 visas?", gives: j1 },
  { text: "No.", question: "Do you sponsor H-1B visas?", gives: noH1b },
  { text: "Yes, both.", question: "Are J-1 and H-1B visas sponsored?", gives: { ...j1, ...h1b } },
  { text: "We do not.", question: "Is it possible to come on an H1B?", gives: noH1b },
  { text: "Only in exceptional cases.", question: "Do you support H-1B visas?", gives: someH1b },
  { text: "J-1 (ECFMG)", question: "What visas do you sponsor?", gives: j1 },
  { text: "J-1 and H-1B", lead: "Visas that we accept:", gives: { ...j1, ...h1b } },
  { text: "Sponsor H-1B visas", lead: "The program does not:", gives: noH1b },
  { text: "None", lead: "Visas sponsored:", gives: { ...noJ1, ...noH1b } },
  { text: "No.", question: "Do you offer visa sponsorship?", gives: { ...noJ1, ...noH1b } },
  { text: "Applicants must be citizens or permanent residents of the United States.", gives: citizens },
  { text: "Only U.S. citizens and green card holders may apply.", gives: citizens },
  { text: "You have to be legally authorized to work in the United States without sponsorship.", gives: citizens },
  { text: "U.S. citizenship or permanent residency", lead: "Applicants must have:", gives: citizens },
  {
    text: "All residents must be able to work in the country as citizens, permanent residents or EAD holders.",
    gives: citizens,
  },
  { text: "U.S. citizenship or permanent residence is required.", gives: citizens },
];

const misleading: readonly RuleExample[] = [
  { text: "How does a J-1 visa differ from an H-1B visa?", gives: {} },
  { text: "Please give your visa status in the application.", gives: {} },
  { text: "No visa is needed for a virtual interview.", gives: {} },
  { text: "Write to the coordinator.", question: "Whom do I ask about my J-1 visa?", gives: {} },
  { text: "Yes.", question: "Do you sponsor visas?", gives: {} },
  { text: "Visiting students cannot be sponsored for visas.", gives: {} },
  { text: "We do not sponsor visas for observers.", gives: {} },
  { text: "Fellowship applicants on H-1B visas are not considered.", gives: {} },
  { text: "U.S. citizens are preferred.", gives: {} },
  { text: "U.S. citizens and international graduates alike may apply.", gives: {} },
  { text: "Non-citizens must show proof of their status.", gives: {} },
  { text: "We accept Visa and MasterCard for the application fee.", gives: {} },
  { text: "Are you a U.S. citizen?", gives: {} },
  { text: "J-1 visas are sponsored only through the ECFMG.", gives: j1 },
  { text: "We sponsor not only J-1 but also H-1B visas.", gives: { ...j1, ...h1b } },
  { text: "We do not discriminate by citizenship.", gives: {} },
  { text: "Applicants must be U.S. citizens, permanent residents or holders of a J-1 visa.", gives: j1 },
  { text: "Our residents care for citizens of every country.", gives: {} },
  { text: "Health insurance is given to citizens and permanent residents.", gives: {} },
  { text: "We have 11 residents in the H1 building.", gives: {} },
  { text: "Regardless of citizenship, all residents must pass a background check.", gives: {} },
  { text: "The ECFMG may be asked about visas.", gives: {} },
  { text: "Once matched, please start your visa paperwork without delay.", gives: {} },
  { text: "Those without a visa may attend the open house online.", gives: {} },
];

describe("visa sentences", () => {
  it.each([...stated, ...misleading])("$text ($question$lead)", (example) => {
    expect(factsRead(example, "visa.")).toEqual(example.gives);
  });
});
