import type { FetchedVia, OutcomeName } from "../model/outcome.js";

/** What a server gave to revalidate a page with (RFC 9110, section 8.8). */
export interface Validators {
  readonly etag?: string;
  readonly lastModified?: string;
}

/** A robots.txt file as one run read it, so that another session of the run need not fetch it again. */
export interface RobotsFile {
  /** Scheme, host and port that it stands for. */
  readonly origin: string;
  /** UTC time at which it was read, ISO 8601. */
  readonly at: string;
  /** What is parsed of it; empty where the server has none. */
  readonly text: string;
}

/** What every answer, good or bad, tells about the visit. */
interface Visit {
  /** Address that was asked for. */
  readonly requestedUrl: string;
  /** Address that answered, after redirects. */
  readonly url: string;
  /** UTC time of the answer, ISO 8601. */
  readonly at: string;
  /** Requests sent for it, retries and redirects included, robots.txt too where this visit caused its fetch. */
  readonly requests: number;
  /** Body bytes received over the wire. */
  readonly bytes: number;
  /** The robots.txt files that this visit caused to be fetched and that could be read. */
  readonly robots?: readonly RobotsFile[];
}

interface Fetched extends Visit {
  readonly outcome: "ok";
  readonly via: FetchedVia;
  readonly status: number;
  /** As the server sent it, charset included; `application/pdf` for a PDF under any other label. */
  readonly contentType: string;
  /** Body after decompression; for `browser` the page as its scripts drew it, in UTF-8. */
  readonly body: Uint8Array;
  /** The body as it came over the wire, where that was gzip (RFC 1952): to be stored without compressing it again. */
  readonly gzip?: Uint8Array;
  /** None for a page that a browser drew: the server vouches only for the shell. */
  readonly validators: Validators;
  /** Where permanent redirects (301, 308) alone led to, when that differs from the address asked for. */
  readonly permanentUrl?: string;
}

interface Unchanged extends Visit {
  readonly outcome: "unchanged";
  readonly status: 304;
  readonly validators: Validators;
  /** Where permanent redirects (301, 308) alone led to, when that differs from the address asked for. */
  readonly permanentUrl?: string;
}

export interface NotFetched extends Visit {
  readonly outcome: Exclude<OutcomeName, "ok" | "unchanged" | "extract_failed" | "quarantined">;
  readonly status?: number;
  /** One sentence for people: what happened, with the number or name that matters. */
  readonly reason: string;
  /** New address for `moved`. */
  readonly movedTo?: string;
}

/** How one visit to one address ended. */
export type FetchOutcome = Fetched | Unchanged | NotFetched;

/** What is asked for. */
export type Wanted = "page" | "sitemap";

export interface FetchRequest {
  readonly url: string;
  /** Send a conditional request with these. */
  readonly validators?: Validators;
  /**
   * Address that gave the validators (`url` of that answer); they are sent to no other, because a page elsewhere could
   * match them by chance. Absent: the address asked for.
   */
  readonly validatorsUrl?: string;
  /** `sitemap` takes gzip files as well (`sitemap.xml.gz`), whose body stays compressed. Absent: a page. */
  readonly wanted?: Wanted;
  /** Draw the page in a browser even when it holds something to read without. */
  readonly render?: "browser" | undefined;
  readonly signal?: AbortSignal;
}

/** Visits addresses politely. Holds the clocks of all hosts: one per run. */
export interface Fetcher {
  /** Never throws for what a server or the network does: that is an outcome. Throws only when aborted. */
  fetch(request: FetchRequest): Promise<FetchOutcome>;
  /**
   * Absolute addresses of the sitemaps that robots.txt of the address's origin names. Fetches nothing: none where no
   * visit has read that file yet.
   */
  sitemaps(address: string): Promise<readonly string[]>;
  /** Takes over robots.txt files that an earlier session of the run read, while they are fresh (24 hours at most). */
  recall(files: readonly RobotsFile[]): void;
  close(): Promise<void>;
}
