import type { Fetcher } from "../fetch/outcome.js";
import type { OptOut } from "../model/opt-out.js";
import type { SiteOutcome } from "../model/outcome.js";
import type { Output } from "../store/output.js";
import type { LoadedSites } from "./load-sites.js";
import type { Filter } from "./selection.js";

/** What happens while a run goes on. */
export type CrawlEvent =
  /** An interrupted run had done so many of its sites, and is given up for this one. */
  | { readonly type: "run_given_up"; readonly run: string; readonly done: number; readonly sites: number }
  /** `done` sites were finished by earlier sessions of the run. */
  | { readonly type: "run_started"; readonly sites: number; readonly programs: number; readonly done: number }
  | { readonly type: "site_started"; readonly site: string }
  | { readonly type: "page_asked"; readonly site: string; readonly address: string }
  | { readonly type: "site_not_due"; readonly site: string }
  | {
      readonly type: "site_finished";
      readonly site: string;
      readonly outcome: SiteOutcome;
      readonly milliseconds: number;
    };

export interface CrawlOptions {
  readonly loaded: LoadedSites;
  readonly filter: Filter;
  /** False when adapters were left aside on purpose, so that missing ones prove nothing. Default true. */
  readonly everyAdapter?: boolean;
  /** A crawl keeps a journal, so that it can be resumed; a refresh does not. */
  readonly kind: "crawl" | "refresh";
  /** Who asked to be left out: never asked for, and in no new snapshot. Default: nobody. */
  readonly optOuts?: readonly OptOut[];
  /** Version of matchscout, for the manifest. */
  readonly version: string;
  readonly output: Output;
  readonly fetcher: Fetcher;
  /** Sites visited at once. */
  readonly concurrency: number;
  /** Most threads that read pages beside this one, started when reading takes most of its time or many sites are to come. Default 0. */
  readonly readingThreads?: number;
  /** Called whenever such a thread has read its first page. */
  readonly onReadingThread?: () => void;
  /** Believe sites that give far fewer facts than before. */
  readonly acceptDrop?: boolean;
  /** Ask only for pages whose time has come; sites without any keep their place in the snapshot. */
  readonly due?: boolean;
  /** Finish the crawl that was interrupted in this output folder, in place of beginning a new one. */
  readonly resume?: boolean;
  /** Ends the run at once. */
  readonly signal?: AbortSignal | undefined;
  /** Ends the run in order: pages that are under way are finished, no other is asked for. */
  readonly stop?: AbortSignal | undefined;
  /** UTC time, milliseconds since 1970; the system's clock by default. */
  readonly now?: () => number;
  readonly onEvent?: (event: CrawlEvent) => void;
}
