import { describe, expect, it } from "vitest";
import { answerIn, beyondAnswer } from "../../../src/extract/language/answers.js";

describe("answerIn", () => {
  it.each([
    ["yes.", "yes"],
    ["of course, all are welcome.", "yes"],
    ["a: yes, we do.", "yes"],
    ["we do.", "yes"],
    ["no.", "no"],
    ["a. no", "no"],
    ["unfortunately, we cannot.", "no"],
    ["not at this time.", "no"],
    ["we do not.", "no"],
    ["none", "no"],
    ["no more than three years.", undefined],
    ["it depends.", undefined],
    ["north of the river.", undefined],
    ["note that all must apply.", undefined],
  ] as const)("%s: %s", (sentence, answer) => {
    expect(answerIn(sentence)).toBe(answer);
  });

  it("is taken off the sentence without moving the rest", () => {
    const rest = beyondAnswer("no, only j-1 visas are sponsored.");
    expect(rest.trim()).toBe("only j-1 visas are sponsored.");
    expect(rest).toHaveLength("no, only j-1 visas are sponsored.".length);
  });
});
