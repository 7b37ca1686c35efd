import type { Evidence } from "../model/evidence.js";
import { type Conflict, type Facts, factsSchema, type Scope } from "../model/fact.js";
import { type FactKey, factKeys } from "../model/vocabulary.js";
import { type Candidate, candidatesOf, evidenceOf } from "./candidate.js";
import { type Combined, combine, contradicts } from "./combine.js";
import { contradictions } from "./contradictions.js";
import { grouped } from "./grouped.js";
import { byPrecedence, compareText, sameStanding } from "./precedence.js";
import type { PageReading } from "./reading.js";

/** Quotes beyond the principal one that support a value without adding to it. */
const maxSupporting = 2;

export interface ResolvedFacts {
  readonly facts: Facts;
  /** Sorted by key in the vocabulary's order, then scope, then value. */
  readonly conflicts: readonly Conflict[];
}

/**
 * One fact per key from all that the pages say, and the statements that contradict a published fact. A finding whose
 * quote is not on its page is left out (`unprovenFindings` names it). The order of the readings does not matter.
 */
export function resolveFacts(readings: readonly PageReading[]): ResolvedFacts {
  const candidates = candidatesOf(readings).sort(byPrecedence);
  const byKey = grouped(candidates, ({ finding }) => finding.key);
  const combined = new Map<FactKey, Combined>();
  for (const key of factKeys) {
    const whole = combine(key, byKey.get(key) ?? []);
    if (whole !== undefined) combined.set(key, whole);
  }
  const excluded = settleContradictions(combined, byKey);
  const facts: Record<string, unknown> = {};
  const conflicts: Conflict[] = [];
  for (const key of factKeys) {
    const whole = combined.get(key);
    const sorted = byKey.get(key) ?? [];
    const rivals = whole === undefined ? [] : sorted.filter((candidate) => isRival(key, whole, candidate));
    conflicts.push(...conflictsOf(key, [...new Set([...rivals, ...(excluded.get(key) ?? [])])]));
    if (whole !== undefined) facts[key] = factOf(key, whole, sorted);
  }
  return { facts: factsSchema.parse(facts), conflicts };
}

/**
 * Takes back the weaker of two values that exclude each other and puts the next best that fits in its place. Returns
 * the candidates taken back that stand as firmly as what excludes them, per key.
 */
function settleContradictions(
  combined: Map<FactKey, Combined>,
  byKey: Map<FactKey, Candidate[]>,
): Map<FactKey, Candidate[]> {
  const excluded = new Map<FactKey, Candidate[]>();
  for (const { keys, excludes } of contradictions) {
    const [firstKey, secondKey] = keys;
    const [first, second] = [combined.get(firstKey), combined.get(secondKey)];
    if (first === undefined || second === undefined || !excludes(first.value, second.value)) continue;
    const firstWins = byPrecedence(first.principal, second.principal) <= 0;
    const [winner, loserKey] = firstWins ? [first, secondKey] : [second, firstKey];
    const fits = ({ finding }: Candidate) =>
      firstWins ? !excludes(winner.value, finding.value) : !excludes(finding.value, winner.value);
    const sorted = byKey.get(loserKey) ?? [];
    const next = combine(loserKey, sorted.filter(fits));
    if (next === undefined) combined.delete(loserKey);
    else combined.set(loserKey, next);
    const rivals = sorted.filter((candidate) => !fits(candidate) && sameStanding(candidate, winner.principal));
    excluded.set(loserKey, [...(excluded.get(loserKey) ?? []), ...rivals]);
  }
  return excluded;
}

function isRival(key: FactKey, { value, principal }: Combined, candidate: Candidate): boolean {
  return sameStanding(candidate, principal) && contradicts(key, value, candidate.finding.value);
}

function factOf(key: FactKey, { value, principal, parts }: Combined, sorted: readonly Candidate[]): unknown {
  const supporting = sorted.filter(
    (candidate) => sameStanding(candidate, principal) && !contradicts(key, value, candidate.finding.value),
  );
  const evidence = evidenceList(parts, supporting);
  const { stale, confidence } = principal.finding;
  return {
    value,
    scope: principal.reading.scope,
    evidence,
    confidence,
    lastSeen: newest(evidence),
    ...(stale !== undefined && { stale }),
  };
}

/** One conflict for each scope and value, those of the program's own pages first. */
function conflictsOf(key: FactKey, rivals: readonly Candidate[]): Conflict[] {
  const statements = grouped(rivals, ({ reading, valueText }) => `${scopeOrder(reading.scope)} ${valueText}`);
  return [...statements]
    .sort(([a], [b]) => compareText(a, b))
    .flatMap(([, candidates]): Conflict[] => {
      const sorted = candidates.toSorted(byPrecedence);
      const [best] = sorted;
      if (best === undefined) return [];
      const evidence = evidenceList([best], sorted);
      return [{ key, value: best.finding.value, scope: best.reading.scope, evidence }];
    });
}

function scopeOrder(scope: Scope): number {
  return scope === "program" ? 0 : 1;
}

/** The quotes of all parts of a value, then a few that say the same; no quote of a page twice. */
function evidenceList(parts: readonly Candidate[], supporting: readonly Candidate[]): Evidence[] {
  const quotes = new Map<string, Evidence>();
  const add = ({ finding, reading }: Candidate) => {
    const place = `${reading.url} ${finding.quote}`;
    if (!quotes.has(place)) quotes.set(place, evidenceOf(finding.quote, finding.headings, reading));
  };
  for (const part of parts) add(part);
  const most = Math.max(quotes.size, maxSupporting + 1);
  for (const candidate of supporting) {
    if (quotes.size >= most) break;
    add(candidate);
  }
  return [...quotes.values()];
}

/** The latest of the times at which the pages of the evidence were confirmed. */
export function newest(evidence: readonly Evidence[]): string {
  return evidence.reduce((latest, { fetchedAt }) => (isLater(fetchedAt, latest) ? fetchedAt : latest), "");
}

function isLater(instant: string, than: string): boolean {
  return than === "" || Date.parse(instant) > Date.parse(than);
}
