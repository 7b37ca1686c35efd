import { describe, expect, it } from "vitest";
import { stageOf } from "../../../src/extract/language/stage.js";

describe("stageOf", () => {
  it.each([
    ["at the time of application", "application"],
    ["both exams must be passed before you apply", "application"],
    ["without it your application will not be reviewed", "application"],
    ["by the time interviews begin", "interview"],
    ["to be considered for an interview", "interview"],
    ["by the start of interview season", "interview"],
    ["before we submit our rank list", "rank_list"],
    ["in order to be ranked", "rank_list"],
    ["before the match", "rank_list"],
    ["by january 30 to be considered for ranking", "rank_list"],
    ["before the first day of training", "start"],
    ["by july 1", "start"],
    ["when you are hired", "start"],
    ["prior to starting residency", "start"],
    ["international graduates must be certified", undefined],
    ["certification is required", undefined],
  ] as const)("%s: %s", (text, stage) => {
    expect(stageOf(text)).toBe(stage);
  });
});
