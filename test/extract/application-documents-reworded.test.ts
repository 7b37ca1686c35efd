import { describe, expect, it } from "vitest";
import type { RuleExample } from "../../src/extract/rule.js";
import { factsRead } from "./facts-read.js";

const stated: readonly RuleExample[] = [
  { text: "Letters: three", gives: { "application.documents": ["letters"] } },
  { text: "Three.", question: "Letters.", gives: { "application.documents": ["letters"] } },
  {
    text: "A score for USMLE Step 1 must be part of the application.",
    gives: { "application.documents": ["exam_transcript"] },
  },
  {
    text: "Results for both exams are part of the application; without them it is incomplete.",
    gives: { "application.documents": ["exam_transcript"] },
  },
  { text: "Your dean's letter", under: "Please include", gives: { "application.documents": ["mspe"] } },
  { text: "Scanned diploma", lead: "Attach to your application:", gives: { "application.documents": ["diploma"] } },
  {
    text: "Results of USMLE Steps 1 and 2",
    lead: "Attach to your application:",
    gives: { "application.documents": ["exam_transcript"] },
  },
  {
    text: "Curriculum vitae and personal statement",
    lead: "We need from you:",
    gives: { "application.documents": ["cv", "personal_statement"] },
  },
  {
    text: "A photograph of you",
    lead: "Your file is complete when we have:",
    gives: { "application.documents": ["photo"] },
  },
  {
    text: "Report of your ECFMG status (IMGs)",
    lead: "Your file is complete when we have:",
    gives: { "application.documents": ["ecfmg_status_report"] },
  },
  {
    text: "MSPE, medical school transcript",
    lead: "Your file is complete when we have:",
    gives: { "application.documents": ["mspe", "transcript"] },
  },
  {
    text: "Besides the common application form we ask for a CV, a personal statement and three letters.",
    gives: { "application.documents": ["cv", "letters", "personal_statement"] },
  },
  {
    text: "Send your résumé, the record of your grades and what your dean wrote about you.",
    gives: { "application.documents": ["cv", "mspe", "transcript"] },
  },
  {
    text: "Without a personal statement your application is not complete.",
    gives: { "application.documents": ["personal_statement"] },
  },
  {
    text: "An application has six parts: form, statement, transcript, MSPE, exam results, letters.",
    gives: { "application.documents": ["exam_transcript", "letters", "mspe", "personal_statement", "transcript"] },
  },
  {
    text: "Files that lack the USMLE transcript are set aside.",
    gives: { "application.documents": ["exam_transcript"] },
  },
  {
    text: "Your USMLE transcript has to be released to us in ERAS.",
    gives: { "application.documents": ["exam_transcript"] },
  },
  {
    text: "Please release your COMLEX transcript to our program.",
    gives: { "application.documents": ["exam_transcript"] },
  },
  { text: "Let ERAS transmit your USMLE scores to us.", gives: { "application.documents": ["exam_transcript"] } },
  { text: "We also want a photo.", gives: { "application.documents": ["photo"] } },
  { text: "A recent portrait belongs to the file.", gives: { "application.documents": ["photo"] } },
  {
    text: "Graduates of foreign schools add a copy of their ECFMG certificate.",
    gives: { "application.documents": ["ecfmg_status_report"] },
  },
  {
    text: "IMGs upload their ECFMG status report as well.",
    gives: { "application.documents": ["ecfmg_status_report"] },
  },
  {
    text: "Copies of your medical school diploma must come with the application.",
    gives: { "application.documents": ["diploma"] },
  },
  {
    text: "A personal statement of one page tells us why you chose us; it is required.",
    gives: { "application.documents": ["personal_statement"] },
  },
  {
    text: "Tell us about yourself in a personal statement of at most 750 words.",
    gives: { "application.documents": ["personal_statement"] },
  },
  {
    text: "A CV, your transcript, the MSPE, three letters and your USMLE scores.",
    question: "What has to be in my file?",
    gives: { "application.documents": ["cv", "exam_transcript", "letters", "mspe", "transcript"] },
  },
  {
    text: "The dean's letter and three letters of recommendation, nothing else.",
    question: "Which papers do you ask for?",
    gives: { "application.documents": ["letters", "mspe"] },
  },
  { text: "Yes.", question: "Is a photo needed?", gives: { "application.documents": ["photo"] } },
  {
    text: "We do.",
    question: "Do you require a personal statement?",
    gives: { "application.documents": ["personal_statement"] },
  },
  { text: "Required, one page", row: "Personal statement", gives: { "application.documents": ["personal_statement"] } },
  {
    text: "Medical school transcript, sent by the dean's office",
    row: "Transcript",
    gives: { "application.documents": ["transcript"] },
  },
  { text: "3", row: "Letters", gives: { "application.documents": ["letters"] } },
  {
    text: "CV, personal statement, MSPE",
    row: "Required documents",
    gives: { "application.documents": ["cv", "mspe", "personal_statement"] },
  },
  {
    text: "Medical school transcript",
    under: "Application checklist",
    gives: { "application.documents": ["transcript"] },
  },
  {
    text: "USMLE or COMLEX transcript",
    under: "Application checklist",
    gives: { "application.documents": ["exam_transcript"] },
  },
  { text: "Wallet-size photo", under: "Application checklist", gives: { "application.documents": ["photo"] } },
];

const misleading: readonly RuleExample[] = [
  { text: "Call the office and send a CV to psychgme@example.org.", gives: {} },
  { text: "A chair's letter, or copies of diplomas and awards.", under: "Not needed", gives: {} },
  { text: "Photograph", under: "Not needed", gives: {} },
  { text: "Photo and diploma", under: "What you may leave out", gives: {} },
  { text: "Photographs", lead: "Please do not send:", gives: {} },
  { text: "It is not.", question: "Is a photo needed?", gives: {} },
  { text: "Optional", row: "Photo", gives: {} },
  { text: "A thoughtful personal statement", under: "What we look for", gives: {} },
  { text: "Letters that show how you work on a team", under: "How we select", gives: {} },
  { text: "Photographs of our graduates hang in the hall.", gives: {} },
  { text: "Our residents write a personal statement for fellowship applications with the help of mentors.", gives: {} },
  { text: "Please do not mail transcripts; ERAS sends them.", gives: {} },
  { text: "After the Match, send a copy of your diploma and a passport photo for the badge.", gives: {} },
  { text: "Visiting students send a CV, a transcript and a letter of good standing.", gives: {} },
  { text: "The photo on this page shows last year's interns.", gives: {} },
  { text: "The director writes letters of recommendation for our graduates.", gives: {} },
  { text: "Poor grades in a transcript need not rule you out.", gives: {} },
  { text: "We read personal statements with care.", gives: {} },
  { text: "Applicants are notified by letter.", gives: {} },
  { text: "Employment is contingent on a copy of your diploma and proof of vaccination.", gives: {} },
  { text: "Your interviewer will have read your personal statement.", gives: {} },
  { text: "Questions about your transcript go to your own school.", gives: {} },
  { text: "Residents get a transcript of their moonlighting hours.", gives: {} },
  { text: "ECFMG issues the certificate once the diploma is verified.", gives: {} },
  { text: "A letter of intent after the interview is not needed.", gives: {} },
  { text: "Scores are only one part of what we look at.", gives: {} },
  { text: "We do not look at photos before the interview.", gives: {} },
  { text: "Bring a photo ID on interview day.", gives: {} },
  { text: "The CV of each faculty member is on file with the GME office.", gives: {} },
  { text: "Job applicants send a résumé to human resources.", gives: {} },
  { text: "Neither photograph nor diploma is asked for.", gives: {} },
  { text: "Transfers: send a CV and a letter from your present director.", gives: {} },
];

describe("reworded sentences on the documents of an application", () => {
  it.each([...stated, ...misleading])("$text ($question$row)", (example) => {
    expect(factsRead(example, "application.documents")).toEqual(example.gives);
  });
});
