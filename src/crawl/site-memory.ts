import type { PageFindings } from "../model/finding.js";
import type { FetchedVia, OutcomeName } from "../model/outcome.js";
import type { SiteState, UnansweredState, UrlState } from "../store/output.js";
import { nextCheck, paceAfter } from "./recheck.js";

/** Runs in a row on which a page must be gone (404, 410) before its facts are given up. */
const goneForGood = 2;

/** An answer that could be read as a page. */
export interface GoodAnswer {
  readonly outcome: "ok" | "unchanged";
  /** ISO 8601. */
  readonly at: string;
  /** Address after redirects. */
  readonly url: string;
  readonly contentType: string;
  readonly digest: string;
  readonly etag: string | undefined;
  readonly lastModified: string | undefined;
  readonly via: FetchedVia;
  readonly findings: PageFindings;
}

/** Why a visit gave nothing to read: one sentence for people. */
export interface BadAnswer {
  readonly outcome: OutcomeName;
  readonly reason: string;
  /** ISO 8601. */
  readonly at: string;
}

/** What is remembered of a site's addresses from one run to the next. */
export class SiteMemory {
  readonly #urls: Map<string, UrlState>;
  readonly #unanswered: Map<string, UnansweredState>;

  constructor(state: SiteState | undefined) {
    this.#urls = new Map(Object.entries(state?.urls ?? {}));
    this.#unanswered = new Map(Object.entries(state?.unanswered ?? {}));
  }

  /** By address, what answered well at least once. */
  get urls(): ReadonlyMap<string, UrlState> {
    return this.#urls;
  }

  /** By address, what never answered well. */
  get unanswered(): ReadonlyMap<string, UnansweredState> {
    return this.#unanswered;
  }

  /** Notes a good answer, with the pace at which the address is worth asking from now on. */
  noteGood(address: string, answer: GoodAnswer): void {
    const { outcome, at, url: finalUrl, contentType, digest, etag, lastModified, via, findings } = answer;
    const pace = paceAfter(findings, this.#urls.get(address), at);
    const seen = { finalUrl, etag, lastModified, contentType, digest, fetchedAt: at, via };
    this.#unanswered.delete(address);
    this.#urls.set(address, { ...seen, outcome, checkedAt: at, goneRuns: 0, ...pace });
  }

  /** Keeps what is known of the last good answer and notes that this visit failed. What is gone for good stays so. */
  noteFailure(address: string, { outcome, reason, at }: BadAnswer): void {
    const known = this.#urls.get(address);
    const failedVisits = ((known ?? this.#unanswered.get(address))?.failedVisits ?? 0) + 1;
    const nextCheckAt = new Date(nextCheck(outcome, failedVisits, Date.parse(at))).toISOString();
    const failure = { outcome, checkedAt: at, reason, failedVisits, nextCheckAt };
    if (known === undefined) {
      this.#unanswered.set(address, failure);
      return;
    }
    const goneRuns = outcome === "gone" ? known.goneRuns + 1 : isGoneForGood(known) ? known.goneRuns : 0;
    this.#urls.set(address, { ...known, ...failure, goneRuns });
  }
}

/** True once a page was gone on so many runs in a row that its facts are given up. */
export function isGoneForGood(known: UrlState | undefined): boolean {
  return (known?.goneRuns ?? 0) >= goneForGood;
}
