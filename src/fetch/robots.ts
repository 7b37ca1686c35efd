import robotsParser from "robots-parser";
import { orAbort } from "./abort.js";
import { AddressError, hostOf, readUrl } from "./address-guard.js";
import type { FetchConfiguration } from "./options.js";
import type { RobotsFile } from "./outcome.js";
import type { PoliteClient, PoliteExchange, Tally } from "./polite-request.js";
import { isRedirect } from "./redirects.js";

/** Our name in robots.txt (RFC 9309, section 2.2.1). */
const productToken = "matchscout";

/** RFC 9309, section 2.5: at least 500 kibibytes are parsed; the rest is left. */
const parsedBytes = 500 * 1024;

/** RFC 9309, section 2.3.1.2: at least five redirects are followed; after more the file counts as not there. */
const followedRedirects = 5;

const robotsPriority = 10;

/** May an address be visited? `reason` is one clause for people. */
export type RobotsVerdict =
  | { readonly allowed: true }
  | { readonly allowed: false; readonly outcome: "robots_denied" | "fetch_failed"; readonly reason: string };

interface Rules {
  readonly verdict: (url: URL) => RobotsVerdict;
  /** Seconds, as written. */
  readonly crawlDelay: number | undefined;
  /** Addresses of sitemaps that the file names, as written. */
  readonly sitemaps?: readonly string[];
  /** What the rules were read from; absent where the file could not be read. */
  readonly text?: string;
}

const allowAll: Rules = { verdict: () => ({ allowed: true }), crawlDelay: undefined, text: "" };

/** RFC 9309, section 2.3.1.4: a file that the server fails to give forbids everything. */
function denyAll(host: string, why: string): Rules {
  const reason = `robots.txt of ${host} could not be read, which forbids every visit: ${why}`;
  return { verdict: () => ({ allowed: false, outcome: "robots_denied", reason }), crawlDelay: undefined };
}

/** The host cannot be visited at all, safely or otherwise: robots.txt has no part in it. */
function failAll(reason: string): Rules {
  return { verdict: () => ({ allowed: false, outcome: "fetch_failed", reason }), crawlDelay: undefined };
}

/** Without robots.txt no page is asked for (RFC 9309, section 2.3.1.4), whatever the reason is that it is not there. */
function withoutFile(host: string, { cause, reason }: Extract<PoliteExchange, { kind: "none" }>, hop: number): Rules {
  if (cause === "unreachable") return failAll(`could not reach the host to read its robots.txt: ${reason}`);
  if (cause === "closed" || (cause === "unsafe" && hop === 0)) return failAll(reason);
  return denyAll(host, reason);
}

/** Reads the text of a robots.txt file that stands for all addresses with the origin of `url`. */
function parseRobots(url: URL, text: string): Rules {
  // A run of stars means the same as one, but costs the parser time for each.
  const robots = robotsParser(new URL("/robots.txt", url).href, text.replace(/\*{2,}/g, "*"));
  return {
    verdict: (asked) => {
      if (robots.isAllowed(asked.href, productToken) !== false) return { allowed: true };
      const reason = `robots.txt of ${hostOf(asked)} disallows ${asked.pathname}${asked.search}`;
      return { allowed: false, outcome: "robots_denied", reason };
    },
    crawlDelay: robots.getCrawlDelay(productToken),
    sitemaps: robots.getSitemaps(),
    text,
  };
}

/** The text that is parsed: up to 500 KiB, without a last line that was cut in two. */
function parsedText(body: Buffer, cut: boolean): string {
  const text = body
    .subarray(0, parsedBytes)
    .toString("utf8")
    .replace(/^\uFEFF/, "");
  if (!cut && body.length <= parsedBytes) return text;
  return text.slice(0, Math.max(text.lastIndexOf("\n"), text.lastIndexOf("\r")) + 1);
}

/** The robots.txt files of a run, one per origin (scheme, host and port), each fetched before anything else there. */
export class RobotsFiles {
  readonly #client: PoliteClient;
  readonly #configuration: FetchConfiguration;
  readonly #files = new Map<string, { readonly rules: Promise<Rules>; readonly since: number }>();

  constructor(client: PoliteClient, configuration: FetchConfiguration) {
    this.#client = client;
    this.#configuration = configuration;
  }

  /**
   * Whether robots.txt lets us visit the address (RFC 9309). Fetches the file where it is not known, counted in
   * `tally` and added to `read`. Throws the signal's reason when aborted.
   */
  async verdict(url: URL, tally: Tally, signal: AbortSignal, read: RobotsFile[]): Promise<RobotsVerdict> {
    for (;;) {
      signal.throwIfAborted();
      const { rules: promised, mine } = this.#rules(url, tally, signal);
      try {
        const rules = await orAbort(promised, signal);
        if (mine && rules.text !== undefined) {
          read.push({ origin: url.origin, at: this.#now(), text: rules.text });
        }
        return rules.verdict(url);
      } catch (error) {
        // The visit that was fetching the file was aborted. Ours is not, so it fetches the file itself.
        if (mine || signal.aborted) throw error;
      }
    }
  }

  /** Absolute addresses of the sitemaps that robots.txt of the address's origin names; none where it was not read yet. */
  async sitemaps(url: URL): Promise<readonly string[]> {
    try {
      const rules = await this.#files.get(url.origin)?.rules;
      return (rules?.sitemaps ?? []).flatMap((text) => (URL.canParse(text, url.href) ? [new URL(text, url).href] : []));
    } catch {
      // The visit that was fetching the file was aborted: it is as unknown as before.
      return [];
    }
  }

  /** Takes over files that were read before, each for the rest of its time. */
  recall(files: readonly RobotsFile[]): void {
    const { clock } = this.#configuration;
    for (const { origin, at, text } of files) {
      const rules = parseRobots(new URL(origin), text);
      this.#applyDelay(new URL(origin), rules);
      const since = clock.elapsed() - Math.max(0, clock.now() - Date.parse(at));
      this.#files.set(origin, { rules: Promise.resolve(rules), since });
    }
  }

  #now(): string {
    return new Date(this.#configuration.clock.now()).toISOString();
  }

  #rules(url: URL, tally: Tally, signal: AbortSignal): { rules: Promise<Rules>; mine: boolean } {
    const { clock, robotsMaxAgeMs } = this.#configuration;
    const known = this.#files.get(url.origin);
    if (known !== undefined && clock.elapsed() - known.since < robotsMaxAgeMs)
      return { rules: known.rules, mine: false };
    const rules = this.#fetch(url, tally, signal);
    this.#files.set(url.origin, { rules, since: clock.elapsed() });
    rules.catch(() => {
      if (this.#files.get(url.origin)?.rules === rules) this.#files.delete(url.origin);
    });
    return { rules, mine: true };
  }

  async #fetch(url: URL, tally: Tally, signal: AbortSignal): Promise<Rules> {
    const rules = await this.#follow(url, tally, signal);
    this.#applyDelay(url, rules);
    return rules;
  }

  #applyDelay(url: URL, { crawlDelay }: Rules): void {
    if (crawlDelay === undefined || crawlDelay <= 0) return;
    const longest = this.#configuration.maxCrawlDelayMs;
    this.#client.setCrawlDelay(url, Math.min(crawlDelay * 1000, longest));
    if (crawlDelay * 1000 > longest) {
      this.#configuration.logger?.info({ host: hostOf(url), asked: crawlDelay }, "crawl-delay shortened");
    }
  }

  async #follow(url: URL, tally: Tally, signal: AbortSignal): Promise<Rules> {
    const host = hostOf(url);
    let at = new URL("/robots.txt", url);
    for (let hop = 0; hop <= followedRedirects; hop += 1) {
      const answer = await this.#client.send({
        url: at,
        // Uncompressed, so that the part of a file that is too long can be read.
        headers: { accept: "text/plain,*/*;q=0.5", "accept-encoding": "identity" },
        plan: () => ({ read: parsedBytes, ifLonger: "cut", ifBroken: "fail" }),
        signal,
        tally,
        priority: robotsPriority,
      });
      if (answer.kind === "none") return withoutFile(host, answer, hop);
      const { status, headers, body, cut } = answer;
      if (isRedirect(status) && headers.location !== undefined) {
        try {
          at = readUrl(new URL(headers.location, at).href);
        } catch (error) {
          const why = error instanceof AddressError ? error.message : "it redirects to an address that is none";
          return denyAll(host, why);
        }
        continue;
      }
      if (status >= 500) return denyAll(host, `the server answered ${status}`);
      if (status < 200 || status >= 300) return allowAll;
      if (cut && headers["content-encoding"] !== undefined) return denyAll(host, "it is too large");
      return parseRobots(url, parsedText(body, cut));
    }
    return allowAll;
  }
}
