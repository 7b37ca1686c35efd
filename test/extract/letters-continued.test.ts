import { describe, expect, it } from "vitest";
import type { RuleExample } from "../../src/extract/rule.js";
import { factsRead } from "./facts-read.js";

const told: readonly RuleExample[] = [
  {
    text: "Good letters open doors here. We require three.",
    gives: {
      "application.documents": ["letters"],
      "letters.minimum": 3,
    },
  },
  {
    text: "Recommendations should be recent. You must send at least two.",
    gives: {
      "application.documents": ["letters"],
      "letters.minimum": 2,
    },
  },
  {
    text: "Letters are due with the application. Submit three, two of them from physicians in the United States.",
    gives: {
      "application.documents": ["letters"],
      "letters.minimum": 3,
      "letters.fromUsPhysicians": 2,
    },
  },
];

const misleading: readonly RuleExample[] = [
  {
    text: "Letters are optional for the elective. Submit two forms of identification.",
    gives: {},
  },
  {
    text: "We love letters. Include two sentences on your plans.",
    gives: {},
  },
  {
    text: "A SLOE is a letter of its own kind. Send two copies of nothing.",
    gives: {},
  },
];

const families = ["application.", "letters.", "graduation.", "img.usce", "rotations.", "positions."] as const;

describe("letters told in the sentence before", () => {
  it.each([...told, ...misleading])("$text ($row$question$lead$under)", ({ gives, ...example }) => {
    expect(factsRead(example, ...families)).toEqual(gives);
  });
});
