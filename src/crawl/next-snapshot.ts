import type { SiteOutcome } from "../model/outcome.js";
import type { ProgramRecord } from "../model/program.js";
import type { Site } from "../model/site.js";
import type { Snapshot } from "../store/output.js";
import { factCount } from "./expectation.js";

/** What the sites of one run gave. */
export interface VisitedSite {
  readonly outcome: SiteOutcome;
  readonly programs: readonly ProgramRecord[];
}

/** What the next snapshot holds. */
export interface NextSnapshot {
  readonly sites: readonly SiteOutcome[];
  readonly programs: readonly ProgramRecord[];
  /** Ids of programs that are left out because their adapter is gone. */
  readonly removed: readonly string[];
}

/**
 * Joins what a run visited with what the parent snapshot knows of everything else. Programs that no adapter declares
 * any more are left out only when `complete`: the run saw every adapter there is, and none was broken.
 */
export function nextSnapshot(
  visited: readonly VisitedSite[],
  parent: Snapshot | undefined,
  declared: readonly Site[],
  complete: boolean,
): NextSnapshot {
  const programs = new Map<string, ProgramRecord>();
  const replaced = new Set<string>();
  for (const record of visited.flatMap((site) => site.programs)) {
    programs.set(record.id, record);
    for (const id of record.formerIds ?? []) replaced.add(id);
  }
  const present = new Set(
    declared.flatMap((site) => site.programs.flatMap(({ id, formerIds = [] }) => [id, ...formerIds])),
  );
  const removed: string[] = [];
  for (const record of parent?.programs ?? []) {
    if (programs.has(record.id) || replaced.has(record.id)) continue;
    if (complete && !present.has(record.id)) removed.push(record.id);
    else programs.set(record.id, record);
  }
  const records = [...programs.values()].sort(byId);
  return { sites: siteOutcomes(visited, parent, records), programs: records, removed };
}

/** The newest record of each declared program, by its present id, whatever it was called in the snapshot. */
export function formerRecords(parent: Snapshot | undefined, site: Site): ReadonlyMap<string, ProgramRecord> {
  const records = new Map((parent?.programs ?? []).map((record) => [record.id, record]));
  const former = new Map<string, ProgramRecord>();
  for (const { id, formerIds = [] } of site.programs) {
    const record = [id, ...formerIds].map((name) => records.get(name)).find((found) => found !== undefined);
    if (record !== undefined) former.set(id, record);
  }
  return former;
}

/** One outcome for every site with a program in the snapshot, counting all its programs, visited or not. */
function siteOutcomes(
  visited: readonly VisitedSite[],
  parent: Snapshot | undefined,
  records: readonly ProgramRecord[],
): SiteOutcome[] {
  const outcomes = new Map((parent?.manifest.sites ?? []).map((outcome) => [outcome.site, outcome]));
  for (const { outcome } of visited) outcomes.set(outcome.site, outcome);
  return [...outcomes.values()]
    .map((outcome) => {
      const own = records.filter(({ site }) => site === outcome.site);
      const contacts = own.reduce((sum, record) => sum + record.contacts.length, 0);
      return { ...outcome, programs: own.length, facts: factCount(own), contacts };
    })
    .filter(({ programs, site }) => programs > 0 || visited.some(({ outcome }) => outcome.site === site))
    .sort((a, b) => (a.site < b.site ? -1 : 1));
}

function byId(a: ProgramRecord, b: ProgramRecord): number {
  return a.id < b.id ? -1 : 1;
}
