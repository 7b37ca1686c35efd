import { withSignals } from "./abort.js";
import { AddressError, hostOf, readUrl } from "./address-guard.js";
import { findBlockPage } from "./block-page.js";
import { PageParts } from "./browser/page-parts.js";
import { RunBrowser } from "./browser/run-browser.js";
import { mediaType, planBody } from "./content.js";
import { isEmptyShell } from "./empty-shell.js";
import type { AnswerHead, BodyPlan } from "./exchange.js";
import { findBlock, judgeAnswer } from "./judge-answer.js";
import { configureFetch, type FetchConfiguration, type FetcherOptions } from "./options.js";
import type { Fetcher, FetchOutcome, FetchRequest, NotFetched, RobotsFile, Validators } from "./outcome.js";
import { type Answer, createPoliteClient, type PoliteClient, type Tally } from "./polite-request.js";
import { isPermanent, isRedirect, isSameSite } from "./redirects.js";
import { RobotsFiles } from "./robots.js";

/** The fetcher was closed while a visit was under way, or before it began. */
class FetcherClosedError extends Error {
  override readonly name = "FetcherClosedError";

  constructor() {
    super("the fetcher is closed");
  }
}

/** How much is read of answers that are no page, in bytes: enough to see what they are and to keep the connection. */
const noticeBytes = 64 * 1024;

/**
 * The fetcher of a run: it holds robots.txt files, pauses and connections of all hosts. Throws `z.ZodError` for an
 * option that makes no sense.
 */
export function createFetcher(options: FetcherOptions = {}): Fetcher {
  const configuration = configureFetch(options);
  if (configuration.allowPrivate) configuration.logger?.warn("private and loopback addresses are allowed in this run");
  const client = createPoliteClient(configuration);
  const robots = new RobotsFiles(client, configuration);
  const browser = new RunBrowser(configuration);
  const parts = new PageParts(client, robots, configuration);
  const closing = new AbortController();
  return {
    fetch: (request) =>
      withSignals([request.signal, closing.signal], (signal) =>
        new Visit(request, signal, { client, robots, browser, parts, configuration }).toEnd(),
      ),
    sitemaps: async (address) => (URL.canParse(address) ? robots.sitemaps(new URL(address)) : []),
    recall: (files) => robots.recall(files),
    async close() {
      closing.abort(new FetcherClosedError());
      client.close();
      await browser.close();
    },
  };
}

/** What all visits of a run share. */
interface VisitParts {
  readonly client: PoliteClient;
  readonly robots: RobotsFiles;
  readonly browser: RunBrowser;
  readonly parts: PageParts;
  readonly configuration: FetchConfiguration;
}

/** Where a chain of redirects has come to. */
interface Hop {
  readonly url: URL;
  /** Address that permanent redirects alone led to. */
  readonly permanentUrl: string | undefined;
}

/** One visit to one address, through its redirects, to its outcome. */
class Visit {
  readonly #tally: Tally = { requests: 0, bytes: 0 };
  readonly #robotsRead: RobotsFile[] = [];
  readonly #seen = new Set<string>();
  #url: string;

  constructor(
    private readonly request: FetchRequest,
    private readonly signal: AbortSignal,
    private readonly run: VisitParts,
  ) {
    this.#url = request.url;
  }

  async toEnd(): Promise<FetchOutcome> {
    this.signal.throwIfAborted();
    let first: URL;
    try {
      first = readUrl(this.request.url);
    } catch (error) {
      if (error instanceof AddressError) return this.#not("fetch_failed", error.message);
      throw error;
    }
    let hop: Hop = { url: first, permanentUrl: undefined };
    for (let redirects = 0; ; redirects += 1) {
      this.#url = hop.url.href;
      this.#seen.add(hop.url.href);
      const answer = await this.#ask(hop.url, first);
      if (answer.outcome !== undefined) return answer.outcome;
      const next = isRedirect(answer.status)
        ? this.#redirect(answer, hop, first, redirects)
        : await this.#judge(answer, hop, first, redirects);
      if ("outcome" in next) return next;
      hop = next;
    }
  }

  /** The answer of one address, or the outcome that stands already. */
  async #ask(url: URL, first: URL): Promise<(Answer & { outcome?: undefined }) | { outcome: NotFetched }> {
    const refusal = this.run.client.refusal(url);
    if (refusal !== undefined) return { outcome: this.#not("fetch_failed", refusal) };
    const verdict = await this.run.robots.verdict(url, this.#tally, this.signal, this.#robotsRead);
    if (!verdict.allowed) return { outcome: this.#not(verdict.outcome, verdict.reason) };
    const answer = await this.run.client.send({
      url,
      headers: conditions(this.#validatorsFor(url, first)),
      plan: (head) => this.#plan(head, url),
      signal: this.signal,
      tally: this.#tally,
      priority: 0,
    });
    if (answer.kind === "answer") return answer;
    const block = answer.answer === undefined ? undefined : findBlock(answer.answer);
    if (block?.outcome === "blocked") return { outcome: this.#not("blocked", block.reason, answer.status) };
    return { outcome: this.#not("fetch_failed", answer.reason, answer.status) };
  }

  #plan(head: AnswerHead, url: URL): BodyPlan {
    if (head.status !== 200 && head.status !== 203) return { read: noticeBytes, ifLonger: "cut", ifBroken: "keep" };
    const { "content-type": type, "content-length": length } = head.headers;
    return planBody(type, length, url, this.run.configuration.maxBodyBytes, this.request.wanted);
  }

  /** Validators hold for the address that gave them and for no other. */
  #validatorsFor(url: URL, first: URL): Validators | undefined {
    const { validators, validatorsUrl, render } = this.request;
    // A server vouches for the shell, not for what its scripts draw.
    if (validators === undefined || render === "browser") return undefined;
    if (validators.etag === undefined && validators.lastModified === undefined) return undefined;
    return url.href === (validatorsUrl ?? first.href) ? validators : undefined;
  }

  #redirect({ status, headers }: Answer, hop: Hop, first: URL, redirects: number): Hop | NotFetched {
    return this.#goOn(headers.location, status, hop, first, redirects);
  }

  /** Where an answer with `status` sends the visitor, or why it is not followed. */
  #goOn(location: string | undefined, status: number, hop: Hop, first: URL, redirects: number): Hop | NotFetched {
    if (location === undefined || !URL.canParse(location, hop.url.href)) {
      return this.#not("fetch_failed", `the server answered ${status} without an address to go to`, status);
    }
    let url: URL;
    try {
      url = readUrl(new URL(location, hop.url).href);
    } catch (error) {
      if (error instanceof AddressError)
        return this.#not("fetch_failed", `a redirect is refused: ${error.message}`, status);
      throw error;
    }
    if (isPermanent(status) && isSameSite(first, hop.url) && !isSameSite(hop.url, url)) {
      const reason = `${hostOf(hop.url)} has moved for good to ${url.href}`;
      return { ...this.#not("moved", reason, status), movedTo: url.href };
    }
    if (this.#seen.has(url.href))
      return this.#not("fetch_failed", `redirects lead in a circle back to ${url.href}`, status);
    if (redirects >= this.run.configuration.maxRedirects) {
      return this.#not("fetch_failed", `more than ${this.run.configuration.maxRedirects} redirects`, status);
    }
    const permanentSoFar = hop.permanentUrl !== undefined || hop.url.href === first.href;
    const unbroken = permanentSoFar && (hop.permanentUrl ?? first.href) === hop.url.href;
    return { url, permanentUrl: isPermanent(status) && unbroken ? url.href : hop.permanentUrl };
  }

  async #judge(answer: Answer, hop: Hop, first: URL, redirects: number): Promise<FetchOutcome | Hop> {
    const judgement = judgeAnswer(answer, this.#validatorsFor(hop.url, first), this.request.wanted);
    const permanent = hop.permanentUrl === undefined ? {} : { permanentUrl: hop.permanentUrl };
    if (judgement.outcome === "ok") {
      if (this.#isDrawn(answer, judgement.contentType))
        return this.#draw(answer, judgement.contentType, hop, first, redirects);
      const { status, body, gzip } = answer;
      const compressed = gzip === undefined ? {} : { gzip };
      return { ...judgement, ...this.#visit(), ...permanent, via: "http", status, body, ...compressed };
    }
    if (judgement.outcome === "unchanged") return { ...judgement, ...this.#visit(), ...permanent, status: 304 };
    return this.#not(judgement.outcome, judgement.reason, answer.status);
  }

  /** True for a page that a browser must draw: because its adapter says so, or because it proves to be an empty shell. */
  #isDrawn({ body }: Answer, contentType: string): boolean {
    if (this.request.wanted === "sitemap" || !/^(?:text\/html|application\/xhtml\+xml)$/.test(mediaType(contentType)))
      return false;
    return this.request.render === "browser" || isEmptyShell(body.toString("utf8"));
  }

  async #draw(
    { status, body }: Answer,
    contentType: string,
    hop: Hop,
    first: URL,
    redirects: number,
  ): Promise<FetchOutcome | Hop> {
    const account = { tally: this.#tally, robotsRead: this.#robotsRead };
    const drawn = await this.run.browser.draw({
      shell: { url: hop.url, contentType, body },
      get: (url, headers, signal) => this.run.parts.get({ url, headers, signal, ...account }),
      signal: this.signal,
    });
    // A script that sends its visitor elsewhere is a redirect that holds for this visit.
    if (drawn.kind === "sent_on") return this.#goOn(drawn.url, 302, hop, first, redirects);
    if (drawn.kind === "failed") return this.#not(drawn.outcome, drawn.reason, status);
    const block = findBlockPage(drawn.html);
    if (block !== undefined) return this.#not(block.outcome, block.reason, status);
    const permanent = hop.permanentUrl === undefined ? {} : { permanentUrl: hop.permanentUrl };
    const page = { contentType: "text/html; charset=utf-8", body: Buffer.from(drawn.html), validators: {} };
    return { outcome: "ok", ...this.#visit(), ...permanent, via: "browser", status, ...page };
  }

  #visit() {
    const at = new Date(this.run.configuration.clock.now()).toISOString();
    const robots = this.#robotsRead.length === 0 ? {} : { robots: this.#robotsRead };
    return { requestedUrl: this.request.url, url: this.#url, at, ...this.#tally, ...robots };
  }

  #not(outcome: NotFetched["outcome"], reason: string, status?: number): NotFetched {
    this.run.configuration.logger?.debug({ url: this.#url, outcome, reason }, "visit failed");
    return { outcome, ...this.#visit(), ...(status === undefined ? {} : { status }), reason };
  }
}

/** Header fields of a conditional request (RFC 9110, section 13.1). */
function conditions(validators: Validators | undefined): Record<string, string> {
  return {
    ...(validators?.etag === undefined ? {} : { "if-none-match": validators.etag }),
    ...(validators?.lastModified === undefined ? {} : { "if-modified-since": validators.lastModified }),
  };
}
