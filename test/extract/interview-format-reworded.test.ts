import { describe, expect, it } from "vitest";
import type { RuleExample } from "../../src/extract/rule.js";
import { factsRead } from "./facts-read.js";

const stated: readonly RuleExample[] = [
  {
    text: "Each applicant chooses whether to come to Dorsey or to talk with us online.",
    under: "Interviews",
    gives: { "application.interviewFormat": "hybrid" },
  },
  {
    text: "You may come here or stay at home and talk with us by video.",
    under: "Interviews",
    gives: { "application.interviewFormat": "hybrid" },
  },
  { text: "By video, all of them.", under: "Interviews", gives: { "application.interviewFormat": "virtual" } },
  { text: "All by Zoom, on five Fridays.", under: "Interviews", gives: { "application.interviewFormat": "virtual" } },
  { text: "You come to us for a day.", under: "Interviews", gives: { "application.interviewFormat": "in_person" } },
  {
    text: "We see every applicant here in Fallbrook.",
    under: "Interviews",
    gives: { "application.interviewFormat": "in_person" },
  },
  {
    text: "You will be with us from breakfast to the noon conference and see the hospital.",
    under: "Interview day",
    gives: { "application.interviewFormat": "in_person" },
  },
  { text: "Virtual", row: "Interviews", gives: { "application.interviewFormat": "virtual" } },
  { text: "In-person only", row: "Interview type", gives: { "application.interviewFormat": "in_person" } },
  {
    text: "Virtual or in person, your choice",
    row: "Interview format",
    gives: { "application.interviewFormat": "hybrid" },
  },
  {
    text: "All of our interviews take place on Zoom.",
    question: "Will I interview in person?",
    gives: { "application.interviewFormat": "virtual" },
  },
  {
    text: "No, we meet on Zoom.",
    question: "Do I have to travel to interview?",
    gives: { "application.interviewFormat": "virtual" },
  },
  {
    text: "Yes, we want to see you here.",
    question: "Do I have to travel to interview?",
    gives: { "application.interviewFormat": "in_person" },
  },
  {
    text: "No, we conduct them by video.",
    question: "Are interviews on site?",
    gives: { "application.interviewFormat": "virtual" },
  },
  { text: "They are.", question: "Are interviews online?", gives: { "application.interviewFormat": "virtual" } },
  {
    text: "On a screen: we use Webex.",
    question: "Where do interviews take place?",
    gives: { "application.interviewFormat": "virtual" },
  },
  {
    text: "In our library on the second floor.",
    question: "Where do interviews take place?",
    gives: { "application.interviewFormat": "in_person" },
  },
  {
    text: "Face to face.",
    question: "Are your interviews by Zoom or face to face?",
    gives: { "application.interviewFormat": "in_person" },
  },
  {
    text: "You choose.",
    question: "Are your interviews by Zoom or face to face?",
    gives: { "application.interviewFormat": "hybrid" },
  },
  { text: "We interview remotely.", gives: { "application.interviewFormat": "virtual" } },
  { text: "Nobody has to travel: interviews are by Zoom.", gives: { "application.interviewFormat": "virtual" } },
  { text: "Interviews take place over a secure video link.", gives: { "application.interviewFormat": "virtual" } },
  {
    text: "We talk to applicants through their computers; no interview is on campus.",
    gives: { "application.interviewFormat": "virtual" },
  },
  { text: "We have kept our interviews virtual.", gives: { "application.interviewFormat": "virtual" } },
  {
    text: "Interviewing is done at a distance, by Microsoft Teams.",
    gives: { "application.interviewFormat": "virtual" },
  },
  { text: "Expect to interview from home.", gives: { "application.interviewFormat": "virtual" } },
  {
    text: "Interviews are held in person, in the old Superintendent's House.",
    gives: { "application.interviewFormat": "in_person" },
  },
  {
    text: "Applicants spend their interview day with us in Wickford.",
    gives: { "application.interviewFormat": "in_person" },
  },
  {
    text: "We pay for one night in a hotel when you come for your interview.",
    gives: { "application.interviewFormat": "in_person" },
  },
  {
    text: "We believe that one has to meet face to face, and so all interviews are at the hospital.",
    gives: { "application.interviewFormat": "in_person" },
  },
  { text: "Interviews will once more be on site.", gives: { "application.interviewFormat": "in_person" } },
  {
    text: "The interview day includes lunch with the residents and a tour of the wards.",
    gives: { "application.interviewFormat": "in_person" },
  },
  {
    text: "Interviews may be done either way, by screen or in the flesh.",
    gives: { "application.interviewFormat": "hybrid" },
  },
  { text: "Some interview days are on campus and some on Zoom.", gives: { "application.interviewFormat": "hybrid" } },
  {
    text: "The first interview is by video, and a second one, for those we like, is in person.",
    gives: { "application.interviewFormat": "hybrid" },
  },
  { text: "Interviewees may come in person or join by video.", gives: { "application.interviewFormat": "hybrid" } },
  {
    text: "Our interviews are virtual; a second look in person is offered in February.",
    gives: { "application.interviewFormat": "virtual" },
  },
  {
    text: "Interviews are in person. Applicants who cannot travel may ask for a video interview.",
    gives: { "application.interviewFormat": "in_person" },
  },
];

const misleading: readonly RuleExample[] = [
  { text: "Zoom.", question: "Zoom or face to face?", gives: {} },
  { text: "A virtual tour is offered before the interview.", gives: {} },
  { text: "Interview invitations go out by e-mail on a rolling basis.", gives: {} },
  { text: "Our clinic offers video visits.", gives: {} },
  { text: "Residents practise interviewing standardized patients in person.", gives: {} },
  { text: "The online calendar shows which interview dates are left.", gives: {} },
  { text: "Interviewers are trained by video.", gives: {} },
  { text: "Exit interviews are done in person by the director.", gives: {} },
  { text: "A Zoom link to the open house is sent to all who register.", gives: {} },
  { text: "You can watch video interviews with our chiefs.", gives: {} },
  { text: "In the pandemic years interviews were virtual.", gives: {} },
  { text: "Grand rounds are on Zoom and may be watched from home.", gives: {} },
  { text: "Parking on campus is free for visitors.", gives: {} },
  { text: "Thank-you notes are best sent online after the interview.", gives: {} },
  { text: "Fellowship interviews are virtual.", gives: {} },
  { text: "We ask interviewees to fill in an online form beforehand.", gives: {} },
  { text: "The interview suite is on the second floor.", gives: {} },
  { text: "Faculty candidates interview on site.", gives: {} },
  { text: "The dress code for interviews is business.", gives: {} },
  { text: "Our residents teach the art of interviewing online each fall.", gives: {} },
];

describe("reworded sentences on the interview format", () => {
  it.each([...stated, ...misleading])("$text ($question$row)", (example) => {
    expect(factsRead(example, "application.interviewFormat")).toEqual(example.gives);
  });
});
