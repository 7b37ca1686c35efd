import type { Evidence } from "../model/evidence.js";
import { type Conflict, type Facts, factsSchema, type Scope } from "../model/fact.js";
import { type FactKey, factKeys } from "../model/vocabulary.js";
import { type Candidate, evidenceOf } from "./candidate.js";
import { type Combined, contradicts } from "./combine.js";
import { grouped } from "./grouped.js";
import { byPrecedence, compareText, sameStanding } from "./precedence.js";
import type { PageReading } from "./reading.js";
import { settleFacts } from "./settle-facts.js";

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
  const { byKey, combined, exclusions } = settleFacts(readings);
  const facts: Record<string, unknown> = {};
  const conflicts: Conflict[] = [];
  for (const key of factKeys) {
    const whole = combined.get(key);
    const sorted = byKey.get(key) ?? [];
    const rivals = whole === undefined ? [] : sorted.filter((candidate) => isRival(key, whole, candidate));
    const excluded = exclusions.filter((exclusion) => exclusion.key === key).flatMap((exclusion) => exclusion.rivals);
    conflicts.push(...conflictsOf(key, [...new Set([...rivals, ...excluded])]));
    if (whole !== undefined) facts[key] = factOf(key, whole, sorted);
  }
  return { facts: factsSchema.parse(facts), conflicts };
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
