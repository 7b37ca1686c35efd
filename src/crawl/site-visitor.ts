import type { Fetcher, FetchOutcome, FetchRequest, Wanted } from "../fetch/outcome.js";
import { type OutcomeName, visitedWell } from "../model/outcome.js";
import type { Site } from "../model/site.js";
import type { Output, SiteState, UnansweredState, UrlState } from "../store/output.js";
import { StoreError } from "../store/store-error.js";
import { addressKey } from "./address.js";
import { departureOf } from "./departure.js";
import { goneWhereLedHome } from "./led-home.js";
import { type PageReader, type PageToRead, readerHere } from "./page-reader.js";
import type { PageVisit } from "./page-visit.js";
import { isDue } from "./recheck.js";
import { isGoneForGood, SiteMemory } from "./site-memory.js";

/** What an interrupted run already knows of a site, and where this session adds to it. */
export interface SiteJournal {
  /** The answer that an earlier session of the run got; undefined when there is none or its body was lost. */
  recall(address: string): Promise<FetchOutcome | undefined>;
  /** Notes an answer whose body, where it has one, is stored under `digest`. */
  record(address: string, answer: FetchOutcome, digest: string | undefined): Promise<void>;
}

/** How pages are asked for. */
export interface Asking {
  readonly fetcher: Fetcher;
  /** UTC milliseconds: only pages are asked for whose time has come by then, others are read from their stored copies. */
  readonly dueAt?: number | undefined;
  readonly journal?: SiteJournal | undefined;
  readonly signal?: AbortSignal | undefined;
  /** No page is asked for any more once it aborts; one that is under way is finished. */
  readonly stop?: AbortSignal | undefined;
  readonly onPage: (address: string) => void;
}

/** Failures in a row after which a site is left alone for this run: while it never answered, and once it had. */
const patience = { neverAnswered: 2, answered: 4 } as const;

/** Visits the pages of one site in one run, each at most once, and keeps the state that the next run starts from. */
export class SiteVisitor {
  readonly #visits = new Map<string, PageVisit>();
  readonly #memory: SiteMemory;
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
      /** Absent: pages are read in this thread. */
      readonly reader?: PageReader | undefined;
      /** Absent: nothing is asked for, only stored copies are read. */
      readonly asking?: Asking | undefined;
    },
  ) {
    this.#memory = new SiteMemory(parts.state);
  }

  /** Every visit of this run, in the order of asking. */
  get visits(): readonly PageVisit[] {
    return [...this.#visits.values()];
  }

  /** What to remember by address. */
  get urls(): ReadonlyMap<string, UrlState> {
    return this.#memory.urls;
  }

  /** What to remember of addresses that never answered well. */
  get unanswered(): ReadonlyMap<string, UnansweredState> {
    return this.#memory.unanswered;
  }

  /** True when the address was visited in this run. */
  visited(address: string): boolean {
    return this.#visits.has(addressKey(address));
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

  /** Addresses of the sitemaps that robots.txt names, of `home` and of where its pages led; none when nothing is asked for. */
  async sitemaps(home: string): Promise<readonly string[]> {
    const { asking } = this.parts;
    if (asking === undefined) return [];
    const origins = new Set(
      [home, ...this.visits.flatMap(({ copy }) => copy?.url ?? [])].map((url) => new URL(url).origin),
    );
    const named = await Promise.all([...origins].map((origin) => asking.fetcher.sitemaps(origin)));
    return [...new Set(named.flat())];
  }

  /** Bytes of a sitemap file; undefined when it does not answer well, or nothing is asked for. Throws as `visit` does. */
  async fetchSitemap(address: string): Promise<Uint8Array | undefined> {
    const { asking } = this.parts;
    if (asking === undefined || this.#failuresInRow > 0) return undefined;
    const { answer } = await this.#ask(asking, address, undefined, undefined, "sitemap");
    this.requests += answer.requests;
    this.bytes += answer.bytes;
    return answer.outcome === "ok" ? answer.body : undefined;
  }

  async #visitAnew(address: string): Promise<PageVisit> {
    const known = this.#memory.urls.get(address);
    const stored = known === undefined ? undefined : await this.#storedBytes(known);
    const { asking } = this.parts;
    if (asking === undefined || this.#isNotDue(asking, address, known, stored)) {
      return this.#fromStore(address, known, stored);
    }
    const limit = this.#answered ? patience.answered : patience.neverAnswered;
    if (this.#failuresInRow >= limit) {
      const reason = `not asked: ${this.#failuresInRow} pages of the site in a row had failed`;
      return this.#failed({ address, outcome: this.#lastFailure, reason, asked: false }, known, stored);
    }
    const { answer: given, digest } = await this.#ask(asking, address, known, stored);
    this.requests += given.requests;
    this.bytes += given.bytes;
    this.#count(given);
    const answer = goneWhereLedHome(given, address, this.parts.site.home);
    if (answer.outcome === "ok" && digest !== undefined) return this.#received(address, answer, digest, known, stored);
    if (answer.outcome === "unchanged" && known !== undefined && stored !== undefined) {
      return this.#confirmed(address, answer, known, stored);
    }
    const reason = "reason" in answer ? answer.reason : "the server said 304 to a request without conditions";
    const outcome = answer.outcome === "ok" || answer.outcome === "unchanged" ? "fetch_failed" : answer.outcome;
    this.#memory.noteFailure(address, { outcome, reason, at: answer.at });
    const { status } = answer;
    const failure = { address, outcome, reason, asked: true, ...(status !== undefined && { status }) };
    const moved = "movedTo" in answer && answer.movedTo !== undefined ? { movedTo: answer.movedTo } : {};
    return this.#failed({ ...failure, ...moved }, this.#memory.urls.get(address), stored);
  }

  /** The answer of this session or, in a run that was interrupted, of the session before; its body is stored. */
  async #ask(
    { fetcher, journal, signal, stop, onPage }: Asking,
    address: string,
    known: UrlState | undefined,
    stored: Uint8Array | undefined,
    wanted: Wanted = "page",
  ): Promise<{ readonly answer: FetchOutcome; readonly digest: string | undefined }> {
    const { output } = this.parts;
    const recalled = await journal?.recall(address);
    if (recalled !== undefined) return { answer: recalled, digest: await storeBody(output, recalled) };
    stop?.throwIfAborted();
    onPage(address);
    const answer = await fetcher.fetch({
      url: address,
      wanted,
      render: this.parts.site.render,
      ...(stored !== undefined && known !== undefined && conditionsOf(known)),
      ...(signal !== undefined && { signal }),
    });
    const digest = await storeBody(output, answer);
    await journal?.record(address, answer, digest);
    return { answer, digest };
  }

  #isNotDue({ dueAt }: Asking, address: string, known: UrlState | undefined, stored: Uint8Array | undefined): boolean {
    const pace = known ?? this.#memory.unanswered.get(address);
    const readable = known === undefined || stored !== undefined || isGoneForGood(known);
    return dueAt !== undefined && pace !== undefined && readable && !isDue(pace, dueAt);
  }

  /** What is known of a page without asking for it. */
  async #fromStore(address: string, known: UrlState | undefined, stored: Uint8Array | undefined): Promise<PageVisit> {
    const { outcome = "fetch_failed", reason = "it was not asked for, and no copy of it is stored" } =
      known ?? this.#memory.unanswered.get(address) ?? {};
    const visit = await this.#failed({ address, outcome, reason, asked: false }, known, stored);
    if (visitedWell(outcome) && visit.copy !== undefined) {
      return { address, outcome: "unchanged", asked: false, copy: visit.copy, confirmedGone: false };
    }
    return visitedWell(outcome) ? { ...visit, outcome: "fetch_failed" } : visit;
  }

  async #received(
    address: string,
    answer: Extract<FetchOutcome, { outcome: "ok" }>,
    digest: string,
    known: UrlState | undefined,
    stored: Uint8Array | undefined,
  ): Promise<PageVisit> {
    const { at, url, contentType, status, via } = answer;
    const read = await this.#read(answer.body, { url, contentType, fetchedAt: at });
    if ("failure" in read) {
      const failure = { outcome: "extract_failed", reason: read.failure } as const;
      this.#memory.noteFailure(address, { ...failure, at });
      return this.#failed({ address, ...failure, asked: true, status }, this.#memory.urls.get(address), stored);
    }
    const departure = departureOf(read.page, this.parts.site.home);
    if (departure !== undefined) {
      this.#memory.noteFailure(address, { ...departure, at });
      return this.#failed({ address, ...departure, asked: true, status }, this.#memory.urls.get(address), stored);
    }
    const { etag, lastModified } = answer.validators;
    const good = { outcome: "ok", at, url, contentType, digest, etag, lastModified, via } as const;
    this.#memory.noteGood(address, { ...good, findings: read.findings });
    const outcome = known?.digest === digest ? "unchanged" : "ok";
    const copy = { ...read, url, digest, fetchedAt: at, via };
    return { address, outcome, asked: true, copy, confirmedGone: false, status, ...movedFor(answer) };
  }

  async #confirmed(
    address: string,
    answer: Extract<FetchOutcome, { outcome: "unchanged" }>,
    known: UrlState,
    stored: Uint8Array,
  ): Promise<PageVisit> {
    const { at, status } = answer;
    const { finalUrl, contentType, digest, via = "http" } = known;
    const read = await this.#read(stored, { url: finalUrl, contentType, fetchedAt: at });
    if ("failure" in read) {
      const failure = { outcome: "extract_failed", reason: read.failure } as const;
      this.#memory.noteFailure(address, { ...failure, at });
      return { address, ...failure, asked: true, confirmedGone: false, status };
    }
    const { etag = known.etag, lastModified = known.lastModified } = answer.validators;
    const good = { outcome: "unchanged", at, url: finalUrl, contentType, digest, etag, lastModified, via } as const;
    this.#memory.noteGood(address, { ...good, findings: read.findings });
    const copy = { ...read, url: finalUrl, digest, fetchedAt: at, via };
    return { address, outcome: "unchanged", asked: true, copy, confirmedGone: false, status, ...movedFor(answer) };
  }

  /** A visit that failed, with the last good copy where there is one. */
  async #failed(
    failure: Pick<PageVisit, "address" | "outcome" | "reason" | "asked" | "status" | "movedTo">,
    known: UrlState | undefined,
    stored: Uint8Array | undefined,
  ): Promise<PageVisit> {
    const confirmedGone = isGoneForGood(known);
    const visit = { ...failure, confirmedGone };
    if (known === undefined || stored === undefined || confirmedGone) return visit;
    const { finalUrl: url, contentType, digest, fetchedAt, via = "http" } = known;
    const read = await this.#read(stored, { url, contentType, fetchedAt });
    return "failure" in read ? visit : { ...visit, copy: { ...read, url, digest, fetchedAt, via } };
  }

  #count(answer: FetchOutcome): void {
    const failed = answer.outcome === "fetch_failed" || answer.outcome === "blocked";
    this.#failuresInRow = failed ? this.#failuresInRow + 1 : 0;
    if (failed) this.#lastFailure = answer.outcome;
    this.#answered ||= answer.outcome === "ok" || answer.outcome === "unchanged";
  }

  #read(body: Uint8Array, source: Omit<PageToRead, "body" | "adapter">): ReturnType<PageReader["read"]> {
    const { site, reader = readerHere } = this.parts;
    return reader.read({ body, ...source, adapter: site });
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

/** Stores the body of an answer that has one; returns its digest. */
async function storeBody(output: Output, answer: FetchOutcome): Promise<string | undefined> {
  return answer.outcome === "ok" ? output.putPage(answer.body, answer.gzip) : undefined;
}

function movedFor({ permanentUrl }: { readonly permanentUrl?: string }): Pick<PageVisit, "movedTo"> {
  return permanentUrl === undefined ? {} : { movedTo: permanentUrl };
}

function conditionsOf(known: UrlState): Pick<FetchRequest, "validators" | "validatorsUrl"> {
  const { etag, lastModified, finalUrl } = known;
  return {
    validators: { ...(etag !== undefined && { etag }), ...(lastModified !== undefined && { lastModified }) },
    validatorsUrl: finalUrl,
  };
}
