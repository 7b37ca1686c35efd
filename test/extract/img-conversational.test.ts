import { describe, expect, it } from "vitest";
import type { RuleExample } from "../../src/extract/rule.js";
import { factsRead } from "./facts-read.js";

const told: readonly RuleExample[] = [
  { text: "Our door stands open to graduates of medical schools abroad.", gives: { "img.policy": "accepts" } },
  {
    text: "A third of our residents went to school outside the United States, and we go on welcoming such applicants.",
    gives: { "img.policy": "accepts" },
  },
  {
    text: "Whether you trained in Lagos, Lahore or Louisville makes no difference to us: international graduates are judged like all others.",
    gives: { "img.policy": "accepts" },
  },
  {
    text: "We read applications only from students and graduates of LCME or AOA schools.",
    gives: { "img.policy": "does_not_accept" },
  },
  {
    text: "At this time our residency has no place for graduates of foreign schools.",
    gives: { "img.policy": "does_not_accept" },
  },
  {
    text: "No.",
    question: "Are international medical graduates considered?",
    gives: { "img.policy": "does_not_accept" },
  },
  { text: "By all means!", question: "May IMGs apply?", gives: { "img.policy": "accepts" } },
  {
    text: "They are, on equal terms.",
    question: "Are graduates of foreign schools considered?",
    gives: { "img.policy": "accepts" },
  },
  {
    text: "Those who earned their degree at a school outside the US and Canada are not eligible.",
    gives: { "img.policy": "does_not_accept" },
  },
  {
    text: "Graduation from an LCME-accredited or osteopathic school in the US is a must; others need not apply.",
    gives: { "img.policy": "does_not_accept" },
  },
  {
    text: "FMGs have always been part of this residency and are encouraged to send us an application.",
    gives: { "img.policy": "accepts" },
  },
  {
    text: "IMGs: please include your ECFMG certificate, without which nothing moves forward.",
    gives: { "img.policy": "accepts", "img.ecfmg": { stance: "required", dueBy: "application" } },
  },
  {
    text: "What we want to see of an IMG: certification by the ECFMG, and good letters.",
    gives: { "img.policy": "accepts", "img.ecfmg": { stance: "required" } },
  },
  {
    text: "ECFMG certification must be in hand on the first day of training.",
    gives: { "img.ecfmg": { stance: "required", dueBy: "start" } },
  },
  {
    text: "We send no interview invitations to people without an ECFMG certificate.",
    gives: { "img.ecfmg": { stance: "required", dueBy: "interview" } },
  },
  {
    text: "Only applicants who are ECFMG certified when they apply will be looked at.",
    gives: { "img.ecfmg": { stance: "required", dueBy: "application" } },
  },
  {
    text: "You can interview while the ECFMG works on your certificate, but you will not be on our list unless it is there before we certify it.",
    gives: { "img.ecfmg": { stance: "required", dueBy: "rank_list" } },
  },
  {
    text: "It helps to be ECFMG certified already, though you need not be.",
    gives: { "img.ecfmg": { stance: "preferred" } },
  },
  {
    text: "Certified by the ECFMG",
    lead: "International graduates have to be:",
    gives: { "img.policy": "accepts", "img.ecfmg": { stance: "required" } },
  },
  {
    text: "ECFMG certification: yes, always",
    lead: "For graduates of schools abroad",
    gives: { "img.policy": "accepts", "img.ecfmg": { stance: "required" } },
  },
  {
    text: "By the time you begin with us, and not a day later.",
    question: "When do I need my ECFMG certificate?",
    gives: { "img.ecfmg": { stance: "required", dueBy: "start" } },
  },
  {
    text: "Before you come for an interview.",
    question: "By when must ECFMG certification be completed?",
    gives: { "img.ecfmg": { stance: "required", dueBy: "interview" } },
  },
  {
    text: "No, we can rank you without it; bring it when you begin.",
    question: "Do you require the ECFMG certificate to rank me?",
    gives: { "img.ecfmg": { stance: "required", dueBy: "start" } },
  },
  {
    text: "Those still without the certificate of the ECFMG in mid-February cannot be ranked.",
    gives: { "img.ecfmg": { stance: "required", dueBy: "rank_list" } },
  },
  {
    text: "At least a quarter of a year of hands-on work in US clinics is demanded.",
    gives: { "img.usce": { stance: "required", months: 3 } },
  },
  {
    text: "Two months or more in a US hospital, with patients, have to be shown.",
    gives: { "img.usce": { stance: "required", months: 2 } },
  },
  {
    text: "Having worked with patients in the US is looked on with favor.",
    gives: { "img.usce": { stance: "preferred" } },
  },
  { text: "US clinical experience is no must with us.", gives: { "img.usce": { stance: "not_required" } } },
  {
    text: "It is not obligatory to have worked in a US hospital, though it speaks for you.",
    gives: { "img.usce": { stance: "preferred" } },
  },
  {
    text: "One year of clinical work in the United States is what we ask of IMGs, and watching from the side is not work.",
    gives: { "img.policy": "accepts", "img.usce": { stance: "required", months: 12, observershipCounts: false } },
  },
  {
    text: "Clinical experience in the US is mandatory; time as an observer is not taken into account.",
    gives: { "img.usce": { stance: "required", observershipCounts: false } },
  },
  {
    text: "We need four weeks of US experience, for which an observership will do.",
    gives: { "img.usce": { stance: "required", months: 1, observershipCounts: true } },
  },
  {
    text: "Half a year of US clinical experience is what we like to see.",
    gives: { "img.usce": { stance: "preferred", months: 6 } },
  },
  {
    text: "By which we mean hands-on work; observerships are not what we mean.",
    lead: "Three months of US clinical experience are required.",
    gives: { "img.usce": { stance: "required", months: 3, observershipCounts: false } },
  },
  {
    text: "None is asked for.",
    question: "How much US clinical experience do you require?",
    gives: { "img.usce": { stance: "not_required" } },
  },
  {
    text: "Yes, one month or more.",
    question: "Is US clinical experience necessary?",
    gives: { "img.usce": { stance: "required", months: 1 } },
  },
  {
    text: "Eight weeks at the least.",
    question: "How much U.S. clinical experience must I have?",
    gives: { "img.usce": { stance: "required", months: 2 } },
  },
  {
    text: "Not strictly, yet those who have it do better.",
    question: "Is USCE required?",
    gives: { "img.usce": { stance: "preferred" } },
  },
  {
    text: "US clinical experience",
    lead: "An IMG who applies must be able to show:",
    gives: { "img.policy": "accepts", "img.usce": { stance: "required" } },
  },
  {
    text: "US clinical experience",
    lead: "What helps your application:",
    gives: { "img.usce": { stance: "preferred" } },
  },
  {
    text: "3 months, in the specialty",
    row: "US clinical experience",
    gives: { "img.usce": { stance: "required", months: 3 } },
  },
  { text: "Preferred", row: "USCE", gives: { "img.usce": { stance: "preferred" } } },
  { text: "Not needed", row: "U.S. clinical experience", gives: { "img.usce": { stance: "not_required" } } },
  {
    text: "IMGs have to be certified by the ECFMG and to have spent two months in clinical work in the US.",
    gives: {
      "img.policy": "accepts",
      "img.ecfmg": { stance: "required" },
      "img.usce": { stance: "required", months: 2 },
    },
  },
  { text: "Graduates of schools abroad have the same chances here as anyone.", gives: { "img.policy": "accepts" } },
  {
    text: "We have no bias against those who studied medicine in another country; do apply.",
    gives: { "img.policy": "accepts" },
  },
  { text: "We are an IMG-friendly program.", gives: { "img.policy": "accepts" } },
  {
    text: "International applicants are looked at in the same manner as graduates of American schools.",
    gives: { "img.policy": "accepts" },
  },
  {
    text: "We regret that graduates of international schools cannot be taken.",
    gives: { "img.policy": "does_not_accept" },
  },
  {
    text: "Applicants must come from a school accredited by the LCME or by the AOA's commission; there are no exceptions.",
    gives: { "img.policy": "does_not_accept" },
  },
  {
    text: "IMGs: please do not apply, as we will not be able to read your file.",
    gives: { "img.policy": "does_not_accept" },
  },
  {
    text: "We do not.",
    question: "Do you take graduates of foreign medical schools?",
    gives: { "img.policy": "does_not_accept" },
  },
  { text: "Sorry, no: US schools only.", question: "Are IMGs eligible?", gives: { "img.policy": "does_not_accept" } },
  { text: "Of course they are.", question: "Are IMGs eligible?", gives: { "img.policy": "accepts" } },
  {
    text: "Yes, and every year there are some among those we match.",
    question: "Do you accept applications from FMGs?",
    gives: { "img.policy": "accepts" },
  },
  { text: "FMGs may apply if they have passed both Steps.", gives: { "img.policy": "accepts" } },
  { text: "Foreign medical graduates are interviewed each year.", gives: { "img.policy": "accepts" } },
  {
    text: "Graduates of foreign schools can be considered only with an ECFMG certificate at the time they apply.",
    gives: { "img.policy": "accepts", "img.ecfmg": { stance: "required", dueBy: "application" } },
  },
  {
    text: "IMGs whom we match must show us the ECFMG certificate before their contract begins.",
    gives: { "img.policy": "accepts", "img.ecfmg": { stance: "required", dueBy: "start" } },
  },
  {
    text: "IMGs should have the ECFMG certificate by the deadline for rank order lists.",
    gives: { "img.policy": "accepts", "img.ecfmg": { stance: "required", dueBy: "rank_list" } },
  },
  {
    text: "No one is ranked whom the ECFMG has not certified by then.",
    gives: { "img.ecfmg": { stance: "required", dueBy: "rank_list" } },
  },
  {
    text: "Your ECFMG certification has to be complete by July 1.",
    gives: { "img.ecfmg": { stance: "required", dueBy: "start" } },
  },
  {
    text: "ECFMG certificates need to reach us no later than June 1, as nobody starts without one.",
    gives: { "img.ecfmg": { stance: "required", dueBy: "start" } },
  },
  {
    text: "To be invited to interview you need your certification by the ECFMG.",
    gives: { "img.ecfmg": { stance: "required", dueBy: "interview" } },
  },
  {
    text: "We would rather have you certified by the ECFMG when you apply.",
    gives: { "img.ecfmg": { stance: "preferred", dueBy: "application" } },
  },
  {
    text: "We like to have it before the interview, and no later.",
    question: "When is ECFMG certification needed?",
    gives: { "img.ecfmg": { stance: "required", dueBy: "interview" } },
  },
  {
    text: "Certification by the ECFMG, valid",
    lead: "Required of graduates of non-US schools:",
    gives: { "img.policy": "accepts", "img.ecfmg": { stance: "required" } },
  },
  { text: "Required", row: "ECFMG certification", gives: { "img.ecfmg": { stance: "required" } } },
  { text: "Before July 1", row: "ECFMG certificate", gives: { "img.ecfmg": { stance: "required", dueBy: "start" } } },
  {
    text: "Needed by rank day",
    row: "ECFMG certificate",
    gives: { "img.ecfmg": { stance: "required", dueBy: "rank_list" } },
  },
  {
    text: "Required before start of training",
    row: "ECFMG",
    gives: { "img.ecfmg": { stance: "required", dueBy: "start" } },
  },
  {
    text: "IMGs without certification by the ECFMG are passed over.",
    gives: { "img.policy": "accepts", "img.ecfmg": { stance: "required" } },
  },
  {
    text: "Clinical work in the US is a condition for IMGs.",
    gives: { "img.policy": "accepts", "img.usce": { stance: "required" } },
  },
  {
    text: "A minimum of twelve weeks in US hospitals or clinics is called for.",
    gives: { "img.usce": { stance: "required", months: 3 } },
  },
  {
    text: "We look only at IMGs who have worked clinically in this country for at least six months.",
    gives: { "img.policy": "accepts", "img.usce": { stance: "required", months: 6 } },
  },
  {
    text: "IMGs must bring one year of US clinical experience.",
    gives: { "img.policy": "accepts", "img.usce": { stance: "required", months: 12 } },
  },
  { text: "US clinical experience scores points with us.", gives: { "img.usce": { stance: "preferred" } } },
  {
    text: "Three months of clinical experience in the US would be desirable.",
    gives: { "img.usce": { stance: "preferred", months: 3 } },
  },
  {
    text: "A stay in an American hospital is a good thing to have on your CV.",
    gives: { "img.usce": { stance: "preferred" } },
  },
  { text: "You need not have worked in the US before.", gives: { "img.usce": { stance: "not_required" } } },
  { text: "We have no requirement as to US clinical experience.", gives: { "img.usce": { stance: "not_required" } } },
  {
    text: "IMGs who never worked in the US are considered like all others.",
    gives: { "img.policy": "accepts", "img.usce": { stance: "not_required" } },
  },
  {
    text: "US clinical experience is required. Shadowing and observing do not fulfill it.",
    gives: { "img.usce": { stance: "required", observershipCounts: false } },
  },
  {
    text: "US clinical experience is required; an observership fulfills it.",
    gives: { "img.usce": { stance: "required", observershipCounts: true } },
  },
  {
    text: "Two months of hands-on US clinical experience, not counting observerships",
    lead: "Applicants from foreign schools must have:",
    gives: { "img.policy": "accepts", "img.usce": { stance: "required", months: 2, observershipCounts: false } },
  },
  {
    text: "One month, observerships included",
    question: "How much US clinical experience is required?",
    gives: { "img.usce": { stance: "required", months: 1, observershipCounts: true } },
  },
  {
    text: "It isn't, no.",
    question: "Is US clinical experience mandatory?",
    gives: { "img.usce": { stance: "not_required" } },
  },
  {
    text: "No, yet we do look for it.",
    question: "Do you require US clinical experience?",
    gives: { "img.usce": { stance: "preferred" } },
  },
  { text: "Indeed.", question: "Do I need US clinical experience?", gives: { "img.usce": { stance: "required" } } },
  {
    text: "Half a year. Observerships will not be counted.",
    question: "How many months of US clinical experience do you ask for?",
    gives: { "img.usce": { stance: "required", months: 6, observershipCounts: false } },
  },
  { text: "A plus, no must", row: "US clinical experience", gives: { "img.usce": { stance: "preferred" } } },
  {
    text: "Graduates of schools abroad have to be ECFMG certified, but need no US clinical experience.",
    gives: { "img.policy": "accepts", "img.ecfmg": { stance: "required" }, "img.usce": { stance: "not_required" } },
  },
];

const misleading: readonly RuleExample[] = [
  { text: "To be decided", row: "Visa", gives: {} },
  { text: "Our residents go on international electives in Guatemala and Ghana.", gives: {} },
  { text: "Graduates of our residency work in twelve countries.", gives: {} },
  { text: "The international medical graduate caucus of the state society meets twice a year.", gives: {} },
  { text: "International students cannot rotate with us.", gives: {} },
  { text: "How many IMGs do you have in your program?", gives: {} },
  { text: "The ECFMG answers questions on certification by phone on weekdays.", gives: {} },
  { text: "Our residents gain broad clinical experience in three hospitals of the US Army.", gives: {} },
  { text: "US clinical experience is listed in the CV section of ERAS.", gives: {} },
  { text: "Students from abroad can do a clinical elective of four weeks with us.", gives: {} },
  { text: "Observerships are arranged by the international office.", gives: {} },
  { text: "The surgeon general studied abroad.", gives: {} },
  { text: "Our faculty come from many countries.", gives: {} },
  { text: "Foreign bodies in the airway are a topic of our simulation course.", gives: {} },
  { text: "Students of international schools are not accepted for rotations.", gives: {} },
  { text: "Half of our patients were born outside the United States.", gives: {} },
  { text: "An American school in Beirut sends us its exchange students.", gives: {} },
  { text: "ECFMG certification is verified by the ECFMG through its own service, CVS.", gives: {} },
  { text: "ECFMG, 3624 Market Street, Philadelphia", gives: {} },
  { text: "ECFMG fees are not paid back by us.", gives: {} },
  { text: "You can ask the ECFMG how long your certificate is valid.", gives: {} },
  { text: "We offer clinical experience in the US to visiting students of partner schools.", gives: {} },
  { text: "Letters should come from physicians who worked with you in the US.", gives: {} },
  { text: "Our graduates have had clinical experience with patients from all parts of the US.", gives: {} },
  { text: "Typical applicants whom we match have had three months of US clinical experience.", gives: {} },
  { text: "Residents spend three months of hands-on work in a US Navy hospital.", gives: {} },
  { text: "An externship is not the same as an observership.", gives: {} },
];

describe("international graduates, certificates and experience as coordinators talk about them", () => {
  it.each([...told, ...misleading])("'$text' ($question$row$lead)", ({ gives, ...example }) => {
    expect(factsRead(example, "visa.", "img.")).toEqual(gives);
  });
});
