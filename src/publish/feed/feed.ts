import type { schemaVersion } from "../../model/snapshot.js";
import type { FeedEntry } from "./entry.js";

/** A feed before a format writes it. */
export interface Feed {
  readonly schemaVersion: typeof schemaVersion;
  /** File without its ending, e.g. `state/ky`. */
  readonly path: string;
  readonly id: string;
  readonly title: string;
  /** ISO 8601: when the newest entry's snapshot was made, or the newest snapshot where there is no entry. */
  readonly updated: string;
  readonly rights: string;
  /** Where the files will be found, if that is known. */
  readonly url?: { readonly atom: string; readonly json: string };
  /** Newest first. */
  readonly entries: readonly FeedEntry[];
}
