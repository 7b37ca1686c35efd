import type { FetchedVia, OutcomeName } from "../model/outcome.js";
import type { OutlinedPage } from "./page-outline.js";

/** A page as this run, or the last good visit before it, received it. */
export interface PageCopy extends OutlinedPage {
  /** Address after redirects. */
  readonly url: string;
  readonly digest: string;
  /** When the bytes were received or confirmed. */
  readonly fetchedAt: string;
  readonly via: FetchedVia;
}

/** How the visit to one address ended, and what there is to read of it. */
export interface PageVisit {
  /** Address that was asked for. */
  readonly address: string;
  readonly outcome: OutcomeName;
  /** One sentence for people, where the outcome is not ok or unchanged. */
  readonly reason?: string;
  /** False when no request was made: the site no longer answered, the page was not due, or only the store is read. */
  readonly asked: boolean;
  /** This run's copy; the last good one when this visit failed; absent when there is none or it is gone for good. */
  readonly copy?: PageCopy;
  /** True once the page was gone on two runs in a row. */
  readonly confirmedGone: boolean;
  /** Status of the answer, where there was one. */
  readonly status?: number;
  /** Where the page has moved for good: by permanent redirects (301, 308), or to another website (`moved`). */
  readonly movedTo?: string;
}
