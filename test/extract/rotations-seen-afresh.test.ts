import { describe, expect, it } from "vitest";
import type { RuleExample } from "../../src/extract/rule.js";
import { factsRead } from "./facts-read.js";

const told: readonly RuleExample[] = [
  {
    text: "Students from other medical schools rotate on our inpatient teams each fall.",
    gives: { "rotations.visitingStudents": "accepted" },
  },
  { text: "On request", row: "Observership", gives: { "rotations.observership": "offered" } },
  {
    text: "Only as fourth-year students, before they graduate.",
    question: "Can IMGs do an elective with you?",
    gives: { "rotations.visitingImgs": "accepted" },
  },
  {
    text: "Two letters of recommendation",
    lead: "Students who want to rotate need:",
    gives: { "rotations.visitingStudents": "accepted" },
  },
  { text: "We have had to stop our observership program.", gives: { "rotations.observership": "not_offered" } },
  {
    text: "Graduates who wish to observe may apply to the international office; stays last two to four weeks.",
    gives: { "rotations.observership": "offered" },
  },
];

const misleading: readonly RuleExample[] = [
  { text: "Our residents write letters of recommendation for the students who rotate with them.", gives: {} },
  { text: "Faculty here wrote over forty letters last season for students going into family medicine.", gives: {} },
  { text: "A letter of good standing from the dean is needed for the away rotation.", gives: {} },
  { text: "The students gain hands-on clinical experience early.", gives: {} },
  { text: "Please email us to know about observerships.", question: "Do you offer observerships?", gives: {} },
  { text: "Residents rotate at the VA and at two community hospitals.", gives: {} },
];

describe("sentences seen for the first time on rotations and observerships", () => {
  it.each([...told, ...misleading])("$text ($row$question$lead$under)", ({ gives, ...example }) => {
    expect(factsRead(example, "rotations.")).toEqual(gives);
  });
});
