import { describe, expect, it } from "vitest";
import type { RuleExample } from "../../src/extract/rule.js";
import { factsRead } from "./facts-read.js";

/** Papers that belong to the application. */
const stated: readonly RuleExample[] = [
  {
    lead: "What has to be sent:",
    text: "A personal statement",
    gives: { "application.documents": ["personal_statement"] },
  },
  { lead: "What has to be sent:", text: "MSPE (the letter of the dean)", gives: { "application.documents": ["mspe"] } },
  {
    under: "What Has to Be Sent",
    text: "Medical school transcript and the transcript of USMLE / COMLEX",
    gives: { "application.documents": ["exam_transcript", "transcript"] },
  },
  { lead: "Your file holds:", text: "A CV that is up to date", gives: { "application.documents": ["cv"] } },
  {
    lead: "We want to see in ERAS:",
    text: "Results of all USMLE steps taken so far",
    gives: { "application.service": "ERAS", "application.documents": ["exam_transcript"] },
  },
  {
    lead: "To be sent in:",
    text: "Three reference letters, recent ones",
    gives: { "application.documents": ["letters"] },
  },
  {
    lead: "Please upload",
    text: "ECFMG Status Report for those from schools abroad",
    gives: { "application.documents": ["ecfmg_status_report"] },
  },
  {
    text: "From graduates of schools abroad we need the ECFMG Status Report.",
    gives: { "application.documents": ["ecfmg_status_report"] },
  },
  {
    text: "Tell us in your personal statement why you want to live here.",
    gives: { "application.documents": ["personal_statement"] },
  },
  {
    text: "The transcript of your medical school must be there when we open your file.",
    gives: { "application.documents": ["transcript"] },
  },
  {
    lead: "Graduates of schools abroad also send",
    text: "Photocopy of the diploma, with a translation",
    gives: { "application.documents": ["diploma"] },
  },
  {
    under: "Required application materials",
    row: "Item 3",
    text: "Medical Student Performance Evaluation (Dean's Letter)",
    gives: { "application.documents": ["mspe"] },
  },
  {
    question: "Which papers do I have to send?",
    text: "A personal statement and a CV, no more.",
    gives: { "application.documents": ["cv", "personal_statement"] },
  },
  {
    question: "What makes a file complete?",
    text: "The CV, the statement, the MSPE, transcripts of school and exams, and three letters.",
    gives: {
      "application.documents": ["cv", "exam_transcript", "letters", "mspe", "personal_statement", "transcript"],
    },
  },
  {
    text: "Only after all documents (CV, letters, MSPE, exam scores) have come in do we read a file.",
    gives: { "application.documents": ["cv", "exam_transcript", "letters", "mspe"] },
  },
  {
    lead: "Needed with your application:",
    text: "USMLE transcripts are sent straight from ERAS.",
    gives: { "application.service": "ERAS", "application.documents": ["exam_transcript"] },
  },
  {
    lead: "Please see that ERAS has these of yours:",
    text: "Step 1 and Step 2 scores, all tries",
    gives: { "application.service": "ERAS", "application.documents": ["exam_transcript"] },
  },
  {
    lead: "With your application we would like:",
    text: "A short autobiography",
    gives: { "application.documents": ["personal_statement"] },
  },
  {
    lead: "To complete your file, send",
    text: "Your grades, certified by the registrar",
    gives: { "application.documents": ["transcript"] },
  },
  {
    lead: "What belongs in your file",
    text: "Score report of each Step or Level you have taken",
    gives: { "application.documents": ["exam_transcript"] },
  },
  {
    lead: "Those who apply here send us:",
    text: "At least three LORs",
    gives: { "application.documents": ["letters"] },
  },
  { lead: "Those who apply here send us:", text: "A portrait in color", gives: { "application.documents": ["photo"] } },
  {
    under: "Application materials",
    text: "Letters: three. Statement: one page. CV: no limit.",
    gives: { "application.documents": ["cv", "letters", "personal_statement"] },
  },
  {
    lead: "We start to read once these are in:",
    text: "The MSPE, which your school sends",
    gives: { "application.documents": ["mspe"] },
  },
  {
    under: "To be uploaded",
    text: "Curriculum vitae and recent picture",
    gives: { "application.documents": ["cv", "photo"] },
  },
  {
    row: "International graduates add",
    text: "ECFMG status report",
    gives: { "application.documents": ["ecfmg_status_report"] },
  },
  {
    text: "Please let three doctors write for you, and have ERAS send their letters along with your MSPE.",
    gives: { "application.service": "ERAS", "application.documents": ["letters", "mspe"] },
  },
  {
    text: "Put something about our town into your personal statement.",
    gives: { "application.documents": ["personal_statement"] },
  },
  { text: "Without a dean's letter your application stays incomplete.", gives: { "application.documents": ["mspe"] } },
  {
    text: "Official transcripts come straight from your medical school to ERAS.",
    gives: { "application.service": "ERAS", "application.documents": ["transcript"] },
  },
  {
    question: "Must I send any papers beyond the form?",
    text: "Yes: the CV, a statement, the MSPE.",
    gives: { "application.documents": ["cv", "mspe", "personal_statement"] },
  },
  {
    lead: "We also require",
    text: "An essay on yourself of not more than a page",
    gives: { "application.documents": ["personal_statement"] },
  },
  {
    lead: "Make sure that we receive",
    text: "USMLE: official transcript, sent through ERAS",
    gives: { "application.service": "ERAS", "application.documents": ["exam_transcript"] },
  },
  {
    lead: "Make sure that we receive",
    text: "If your school is abroad: copy of the ECFMG certificate",
    gives: { "application.documents": ["ecfmg_status_report"] },
  },
  {
    lead: "Make sure that we receive",
    text: "Medical school diploma (copy)",
    gives: { "application.documents": ["diploma"] },
  },
  { under: "Your application must hold", text: "CV", gives: { "application.documents": ["cv"] } },
  {
    lead: "Every applicant uploads the following to ERAS:",
    text: "Photo (passport style)",
    gives: { "application.service": "ERAS", "application.documents": ["photo"] },
  },
  {
    lead: "For a review we have to have:",
    text: "MSPE with the transcript of your school",
    gives: { "application.documents": ["mspe", "transcript"] },
  },
  {
    lead: "For a review we have to have:",
    text: "Three letters at least, no more than four",
    gives: { "application.documents": ["letters"] },
  },
  {
    lead: "For a review we have to have:",
    text: "One page on who you are and why you chose this field (personal statement)",
    gives: { "application.documents": ["personal_statement"] },
  },
  {
    lead: "For a review we have to have:",
    text: "Scores of USMLE or COMLEX as issued by the board",
    gives: { "application.documents": ["exam_transcript"] },
  },
  {
    under: "Parts of the application",
    row: "Part 4",
    text: "Dean's letter",
    gives: { "application.documents": ["mspe"] },
  },
  {
    text: "A complete file comprises the ERAS form, a CV, the dean's letter, your transcript and your scores in USMLE.",
    gives: { "application.service": "ERAS", "application.documents": ["cv", "exam_transcript", "mspe", "transcript"] },
  },
  {
    text: "Besides the form we want three recommendations and a personal statement.",
    gives: { "application.documents": ["letters", "personal_statement"] },
  },
  {
    question: "Do I need a personal statement?",
    text: "Yes. We want to see who you are.",
    gives: { "application.documents": ["personal_statement"] },
  },
  {
    text: "Also send your school's transcript and a recent photograph.",
    gives: { "application.documents": ["photo", "transcript"] },
  },
  { text: "Have your medical school send us the MSPE.", gives: { "application.documents": ["mspe"] } },
  {
    text: "International applicants enclose the status report of the ECFMG.",
    gives: { "application.documents": ["ecfmg_status_report"] },
  },
  {
    under: "What your application must have",
    text: "Dean's letter, transcript, and photo",
    gives: { "application.documents": ["mspe", "photo", "transcript"] },
  },
  { under: "We ask you for", text: "Letters of reference: four", gives: { "application.documents": ["letters"] } },
  {
    lead: "These go into the application:",
    text: "A résumé and a few lines about yourself (personal statement)",
    gives: { "application.documents": ["cv", "personal_statement"] },
  },
  {
    lead: "These go into the application:",
    text: "USMLE scores, released in ERAS",
    gives: { "application.service": "ERAS", "application.documents": ["exam_transcript"] },
  },
  {
    lead: "These go into the application:",
    text: "ECFMG certificate (copy), if you have it",
    gives: { "application.documents": ["ecfmg_status_report"] },
  },
  {
    text: "We look only at files that have the MSPE, the transcript and at least two letters.",
    gives: { "application.documents": ["letters", "mspe", "transcript"] },
  },
  {
    text: "See to it that your letters, scores and dean's letter are in ERAS early.",
    gives: { "application.service": "ERAS", "application.documents": ["exam_transcript", "letters", "mspe"] },
  },
  {
    question: "Is the MSPE necessary?",
    text: "It must be in your file.",
    gives: { "application.documents": ["mspe"] },
  },
  { question: "Do you want a photo?", text: "Yes, please.", gives: { "application.documents": ["photo"] } },
  {
    text: "Applicants who upload no personal statement are not reviewed.",
    gives: { "application.documents": ["personal_statement"] },
  },
  { text: "Every application carries a CV.", gives: { "application.documents": ["cv"] } },
];

/** Papers of others, papers that nobody asks for. */
const misleading: readonly RuleExample[] = [
  { text: "Letters are uploaded to ERAS by the people who write them.", gives: {} },
  { text: "A photograph is welcome, though nobody has to send one.", gives: {} },
  { text: "Your picture is not asked for.", gives: {} },
  { text: "We will ask for a transcript and a diploma once you have matched.", gives: {} },
  { text: "The selection committee looks at grades, scores and letters.", gives: {} },
  { text: "No documents by mail, please.", gives: {} },
  { text: "Residents keep a copy of their CV with the coordinator.", gives: {} },
  { text: "For an observership send a CV, a photo and a letter of good standing.", gives: {} },
  { text: "There is no need for a cover letter.", gives: {} },
  { text: "We read personal statements with care.", gives: {} },
  { text: "Neither a photo nor a cover letter is wanted.", gives: {} },
  { text: "Residents write thank-you letters to patients.", gives: {} },
  { text: "Faculty candidates send a CV and three references.", gives: {} },
  { text: "What counts with us: grades, letters, interview.", gives: {} },
  { text: "We will check your diploma and your transcript when you come for orientation.", gives: {} },
  { text: "The letters you write as an intern go into the chart.", gives: {} },
  { text: "Scores of Step 2 CK need not be in your application.", gives: {} },
  { lead: "Please leave these out:", text: "Photo", gives: {} },
  { text: "Transcripts need not be official.", gives: {} },
  { text: "A cover letter is of no use to us.", gives: {} },
  { text: "The dean's letter of a student who failed a course does not rule him out.", gives: {} },
  { text: "Our alumni keep in touch by letter.", gives: {} },
  { text: "After you have matched we ask for a copy of your diploma and a photo for the badge.", gives: {} },
  { text: "We score personal statements on a scale of 1 to 5.", gives: {} },
  { text: "Letters of recommendation for fellowships are written by our faculty.", gives: {} },
  { text: "Bring a copy of your CV to clinic.", gives: {} },
  { text: "Transfers send us a CV and a letter of their present director.", gives: {} },
  { text: "Nothing has to be sent by mail: neither letters nor transcripts.", gives: {} },
  { text: "Our chair writes letters for residents who go on to fellowships.", gives: {} },
  { text: "A photo of our class of 2024 hangs in the hall.", gives: {} },
  { text: "Please don't call to ask whether your transcript has arrived.", gives: {} },
  { text: "Paper copies of transcripts are thrown away.", gives: {} },
  { text: "For your license you will need a diploma and a photo.", gives: {} },
  { text: "We do not care how long your CV is.", gives: {} },
];

describe("documents as coordinators ask for them", () => {
  it.each([...stated, ...misleading])("$text ($question)", ({ gives, ...example }) => {
    expect(factsRead(example, "application")).toEqual(gives);
  });
});
