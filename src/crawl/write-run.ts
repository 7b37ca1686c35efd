import { extractorVersion } from "../extract/version.js";
import type { RunReport } from "../model/run-report.js";
import { type Manifest, schemaVersion } from "../model/snapshot.js";
import type { Output } from "../store/output.js";
import type { KeptVisit, SiteReport } from "./kept-visit.js";
import type { KnownRecords } from "./known-records.js";
import type { LoadedSites } from "./load-sites.js";
import { nextSnapshot } from "./next-snapshot.js";

export interface CrawlReport {
  /** Of the snapshot that holds the result. */
  readonly manifest: Manifest;
  /** False when nothing was due: the newest snapshot stands for this run as well. */
  readonly written: boolean;
  /** The sites that this run visited, earlier sessions included, sorted by id. */
  readonly visited: readonly SiteReport[];
  /** Sites left alone, because none of their pages was due. */
  readonly notDue: readonly string[];
  /** Programs that are no longer in the snapshot because their adapter is gone. */
  readonly removed: readonly string[];
  /** Time at work, earlier sessions included. */
  readonly milliseconds: number;
}

/** A run whose sites are all visited. */
interface EndedRun extends Pick<RunReport, "run" | "kind" | "startedAt" | "sessions" | "due" | "milliseconds"> {
  readonly output: Output;
  readonly loaded: LoadedSites;
  /** Version of matchscout, for the manifest. */
  readonly version: string;
  readonly parent: KnownRecords | undefined;
  readonly visited: readonly KeptVisit[];
  readonly notDue: readonly string[];
  /** True when the run saw every adapter there is, so that programs without one are removed. */
  readonly complete: boolean;
  /** ISO 8601. */
  readonly finishedAt: string;
}

/**
 * Writes the snapshot of a run with the report of the run beside it. A run in which no site was due writes none: a copy
 * of its parent would hide the last change from whoever compares the two newest. Throws `StoreError`.
 */
export async function writeRun(ended: EndedRun): Promise<CrawlReport> {
  const { output, loaded, version, parent, visited, notDue, complete, ...run } = ended;
  const declared = loaded.sites.map(({ site }) => site);
  const { sites, programs, removed } = nextSnapshot(visited, parent, declared, complete);
  const { milliseconds } = run;
  if (run.due && parent !== undefined && visited.length === 0 && removed.length === 0) {
    return { manifest: parent.manifest, written: false, visited: [], notDue, removed, milliseconds };
  }
  const brokenAdapters = loaded.errors.map(({ file, field, reason }) => {
    return { file, ...(field !== undefined && { field }), reason };
  });
  const reported = visited.map(({ report }) => report);
  const brief = { ...run, notDue: [...notDue], removed: [...removed], brokenAdapters };
  const manifest = await output.writeSnapshot({
    kind: run.kind,
    createdAt: run.finishedAt,
    parent: parent?.manifest.id,
    generator: { version, extractor: extractorVersion },
    sites,
    programs: () => unpacked(programs),
    report: { schemaVersion, ...brief, sites: () => unpacked(reported) },
  });
  return {
    manifest,
    written: true,
    visited: visited.map(({ told }) => told),
    notDue,
    removed,
    milliseconds,
  };
}

/** One after the other, so that no two need be held at once. */
function* unpacked<Value>(values: Iterable<{ unpack(): Value }>): Generator<Value> {
  for (const value of values) yield value.unpack();
}
