import { sameValue } from "../model/value-text.js";
import { type FactKey, type FactValue, factValueSchemas } from "../model/vocabulary.js";
import type { Candidate } from "./candidate.js";
import { audienceRank } from "./precedence.js";

/**
 * How the statements about one key become one value. `best`: the first by precedence. `union`: sets, all members that
 * the pages of the same scope name. `members`: objects, where a statement that says less is completed by others.
 */
type Combination = "best" | "union" | "members";

const combinations: Partial<Record<FactKey, Combination>> = {
  "application.documents": "union",
  "program.nrmpCodes": "union",
  "img.ecfmg": "members",
  "img.usce": "members",
};

/** Members that hold whatever the others say: what counts as experience does, however firmly experience is asked for. */
const independent: ReadonlySet<string> = new Set(["observershipCounts"]);

export interface Combined {
  readonly value: FactValue;
  readonly principal: Candidate;
  /** The candidates that gave a part of the value, the principal first. */
  readonly parts: readonly Candidate[];
}

/** One value from the candidates of one key, given the best first; undefined when there are none. */
export function combine(key: FactKey, sorted: readonly Candidate[]): Combined | undefined {
  const [principal] = sorted;
  if (principal === undefined) return undefined;
  const joining = sorted.filter((candidate) => mayJoin(principal, candidate));
  const [value, parts] = join(combinations[key] ?? "best", principal, joining);
  const checked = factValueSchemas[key].safeParse(value);
  return checked.success
    ? { value: checked.data, principal, parts }
    : { value: principal.finding.value, principal, parts: [principal] };
}

/** True when both values of the key cannot hold at once. */
export function contradicts(key: FactKey, published: FactValue, other: FactValue): boolean {
  switch (combinations[key] ?? "best") {
    case "best":
      return !sameValue(published, other);
    case "union":
      return false;
    case "members": {
      const known = membersOf(published);
      return Object.entries(membersOf(other)).some(([name, member]) => name in known && known[name] !== member);
    }
  }
}

/** A rule for US graduates never completes one for others, and an outdated one never one that holds. */
function mayJoin(principal: Candidate, other: Candidate): boolean {
  const sameAudience = audienceRank(principal) === 2 || audienceRank(other) < 2;
  return sameAudience && (principal.finding.stale !== undefined || other.finding.stale === undefined);
}

function join(
  combination: Combination,
  principal: Candidate,
  joining: readonly Candidate[],
): [value: unknown, parts: Candidate[]] {
  switch (combination) {
    case "best":
      return [principal.finding.value, [principal]];
    case "union":
      return unite(joining.filter(({ reading }) => reading.scope === principal.reading.scope));
    case "members":
      return complete(principal, joining);
  }
}

function unite(candidates: readonly Candidate[]): [string[], Candidate[]] {
  const elements = new Set<string>();
  const parts: Candidate[] = [];
  for (const candidate of candidates) {
    const added = elementsOf(candidate.finding.value).filter((element) => !elements.has(element));
    if (added.length > 0) parts.push(candidate);
    for (const element of added) elements.add(element);
  }
  return [[...elements].sort(), parts];
}

function complete(principal: Candidate, candidates: readonly Candidate[]): [Record<string, unknown>, Candidate[]] {
  const members = { ...membersOf(principal.finding.value) };
  const parts = [principal];
  for (const candidate of candidates) {
    const offered = Object.entries(membersOf(candidate.finding.value));
    const isContrary = offered.some(([name, member]) => name in members && members[name] !== member);
    const missing = offered.filter(([name]) => !(name in members) && (!isContrary || independent.has(name)));
    if (missing.length === 0) continue;
    Object.assign(members, Object.fromEntries(missing));
    parts.push(candidate);
  }
  return [members, parts];
}

function elementsOf(value: FactValue): readonly string[] {
  return Array.isArray(value) ? value : [];
}

function membersOf(value: FactValue): Record<string, unknown> {
  if (typeof value !== "object" || Array.isArray(value)) return {};
  return Object.fromEntries(Object.entries(value).filter(([, member]) => member !== undefined));
}
