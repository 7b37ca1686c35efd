import type { CrawlEvent } from "../crawl/crawl-options.js";
import { checkedSite } from "../crawl/load-sites.js";
import { crawl } from "../crawl/run.js";
import { createFetcher } from "../fetch/fetcher.js";
import type { Fetcher } from "../fetch/outcome.js";
import type { SiteOutcome } from "../model/outcome.js";
import type { ProgramRecord } from "../model/program.js";
import type { defineSite } from "../model/site.js";
import type { Output } from "../store/output.js";

export interface SiteCrawlOptions {
  /** Where pages, state and the snapshot go: `await openOutput("output")`. */
  readonly output: Output;
  /** Web or e-mail address for website owners, sent with every request. Of no use beside `fetcher`. */
  readonly contact?: string;
  /** Whose pauses and limits hold, of `createFetcher`; it is not closed. By default one is made and closed. */
  readonly fetcher?: Fetcher;
  /** Believe the site even when it gives far fewer facts than before. */
  readonly acceptDrop?: boolean;
  /** Ends the visit at once: no snapshot is written. */
  readonly signal?: AbortSignal;
  readonly onEvent?: (event: CrawlEvent) => void;
}

/** What one visit to a website gave. */
export interface CrawledSite {
  /** Id of the snapshot that was written. */
  readonly snapshot: string;
  readonly outcome: SiteOutcome;
  /** The site's programs as the snapshot has them, sorted by id. */
  readonly programs: readonly ProgramRecord[];
}

/**
 * Visits one website politely and writes a snapshot in which its programs are new and all others are as in the newest
 * one, as `matchscout refresh` does. A failed visit is no error: its outcome tells why, and the last good facts stay.
 * Throws `AdapterError` for a declaration that is none, `StoreError` when the output folder fails or another run holds
 * it, and the signal's reason when aborted.
 */
export async function crawlSite(
  declared: Parameters<typeof defineSite>[0],
  options: SiteCrawlOptions,
): Promise<CrawledSite> {
  const { output, contact, acceptDrop, signal, onEvent } = options;
  const site = checkedSite(declared, "the site");
  // Only here is the version needed: importing the library reads no file.
  const { version } = await import("../cli/package-info.js");
  const fetcher = options.fetcher ?? createFetcher({ version, ...(contact !== undefined && { contact }) });
  try {
    const { manifest, visited } = await crawl({
      loaded: { sites: [{ site, file: "the site" }], errors: [] },
      filter: { sites: [site.id] },
      everyAdapter: false,
      kind: "refresh",
      version,
      output,
      fetcher,
      concurrency: 1,
      signal,
      ...(acceptDrop !== undefined && { acceptDrop }),
      ...(onEvent !== undefined && { onEvent }),
    });
    const [report] = visited;
    if (report === undefined) throw new Error(`${site.id} was not visited`);
    const programs: ProgramRecord[] = [];
    for await (const record of output.readPrograms(manifest.id)) if (record.site === site.id) programs.push(record);
    return { snapshot: manifest.id, outcome: report.outcome, programs };
  } finally {
    if (options.fetcher === undefined) await fetcher.close();
  }
}
