import type { RuleExample } from "../../src/extract/rule.js";
import type { Stance } from "../../src/model/vocabulary.js";

type Gives = RuleExample["gives"];
type Step = 1 | 2;

/** What tables of sentences on licensing examinations expect, put briefly. */
export const pass1: Gives = { "step1.passRequired": true };
export const pass2: Gives = { "step2.passRequired": true };
export const passBoth: Gives = { ...pass1, ...pass2 };
export const noCutoff1: Gives = { "step1.cutoff": "none" };
export const noCutoff2: Gives = { "step2.cutoff": "none" };
export const noCutoff: Gives = { ...noCutoff1, ...noCutoff2 };
export const comlexYes: Gives = { "comlex.accepted": true };
export const comlexNo: Gives = { "comlex.accepted": false };

export const step2By = (stage: "application" | "interview" | "rank_list" | "start"): Gives => ({
  ...pass2,
  "step2.dueBy": stage,
});

export const step3 = (requirement: "required" | "preferred" | "not_required" | "required_for_h1b"): Gives => ({
  "step3.requirement": requirement,
});

export const minimum = (score: number, stance: Stance = "required", step?: Step): Gives => ({
  ...(step === 2 ? {} : { "step1.minScore": { score, stance } }),
  ...(step === 1 ? {} : { "step2.minScore": { score, stance } }),
});

export const comlexMinimum = (score: number, stance: Stance = "required", level?: Step): Gives => ({
  ...(level === 2 ? {} : { "comlex1.minScore": { score, stance } }),
  ...(level === 1 ? {} : { "comlex2.minScore": { score, stance } }),
});

export const attempts = (most: number, stance: Stance = "required", step?: Step): Gives => ({
  ...(step === 2 ? {} : { "step1.maxAttempts": { attempts: most, stance } }),
  ...(step === 1 ? {} : { "step2.maxAttempts": { attempts: most, stance } }),
});
