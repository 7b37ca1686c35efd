import { describe, expect, it } from "vitest";
import type { RuleExample } from "../../src/extract/rule.js";
import { factsRead } from "./facts-read.js";

type Row = readonly [text: string, gives: RuleExample["gives"], where?: Omit<RuleExample, "text" | "gives">];

const rows: readonly Row[] = [
  ["Search for us in ERAS under 140-35-21-123.", { "application.service": "ERAS", "program.acgmeId": "1403521123" }],
  ["As an early-match specialty we fill through the AUA.", { "application.match": "other" }],
  ["The military match is not used by our program.", {}],
  ["Our PGY-2 vacancy is filled outside the Match.", {}],
  ["Fourteen of our graduates matched into cardiology through ERAS and the NRMP.", {}],
  [
    "Wallet-size photo (optional)",
    { "application.documents": ["photo"] },
    { under: "What your application should contain" },
  ],
  [
    "Once your MSPE, your transcript and your USMLE scores are in, the file counts as complete.",
    { "application.documents": ["exam_transcript", "mspe", "transcript"] },
  ],
  ["We do not ask for a photo, since we want to keep bias out.", {}],
  ["Moonlighting requires a letter from the program director.", {}],
  ["The interview brings you to our campus for a full day.", { "application.interviewFormat": "in_person" }],
  [
    "Candidates are seen in person, on Tuesdays in November and December.",
    { "application.interviewFormat": "in_person" },
  ],
  [
    "Following your virtual interview you are welcome to see the hospital in person.",
    { "application.interviewFormat": "virtual" },
  ],
  ["Send us a signal if you are serious about coming here.", { "application.signals": true }],
  ["Geographic preferences and signals are taken into account.", { "application.signals": true }],
  [
    "The process begins with ERAS and ends with the NRMP.",
    { "application.service": "ERAS", "application.match": "NRMP" },
  ],
  ["We do not sign contracts before Match Day; all offers are made by the NRMP.", { "application.match": "NRMP" }],
  ["National Resident Matching Program (NRMP)", { "application.match": "NRMP" }, { row: "Matching service" }],
  ["Up-to-date curriculum vitae", { "application.documents": ["cv"] }, { under: "We ask for the following" }],
  [
    "We'd like a personal statement that tells us about you as a person, not a second CV.",
    { "application.documents": ["personal_statement"] },
  ],
  [
    "Use the personal statement to explain any gaps in your education.",
    { "application.documents": ["personal_statement"] },
  ],
  ["Faculty CVs are available on request.", {}],
  [
    "Before the pandemic, interviews were in person; today all are by Zoom.",
    { "application.interviewFormat": "virtual" },
  ],
  [
    "An in-person visit after the virtual interview is optional and does not influence ranking.",
    { "application.interviewFormat": "virtual" },
  ],
  ["We won't be looking at signals this cycle.", { "application.signals": false }],
  ["Participates in program signaling: No", { "application.signals": false }],
  [
    "Send everything, letters included, by way of ERAS; nothing else reaches the committee.",
    { "application.service": "ERAS" },
  ],
  ["Residents are appointed in accordance with the NRMP.", { "application.match": "NRMP" }],
  ["You can find our program in the NRMP under Calder Valley Medical Center.", { "application.match": "NRMP" }],
  ["It isn't necessary to send us a photograph.", {}],
  ["Final transcript", {}, { lead: "Before you start in June we need:" }],
  ["Headshot for the website", {}, { lead: "New interns send us:" }],
  ["Diploma", {}, { lead: "What you get at the end of the three years:" }],
  [
    "Our interviews are done on Zoom, and a visit to Calder Valley afterwards is up to you.",
    { "application.interviewFormat": "virtual" },
  ],
  ["Signal or not, your application will be reviewed.", {}],
  [
    "Interviews are by invitation only. They take place on Mondays and Wednesdays at our downtown campus, and lunch is provided.",
    { "application.interviewFormat": "in_person" },
    { under: "Interview Day" },
  ],
  [
    "Please do, it helps us remember you.",
    { "application.documents": ["photo"] },
    { question: "Should I include a photo with my application?" },
  ],
  ["Performance evaluation by your dean (MSPE)", { "application.documents": ["mspe"] }, { under: "Please submit" }],
  [
    "Transcript - official copy from the registrar",
    { "application.documents": ["transcript"] },
    { under: "Please submit" },
  ],
  ["Résumé and cover letter", {}, { lead: "To apply for the coordinator's job, send:" }],
  ["Vaccination record, photo ID, transcript", {}, { lead: "Rotating students upload:" }],
  ["We list all of our openings with the National Resident Matching Program.", { "application.match": "NRMP" }],
  ["We stay out of the Match; applicants send their papers to the department.", { "application.match": "none" }],
  ["In the 2022 NRMP Match, 93% of U.S. seniors found a position.", {}],
  ["Our advisors guide M4s through ERAS and the Match.", {}],
  [
    "Besides letters, the file must hold your transcript and a personal statement.",
    { "application.documents": ["letters", "personal_statement", "transcript"] },
  ],
  ["Send a copy of the diploma to the verification service if you are an alumnus.", {}],
  [
    "All of our interviews are done by video this year, as they were last year.",
    { "application.interviewFormat": "virtual" },
  ],
  ["You will be asked to come to Mirador for your interview.", { "application.interviewFormat": "in_person" }],
  ["Because we take part in the Match, no offers are made before Match Day.", { "application.match": "NRMP" }],
  ["Positions that are open outside of the Match are posted here.", {}],
  ["Questions on ERAS itself should go to the AAMC at its help line.", {}],
  [
    "For a file to count as complete we need the USMLE transcript, the MSPE and a photo.",
    { "application.documents": ["exam_transcript", "mspe", "photo"] },
  ],
  ["Your rotation evaluation will be sent to your school together with a transcript.", {}],
  ["Program letters and CVs of graduates who need a license are sent by our office.", {}],
  ["To give a talk at our grand rounds, send a CV and a title.", {}],
  ["CV, transcript, letter of good standing", {}, { lead: "Observers send the following:" }],
  ["Interviews have come back to campus.", { "application.interviewFormat": "in_person" }],
  ["We bring our interviewees to Mirador for a day and a half.", { "application.interviewFormat": "in_person" }],
  [
    "First-round interviews are by video; finalists come to campus for a second.",
    { "application.interviewFormat": "hybrid" },
  ],
  ["Please dress as you would for an in-person interview.", {}],
  ["We regard a signal as one factor among many.", { "application.signals": true }],
  ["There is no deadline as such; we read until the interview days are full.", {}],
  ["Don't send us a photo.", {}],
  ["Residents get a copy of their evaluations and a diploma at graduation.", {}],
  ["Our mission and your goals should be a match.", {}],
  ["Please do not mail us letters, transcripts or photographs.", {}],
  ["Up to nine.", {}, { question: "How many residents do you take?" }],
  ["No", {}, { row: "Photo", under: "Required documents" }],
  ["We are happy to write a verification letter; please add a copy of your ID.", {}],
  ["We hold a virtual Q&A for applicants two weeks before interviews begin.", {}],
  ["About half of our ten graduates a year enter practice.", {}],
  ["Up to four visiting students are accepted each month.", {}],
  ["No, you do not need to send one.", {}, { question: "Do I need to include a photo?" }],
  ["The IRB accepts applications until the 15th of each month.", {}],
  ["A transcript of your residency training can be ordered from GME.", {}],
  ["Interviews for the master's program are arranged by the graduate school.", {}],
  ["Neither a photo nor a cover letter is needed.", {}],
  [
    "For this season we remain with ERAS while some programs have moved to ResidencyCAS.",
    { "application.service": "ERAS" },
  ],
  ["We left ERAS and use ResidencyCAS now.", { "application.service": "ResidencyCAS" }],
  ["No separate ERAS application or NRMP registration is needed.", {}],
  ["The season opens for us on September 23.", { "application.opens": "09-23" }],
  ["Interview season opens on October 15.", {}],
  ["We take part; 8 signals, tiers not used", { "application.signals": true }, { row: "Signals" }],
  ["In-person interviews are no longer held.", { "application.interviewFormat": "virtual" }],
  ["The application for our leadership track is due on October 1.", {}],
  ["Eight a year.", { "positions.perYear": 8 }, { question: "How large are the classes?" }],
];

describe("service, match, papers, signals and interviews at first sight", () => {
  it.each(rows.map(([text, gives, where = {}]) => [text, gives, where] as const))("%s", (text, gives, where) => {
    expect(factsRead({ text, ...where }, "application", "positions", "program")).toEqual(gives);
  });
});
