import type { SiteOutcome } from "../model/outcome.js";
import type { ProgramRecord } from "../model/program.js";
import {
  mostListed,
  type ReportedSite,
  type ReportedUnproven,
  type ReportedUnread,
  type ReportedVisit,
} from "../model/run-report.js";
import { factKeys } from "../model/vocabulary.js";
import { unprovenFindings } from "../resolve/candidate.js";
import type { PageVisit } from "./page-visit.js";

/** What a site's report is made from. */
interface ReportedCrawl {
  readonly outcome: SiteOutcome;
  readonly visits: readonly PageVisit[];
  /** When to look again, by address asked for. */
  readonly nextCheckAt: (address: string) => string | undefined;
  /** The records before this run, by the programs' present ids. */
  readonly former: ReadonlyMap<string, ProgramRecord>;
  readonly after: readonly ProgramRecord[];
  /** Why a result that is believed deserves a second look. */
  readonly warning?: string | undefined;
}

/** A site's part of the run report, save the time that it took. */
export type UntimedSite = Omit<ReportedSite, "milliseconds">;

/** What the visit to a site found, lost, and could not read. The same page under two addresses is told once. */
export function reportSite({ outcome, visits, nextCheckAt, former, after, warning }: ReportedCrawl): UntimedSite {
  const copies = [...new Map(visits.flatMap(({ copy }) => (copy === undefined ? [] : [[copy.digest, copy]]))).values()];
  const unread = copies.flatMap(({ url, findings }) =>
    findings.unread.map(({ quote, headings, reason }): ReportedUnread => {
      return { url, quote, headings: [...headings], reason };
    }),
  );
  const unproven: ReportedUnproven[] = unprovenFindings(copies);
  const { found, lost } = comparedFacts(former, after);
  return {
    ...outcome,
    counts: { found: found.length, lost: lost.length, unread: unread.length, unproven: unproven.length },
    found: found.slice(0, mostListed),
    lost: lost.slice(0, mostListed),
    unread: unread.slice(0, mostListed),
    unproven: unproven.slice(0, mostListed),
    ...(warning !== undefined && { warning }),
    visits: visits.map((visit) => reportVisit(visit, nextCheckAt(visit.address))),
  };
}

/** The report of a site whose crawl broke down before it had anything to tell. */
export function reportFailedSite(outcome: SiteOutcome): UntimedSite {
  const counts = { found: 0, lost: 0, unread: 0, unproven: 0 };
  return { ...outcome, counts, found: [], lost: [], unread: [], unproven: [], visits: [] };
}

function reportVisit(visit: PageVisit, nextCheckAt: string | undefined): ReportedVisit {
  const { address, outcome, asked, status, reason, copy } = visit;
  return {
    url: address,
    outcome,
    asked,
    ...(status !== undefined && { status }),
    ...(reason !== undefined && { reason }),
    ...(copy !== undefined && { digest: copy.digest, fetchedAt: copy.fetchedAt, via: copy.via }),
    facts: copy?.findings.findings.length ?? 0,
    contacts: copy?.findings.contacts.length ?? 0,
    ...(nextCheckAt !== undefined && { nextCheckAt }),
  };
}

function comparedFacts(
  former: ReadonlyMap<string, ProgramRecord>,
  after: readonly ProgramRecord[],
): Pick<ReportedSite, "found" | "lost"> {
  const found: ReportedSite["found"] = [];
  const lost: ReportedSite["lost"] = [];
  for (const { id, facts } of after) {
    const known = former.get(id)?.facts ?? {};
    for (const key of factKeys) {
      if (facts[key] !== undefined && known[key] === undefined) found.push({ program: id, key });
      if (facts[key] === undefined && known[key] !== undefined) lost.push({ program: id, key });
    }
  }
  return { found, lost };
}
