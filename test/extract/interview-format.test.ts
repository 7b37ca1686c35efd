import { describe, expect, it } from "vitest";
import type { RuleExample } from "../../src/extract/rule.js";
import { factsRead } from "./facts-read.js";

const virtual = { "application.interviewFormat": "virtual" } as const;
const inPerson = { "application.interviewFormat": "in_person" } as const;
const hybrid = { "application.interviewFormat": "hybrid" } as const;

const stated: readonly RuleExample[] = [
  { text: "All interviews this season will be conducted virtually.", gives: virtual },
  { text: "Interviews are by video.", gives: virtual },
  { text: "We will meet all interviewees over Zoom.", gives: virtual },
  { text: "Interviews: virtual only", gives: virtual },
  { text: "In line with AAMC guidance our interviews remain virtual.", gives: virtual },
  { text: "Interviews take place on Tuesdays by means of Zoom.", gives: virtual },
  { text: "No in-person interviews will be held this year; everything is done by Webex.", gives: virtual },
  { text: "Rather than travel, applicants talk with us by videoconference on interview day.", gives: virtual },
  { text: "Interviews are virtual, with an optional in-person second look.", gives: virtual },
  { text: "Interviews will be held virtually; an in-person open house follows in February.", gives: virtual },
  { text: "We interview online, not in person.", gives: virtual },
  { text: "Interviews will be virtual rather than in person.", gives: virtual },
  { text: "Virtual.", question: "Are interviews virtual or in person?", gives: virtual },
  { text: "Yes.", question: "Will interviews be virtual?", gives: virtual },
  { text: "No, all of them take place on Zoom.", question: "Will interviews be held in person?", gives: virtual },
  { text: "All are held via Microsoft Teams.", under: "Interviews", gives: virtual },
  { text: "Virtual", row: "Interview format", gives: virtual },
  { text: "Interviews will be conducted remotely for every applicant, near or far.", gives: virtual },
  { text: "We have gone back to interviewing face to face.", gives: inPerson },
  { text: "Interview days take place on our campus in Riverton.", gives: inPerson },
  { text: "Interviews are conducted on site at the medical center.", gives: inPerson },
  { text: "Applicants travel to us for the interview; we don't offer online interviews.", gives: inPerson },
  { text: "Our interviews have returned to an in-person format.", gives: inPerson },
  { text: "Candidates chosen for an interview are invited to visit us in person.", gives: inPerson },
  { text: "Interviews are in person, and a virtual social is held the evening before.", gives: inPerson },
  { text: "Interviews won't be virtual but in person.", gives: inPerson },
  { text: "Yes.", question: "Are interviews in person?", gives: inPerson },
  { text: "No, we interview in person.", question: "Do you offer virtual interviews?", gives: inPerson },
  { text: "We offer both in-person and virtual interviews.", gives: hybrid },
  { text: "Interviews may be in person or remote, as the applicant wishes.", gives: hybrid },
  { text: "Applicants may pick a video or an on-site interview.", gives: hybrid },
  { text: "Our interview season is hybrid.", gives: hybrid },
  { text: "Either; the choice is yours.", question: "Are interviews virtual or in person?", gives: hybrid },
  { text: "Both are possible.", question: "Are interviews virtual or in-person?", gives: hybrid },
  { text: "You will be interviewed from the comfort of your home, over Zoom.", gives: virtual },
  { text: "Expect your interview to be a video call.", gives: virtual },
  { text: "This year's interviews call for no travel; they're on Zoom.", gives: virtual },
  { text: "Interviewees come to the hospital in person for a full day.", gives: inPerson },
  { text: "We hold our interviews on-site, never by video.", gives: inPerson },
  { text: "For the interview you need a quiet room and a reliable connection for the video call.", gives: virtual },
];

const misleading: readonly RuleExample[] = [
  { text: "A virtual open house for applicants takes place in August.", gives: {} },
  { text: "Virtual information sessions are held before interview season.", gives: {} },
  { text: "Interviewees may join a virtual happy hour with residents.", gives: {} },
  { text: "Our residents learn motivational interviewing in person and by video.", gives: {} },
  { text: "Patient interviews are conducted via a video interpreter.", gives: {} },
  { text: "Interview dates are posted online in October.", gives: {} },
  { text: "Sign up for your interview slot online through Thalamus.", gives: {} },
  { text: "Schedule your interview with the online calendar.", gives: {} },
  { text: "Take a virtual tour of our hospital before your interview.", gives: {} },
  { text: "You may watch a video about interview day on our website.", gives: {} },
  { text: "Watch video interviews with our residents.", gives: {} },
  { text: "Interviewers are trained in person every fall.", gives: {} },
  { text: "After the interview you are welcome to visit our campus in person.", gives: {} },
  { text: "Thank-you notes after the interview may be sent online.", gives: {} },
  { text: "Telehealth visits are done remotely.", gives: {} },
  { text: "Grand rounds are virtual, and interview invitations come by e-mail.", gives: {} },
  { text: "Interviews for the fellowship are virtual.", gives: {} },
  { text: "Are interviews virtual?", gives: {} },
  { text: "Some programs interview on Zoom and others in person.", gives: {} },
  { text: "Candidates for faculty positions interview in person.", gives: {} },
  { text: "Please write to us if the online interview scheduler fails.", gives: {} },
  { text: "Interview feedback may be given online.", gives: {} },
  { text: "A virtual meeting with residents precedes interview day.", gives: {} },
];

describe("sentences on the interview's format", () => {
  it.each([...stated, ...misleading])("$text ($question$row)", (example) => {
    expect(factsRead(example, "application.interviewFormat")).toEqual(example.gives);
  });
});
