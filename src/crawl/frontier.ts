import type { Site } from "../model/site.js";
import type { Link, Page } from "../page/page.js";
import { addressKey, cleanAddress } from "./address.js";
import { HookError } from "./hook-error.js";
import { linkScore } from "./link-score.js";
import type { Territory } from "./territory.js";
import { trapOf } from "./traps.js";

/** An address worth visiting for a program. */
export interface Candidate {
  readonly address: string;
  /** Steps from a start page; 0 for a start page. */
  readonly depth: number;
  readonly score: number;
}

/** Points from which on a link is followed: below the program's folders, and elsewhere on the site. */
const thresholds = { within: 1, elsewhere: 5 } as const;
/** Points that the adapter's `follow` hook gives a link that it wants followed. */
const wantedByAdapter = 20;
const pointsPerStep = 0.5;
const maxDepth = 4;
/** Links of one page that are looked at; a page with more is an index of something else. */
const linksPerPage = 2_000;

/**
 * The addresses that wait to be visited for one program, best first. Start pages come first in the adapter's order;
 * among links with equal points the one that was found first wins, so that the same site gives the same visits.
 */
export class Frontier {
  readonly #waiting = new Map<string, Candidate>();
  readonly #known = new Set<string>();

  constructor(
    private readonly program: string,
    private readonly territory: Territory,
    private readonly follow: Site["follow"],
  ) {}

  /** Never offers this address: it is visited by other means. */
  exclude(address: string): void {
    this.#known.add(addressKey(address));
  }

  start(address: string): void {
    const key = addressKey(address);
    if (!this.#known.has(key)) this.#waiting.set(key, { address, depth: 0, score: Number.POSITIVE_INFINITY });
  }

  /** Takes in the links of a page that was found `depth` steps from a start page. Throws `HookError`. */
  offer(page: Page, depth: number): void {
    if (depth >= maxDepth) return;
    if (page.refresh !== undefined) this.#consider(page.refresh.url, page.url, depth, wantedByAdapter);
    if (page.nofollow) return;
    for (const link of page.links.slice(0, linksPerPage)) {
      if (link.kind === "page" && !link.nofollow) this.#considerLink(link, page.url, depth);
    }
  }

  /** The most promising address, which leaves the frontier; undefined when none is left. */
  next(): Candidate | undefined {
    let best: [string, Candidate] | undefined;
    for (const entry of this.#waiting) {
      if (best === undefined || entry[1].score > best[1].score) best = entry;
    }
    if (best === undefined) return undefined;
    this.#waiting.delete(best[0]);
    this.#known.add(best[0]);
    return best[1];
  }

  #considerLink(link: Link, base: string, depth: number): void {
    const address = cleanAddress(link.target, base);
    if (address === undefined || !this.territory.covers(address)) return;
    const score = linkScore(link, address);
    if (this.follow === undefined) this.#consider(address, base, depth, score);
    else if (this.#asksFor(link, address, this.follow)) this.#consider(address, base, depth, wantedByAdapter + score);
  }

  #asksFor(link: Link, address: string, follow: NonNullable<Site["follow"]>): boolean {
    try {
      return follow({ url: address, text: link.text, headings: link.headings });
    } catch (error) {
      throw new HookError("follow", error);
    }
  }

  #consider(target: string, base: string, depth: number, points: number): void {
    const address = cleanAddress(target, base);
    if (address === undefined || !this.territory.covers(address) || trapOf(address) !== undefined) return;
    const key = addressKey(address);
    if (this.#known.has(key)) return;
    const within = this.territory.within(this.program, address);
    if (!within && this.territory.foreign(this.program, address)) return;
    const score = points + (within ? 1 : 0) - pointsPerStep * depth;
    if (score < (within ? thresholds.within : thresholds.elsewhere)) return;
    const waiting = this.#waiting.get(key);
    if (waiting === undefined) this.#waiting.set(key, { address, depth: depth + 1, score });
    else if (waiting.score < score) this.#waiting.set(key, { ...waiting, score });
  }
}
