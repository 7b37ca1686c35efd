import { describe, expect, it } from "vitest";
import type { RuleExample } from "../../src/extract/rule.js";
import { factsRead } from "./facts-read.js";

const students = { "rotations.visitingStudents": "accepted" } as const;
const noStudents = { "rotations.visitingStudents": "not_accepted" } as const;
const imgs = { "rotations.visitingImgs": "accepted" } as const;
const noImgs = { "rotations.visitingImgs": "not_accepted" } as const;
const observers = { "rotations.observership": "offered" } as const;
const noObservers = { "rotations.observership": "not_offered" } as const;

const stated: readonly RuleExample[] = [
  { text: "We welcome fourth-year medical students for away rotations from July to October.", gives: students },
  { text: "Visiting students apply for our sub-internships through VSLO.", gives: students },
  { text: "Audition rotations are open to students of all medical schools.", gives: students },
  {
    text: "A month with us is open to senior medical students from other schools.",
    under: "Visiting Student Electives",
    gives: students,
  },
  { text: "Acting internships are offered to visiting students.", gives: students },
  {
    text: "Medical students who would like to rotate with us should write to the clerkship coordinator.",
    gives: students,
  },
  { text: "We strongly encourage an audition rotation.", gives: students },
  { text: "Yes.", question: "Can I do an audition rotation with you?", gives: students },
  { text: "Yes, in July and August.", question: "Do you offer away rotations?", gives: students },
  { text: "No.", question: "Do you take visiting students for electives?", gives: noStudents },
  { text: "We are not able to take visiting students this year.", gives: noStudents },
  { text: "Away rotations are not available at our hospital.", gives: noStudents },
  {
    text: "Unfortunately there is no room for visiting medical students on our service.",
    under: "Student rotations",
    gives: noStudents,
  },
  {
    text: "International medical students may apply for an elective.",
    under: "Visiting students",
    gives: { ...students, ...imgs },
  },
  {
    text: "We cannot take students from medical schools outside the United States.",
    under: "Visiting students",
    gives: noImgs,
  },
  { text: "Students of international schools are not eligible for rotations.", gives: noImgs },
  { text: "No.", question: "Do you accept international medical students for rotations?", gives: noImgs },
  {
    text: "Visiting rotations are open only to students of LCME-accredited schools.",
    gives: { ...students, ...noImgs },
  },
  { text: "We offer observerships to international graduates.", gives: observers },
  { text: "Observerships of four weeks are available in spring.", gives: observers },
  { text: "To apply for an observership please fill in the form.", gives: observers },
  { text: "Yes.", question: "Do you offer observerships?", gives: observers },
  { text: "We are sorry to say that we have no observerships.", gives: noObservers },
  { text: "The department offers neither observerships nor externships.", gives: noObservers },
  { text: "Observerships are not available at this time.", gives: noObservers },
  { text: "Not at present", question: "Can I do an observership with you?", gives: noObservers },
  { text: "Offer observerships", lead: "The program does not:", gives: noObservers },
];

const misleading: readonly RuleExample[] = [
  { text: "Third-year residents have two months of electives.", gives: {} },
  { text: "Applicants are ranked whether or not they rotated with us.", gives: {} },
  { text: "An audition rotation is not required.", gives: {} },
  { text: "Letters from an audition rotation are helpful.", gives: {} },
  { text: "Observerships do not count as clinical experience.", gives: {} },
  { text: "Interns rotate through the intensive care unit.", gives: {} },
  { text: "Medical students of our own college do their core clerkships here.", gives: {} },
  { text: "International medical graduates may apply to the residency.", gives: {} },
  { text: "Do you offer observerships?", gives: {} },
  { text: "Residents teach medical students on the wards.", gives: {} },
  { text: "Residents may take an away elective in the third year.", gives: {} },
  { text: "Hands-on experience is preferred to observerships.", gives: {} },
  { text: "Honors in the clerkship help an applicant.", gives: {} },
  { text: "The rotation schedule can be found below.", gives: {} },
];

describe("sentences on rotations", () => {
  it.each([...stated, ...misleading])("$text ($question$lead$under)", (example) => {
    expect(factsRead(example, "rotations.")).toEqual(example.gives);
  });
});
