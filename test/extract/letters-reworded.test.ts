import { describe, expect, it } from "vitest";
import type { RuleExample } from "../../src/extract/rule.js";
import { factsRead } from "./facts-read.js";

const who = "Who should write for me?";

const sentences: readonly RuleExample[] = [
  { text: "Letters: anything between two and four.", gives: { "letters.minimum": 2, "letters.maximum": 4 } },
  {
    text: "Letters of reference: three, neither more nor fewer.",
    gives: { "letters.minimum": 3, "letters.maximum": 3 },
  },
  { text: "Upload exactly three letters of recommendation.", gives: { "letters.minimum": 3, "letters.maximum": 3 } },
  { text: "Three, or four if you like.", under: "Letters", gives: { "letters.minimum": 3, "letters.maximum": 4 } },
  {
    text: "Anything short of three leaves your file incomplete.",
    question: "How many letters?",
    gives: { "letters.minimum": 3 },
  },
  { text: "Three people, whoever they are.", question: who, gives: { "letters.minimum": 3 } },
  { text: "Three supervisors must write on your behalf.", gives: { "letters.minimum": 3 } },
  { text: "Have two referees send their letters to us.", gives: { "letters.minimum": 2 } },
  { text: "Letters (not under three) belong to the file.", gives: { "letters.minimum": 3 } },
  {
    text: "Three letters are fine, more than four is too many.",
    gives: { "letters.minimum": 3, "letters.maximum": 4 },
  },
  { text: "A chair's letter is something we can do without.", gives: { "letters.chair": "not_required" } },
  { text: "We shall be glad if the chair wrote one of your letters.", gives: { "letters.chair": "preferred" } },
  { text: "Unless your chair has written, we cannot look at your file.", gives: { "letters.chair": "required" } },
  { text: "Not needed", row: "Letter from the chair", gives: { "letters.chair": "not_required" } },
  { text: "We do not ask for a chairman's letter.", gives: { "letters.chair": "not_required" } },
  { text: "A departmental letter is part of every complete application.", gives: { "letters.chair": "required" } },
  { text: "No chair letter, please.", gives: { "letters.chair": "not_required" } },
  { text: "Include a letter from your chair.", gives: { "letters.chair": "required" } },
  {
    text: "One of the three should come from your department chair.",
    under: "Letters of recommendation",
    gives: { "letters.chair": "required" },
  },
  // Misleading.
  { text: "Three residents wrote a letter to the mayor.", gives: {} },
  { text: "Two must pass the test.", under: "Residents", gives: {} },
  { text: "One of them is a psychiatrist.", under: "Our faculty", gives: {} },
  { text: "Three people work in our office.", question: "Who is in the office?", gives: {} },
  { text: "Archive: in the 2018 cycle two letters were asked for.", gives: {} },
  { text: "Letters older than two years are of little help.", gives: {} },
  { text: "The chair writes a column in our newsletter.", gives: {} },
  { text: "Four surgeons sign the petition.", gives: {} },
  { text: "More than three publications is too many to list.", gives: {} },
  { text: "Within two weeks.", question: "When do letters have to arrive?", gives: {} },
];

const fromFamily: readonly RuleExample[] = [
  {
    text: "Three at the least; the author of one has to be a family physician.",
    row: "Letters",
    gives: { "letters.minimum": 3, "letters.fromSpecialty": 1 },
  },
  { text: "One must, yes.", question: "Must a family physician write one?", gives: { "letters.fromSpecialty": 1 } },
  {
    text: "3; at least 1 family physician",
    row: "Letters",
    gives: { "letters.minimum": 3, "letters.fromSpecialty": 1 },
  },
  {
    text: "Three letters. Two of them should bear the signature of a family doctor.",
    gives: { "letters.minimum": 3, "letters.fromSpecialty": 2 },
  },
  {
    text: "Min. three. One must come from a family physician.",
    row: "Recommendation letters",
    gives: { "letters.minimum": 3, "letters.fromSpecialty": 1 },
  },
  {
    text: "Four, two of them from people who saw you at work in the United States.",
    row: "Letters",
    gives: { "letters.minimum": 4, "letters.fromUsPhysicians": 2 },
  },
  {
    text: "Three, American physicians having written two.",
    row: "Letters",
    gives: { "letters.minimum": 3, "letters.fromUsPhysicians": 2 },
  },
  {
    text: "Three people, including one doctor who practices in the States.",
    question: who,
    gives: { "letters.minimum": 3, "letters.fromUsPhysicians": 1 },
  },
  { text: "Three. It is nice if one is from a family physician.", row: "Letters", gives: { "letters.minimum": 3 } },
  { text: "Our clinic employs one family physician and two nurses.", gives: {} },
];

describe("letters in other words", () => {
  it.each(sentences)("$text", ({ gives, ...example }) => {
    expect(factsRead(example, "letters.")).toEqual(gives);
  });
  it.each(fromFamily)("for family medicine: $text", ({ gives, ...example }) => {
    const under = example.under ?? "Family Medicine Residency";
    expect(factsRead({ ...example, under }, "letters.")).toEqual(gives);
  });
});
