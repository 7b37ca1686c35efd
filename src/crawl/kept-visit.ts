import type { SiteOutcome } from "../model/outcome.js";
import type { ProgramRecord } from "../model/program.js";
import type { ReportedSite } from "../model/run-report.js";
import { Packed, PackedRecord } from "./packed.js";

/** What one visited site of a run amounts to. */
export interface SiteReport {
  readonly outcome: SiteOutcome;
  readonly milliseconds: number;
  /** Wording of requirements that no rule understood. */
  readonly unread: number;
  /** Findings that are not published, because no quote proves them. */
  readonly unproven: number;
}

/** A site that the run visited, in this session or an earlier one, kept until the run ends. */
export interface KeptVisit {
  /** As the manifest tells it. */
  readonly outcome: SiteOutcome;
  readonly told: SiteReport;
  readonly programs: readonly PackedRecord[];
  readonly report: Packed<ReportedSite>;
}

export function keepVisit(outcome: SiteOutcome, programs: readonly ProgramRecord[], report: ReportedSite): KeptVisit {
  const { requests, bytes, milliseconds, counts } = report;
  const { unread, unproven } = counts;
  return {
    outcome,
    told: { outcome: { ...outcome, requests, bytes }, milliseconds, unread, unproven },
    programs: programs.map((record) => new PackedRecord(record)),
    report: new Packed(report),
  };
}
