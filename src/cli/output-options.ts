import type { Cause } from "../model/change.js";
import type { Specialty } from "../model/specialty.js";
import type { State } from "../model/state.js";
import type { ExportFormat } from "../publish/export-format.js";
import type { FeedFormat } from "../publish/feed/feed-format.js";
import type { ChangeFilterOptions } from "./change-filter.js";

/** What the options of `show` were set to. */
export interface ShowOptions {
  readonly out: string;
  readonly snapshot: string;
  readonly json?: boolean;
}

/** What the options of `diff` were set to. */
export interface DiffOptions {
  readonly out: string;
  readonly json?: boolean;
  readonly markdown?: boolean;
  readonly patch?: boolean;
  readonly exitCode?: boolean;
}

/** What the options of `apply` were set to. */
export interface ApplyOptions {
  readonly out: string;
  readonly json?: boolean;
}

/** What the options of `history` were set to. */
export interface HistoryOptions {
  readonly out: string;
  readonly json?: boolean;
}

/** What the options of `log` were set to. */
export interface LogOptions extends ChangeFilterOptions {
  readonly out: string;
  readonly since?: string;
  readonly until?: string;
  readonly json?: boolean;
  readonly ndjson?: boolean;
}

/** What the options of `export` were set to. */
export interface ExportOptions {
  readonly format: ExportFormat;
  readonly snapshot: string;
  readonly to?: string;
  readonly state?: readonly State[];
  readonly specialty?: readonly Specialty[];
  readonly optOuts?: readonly string[];
  readonly out: string;
  readonly json?: boolean;
}

/** What the options of `feed` were set to. */
export interface FeedOptions {
  readonly to: string;
  readonly format?: FeedFormat;
  readonly since?: string;
  readonly cause?: readonly Cause[];
  readonly baseUrl?: string;
  readonly optOuts?: readonly string[];
  readonly out: string;
  readonly json?: boolean;
}

/** What the options of `prune` were set to. */
export interface PruneOptions {
  readonly out: string;
  readonly weeks: number;
  readonly dryRun?: boolean;
  readonly json?: boolean;
}

/** What the options of `verify` were set to. */
export interface VerifyOptions {
  readonly out: string;
  readonly json?: boolean;
}

/** What the options of `schemas` were set to. */
export interface SchemasOptions {
  readonly write?: string;
  readonly json?: boolean;
}
