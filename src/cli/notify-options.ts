import type { ChangeFilterOptions } from "./change-filter.js";

/** What the options of `notify` were set to. */
export interface NotifyOptions extends ChangeFilterOptions {
  readonly webhook?: URL;
  readonly secretFile?: string;
  readonly to?: string;
  readonly since?: string;
  readonly optOuts?: readonly string[];
  readonly allowPrivate?: boolean;
  readonly timeout: number;
  readonly backoff: number;
  readonly out: string;
}
