import type { ExpectationBand } from "../model/expectation-band.js";
import { visitedWell } from "../model/outcome.js";
import type { RunReport } from "../model/run-report.js";
import type { Output } from "../store/output.js";

/** One good visit of a whole site. */
export interface GoodVisit {
  readonly snapshot: string;
  /** ISO 8601. */
  readonly checkedAt: string;
  readonly facts: number;
}

/** Visits that a band is learnt from at most, the newest ones. */
const mostVisits = 12;
/** Visits from which on the site's own spread is known, and a band can be narrower. */
const knownSpread = 3;
/** Shares of the fewest and most facts seen that a band still allows. */
const margins = { known: { below: 0.7, above: 1.4 }, unknown: { below: 0.5, above: 2 } } as const;

/**
 * The newest good visits of a whole site with `programs` programs, newest first, from the reports of the runs. A visit
 * that was quarantined or failed tells nothing of what is usual. Throws `StoreError`.
 */
export async function goodVisits(output: Output, site: string, programs: number): Promise<readonly GoodVisit[]> {
  const visits: GoodVisit[] = [];
  for (const id of (await output.listSnapshots()).toReversed()) {
    if (visits.length >= mostVisits) break;
    const report = await output.readRunReport(id);
    const visit = report === undefined ? undefined : visitOf(report, site, programs);
    if (visit !== undefined) visits.push(visit);
  }
  return visits;
}

function visitOf({ snapshot, kind, sites }: RunReport, site: string, programs: number): GoodVisit | undefined {
  const visited = sites.find((one) => one.site === site);
  if (kind === "reextract" || visited === undefined) return undefined;
  if (!visitedWell(visited.outcome) || visited.programs !== programs) return undefined;
  return { snapshot, checkedAt: visited.checkedAt, facts: visited.facts };
}

/** The band that the visits speak for; undefined where they never gave a fact. */
export function learntBand(site: string, programs: number, visits: readonly GoodVisit[]): ExpectationBand | undefined {
  const counts = visits.map(({ facts }) => facts);
  const [fewest, most] = [Math.min(...counts), Math.max(...counts)];
  const [last, first] = [visits[0]?.checkedAt, visits.at(-1)?.checkedAt];
  if (last === undefined || first === undefined || most === 0) return undefined;
  const { below, above } = visits.length >= knownSpread ? margins.known : margins.unknown;
  return {
    schemaVersion: 1,
    site,
    minimum: Math.floor(fewest * below),
    maximum: Math.ceil(most * above),
    programs,
    learnt: { visits: visits.length, from: first, to: last },
  };
}
