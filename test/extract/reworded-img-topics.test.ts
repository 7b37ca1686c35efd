import { describe, expect, it } from "vitest";
import type { RuleExample } from "../../src/extract/rule.js";
import { factsRead } from "./facts-read.js";

interface Topic {
  readonly topic: string;
  readonly prefix: string;
  readonly sentences: readonly RuleExample[];
}

/** Unusual ways of saying usual things, and sentences that only look like them. */
const topics: readonly Topic[] = [
  {
    topic: "visas",
    prefix: "visa",
    sentences: [
      {
        text: "The hospital files petitions for the H-1B, and for the J-1 as well.",
        gives: { "visa.j1": "sponsored", "visa.h1b": "sponsored" },
      },
      { text: "The J-1 alone is sponsored.", gives: { "visa.j1": "sponsored", "visa.h1b": "not_sponsored" } },
      {
        text: "Visa sponsorship goes no further than the J-1.",
        gives: { "visa.j1": "sponsored", "visa.h1b": "not_sponsored" },
      },
      {
        text: "Sponsorship of anything other than a J-1 is not possible.",
        gives: { "visa.j1": "sponsored", "visa.h1b": "not_sponsored" },
      },
      {
        text: "Of the two visas, we can help with the J-1; the H-1B is beyond us.",
        gives: { "visa.j1": "sponsored", "visa.h1b": "not_sponsored" },
      },
      { text: "H-1B petitions are weighed one at a time.", gives: { "visa.h1b": "case_by_case" } },
      { text: "Whether we sponsor an H-1B depends on the candidate.", gives: { "visa.h1b": "case_by_case" } },
      { text: "Those on an H-1B already may transfer it to us.", gives: { "visa.h1b": "case_by_case" } },
      {
        text: "No new H-1B petitions are filed, but we will take over an existing one.",
        gives: { "visa.h1b": "case_by_case" },
      },
      {
        text: "We are able to sponsor J-1, though not H-1B.",
        gives: { "visa.j1": "sponsored", "visa.h1b": "not_sponsored" },
      },
      { text: "J-1: yes. H-1B: sorry.", gives: { "visa.j1": "sponsored", "visa.h1b": "not_sponsored" } },
      { text: "For the H-1B, Step 3 must be passed before we rank you.", gives: { "visa.h1b": "sponsored" } },
      { text: "An H-1B is filed only for residents who have passed Step 3.", gives: { "visa.h1b": "sponsored" } },
      {
        text: "H-1B sponsorship is open to applicants whose Step 3 result is there by February.",
        gives: { "visa.h1b": "sponsored" },
      },
      {
        text: "We have no means to sponsor a visa.",
        gives: { "visa.j1": "not_sponsored", "visa.h1b": "not_sponsored" },
      },
      { text: "Visa sponsorship: not offered.", gives: { "visa.j1": "not_sponsored", "visa.h1b": "not_sponsored" } },
      {
        text: "Sponsorship of visas is something that this hospital does not do.",
        gives: { "visa.j1": "not_sponsored", "visa.h1b": "not_sponsored" },
      },
      {
        text: "Anyone who needs a visa will have to apply elsewhere.",
        gives: { "visa.j1": "not_sponsored", "visa.h1b": "not_sponsored" },
      },
      { text: "If you don't need a visa, please do apply.", gives: {} },
      {
        text: "Not at the moment.",
        question: "Do you sponsor visas?",
        gives: { "visa.j1": "not_sponsored", "visa.h1b": "not_sponsored" },
      },
      {
        text: "J-1s, yes; H-1Bs, no.",
        question: "Do you sponsor visas?",
        gives: { "visa.j1": "sponsored", "visa.h1b": "not_sponsored" },
      },
      {
        text: "The J-1, and only that.",
        question: "Which visas do you sponsor?",
        gives: { "visa.j1": "sponsored", "visa.h1b": "not_sponsored" },
      },
      { text: "J-1", row: "Visas", gives: { "visa.j1": "sponsored" } },
      { text: "Not sponsored", row: "H-1B visa", gives: { "visa.h1b": "not_sponsored" } },
      { text: "Case by case", row: "H-1B visa", gives: { "visa.h1b": "case_by_case" } },
      { text: "Yes", row: "J-1 sponsorship", gives: { "visa.j1": "sponsored" } },
      { text: "None", row: "Visas", gives: { "visa.j1": "not_sponsored", "visa.h1b": "not_sponsored" } },
      { text: "J-1 only", row: "Visa", gives: { "visa.j1": "sponsored", "visa.h1b": "not_sponsored" } },
      {
        text: "J-1 (through ECFMG); no H-1B",
        row: "Visa",
        gives: { "visa.j1": "sponsored", "visa.h1b": "not_sponsored" },
      },
      { text: "Only if you need an H-1B.", question: "Do I need Step 3?", gives: {} },
      { text: "Exchange visitors (J-1) are sponsored by Intealth.", gives: { "visa.j1": "sponsored" } },
      { text: "Most of our international residents train on a J-1 visa.", gives: { "visa.j1": "sponsored" } },
      { text: "We do not do H-1B.", gives: { "visa.h1b": "not_sponsored" } },
      { text: "H-1B is not something we do.", gives: { "visa.h1b": "not_sponsored" } },
      { text: "We gave up H-1B sponsorship years ago.", gives: { "visa.h1b": "not_sponsored" } },
      { text: "The days in which we sponsored the H-1B are over.", gives: { "visa.h1b": "not_sponsored" } },
      {
        text: "The state permits J-1 sponsorship, but it forbids us the H-1B.",
        gives: { "visa.j1": "sponsored", "visa.h1b": "not_sponsored" },
      },
      {
        text: "You need to be a citizen or permanent resident, as the hospital cannot sponsor visas.",
        gives: { "visa.j1": "not_sponsored", "visa.h1b": "not_sponsored", "visa.citizenshipRequired": true },
      },
      { text: "Appointment is contingent on U.S. citizenship.", gives: { "visa.citizenshipRequired": true } },
      {
        text: "We can hire nobody who is not a citizen or a permanent resident.",
        gives: { "visa.citizenshipRequired": true },
      },
      { text: "U.S. citizenship", lead: "To be eligible you need:", gives: { "visa.citizenshipRequired": true } },
      { text: "Required", row: "U.S. citizenship", gives: { "visa.citizenshipRequired": true } },
      { text: "Citizens or permanent residents only", row: "Citizenship", gives: { "visa.citizenshipRequired": true } },
      { text: "No.", question: "Do I have to be a US citizen?", gives: {} },
      {
        text: "Yes.",
        question: "Must I be a US citizen or permanent resident?",
        gives: { "visa.citizenshipRequired": true },
      },
      { text: "Both citizens and non-citizens are considered.", gives: {} },
      { text: "Citizenship plays no role in our selection.", gives: {} },
      { text: "Applicants who are not citizens should tell us their visa status.", gives: {} },
      { text: "Each resident receives a J-1 handbook from the visa office.", gives: {} },
      { text: "Questions about H-1B visas are answered by the legal office.", gives: {} },
      { text: "The J-1 waiver jobs that our graduates take are listed below.", gives: {} },
      { text: "Fellows may come on an H-1B visa.", gives: {} },
      { text: "Spouses travel on a J-2.", gives: {} },
      { text: "What is sponsored is the J-1.", gives: { "visa.j1": "sponsored" } },
      { text: "What we cannot sponsor is the H-1B.", gives: { "visa.h1b": "not_sponsored" } },
      { text: "Not sponsored: H-1B.", gives: { "visa.h1b": "not_sponsored" } },
      { text: "Sponsored: J-1.", gives: { "visa.j1": "sponsored" } },
      { text: "J-1 yes, H-1B no.", gives: { "visa.j1": "sponsored", "visa.h1b": "not_sponsored" } },
      {
        text: "We sponsor J-1 visas. Other visas are not sponsored.",
        gives: { "visa.j1": "sponsored", "visa.h1b": "not_sponsored" },
      },
      {
        text: "We sponsor the J-1 and nothing beyond it.",
        gives: { "visa.j1": "sponsored", "visa.h1b": "not_sponsored" },
      },
      {
        text: "H-1B and O-1 visas: no. J-1 visas: yes.",
        gives: { "visa.j1": "sponsored", "visa.h1b": "not_sponsored" },
      },
      { text: "We support J-1 as well as H-1B.", gives: { "visa.j1": "sponsored", "visa.h1b": "sponsored" } },
      { text: "Do not ask us for an H-1B; we file none.", gives: { "visa.h1b": "not_sponsored" } },
      {
        text: "Should you need an H-1B, let us know by January, when you must have Step 3.",
        gives: { "visa.h1b": "sponsored" },
      },
      { text: "Our GME office does not process H-1B petitions for residents.", gives: { "visa.h1b": "not_sponsored" } },
      { text: "We do not discriminate between J-1 and H-1B holders.", gives: {} },
      {
        text: "We are unable to offer sponsorship of any kind.",
        gives: { "visa.j1": "not_sponsored", "visa.h1b": "not_sponsored" },
      },
      { text: "We do not offer sponsorship.", gives: { "visa.j1": "not_sponsored", "visa.h1b": "not_sponsored" } },
      {
        text: "Sponsorship is not available for visas.",
        gives: { "visa.j1": "not_sponsored", "visa.h1b": "not_sponsored" },
      },
      {
        text: "Visas cannot be sponsored by our hospital.",
        gives: { "visa.j1": "not_sponsored", "visa.h1b": "not_sponsored" },
      },
      {
        text: "Visa sponsorship is not something we can provide.",
        gives: { "visa.j1": "not_sponsored", "visa.h1b": "not_sponsored" },
      },
      {
        text: "Neither kind of visa is sponsored here.",
        gives: { "visa.j1": "not_sponsored", "visa.h1b": "not_sponsored" },
      },
      {
        text: "The program does not participate in visa sponsorship.",
        gives: { "visa.j1": "not_sponsored", "visa.h1b": "not_sponsored" },
      },
      {
        text: "We don't.",
        question: "Do you sponsor visas?",
        gives: { "visa.j1": "not_sponsored", "visa.h1b": "not_sponsored" },
      },
      {
        text: "Unfortunately we are not able to at this time.",
        question: "Does your program sponsor visas?",
        gives: { "visa.j1": "not_sponsored", "visa.h1b": "not_sponsored" },
      },
      {
        text: "Yes, J-1 only.",
        question: "Does your program sponsor visas?",
        gives: { "visa.j1": "sponsored", "visa.h1b": "not_sponsored" },
      },
      { text: "Yes. The J-1.", question: "Does your program sponsor visas?", gives: { "visa.j1": "sponsored" } },
      {
        text: "We only do J-1s.",
        question: "Does your program sponsor visas?",
        gives: { "visa.j1": "sponsored", "visa.h1b": "not_sponsored" },
      },
      { text: "J-1: sponsored. H-1B: not sponsored.", gives: { "visa.j1": "sponsored", "visa.h1b": "not_sponsored" } },
      { text: "J-1 (yes), H-1B (no).", gives: { "visa.j1": "sponsored", "visa.h1b": "not_sponsored" } },
      {
        text: "J-1 visas, but not H-1B visas, are sponsored.",
        gives: { "visa.j1": "sponsored", "visa.h1b": "not_sponsored" },
      },
      { text: "Visas: J-1 and H-1B.", gives: { "visa.j1": "sponsored", "visa.h1b": "sponsored" } },
      { text: "J-1 and H-1B", row: "Visas", gives: { "visa.j1": "sponsored", "visa.h1b": "sponsored" } },
      { text: "J-1; H-1B with Step 3", row: "Visas", gives: { "visa.j1": "sponsored", "visa.h1b": "sponsored" } },
      {
        text: "J-1 yes; H-1B no",
        row: "Visa sponsorship",
        gives: { "visa.j1": "sponsored", "visa.h1b": "not_sponsored" },
      },
      { text: "J-1; H-1B by exception", row: "Visas", gives: { "visa.j1": "sponsored", "visa.h1b": "case_by_case" } },
      {
        text: "The J-1 is the usual way; an H-1B is the exception.",
        gives: { "visa.j1": "sponsored", "visa.h1b": "case_by_case" },
      },
      {
        text: "The hospital sponsors J-1 visas, and H-1B visas for candidates who already have one.",
        gives: { "visa.j1": "sponsored", "visa.h1b": "case_by_case" },
      },
      { text: "It is the J-1 or nothing.", gives: { "visa.j1": "sponsored", "visa.h1b": "not_sponsored" } },
      {
        text: "J-1 visas are the sole type that can be sponsored.",
        gives: { "visa.j1": "sponsored", "visa.h1b": "not_sponsored" },
      },
      {
        text: "Residents on visas come on the J-1; other visas are not available.",
        gives: { "visa.j1": "sponsored", "visa.h1b": "not_sponsored" },
      },
      { text: "We sponsor the J-1, not the H-1B.", gives: { "visa.j1": "sponsored", "visa.h1b": "not_sponsored" } },
      {
        text: "We sponsor J-1 visas through the ECFMG but no H-1B visas.",
        gives: { "visa.j1": "sponsored", "visa.h1b": "not_sponsored" },
      },
      {
        text: "Apart from J-1s, no visas are sponsored.",
        gives: { "visa.j1": "sponsored", "visa.h1b": "not_sponsored" },
      },
      {
        text: "Our GME office will sponsor the J-1 only; please do not ask about the H-1B.",
        gives: { "visa.j1": "sponsored", "visa.h1b": "not_sponsored" },
      },
      {
        text: "A visa is no problem: we sponsor the J-1 and the H-1B.",
        gives: { "visa.j1": "sponsored", "visa.h1b": "sponsored" },
      },
      {
        text: "We don't sponsor visas except the J-1.",
        gives: { "visa.j1": "sponsored", "visa.h1b": "not_sponsored" },
      },
      { text: "Until 2023 we sponsored the H-1B.", gives: { "visa.h1b": "not_sponsored" } },
    ],
  },
  {
    topic: "experience",
    prefix: "img.usce",
    sentences: [
      {
        text: "We want to see at least three months on the wards of American hospitals.",
        gives: { "img.usce": { stance: "required", months: 3 } },
      },
      {
        text: "Six months of treating patients in the United States is the least we ask for.",
        gives: { "img.usce": { stance: "required", months: 6 } },
      },
      { text: "US clinical experience is immaterial to us.", gives: { "img.usce": { stance: "not_required" } } },
      {
        text: "US clinical experience plays no part in our decisions.",
        gives: { "img.usce": { stance: "not_required" } },
      },
      {
        text: "We do not insist on US clinical experience, but it counts in your favor.",
        gives: { "img.usce": { stance: "preferred" } },
      },
      { text: "You need not have worked in a US hospital.", gives: { "img.usce": { stance: "not_required" } } },
      {
        text: "Without three months of hands-on work in a US hospital your application will be set aside.",
        gives: { "img.usce": { stance: "required", months: 3 } },
      },
      {
        text: "International graduates with no US clinical experience are not invited.",
        gives: { "img.usce": { stance: "required" } },
      },
      {
        text: "One year of US clinical experience, not counting observerships, is expected.",
        gives: { "img.usce": { stance: "required", months: 12, observershipCounts: false } },
      },
      {
        text: "US clinical experience of two months is required, and an observership will do.",
        gives: { "img.usce": { stance: "required", months: 2, observershipCounts: true } },
      },
      {
        text: "US clinical experience is required. Watching from the corner does not count.",
        gives: { "img.usce": { stance: "required", observershipCounts: false } },
      },
      {
        text: "US clinical experience is required. We can't accept observerships in its place.",
        gives: { "img.usce": { stance: "required", observershipCounts: false } },
      },
      {
        text: "US clinical experience is preferred. Observerships are fine.",
        gives: { "img.usce": { stance: "preferred", observershipCounts: true } },
      },
      {
        text: "US clinical experience (observerships included) is preferred.",
        gives: { "img.usce": { stance: "preferred", observershipCounts: true } },
      },
      {
        text: "US clinical experience (observerships excluded) is a must.",
        gives: { "img.usce": { stance: "required", observershipCounts: false } },
      },
      {
        text: "We prefer half a year of US clinical experience.",
        gives: { "img.usce": { stance: "preferred", months: 6 } },
      },
      {
        text: "Preferred, at least four weeks",
        row: "US clinical experience",
        gives: { "img.usce": { stance: "preferred", months: 1 } },
      },
      {
        text: "12 weeks",
        row: "US clinical experience required",
        gives: { "img.usce": { stance: "required", months: 3 } },
      },
      { text: "Not necessary", row: "US clinical experience", gives: { "img.usce": { stance: "not_required" } } },
      {
        text: "Three months, no observerships",
        row: "Required US clinical experience",
        gives: { "img.usce": { stance: "required", months: 3, observershipCounts: false } },
      },
      {
        text: "No, though it helps.",
        question: "Do I need US clinical experience?",
        gives: { "img.usce": { stance: "preferred" } },
      },
      {
        text: "Yes, a minimum of 3 months within the last two years.",
        question: "Do I need US clinical experience?",
        gives: { "img.usce": { stance: "required", months: 3 } },
      },
      {
        text: "No.",
        question: "Do observerships count as US clinical experience?",
        gives: { "img.usce": { stance: "required", observershipCounts: false } },
      },
      { text: "They do not.", question: "Is an observership enough?", gives: {} },
      {
        text: "Candidates with less than six months of US clinical experience are screened out.",
        gives: { "img.usce": { stance: "required", months: 6 } },
      },
      { text: "The clinic gives our residents experience with patients from all over America.", gives: {} },
      { text: "Two referees must have supervised you in a US hospital.", gives: {} },
      { text: "You will spend three months in an American hospital abroad.", gives: {} },
      {
        text: "Applicants from abroad should have US clinical experience; at a minimum, eight weeks.",
        gives: { "img.usce": { stance: "required", months: 2 } },
      },
      {
        text: "A US externship or elective of at least a month is needed of every IMG.",
        gives: { "img.usce": { stance: "required", months: 1 } },
      },
      {
        text: "Nothing less than six months of US clinical experience will do for an IMG.",
        gives: { "img.usce": { stance: "required", months: 6 } },
      },
      {
        text: "Only hands-on experience counts as US clinical experience; observerships and research do not.",
        gives: { "img.usce": { stance: "required", observershipCounts: false } },
      },
    ],
  },
  {
    topic: "graduation",
    prefix: "graduation",
    sentences: [
      { text: "The year in which you graduated makes no difference.", gives: { "graduation.cutoff": "none" } },
      { text: "We set no limit on how long ago you left medical school.", gives: { "graduation.cutoff": "none" } },
      { text: "Older graduates are as welcome as recent ones.", gives: {} },
      { text: "It does not matter when you earned your degree.", gives: { "graduation.cutoff": "none" } },
      { text: "Immaterial", row: "Year of graduation", gives: { "graduation.cutoff": "none" } },
      { text: "No limit", row: "Time since graduation", gives: { "graduation.cutoff": "none" } },
      { text: "Any", row: "Graduation year", gives: { "graduation.cutoff": "none" } },
      {
        text: "Not at all.",
        question: "Does it matter when I graduated from medical school?",
        gives: { "graduation.cutoff": "none" },
      },
      { text: "No.", question: "Is there a limit on years since graduation?", gives: { "graduation.cutoff": "none" } },
      {
        text: "There isn't one.",
        question: "What is your cutoff for the year of graduation?",
        gives: { "graduation.cutoff": "none" },
      },
      {
        text: "No more than six years may lie between your graduation and July 1.",
        gives: { "graduation.maxYears": { years: 6, stance: "required" } },
      },
      {
        text: "Your degree may be no older than five years.",
        gives: { "graduation.maxYears": { years: 5, stance: "required" } },
      },
      {
        text: "A degree older than five years rules an applicant out.",
        gives: { "graduation.maxYears": { years: 5, stance: "required" } },
      },
      {
        text: "Graduation from medical school must lie less than four years back.",
        gives: { "graduation.maxYears": { years: 4, stance: "required" } },
      },
      {
        text: "We like it when no more than three years have gone by since medical school.",
        gives: { "graduation.maxYears": { years: 3, stance: "preferred" } },
      },
      {
        text: "Those who left medical school over seven years ago are not interviewed.",
        gives: { "graduation.maxYears": { years: 7, stance: "required" } },
      },
      {
        text: "Seven years at most",
        row: "Time since graduation",
        gives: { "graduation.maxYears": { years: 7, stance: "required" } },
      },
      {
        text: "5",
        row: "Maximum years since graduation",
        gives: { "graduation.maxYears": { years: 5, stance: "required" } },
      },
      {
        text: "Within three years, preferred",
        row: "Graduation date",
        gives: { "graduation.maxYears": { years: 3, stance: "preferred" } },
      },
      {
        text: "Up to ten.",
        question: "How many years since graduation do you allow?",
        gives: { "graduation.maxYears": { years: 10, stance: "required" } },
      },
      {
        text: "We would rather see applicants within five years of graduation.",
        gives: { "graduation.maxYears": { years: 5, stance: "preferred" } },
      },
      {
        text: "Applicants who graduated more than five years ago may apply if they have been in clinical practice.",
        gives: {},
      },
      {
        text: "Only those who graduated in 2021 or since then are considered.",
        gives: { "graduation.earliest": "2021" },
      },
      { text: "2019", row: "Earliest graduation year", gives: { "graduation.earliest": "2019" } },
      { text: "Nobody who finished medical school before 2018 is invited.", gives: { "graduation.earliest": "2018" } },
      { text: "Our graduates have practiced in the valley since 2004.", gives: {} },
      { text: "The medical school has been accredited since 2009.", gives: {} },
      { text: "The school was founded in 1990 or later.", gives: {} },
      { text: "Graduation takes place in June 2027.", gives: {} },
      { text: "Our graduates are welcome to stay: half have done so in the past five years.", gives: {} },
      { text: "We have taken graduates of twenty schools in the past five years.", gives: {} },
      { text: "Residents who graduated within the last three years keep their e-mail address.", gives: {} },
      { text: "Applicants must have a medical degree and three years of training.", gives: {} },
      { text: "Three years", row: "Length of training", gives: {} },
      { text: "Medical degree, diploma and transcript", lead: "Send:", gives: {} },
      { text: "A graduation date on or after July 1, 2022 is required.", gives: { "graduation.earliest": "2022-07" } },
      {
        text: "Graduates of the last five years are preferred.",
        gives: { "graduation.maxYears": { years: 5, stance: "preferred" } },
      },
      {
        text: "Recent graduates (five years or less) stand the best chance.",
        gives: { "graduation.maxYears": { years: 5, stance: "preferred" } },
      },
      {
        text: "Five years since graduation is our limit.",
        gives: { "graduation.maxYears": { years: 5, stance: "required" } },
      },
      {
        text: "Our limit is five years since graduation, with exceptions for research.",
        gives: { "graduation.maxYears": { years: 5, stance: "required" } },
      },
      {
        text: "There is no hard limit on years since graduation, although we prefer five or fewer.",
        gives: { "graduation.maxYears": { years: 5, stance: "preferred" }, "graduation.cutoff": "none" },
      },
    ],
  },
  {
    topic: "rotations",
    prefix: "rotations",
    sentences: [
      { text: "Observerships are a thing that we do not have.", gives: { "rotations.observership": "not_offered" } },
      { text: "Please do not ask us for an observership.", gives: {} },
      { text: "Observers cannot be taken in.", gives: { "rotations.observership": "not_offered" } },
      {
        text: "Physicians from abroad may observe in our clinic for up to four weeks.",
        gives: { "rotations.observership": "offered" },
      },
      { text: "We have stopped offering observerships.", gives: { "rotations.observership": "not_offered" } },
      { text: "Observerships can be arranged for IMGs.", gives: { "rotations.observership": "offered" } },
      { text: "Observerships: none.", gives: { "rotations.observership": "not_offered" } },
      { text: "No", row: "Observerships", gives: { "rotations.observership": "not_offered" } },
      {
        text: "Yes, for four weeks at a time.",
        question: "Do you offer observerships?",
        gives: { "rotations.observership": "offered" },
      },
      { text: "Those who want an observership should write to the hospital's volunteer office.", gives: {} },
      { text: "An observership elsewhere does not take the place of clinical experience.", gives: {} },
      { text: "Observership experience is not counted.", gives: {} },
      {
        text: "The hospital runs an observership program for international physicians.",
        gives: { "rotations.observership": "offered" },
      },
      { text: "Shadowing is not permitted by our hospital.", gives: { "rotations.observership": "not_offered" } },
      { text: "There are no openings for observers at present.", gives: { "rotations.observership": "not_offered" } },
      { text: "We wish we could offer observerships.", gives: { "rotations.observership": "not_offered" } },
      { text: "Applicants with observerships only need not apply.", gives: {} },
      { text: "If observerships are offered again, we will say so here.", gives: {} },
      { text: "We once offered observerships.", gives: { "rotations.observership": "not_offered" } },
      {
        text: "Neither observerships nor electives can be offered to graduates.",
        gives: { "rotations.observership": "not_offered" },
      },
      {
        text: "Students from other medical schools are welcome on our wards for a four-week elective.",
        gives: { "rotations.visitingStudents": "accepted" },
      },
      { text: "We have no room for visiting students.", gives: { "rotations.visitingStudents": "not_accepted" } },
      {
        text: "Fourth-year students may come for a sub-internship.",
        gives: { "rotations.visitingStudents": "accepted" },
      },
      { text: "An away rotation is not needed to match here.", gives: {} },
      {
        text: "July to October, four weeks each",
        under: "Away rotations",
        gives: { "rotations.visitingStudents": "accepted" },
      },
      {
        text: "Students of foreign schools cannot rotate with us.",
        gives: { "rotations.visitingImgs": "not_accepted" },
      },
      {
        text: "Whether their school is American or foreign, final-year students may rotate with us.",
        gives: { "rotations.visitingStudents": "accepted", "rotations.visitingImgs": "accepted" },
      },
      { text: "Residents rotate at three hospitals.", gives: {} },
      { text: "Our residents take two electives in the second year.", gives: {} },
    ],
  },
  {
    topic: "foreign graduates",
    prefix: "img",
    sentences: [
      {
        text: "Doctors trained in other countries are taken, provided ECFMG has certified them.",
        gives: { "img.policy": "accepts", "img.ecfmg": { stance: "required" } },
      },
      {
        text: "ECFMG certification is a precondition for an interview.",
        gives: { "img.ecfmg": { stance: "required", dueBy: "interview" } },
      },
      {
        text: "We do not rank anyone who lacks ECFMG certification.",
        gives: { "img.ecfmg": { stance: "required", dueBy: "rank_list" } },
      },
      {
        text: "An ECFMG certificate has to be there by the time training begins.",
        gives: { "img.ecfmg": { stance: "required", dueBy: "start" } },
      },
      {
        text: "ECFMG certification is preferred when you apply and required by the time we rank.",
        gives: { "img.ecfmg": { stance: "required", dueBy: "rank_list" } },
      },
      { text: "You may apply before you have your ECFMG certificate.", gives: {} },
      { text: "ECFMG certification need not be complete when you apply.", gives: {} },
      {
        text: "ECFMG certification is preferable by the time of your application.",
        gives: { "img.ecfmg": { stance: "preferred", dueBy: "application" } },
      },
      {
        text: "ECFMG certificate (needed by July 1)",
        lead: "International graduates bring:",
        gives: { "img.policy": "accepts", "img.ecfmg": { stance: "required", dueBy: "start" } },
      },
      {
        text: "Required at the time of application",
        row: "ECFMG certification",
        gives: { "img.ecfmg": { stance: "required", dueBy: "application" } },
      },
      {
        text: "Before Match Day",
        question: "When do I need my ECFMG certificate?",
        gives: { "img.ecfmg": { stance: "required", dueBy: "rank_list" } },
      },
      { text: "Preferred", row: "ECFMG certificate", gives: { "img.ecfmg": { stance: "preferred" } } },
      { text: "Questions on certification are answered by the ECFMG.", gives: {} },
      { text: "The ECFMG's web site explains certification.", gives: {} },
      { text: "IMGs: not considered.", gives: { "img.policy": "does_not_accept" } },
      { text: "IMGs: welcome.", gives: { "img.policy": "accepts" } },
      { text: "Graduates of schools abroad need not apply.", gives: { "img.policy": "does_not_accept" } },
      { text: "We take nobody but graduates of US medical schools.", gives: { "img.policy": "does_not_accept" } },
      {
        text: "Our positions are reserved for graduates of LCME-accredited schools.",
        gives: { "img.policy": "does_not_accept" },
      },
      { text: "We have never taken an IMG and do not plan to.", gives: { "img.policy": "does_not_accept" } },
      { text: "A medical degree from overseas is no obstacle.", gives: { "img.policy": "accepts" } },
      { text: "Sorry, no.", question: "Do you take foreign graduates?", gives: { "img.policy": "does_not_accept" } },
      { text: "We do, gladly.", question: "Do you take foreign graduates?", gives: { "img.policy": "accepts" } },
      {
        text: "They are, on the same terms as everybody else.",
        question: "Are IMGs eligible?",
        gives: { "img.policy": "accepts" },
      },
      {
        text: "We regret that we can only consider graduates of American and Canadian schools.",
        gives: { "img.policy": "does_not_accept" },
      },
      { text: "Our residents do a global health month abroad.", gives: {} },
      { text: "Patients come to us from other countries.", gives: {} },
      { text: "Several of our faculty trained abroad.", gives: {} },
      { text: "The hospital has an office of international services.", gives: {} },
      { text: "Accredited by the ACGME, we train graduates for practice in any country.", gives: {} },
      {
        text: "Applicants must be graduates of an LCME-accredited school or hold an ECFMG certificate.",
        gives: { "img.ecfmg": { stance: "required" } },
      },
    ],
  },
];

describe.each(topics)("reworded sentences on $topic", ({ prefix, sentences }) => {
  it.each(sentences)("$text ($question $lead $row)", ({ gives, ...example }) => {
    expect(factsRead(example, prefix)).toEqual(gives);
  });
});
