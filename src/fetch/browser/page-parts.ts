import { AddressError, readUrl } from "../address-guard.js";
import type { FetchConfiguration } from "../options.js";
import type { RobotsFile } from "../outcome.js";
import type { PoliteClient, PoliteExchange, Tally } from "../polite-request.js";
import { isRedirect } from "../redirects.js";
import type { RobotsFiles } from "../robots.js";

/** What came of a script or data file that a page asked for. */
export type Part =
  | {
      readonly kind: "answer";
      readonly status: number;
      readonly headers: Record<string, string>;
      readonly body: Buffer;
    }
  /** robots.txt forbids it, or the address may not be visited. */
  | { readonly kind: "denied"; readonly reason: string }
  /** The network or the server failed; another time it may be there. */
  | { readonly kind: "failed"; readonly reason: string };

/** On whose account a part is asked for. */
interface PartRequest {
  readonly url: string;
  /** Header fields that the page's script set. */
  readonly headers: Readonly<Record<string, string>>;
  readonly signal: AbortSignal;
  readonly tally: Tally;
  readonly robotsRead: RobotsFile[];
}

/** Bytes of parts that a run keeps, so that the pages of a site do not ask for the same scripts again. */
const keptBytes = 32_000_000;

/** Header fields of an answer that a page's scripts may see. */
const shownHeaders = /^(?:content-type|access-control-[a-z-]+)$/;

/** Fetches what the scripts of pages ask for as politely as pages: by robots.txt, in the host's queue, guarded, bounded. */
export class PageParts {
  readonly #kept = new Map<string, Part>();
  #bytes = 0;

  constructor(
    private readonly client: PoliteClient,
    private readonly robots: RobotsFiles,
    private readonly configuration: FetchConfiguration,
  ) {}

  /** Never throws for what a server or the network does; throws the signal's reason when aborted. */
  async get(request: PartRequest): Promise<Part> {
    const key = JSON.stringify([request.url, request.headers]);
    const known = this.#kept.get(key);
    if (known !== undefined) return known;
    const part = await this.#fetch(request);
    if (part.kind === "answer" && part.status === 200 && this.#bytes + part.body.length <= keptBytes) {
      this.#bytes += part.body.length;
      this.#kept.set(key, part);
    }
    return part;
  }

  async #fetch({ url, headers, signal, tally, robotsRead }: PartRequest): Promise<Part> {
    const { maxBodyBytes, maxRedirects } = this.configuration;
    let at = url;
    for (let redirects = 0; redirects <= maxRedirects; redirects += 1) {
      const target = addressOf(at);
      if (typeof target === "string") return { kind: "denied", reason: target };
      const refusal = this.client.refusal(target);
      if (refusal !== undefined) return { kind: "denied", reason: refusal };
      const verdict = await this.robots.verdict(target, tally, signal, robotsRead);
      if (!verdict.allowed) {
        return { kind: verdict.outcome === "robots_denied" ? "denied" : "failed", reason: verdict.reason };
      }
      const answer = await this.client.send({
        url: target,
        headers,
        plan: () => ({ read: maxBodyBytes, ifLonger: "refuse", ifBroken: "fail" }),
        signal,
        tally,
        priority: 1,
      });
      if (answer.kind === "none") return withoutAnswer(answer);
      const { location } = answer.headers;
      if (!isRedirect(answer.status) || location === undefined || !URL.canParse(location, target.href)) {
        return { kind: "answer", status: answer.status, headers: shown(answer.headers), body: answer.body };
      }
      at = new URL(location, target).href;
    }
    return { kind: "denied", reason: `more than ${maxRedirects} redirects` };
  }
}

/** The address to visit, or why it is none. */
function addressOf(text: string): URL | string {
  try {
    return readUrl(text);
  } catch (error) {
    if (error instanceof AddressError) return error.message;
    throw error;
  }
}

function withoutAnswer({ cause, reason }: Extract<PoliteExchange, { kind: "none" }>): Part {
  return { kind: cause === "unsafe" || cause === "unwanted" ? "denied" : "failed", reason };
}

function shown(headers: Readonly<Record<string, string | readonly string[] | undefined>>): Record<string, string> {
  const kept: Record<string, string> = {};
  for (const [name, value] of Object.entries(headers)) {
    if (typeof value === "string" && shownHeaders.test(name)) kept[name] = value;
  }
  return kept;
}
