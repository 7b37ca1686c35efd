import type { ConnectTo } from "../fetch/connect-to.js";
import type { Specialty } from "../model/specialty.js";
import type { State } from "../model/state.js";

/** Options that say where adapters come from. */
export interface AdapterOptions {
  readonly crawlers?: readonly string[];
  /** False after `--no-bundled`. */
  readonly bundled: boolean;
  /** The list of programs to keep to. */
  readonly programs?: string;
}

/** Options that select among the programs. */
export interface FilterOptions {
  readonly site?: readonly string[];
  readonly state?: readonly State[];
  readonly specialty?: readonly Specialty[];
}

/** Options that say how pages are asked for. */
export interface FetchOptions {
  readonly delay?: number;
  readonly allowPrivate?: boolean;
  readonly connectTo?: readonly ConnectTo[];
  readonly contact?: string;
  readonly browser?: string;
}

/** What the options that `crawl` and `refresh` share were set to. */
export interface RunOptions extends AdapterOptions, FetchOptions {
  /** Opt-out files beside the one that comes with matchscout. */
  readonly optOuts?: readonly string[];
  readonly out: string;
  readonly maxPages?: number;
  readonly maxSitePages?: number;
  readonly json?: boolean;
  readonly quiet?: boolean;
  readonly verbose?: boolean;
}

/** What the options of `crawl` were set to. */
export interface CrawlOptions extends RunOptions, FilterOptions {
  readonly concurrency: number;
  readonly due?: boolean;
  readonly resume?: boolean;
  readonly dryRun?: boolean;
}

/** What the options of `reextract` were set to. */
export interface ReextractCommandOptions extends AdapterOptions {
  readonly optOuts?: readonly string[];
  readonly out: string;
  readonly acceptDrop?: boolean;
  readonly json?: boolean;
  readonly quiet?: boolean;
  readonly verbose?: boolean;
}

/** What the options of `report` were set to. */
export interface ReportOptions {
  readonly out: string;
  readonly json?: boolean;
}

/** What the options of `doctor` were set to. */
export interface DoctorOptions extends AdapterOptions {
  readonly out: string;
  readonly json?: boolean;
}

/** What the options of `sites` were set to. */
export interface SitesOptions extends AdapterOptions, FilterOptions {
  readonly out: string;
  readonly json?: boolean;
}

/** What the options of `programs` were set to. */
export interface ProgramsOptions extends Omit<FilterOptions, "site"> {
  readonly crawlers?: readonly string[];
  readonly bundled: boolean;
  readonly list?: string;
  readonly withoutSite?: boolean;
  readonly json?: boolean;
}

/** What the options of `extract` were set to. */
export interface ExtractOptions extends FetchOptions {
  readonly explain?: boolean;
  readonly issues?: boolean;
  readonly ndjson?: boolean;
  readonly json?: boolean;
}

/** What the options of `schedule` were set to. */
export interface ScheduleOptions extends CrawlOptions {
  readonly timeZone?: string;
  readonly next?: number;
}
