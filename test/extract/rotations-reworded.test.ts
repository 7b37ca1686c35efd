import { describe, expect, it } from "vitest";
import type { RuleExample } from "../../src/extract/rule.js";
import { factsRead } from "./facts-read.js";

const told: readonly RuleExample[] = [
  {
    text: "Students of other schools are booked in blocks of four weeks from July to October.",
    under: "Visiting students",
    gives: { "rotations.visitingStudents": "accepted" },
  },
  {
    text: "Thirty visiting students come to us each summer, four weeks each.",
    gives: { "rotations.visitingStudents": "accepted" },
  },
  {
    text: "Electives for visiting students are run in all seasons, and students from abroad are as welcome to them as others.",
    gives: { "rotations.visitingStudents": "accepted", "rotations.visitingImgs": "accepted" },
  },
  {
    text: "We have no places for students from other schools this year.",
    under: "Rotations",
    gives: { "rotations.visitingStudents": "not_accepted" },
  },
  { text: "Subinternships: through VSLO, from May on.", gives: { "rotations.visitingStudents": "accepted" } },
  {
    text: "If you study abroad we cannot have you here for an elective.",
    gives: { "rotations.visitingImgs": "not_accepted" },
  },
  {
    text: "There is no such thing as an observership at our hospital.",
    gives: { "rotations.observership": "not_offered" },
  },
  {
    text: "Graduates who wish to watch us at work can do so as observers for a month.",
    gives: { "rotations.observership": "offered" },
  },
  {
    text: "Sadly not; the hospital's rules do not let us.",
    question: "May I come as an observer?",
    gives: { "rotations.observership": "not_offered" },
  },
  {
    text: "Twice a year, four weeks each; write to the coordinator.",
    question: "Do you have observerships?",
    gives: { "rotations.observership": "offered" },
  },
  { text: "Not offered", row: "Observership", gives: { "rotations.observership": "not_offered" } },
  { text: "Requests for observerships will not be answered.", gives: { "rotations.observership": "not_offered" } },
  { text: "Audition rotations, gladly.", gives: { "rotations.visitingStudents": "accepted" } },
  {
    text: "Students from anywhere in the country spend their electives with us.",
    gives: { "rotations.visitingStudents": "accepted" },
  },
  {
    text: "Away rotations are suspended until further notice.",
    gives: { "rotations.visitingStudents": "not_accepted" },
  },
  {
    text: "We regret that students of schools abroad cannot do a rotation here.",
    gives: { "rotations.visitingImgs": "not_accepted" },
  },
  {
    text: "Fourth-year students who would like to get to know us can do a sub-internship.",
    gives: { "rotations.visitingStudents": "accepted" },
  },
  { text: "We take two visiting students each month.", gives: { "rotations.visitingStudents": "accepted" } },
  {
    text: "No, sorry.",
    question: "Can students from abroad do an elective with you?",
    gives: { "rotations.visitingImgs": "not_accepted" },
  },
  {
    text: "You can shadow one of our physicians for up to four weeks.",
    gives: { "rotations.observership": "offered" },
  },
  {
    text: "Neither observerships nor externships are to be had here.",
    gives: { "rotations.observership": "not_offered" },
  },
  { text: "We gave up our observership program in 2022.", gives: { "rotations.observership": "not_offered" } },
  {
    text: "International graduates can watch for a month (observership, $500).",
    gives: { "rotations.observership": "offered" },
  },
];

const misleading: readonly RuleExample[] = [
  { text: "An away rotation here is neither needed nor a promise of an interview.", gives: {} },
  { text: "Our residents can do an away elective in their third year.", gives: {} },
  { text: "Observing is not what we mean by clinical experience.", gives: {} },
  { text: "Medical students of our own school rotate with us in blocks of six weeks.", gives: {} },
  { text: "Residents rotate at the children's hospital for three months.", gives: {} },
  { text: "Those who rotated elsewhere should name the hospital in the application.", gives: {} },
  { text: "Observerships do not pass for experience.", gives: {} },
  { text: "Our students rotate at three hospitals.", gives: {} },
  { text: "Residents do two electives in the third year.", gives: {} },
  { text: "You need not have rotated with us.", gives: {} },
  { text: "Observerships and research do not count as experience.", gives: {} },
  { text: "Do you offer observerships?", gives: {} },
  { text: "Electives in the second year: sports medicine, geriatrics.", gives: {} },
];

describe("reworded sentences on rotations and observerships", () => {
  it.each([...told, ...misleading])("$text ($row$question)", ({ gives, ...example }) => {
    expect(factsRead(example, "rotations.")).toEqual(gives);
  });
});
