import type { Fetcher, FetchOutcome, FetchRequest } from "../fetch/outcome.js";
import type { OutcomeName } from "../model/outcome.js";
import type { Site } from "../model/site.js";
import type { Output, SiteState, UrlState } from "../store/output.js";
import { StoreError } from "../store/store-error.js";
import { addressKey } from "./address.js";
import { type ReadPage, readPage } from "./read-page.js";

/** A page as this run, or the last good visit before it, received it. */
interface PageCopy extends ReadPage {
  /** Address after redirects. */
  readonly url: string;
  readonly digest: string;
  /** When the bytes were received or confirmed. */
  readonly fetchedAt: string;
}

/** How the visit to one address ended, and what there is to read of it. */
export interface PageVisit {
  /** Address that was asked for. */
  readonly address: string;
  readonly outcome: OutcomeName;
  /** One sentence for people, where the outcome is not ok or unchanged. */
  readonly reason?: string;
  /** False when the address was left alone, because the site no longer answered. */
  readonly asked: boolean;
  /** This run's copy; the last good one when this visit failed; absent when there is none or it is gone for good. */
  readonly copy?: PageCopy;
  /** True once the page was gone on two runs in a row. */
  readonly confirmedGone: boolean;
  /** Status of the answer, where there was one and the visit failed. */
  readonly status?: number;
}

/** Failures in a row after which a site is left alone for this run: while it never answered, and once it had. */
const patience = { neverAnswered: 2, answered: 4 } as const;

/** Runs in a row on which a page must be gone (404, 410) before its facts are given up. */
const goneForGood = 2;

/** Visits the pages of one site in one run, each at most once, and keeps the state that the next run starts from. */
export class SiteVisitor {
  readonly #visits = new Map<string, PageVisit>();
  readonly #urls: Map<string, UrlState>;
  #failuresInRow = 0;
  #lastFailure: OutcomeName = "fetch_failed";
  #answered = false;
  requests = 0;
  bytes = 0;

  constructor(
    private readonly parts: {
      readonly site: Site;
      readonly state: SiteState | undefined;
      readonly output: Output;
      readonly fetcher: Fetcher;
      readonly signal?: AbortSignal | undefined;
      readonly onPage: (address: string) => void;
    },
  ) {
    this.#urls = new Map(Object.entries(parts.state?.urls ?? {}));
  }

  /** Every visit of this run, in the order of asking. */
  get visits(): readonly PageVisit[] {
    return [...this.#visits.values()];
  }

  /** What to remember by address. */
  get urls(): ReadonlyMap<string, UrlState> {
    return this.#urls;
  }

  /** Visits an address, or returns how the visit of this run ended. Throws `StoreError`, and when aborted. */
  async visit(address: string): Promise<PageVisit> {
    const key = addressKey(address);
    const earlier = this.#visits.get(key);
    if (earlier !== undefined) return earlier;
    const visit = await this.#visitAnew(address);
    this.#visits.set(key, visit);
    return visit;
  }

  async #visitAnew(address: string): Promise<PageVisit> {
    const known = this.#urls.get(address);
    const stored = known === undefined ? undefined : await this.#storedBytes(known);
    const limit = this.#answered ? patience.answered : patience.neverAnswered;
    if (this.#failuresInRow >= limit) {
      const reason = `not asked: ${this.#failuresInRow} pages of the site in a row had failed`;
      return this.#failed(address, this.#lastFailure, reason, false, known, stored);
    }
    this.parts.onPage(address);
    const answer = await this.parts.fetcher.fetch({
      url: address,
      ...(stored !== undefined && known !== undefined && conditionsOf(known)),
      ...(this.parts.signal !== undefined && { signal: this.parts.signal }),
    });
    this.requests += answer.requests;
    this.bytes += answer.bytes;
    this.#count(answer);
    if (answer.outcome === "ok") return this.#received(address, answer, known, stored);
    if (answer.outcome === "unchanged" && known !== undefined && stored !== undefined) {
      return this.#confirmed(address, answer, known, stored);
    }
    const reason = "reason" in answer ? answer.reason : "the server said 304 to a request without conditions";
    const outcome = answer.outcome === "unchanged" ? "fetch_failed" : answer.outcome;
    this.#noteFailure(address, known, outcome, answer.at);
    const visit = this.#failed(address, outcome, reason, true, this.#urls.get(address), stored);
    return answer.status === undefined ? visit : { ...visit, status: answer.status };
  }

  async #received(
    address: string,
    answer: Extract<FetchOutcome, { outcome: "ok" }>,
    known: UrlState | undefined,
    stored: Uint8Array | undefined,
  ): Promise<PageVisit> {
    const digest = await this.parts.output.putPage(answer.body);
    const source = { url: answer.url, contentType: answer.contentType };
    const read = readPage(answer.body, source, this.parts.site);
    if ("failure" in read) {
      this.#noteFailure(address, known, "extract_failed", answer.at);
      return this.#failed(address, "extract_failed", read.failure, true, this.#urls.get(address), stored);
    }
    this.#urls.set(address, {
      finalUrl: answer.url,
      etag: answer.validators.etag,
      lastModified: answer.validators.lastModified,
      contentType: answer.contentType,
      digest,
      fetchedAt: answer.at,
      outcome: "ok",
      checkedAt: answer.at,
      goneRuns: 0,
    });
    const outcome = known?.digest === digest ? "unchanged" : "ok";
    const copy = { ...read, url: answer.url, digest, fetchedAt: answer.at };
    return { address, outcome, asked: true, copy, confirmedGone: false };
  }

  #confirmed(
    address: string,
    answer: Extract<FetchOutcome, { outcome: "unchanged" }>,
    known: UrlState,
    stored: Uint8Array,
  ): PageVisit {
    const read = readPage(stored, { url: known.finalUrl, contentType: known.contentType }, this.parts.site);
    if ("failure" in read) {
      this.#noteFailure(address, known, "extract_failed", answer.at);
      return { address, outcome: "extract_failed", reason: read.failure, asked: true, confirmedGone: false };
    }
    this.#urls.set(address, {
      ...known,
      etag: answer.validators.etag ?? known.etag,
      lastModified: answer.validators.lastModified ?? known.lastModified,
      fetchedAt: answer.at,
      outcome: "unchanged",
      checkedAt: answer.at,
      goneRuns: 0,
    });
    const copy = { ...read, url: known.finalUrl, digest: known.digest, fetchedAt: answer.at };
    return { address, outcome: "unchanged", asked: true, copy, confirmedGone: false };
  }

  #failed(
    address: string,
    outcome: OutcomeName,
    reason: string,
    asked: boolean,
    known: UrlState | undefined,
    stored: Uint8Array | undefined,
  ): PageVisit {
    const confirmedGone = (known?.goneRuns ?? 0) >= goneForGood;
    const visit = { address, outcome, reason, asked, confirmedGone };
    if (known === undefined || stored === undefined || confirmedGone) return visit;
    const read = readPage(stored, { url: known.finalUrl, contentType: known.contentType }, this.parts.site);
    if ("failure" in read) return visit;
    return { ...visit, copy: { ...read, url: known.finalUrl, digest: known.digest, fetchedAt: known.fetchedAt } };
  }

  /** Keeps what is known of the last good answer and notes that this visit failed. What is gone for good stays so. */
  #noteFailure(address: string, known: UrlState | undefined, outcome: OutcomeName, at: string): void {
    if (known === undefined) return;
    const confirmed = known.goneRuns >= goneForGood;
    const goneRuns = outcome === "gone" ? known.goneRuns + 1 : confirmed ? known.goneRuns : 0;
    this.#urls.set(address, { ...known, outcome, checkedAt: at, goneRuns });
  }

  #count(answer: FetchOutcome): void {
    const failed = answer.outcome === "fetch_failed" || answer.outcome === "blocked";
    this.#failuresInRow = failed ? this.#failuresInRow + 1 : 0;
    if (failed) this.#lastFailure = answer.outcome;
    this.#answered ||= answer.outcome === "ok" || answer.outcome === "unchanged";
  }

  /** The last good bytes; undefined when they were lost, so that the page is asked for without conditions. */
  async #storedBytes(known: UrlState): Promise<Uint8Array | undefined> {
    try {
      return await this.parts.output.getPage(known.digest);
    } catch (error) {
      if (error instanceof StoreError && (error.kind === "missing" || error.kind === "checksum")) return undefined;
      throw error;
    }
  }
}

function conditionsOf(known: UrlState): Pick<FetchRequest, "validators" | "validatorsUrl"> {
  const { etag, lastModified, finalUrl } = known;
  return {
    validators: { ...(etag !== undefined && { etag }), ...(lastModified !== undefined && { lastModified }) },
    validatorsUrl: finalUrl,
  };
}
