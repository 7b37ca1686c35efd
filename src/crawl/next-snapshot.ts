import type { SiteOutcome } from "../model/outcome.js";
import type { Site } from "../model/site.js";
import type { KeptVisit } from "./kept-visit.js";
import type { KnownRecords } from "./known-records.js";
import type { PackedRecord } from "./packed.js";

/** What the next snapshot holds. */
export interface NextSnapshot {
  readonly sites: readonly SiteOutcome[];
  /** Sorted by id. */
  readonly programs: readonly PackedRecord[];
  /** Ids of programs that are left out because their adapter is gone. */
  readonly removed: readonly string[];
}

/**
 * Joins what a run visited with what the parent snapshot knows of everything else. Programs that no adapter declares
 * any more are left out only when `complete`: the run saw every adapter there is, and none was broken.
 */
export function nextSnapshot(
  visited: readonly KeptVisit[],
  parent: KnownRecords | undefined,
  declared: readonly Site[],
  complete: boolean,
): NextSnapshot {
  const programs = new Map<string, PackedRecord>();
  const replaced = new Set<string>();
  for (const record of visited.flatMap((visit) => visit.programs)) {
    programs.set(record.id, record);
    for (const id of record.formerIds) replaced.add(id);
  }
  const present = new Set(
    declared.flatMap((site) => site.programs.flatMap(({ id, formerIds = [] }) => [id, ...formerIds])),
  );
  const removed: string[] = [];
  for (const record of parent?.all ?? []) {
    if (programs.has(record.id) || replaced.has(record.id)) continue;
    if (complete && !present.has(record.id)) removed.push(record.id);
    else programs.set(record.id, record);
  }
  const records = [...programs.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  return { sites: siteOutcomes(visited, parent, records), programs: records, removed };
}

/** One outcome for every site with a program in the snapshot, counting all its programs, visited or not. */
function siteOutcomes(
  visited: readonly KeptVisit[],
  parent: KnownRecords | undefined,
  records: readonly PackedRecord[],
): SiteOutcome[] {
  const outcomes = new Map((parent?.manifest.sites ?? []).map((outcome) => [outcome.site, outcome]));
  const now = new Set<string>();
  for (const { outcome } of visited) {
    outcomes.set(outcome.site, outcome);
    now.add(outcome.site);
  }
  const counts = new Map<string, { programs: number; facts: number; contacts: number }>();
  for (const { site, facts, contacts } of records) {
    const count = counts.get(site) ?? { programs: 0, facts: 0, contacts: 0 };
    counts.set(site, {
      programs: count.programs + 1,
      facts: count.facts + facts,
      contacts: count.contacts + contacts,
    });
  }
  return [...outcomes.values()]
    .map((outcome) => ({ ...outcome, ...(counts.get(outcome.site) ?? { programs: 0, facts: 0, contacts: 0 }) }))
    .filter(({ programs, site }) => programs > 0 || now.has(site))
    .sort((a, b) => (a.site < b.site ? -1 : 1));
}
