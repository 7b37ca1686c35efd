import type { State } from "../model/state.js";
import type { AdapterOptions, FetchOptions, FilterOptions } from "./command-options.js";

/** What a user may say about a website that its pages do not tell. */
export interface StatedOptions {
  readonly id?: string;
  readonly institution?: string;
  readonly city?: string;
  readonly state?: State;
}

/** What the options of `site probe` were set to. */
export interface ProbeOptions extends FetchOptions, StatedOptions {
  readonly maxPages: number;
  readonly json?: boolean;
}

/** What the options of `site new` were set to. */
export interface NewSiteOptions extends ProbeOptions {
  /** Folder of adapters that the new one goes to. */
  readonly crawlers: string;
  /** Folder of the adapters' fixtures. */
  readonly fixtures: string;
  readonly force?: boolean;
}

/** What the options of `discover` were set to. */
export interface DiscoverOptions extends FetchOptions, StatedOptions {
  readonly write?: boolean;
  readonly crawlers: string;
  readonly force?: boolean;
  readonly json?: boolean;
}

/** What the options of `site check` were set to. */
export interface CheckOptions extends AdapterOptions, FetchOptions, Omit<FilterOptions, "site"> {
  readonly out: string;
  readonly changed?: boolean;
  readonly concurrency: number;
  readonly json?: boolean;
}

/** What the options of `site expect` were set to. */
export interface ExpectOptions extends AdapterOptions {
  readonly out: string;
  readonly accept?: boolean;
  readonly json?: boolean;
}
