import { describe, expect, it } from "vitest";
import type { RuleExample } from "../../src/extract/rule.js";
import { factsRead } from "./facts-read.js";

/** Service, match, signals and interviews. */
const stated: readonly RuleExample[] = [
  { text: "ERAS is the one way in.", gives: { "application.service": "ERAS" } },
  {
    text: "Nothing on paper, please: we work with the Electronic Residency Application Service.",
    gives: { "application.service": "ERAS" },
  },
  {
    text: "This year's applications come to us by ResidencyCAS rather than ERAS.",
    gives: { "application.service": "ResidencyCAS" },
  },
  { text: "You will find us in ERAS under our ACGME number.", gives: { "application.service": "ERAS" } },
  { question: "How do I apply?", text: "Through ERAS only.", gives: { "application.service": "ERAS" } },
  { text: "E-mailed or mailed applications cannot be considered; use ERAS.", gives: { "application.service": "ERAS" } },
  { text: "We fill every one of our places in the Match of the NRMP.", gives: { "application.match": "NRMP" } },
  { text: "Whoever wants to come here has to be registered with the NRMP.", gives: { "application.match": "NRMP" } },
  {
    text: "The hospital abides by the rules of the National Resident Matching Program, and all places go through it.",
    gives: { "application.match": "NRMP" },
  },
  { text: "No contracts are given outside the Match.", gives: { "application.match": "NRMP" } },
  { text: "We do not take part in any match; contracts are signed directly.", gives: { "application.match": "none" } },
  {
    question: "Are your positions in the NRMP Match?",
    text: "Yes, all twelve.",
    gives: { "application.match": "NRMP" },
  },
  { text: "Our match is that of the American Urological Association.", gives: { "application.match": "other" } },
  { text: "The program signals of ERAS are something we look at.", gives: { "application.signals": true } },
  {
    text: "Those who send us no signal stand hardly a chance of an interview.",
    gives: { "application.signals": true },
  },
  { text: "Signals play no part in how we choose.", gives: { "application.signals": false } },
  { text: "We have opted out of signaling this season.", gives: { "application.signals": false } },
  { text: "Gold and silver signals both count with us.", gives: { "application.signals": true } },
  {
    question: "Do you use preference signals?",
    text: "Yes, eight of them, and we read those files first.",
    gives: { "application.signals": true },
  },
  { question: "Do you take part in program signaling?", text: "No.", gives: { "application.signals": false } },
  { text: "Everybody is interviewed by video this year.", gives: { "application.interviewFormat": "virtual" } },
  {
    under: "Interviews",
    text: "You need not travel: we talk to you on Zoom.",
    gives: { "application.interviewFormat": "virtual" },
  },
  {
    text: "We want to meet our applicants face to face, so all interviews are held in our building.",
    gives: { "application.interviewFormat": "in_person" },
  },
  {
    under: "Interviews",
    text: "Candidates choose whether to come in person or meet us online.",
    gives: { "application.interviewFormat": "hybrid" },
  },
  {
    text: "Interviews are virtual; a voluntary visit follows in February.",
    gives: { "application.interviewFormat": "virtual" },
  },
  { question: "How are interviews held?", text: "On screen.", gives: { "application.interviewFormat": "virtual" } },
  {
    question: "Are interviews virtual?",
    text: "Here in Marlow; we do not do remote interviews.",
    gives: { "application.interviewFormat": "in_person" },
  },
  { text: "As in the years before, you apply over ERAS.", gives: { "application.service": "ERAS" } },
  { text: "ERAS is what we use, and only that.", gives: { "application.service": "ERAS" } },
  { text: "Please upload to ERAS all that is listed below.", gives: { "application.service": "ERAS" } },
  { text: "Is there another way than ERAS? Not with us.", gives: { "application.service": "ERAS" } },
  { text: "For emergency medicine, the service is ResidencyCAS.", gives: { "application.service": "ResidencyCAS" } },
  {
    question: "Do I apply electronically?",
    text: "Yes, through ResidencyCAS; ERAS is not used by our specialty any more.",
    gives: { "application.service": "ResidencyCAS" },
  },
  {
    text: "Fill in the form of our hospital and mail it; we are not in ERAS.",
    gives: { "application.service": "other" },
  },
  { text: "Your ERAS AAMC ID goes into the subject line of your mail.", gives: { "application.service": "ERAS" } },
  {
    text: "You rank us in the NRMP, we rank you, and that is how places are given.",
    gives: { "application.match": "NRMP" },
  },
  { under: "Program facts", text: "NRMP code 1234140C0", gives: { "application.match": "NRMP" } },
  { text: "Only those in the NRMP can be taken.", gives: { "application.match": "NRMP" } },
  {
    text: "It is the National Resident Matching Program that fills our ten places.",
    gives: { "application.match": "NRMP" },
  },
  {
    question: "Do you sign residents outside the Match?",
    text: 'No, we are an "all in" program.',
    gives: { "application.match": "NRMP" },
  },
  { text: "We sign our residents without a match.", gives: { "application.match": "none" } },
  { text: "Preference signals help us see who is truly interested.", gives: { "application.signals": true } },
  { text: "A signal from you moves your file up.", gives: { "application.signals": true } },
  { text: "We give no weight to program signals.", gives: { "application.signals": false } },
  { text: "Signaling: yes (5 gold, 10 silver)", gives: { "application.signals": true } },
  { question: "Will the program accept signals?", text: "Not this year.", gives: { "application.signals": false } },
  { text: "You can send us a signal, but you do not have to.", gives: { "application.signals": true } },
  { text: "The department has not signed up for preference signaling.", gives: { "application.signals": false } },
  {
    under: "Interviews",
    text: "We see every candidate by webcam, none on site.",
    gives: { "application.interviewFormat": "virtual" },
  },
  { text: "The interview season is wholly virtual once more.", gives: { "application.interviewFormat": "virtual" } },
  {
    text: "Interview days are spent here in Lowell, with lunch among residents.",
    gives: { "application.interviewFormat": "in_person" },
  },
  {
    question: "Where do interviews take place?",
    text: "In person, in our hospital's library.",
    gives: { "application.interviewFormat": "in_person" },
  },
  {
    text: "Half of the interview days are remote and the others are on campus.",
    gives: { "application.interviewFormat": "hybrid" },
  },
  {
    question: "Are interviews virtual or in person?",
    text: "You decide: a video call or a day with us.",
    gives: { "application.interviewFormat": "hybrid" },
  },
  { text: "We have gone back to interviews on site.", gives: { "application.interviewFormat": "in_person" } },
  { text: "A Zoom link comes with the invitation to interview.", gives: { "application.interviewFormat": "virtual" } },
  { text: "You need send no CV, as the ERAS form says it all.", gives: { "application.service": "ERAS" } },
  { text: "We receive applications by ERAS and by nothing else.", gives: { "application.service": "ERAS" } },
  { text: "If it isn't in ERAS, we don't see it.", gives: { "application.service": "ERAS" } },
  { text: "The AAMC's ERAS is the road that every application takes.", gives: { "application.service": "ERAS" } },
  { question: "Do I have to apply through ERAS?", text: "Yes, you must.", gives: { "application.service": "ERAS" } },
  { under: "Application", text: "For this you need ResidencyCAS.", gives: { "application.service": "ResidencyCAS" } },
  { text: "Everyone who wants a place here goes by way of the NRMP.", gives: { "application.match": "NRMP" } },
  {
    text: 'As an "All In" program of the NRMP, we fill no position outside it.',
    gives: { "application.match": "NRMP" },
  },
  {
    text: "Prospective residents need to sign up with both ERAS and the NRMP.",
    gives: { "application.service": "ERAS", "application.match": "NRMP" },
  },
  {
    text: "8 categorical places and 2 preliminary ones are in this year's Match.",
    gives: { "application.match": "NRMP" },
  },
  { text: "Our places are given in the urology match of the AUA.", gives: { "application.match": "other" } },
  { text: "We do look at signals when we choose whom to interview.", gives: { "application.signals": true } },
  { text: "Have you signaled us? Then we read your file in full.", gives: { "application.signals": true } },
  {
    text: "Signals are new to us; we will use them for the first time in this season.",
    gives: { "application.signals": true },
  },
  {
    text: "Of those invited last year, four out of five had sent us a gold signal.",
    gives: { "application.signals": true },
  },
  { text: "We neither ask for signals nor take account of them.", gives: { "application.signals": false } },
  { text: "Signaling is something this department does without.", gives: { "application.signals": false } },
  { text: "Interview day: by Zoom, from 8 to 1.", gives: { "application.interviewFormat": "virtual" } },
  {
    text: "Nobody has to travel for the interview, as all of them are done online.",
    gives: { "application.interviewFormat": "virtual" },
  },
  {
    text: "You will be interviewed on our campus; lodging is on us.",
    gives: { "application.interviewFormat": "in_person" },
  },
  {
    question: "How will you interview this season?",
    text: "Virtually, as in the years before.",
    gives: { "application.interviewFormat": "virtual" },
  },
  {
    question: "Will interviews be virtual?",
    text: "No, they are held in person.",
    gives: { "application.interviewFormat": "in_person" },
  },
  {
    question: "Virtual or in-person interview?",
    text: "Either way is fine; tell us which you prefer.",
    gives: { "application.interviewFormat": "hybrid" },
  },
  { text: "Send your ERAS file, nothing else.", gives: { "application.service": "ERAS" } },
  { text: "How to apply? ERAS, like all programs in our field.", gives: { "application.service": "ERAS" } },
  {
    text: "Since this season, emergency medicine uses ResidencyCAS.",
    gives: { "application.service": "ResidencyCAS" },
  },
  { text: "We rely on ERAS for all files that we read.", gives: { "application.service": "ERAS" } },
  {
    text: "Only candidates in the main Match of the NRMP will be ranked by us.",
    gives: { "application.match": "NRMP" },
  },
  {
    text: "Our program obeys the Match Participation Agreement and offers all its positions through it.",
    gives: { "application.match": "NRMP" },
  },
  { row: "Match", text: "NRMP, all positions", gives: { "application.match": "NRMP" } },
  { text: "Program signals: considered", gives: { "application.signals": true } },
  { text: "You may spend one of your signals on us; it will be seen.", gives: { "application.signals": true } },
  { text: "Whether you signaled us or not makes no difference here.", gives: { "application.signals": false } },
  {
    question: "Do you pay attention to signals?",
    text: "Yes, but those without a signal are read too.",
    gives: { "application.signals": true },
  },
  {
    text: "Expect a video interview of half an hour with each of three faculty.",
    gives: { "application.interviewFormat": "virtual" },
  },
  {
    text: "We invite about ninety people to come here for an interview.",
    gives: { "application.interviewFormat": "in_person" },
  },
  { under: "Interview day", text: "All of it is done online.", gives: { "application.interviewFormat": "virtual" } },
];

/** The same words said of something else. */
const misleading: readonly RuleExample[] = [
  { question: "Is there a deadline for applying?", text: "None; we read as files come in.", gives: {} },
  { text: "The ERAS protocol of our surgeons shortens recovery.", gives: {} },
  { text: "Our class of 2025 celebrated Match Day in the lobby.", gives: {} },
  { text: "Monitors give off signals at night.", gives: {} },
  { text: "Didactics are held on Zoom on Thursdays.", gives: {} },
  { text: "Telehealth visits are part of the clinic.", gives: {} },
  { text: "Contracts are to be returned by April 10.", gives: {} },
  { text: "Our pediatric cardiology fellows come to us by ERAS.", gives: {} },
  { text: "After colectomy we follow ERAS guidelines.", gives: {} },
  { text: "In the 2024 Match we did well.", gives: {} },
  { text: "NRMP statistics show that family medicine grows.", gives: {} },
  { text: "We match each intern with a mentor.", gives: {} },
  { text: "If you do not match with us, we wish you well.", gives: {} },
  { text: "A resident's cough signals danger to patients.", gives: {} },
  { text: "Cell signaling is among our research topics.", gives: {} },
  { text: "Before the interview there is a virtual get-together with residents.", gives: {} },
  { text: "Interviewing patients by video is taught in the second year.", gives: {} },
  { text: "You can watch interviews with our residents online.", gives: {} },
  { text: "In-person visits are voluntary and come after we have ranked.", gives: {} },
  { text: "Positions that open outside the cycle are posted here.", gives: {} },
  { text: "Violations of the Match agreement are reported to the NRMP.", gives: {} },
  { text: "The fellowship takes part in the NRMP's specialties match.", gives: {} },
  { text: "Shoes that match the scrubs are on sale.", gives: {} },
  { text: "Early warning signals are part of the sepsis course.", gives: {} },
  { under: "Interviews", text: "The evening before, residents host a virtual social.", gives: {} },
  { text: "Interpreters are there in person or by video.", gives: {} },
  { text: "Residents see some clinic patients by video.", gives: {} },
  { question: "Shall I add a photo?", text: "No, leave it out.", gives: {} },
  {
    row: "September 5 to November 25",
    text: "Application period",
    gives: { "application.opens": "09-05", "application.deadline": "11-25" },
  },
  { text: "Applications for the research elective are due April 30.", gives: {} },
  { text: "The ERAS fee is paid to the AAMC.", gives: {} },
  { text: "We fill vacancies in PGY-2 whenever they come up.", gives: {} },
  { text: "Good luck in the Match!", gives: {} },
  { text: "His hand signals stop the ambulance.", gives: {} },
  { text: "Our noon conference is also shown online.", gives: {} },
  { text: "A video about the program is on our page.", gives: {} },
  { text: "Bring questions to the virtual information night.", gives: {} },
  { text: "Volunteers submit an application with two references.", gives: {} },
];

describe("service, match, signals and interviews as coordinators write of them", () => {
  it.each([...stated, ...misleading])("$text ($question)", ({ gives, ...example }) => {
    expect(factsRead(example, "application")).toEqual(gives);
  });
});
