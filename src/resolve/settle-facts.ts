import { type FactKey, factKeys } from "../model/vocabulary.js";
import { type Candidate, candidatesOf } from "./candidate.js";
import { type Combined, combine } from "./combine.js";
import { contradictions } from "./contradictions.js";
import { grouped } from "./grouped.js";
import { byPrecedence, sameStanding } from "./precedence.js";
import type { PageReading } from "./reading.js";

/** Statements about one key that a stronger statement about another key takes back. */
export interface Exclusion {
  readonly key: FactKey;
  readonly by: FactKey;
  readonly winner: Combined;
  readonly candidates: readonly Candidate[];
  /** Those of them that stand as firmly as what excludes them. */
  readonly rivals: readonly Candidate[];
}

/** What all statements come to. */
export interface Settled {
  /** All statements by key, the best first. */
  readonly byKey: ReadonlyMap<FactKey, readonly Candidate[]>;
  /** The value of each key that has one. */
  readonly combined: ReadonlyMap<FactKey, Combined>;
  readonly exclusions: readonly Exclusion[];
}

/** Settles which statement about each key is believed. The order of the readings does not matter. */
export function settleFacts(readings: readonly PageReading[]): Settled {
  const candidates = candidatesOf(readings).sort(byPrecedence);
  const byKey = grouped(candidates, ({ finding }) => finding.key);
  const combined = new Map<FactKey, Combined>();
  for (const key of factKeys) {
    const whole = combine(key, byKey.get(key) ?? []);
    if (whole !== undefined) combined.set(key, whole);
  }
  return { byKey, combined, exclusions: settleContradictions(combined, byKey) };
}

/** Takes back the weaker of two values that exclude each other and puts the next best that fits in its place. */
function settleContradictions(
  combined: Map<FactKey, Combined>,
  byKey: ReadonlyMap<FactKey, readonly Candidate[]>,
): Exclusion[] {
  return contradictions.flatMap(({ keys, excludes }): Exclusion[] => {
    const [firstKey, secondKey] = keys;
    const [first, second] = [combined.get(firstKey), combined.get(secondKey)];
    if (first === undefined || second === undefined || !excludes(first.value, second.value)) return [];
    const firstWins = byPrecedence(first.principal, second.principal) <= 0;
    const [winner, by, key] = firstWins ? [first, firstKey, secondKey] : [second, secondKey, firstKey];
    const fits = ({ finding }: Candidate) =>
      firstWins ? !excludes(winner.value, finding.value) : !excludes(finding.value, winner.value);
    const sorted = byKey.get(key) ?? [];
    const next = combine(key, sorted.filter(fits));
    if (next === undefined) combined.delete(key);
    else combined.set(key, next);
    const candidates = sorted.filter((candidate) => !fits(candidate));
    const rivals = candidates.filter((candidate) => sameStanding(candidate, winner.principal));
    return [{ key, by, winner, candidates, rivals }];
  });
}
