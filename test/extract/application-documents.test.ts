import { describe, expect, it } from "vitest";
import type { RuleExample } from "../../src/extract/rule.js";
import type { ApplicationDocument } from "../../src/model/vocabulary.js";
import { factsRead } from "./facts-read.js";

const papers = (...documents: readonly ApplicationDocument[]): RuleExample["gives"] => ({
  "application.documents": [...documents],
});
const lead = "A complete application consists of:";

const stated: readonly RuleExample[] = [
  {
    text: "Please upload your CV, a personal statement and a photo.",
    gives: papers("cv", "personal_statement", "photo"),
  },
  {
    text: "We need three letters of recommendation, a medical school transcript and the MSPE.",
    gives: papers("letters", "mspe", "transcript"),
  },
  {
    text: "Your file is complete once it holds the Dean's letter, USMLE scores and transcripts.",
    gives: papers("exam_transcript", "mspe", "transcript"),
  },
  { text: "Curriculum vitae (CV)", lead, gives: papers("cv") },
  { text: "Personal statement of one page", lead, gives: papers("personal_statement") },
  { text: "Official transcript from your medical school", lead, gives: papers("transcript") },
  { text: "USMLE and/or COMLEX transcript", lead, gives: papers("exam_transcript") },
  { text: "Dean's letter / MSPE", lead, gives: papers("mspe") },
  { text: "Passport-size photograph", lead, gives: papers("photo") },
  { text: "ECFMG status report (IMGs)", lead, gives: papers("ecfmg_status_report") },
  { text: "Medical school diploma with English translation", lead, gives: papers("diploma") },
  { text: "Two LoRs from recent attendings", lead, gives: papers("letters") },
  { text: "R\u00e9sum\u00e9", lead: "The following must be in ERAS by November 1:", gives: papers("cv") },
  {
    text: "Score reports for all USMLE steps taken",
    lead: "The following must be in ERAS by November 1:",
    gives: papers("exam_transcript"),
  },
  {
    text: "CV, personal statement, MSPE and transcripts.",
    question: "What documents do I need to submit?",
    gives: papers("cv", "mspe", "personal_statement", "transcript"),
  },
  { text: "Yes.", question: "Is a photo required?", gives: papers("photo") },
  {
    text: "Yes, one page at the most.",
    question: "Do you need a personal statement?",
    gives: papers("personal_statement"),
  },
  {
    text: "Applicants should submit the common application form, a CV and copies of their USMLE score reports.",
    gives: papers("cv", "exam_transcript"),
  },
  { text: "A recent photograph is requested.", gives: papers("photo") },
  { text: "Graduates of foreign schools add a current ECFMG status report.", gives: papers("ecfmg_status_report") },
  { text: "Along with the ERAS form, send us your personal statement.", gives: papers("personal_statement") },
  { text: "Without a personal statement no application is complete.", gives: papers("personal_statement") },
  { text: "We cannot review your file until the MSPE is there.", gives: papers("mspe") },
  { text: "Required documents: CV; MSPE; photo.", gives: papers("cv", "mspe", "photo") },
  { text: "MSPE and transcripts are mandatory parts of the file.", gives: papers("mspe", "transcript") },
  { text: "MSPE", under: "Application checklist", gives: papers("mspe") },
  {
    text: "Every applicant's file must contain an official transcript of grades from the medical school.",
    gives: papers("transcript"),
  },
  { text: "Yes", row: "Personal statement", under: "Application documents", gives: papers("personal_statement") },
  { text: "Required", row: "Curriculum vitae", under: "How to apply", gives: papers("cv") },
  { text: "A copy of your medical school diploma has to be uploaded.", gives: papers("diploma") },
  { text: "Transcripts of your USMLE results must be released to us.", gives: papers("exam_transcript") },
  {
    text: "Personal statement; letters of reference; Medical Student Performance Evaluation.",
    under: "What we need from you",
    gives: papers("letters", "mspe", "personal_statement"),
  },
  {
    text: "What we want to see in ERAS: r\u00e9sum\u00e9, essay about yourself (personal statement), grades transcript.",
    gives: papers("cv", "personal_statement", "transcript"),
  },
  { text: "An application lacking the MSPE is set aside.", gives: papers("mspe") },
  { text: "Do attach a headshot.", gives: papers("photo") },
  {
    text: "Let your medical school send us its transcript and the Dean's letter.",
    gives: papers("mspe", "transcript"),
  },
];

const misleading: readonly RuleExample[] = [
  { text: "Bring your CV to the faculty development workshop.", gives: {} },
  { text: "Residents present a photo case each month.", gives: {} },
  { text: "Photos from our retreat", gives: {} },
  { text: "Photograph of the class of 2024", gives: {} },
  { text: "After Match Day, new interns must send a copy of their diploma and a photo for their badge.", gives: {} },
  { text: "We do not need a photograph.", gives: {} },
  { text: "A CV is not necessary, since ERAS makes one.", gives: {} },
  { text: "Strong letters set applicants apart.", gives: {} },
  { text: "We read each personal statement with care.", gives: {} },
  { text: "The personal statement tells us who you are.", gives: {} },
  { text: "USMLE Step 2 CK score of 220 or higher", lead: "Applicants must have:", gives: {} },
  { text: "ECFMG certificate by the start of residency", lead: "International graduates must have:", gives: {} },
  { text: "Visiting students submit a CV and a transcript through VSLO.", gives: {} },
  { text: "For an observership, send your CV and a letter of interest.", gives: {} },
  { text: "Faculty applicants should send a CV and three references to the chair.", gives: {} },
  { text: "To apply for a job, send your CV.", gives: {} },
  {
    text: "We evaluate letters of recommendation, transcripts and the MSPE when choosing whom to interview.",
    gives: {},
  },
  { text: "Selection is based on board scores, letters of recommendation and the personal statement.", gives: {} },
  { text: "The MSPE will be released on September 25.", gives: {} },
  { text: "Our residents' CVs list many publications.", gives: {} },
  { text: "Graduates receive a diploma at the end of training.", gives: {} },
  { text: "Transcripts of the podcast are available on request.", gives: {} },
  { text: "Residents submit patient photographs to the teaching file.", gives: {} },
  { text: "No.", question: "Is a photo required?", gives: {} },
  { text: "Not required", row: "Photograph", under: "Application documents", gives: {} },
  { text: "How long should my personal statement be?", gives: {} },
  { text: "Residents need a passing Step 3 score and a diploma to be licensed.", gives: {} },
  { text: "Fellowship applicants submit a CV, a personal statement and three letters.", gives: {} },
  { text: "Please do not send transcripts, photos or CVs by e-mail.", gives: {} },
  { text: "Your CV can be kept to two pages.", gives: {} },
  { text: "The photo above shows our interns.", gives: {} },
  { text: "Patients may request a copy of their records and photo identification is required.", gives: {} },
  { text: "Presentations go on your CV.", gives: {} },
];

describe("sentences on the documents of an application", () => {
  it.each([...stated, ...misleading])("$text ($question$lead$row)", (example) => {
    expect(factsRead(example, "application.documents")).toEqual(example.gives);
  });
});
