import type { FactKey, FactValue } from "../model/vocabulary.js";

/** Two keys whose values may exclude each other, and when they do. */
export interface Contradiction {
  readonly keys: readonly [FactKey, FactKey];
  excludes(first: FactValue, second: FactValue): boolean;
}

/** A preferred score beside "no cutoff" is how many programs put it; a required one is a cutoff. */
const requiresSomething = (_: FactValue, limit: FactValue): boolean =>
  typeof limit === "object" && "stance" in limit && limit.stance === "required";

export const contradictions: readonly Contradiction[] = [
  {
    keys: ["letters.minimum", "letters.maximum"],
    excludes: (minimum, maximum) => typeof minimum === "number" && typeof maximum === "number" && minimum > maximum,
  },
  { keys: ["step1.cutoff", "step1.minScore"], excludes: requiresSomething },
  { keys: ["step2.cutoff", "step2.minScore"], excludes: requiresSomething },
  { keys: ["step3.cutoff", "step3.minScore"], excludes: requiresSomething },
  { keys: ["graduation.cutoff", "graduation.maxYears"], excludes: requiresSomething },
  { keys: ["graduation.cutoff", "graduation.earliest"], excludes: () => true },
];
