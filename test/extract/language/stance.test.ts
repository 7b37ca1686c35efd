import { describe, expect, it } from "vitest";
import { leadStanceOf, stanceOf } from "../../../src/extract/language/stance.js";

describe("stanceOf", () => {
  it.each([
    ["applicants must hold an ecfmg certificate", "required"],
    ["an ecfmg certificate is mandatory", "required"],
    ["you need three letters", "required"],
    ["without them an application will not be considered", "required"],
    ["we expect three letters", "required"],
    ["step 2 is a prerequisite", "required"],
    ["three letters are required", "required"],
    ["u.s. clinical experience is preferred", "preferred"],
    ["a letter by the chair is an advantage", "preferred"],
    ["not required but helpful", "preferred"],
    ["we strongly recommend step 2", "preferred"],
    ["we would like to see recent graduates", "preferred"],
    ["priority goes to recent graduates", "preferred"],
    ["step 3 is not required", "not_required"],
    ["you do not have to take step 3", "not_required"],
    ["there is no need for a photo", "not_required"],
    ["a photo is optional", "not_required"],
    ["step 3 isn't necessary", "not_required"],
    ["you needn't send a photo", "not_required"],
    ["three letters of recommendation", undefined],
    ["our hospital has 400 beds", undefined],
    ["residents live nearby", undefined],
  ])("%s: %s", (text, stance) => {
    expect(stanceOf(text)).toBe(stance);
  });
});

describe("leadStanceOf", () => {
  it.each([
    ["applicants must have:", "required"],
    ["minimum requirements", "required"],
    ["eligibility criteria", "required"],
    ["how to apply", "required"],
    ["preferred qualifications", "preferred"],
    ["ideal candidates have:", "preferred"],
    ["we look for:", "preferred"],
    ["optional documents", "not_required"],
    ["about us", undefined],
    ["our residents", undefined],
  ])("%s: %s", (lead, stance) => {
    expect(leadStanceOf(lead)).toBe(stance);
  });
});
