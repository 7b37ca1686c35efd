import { specialtyIn } from "../extract/specialty-of.js";
import type { Site, SiteProgram } from "../model/site.js";
import type { Specialty } from "../model/specialty.js";
import type { Link } from "../page/page.js";
import { addressKey, cleanAddress } from "./address.js";
import { HookError } from "./hook-error.js";
import { type LinkPromise, linkPromise, pointsOf } from "./link-score.js";
import { everythingLacks, knownShare, type Lacks } from "./needs.js";
import { isPdf, type OutlineLink, type PageOutline } from "./page-outline.js";
import type { SharedMenus } from "./shared-menus.js";
import type { Territory } from "./territory.js";
import { shapeOf, trapOf } from "./traps.js";

/** An address worth visiting for a program. */
export interface Candidate {
  readonly address: string;
  /** Steps from a start page; 0 for a start page. */
  readonly depth: number;
  /** True for the program's own pages, as far as addresses and menus tell; start pages are. */
  readonly near: boolean;
  /** Pages in a row that sent on to this one. */
  readonly hops?: number;
}

/** A link on its way into the frontier. */
interface Found {
  readonly address: string;
  readonly depth: number;
  /** True when it stands in the content of one of the program's own pages. */
  readonly beside: boolean;
  readonly promise: LinkPromise;
  /** Points for the adapter's wish. */
  readonly wanted: number;
  /** Points from which on it is followed, where these are not the usual ones. */
  readonly threshold?: number | undefined;
}

interface Waiting extends Candidate {
  readonly promise: LinkPromise;
  /** Points that hold whatever is lacking: nearness, and the adapter's wish. */
  readonly standing: number;
  readonly threshold: number;
  readonly shape: string;
}

/** Points from which on a link is followed: among the program's pages, beside their content, elsewhere on the site, and to a PDF. */
const thresholds = { near: 0.7, beside: 3, elsewhere: 3.5, pdf: 5, sitemap: 3 } as const;
/** Points that the adapter's `follow` hook gives a link that it wants followed. */
const wantedByAdapter = 20;
const nearPoints = 1;
const sharedPoints = -0.5;
/** Points by which thresholds rise while less and less is lacking. */
const rising = { near: 2.3, elsewhere: 0.5 } as const;
const pointsPerStep = 0.5;
/** Points that every page without news costs the pages that are left, and those of its own kind of address. */
const fatigue = { anywhere: 0.2, sameShape: 0.75, atMost: 4 } as const;
/** Places whose links are about what their page is about. */
const besides: ReadonlySet<Link["place"]> = new Set(["content", "sidebar"]);
const maxDepth = 5;
const mostHops = 5;
/** Links that are remembered as judged, menus above all. */
const mostJudged = 50_000;
/** Addresses that wait at most; the least promising are dropped. */
const mostWaiting = 2_000;

/**
 * The addresses that wait to be visited for one program, best first. Start pages come first in the adapter's order;
 * among links with equal points the one that was found first wins, so that the same site gives the same visits.
 */
export class Frontier {
  readonly #first: Candidate[] = [];
  readonly #waiting = new Map<string, Waiting>();
  readonly #known = new Set<string>();
  readonly #judged = new Set<string>();
  readonly #barrenByShape = new Map<string, number>();
  readonly #own: ReadonlySet<Specialty>;
  #barrenInRow = 0;

  constructor(
    private readonly site: Pick<Site, "home" | "follow" | "avoid">,
    private readonly program: SiteProgram,
    private readonly territory: Territory,
    private readonly menus: SharedMenus,
  ) {
    this.#own = ownSpecialties(program);
  }

  /** Never offers this address: it is visited by other means, or was visited under another name. */
  exclude(address: string): void {
    const key = addressKey(address);
    this.#known.add(key);
    this.#waiting.delete(key);
  }

  start(address: string): void {
    const key = addressKey(address);
    if (this.#known.has(key)) return;
    this.#known.add(key);
    this.#first.push({ address, depth: 0, near: true });
  }

  /**
   * Takes in the address to which a page sends its visitors on (`meta http-equiv=refresh`): it stands for the page, and
   * is next. Addresses that were offered before are not, so that circles end, and so do chains.
   */
  sendOn(from: Candidate, target: string): void {
    const address = cleanAddress(target);
    const hops = (from.hops ?? 0) + 1;
    if (address === undefined || hops > mostHops || this.#known.has(addressKey(address))) return;
    if (trapOf(address) !== undefined) return;
    this.exclude(address);
    this.#first.unshift({ ...from, address, hops });
  }

  /** Takes in the links of the page to which `from` led. Throws `HookError`. */
  offer(page: PageOutline, from: Candidate): void {
    if (from.depth >= maxDepth || page.nofollow) return;
    for (const link of page.links) {
      // The same link stands in the menu of every page.
      const sight = `${link.target} ${link.place} ${link.text}`;
      if (this.#judged.has(sight)) continue;
      if (this.#judged.size < mostJudged) this.#judged.add(sight);
      this.#considerLink(link, page, from);
    }
  }

  /**
   * Takes in addresses of a sitemap, which come without words of their own and from all over the site: only those that
   * lie below the program's folders, name its specialty, or are the institution's for all residencies.
   */
  offerListed(addresses: Iterable<string>): void {
    for (const address of addresses) {
      if (!this.territory.within(this.program.id, address) && !concerns(address, this.#own)) continue;
      const promise = linkPromise({ text: "", headings: [], place: "hidden", address }, this.#own);
      this.#consider({ address, depth: 1, beside: false, promise, wanted: 0, threshold: thresholds.sitemap });
    }
  }

  /** Notes whether the page that was visited last told anything new. */
  told(news: boolean, address: string): void {
    this.#barrenInRow = news ? 0 : this.#barrenInRow + 1;
    if (news) return;
    const shape = shapeOf(address);
    this.#barrenByShape.set(shape, (this.#barrenByShape.get(shape) ?? 0) + 1);
  }

  /**
   * The most promising address in view of what is lacking, which leaves the frontier; undefined when none that is left
   * promises enough, or at least `least` points.
   */
  next(lacks: Lacks, least = 0): Candidate | undefined {
    const first = this.#first.shift();
    if (first !== undefined) return first;
    const known = knownShare(lacks);
    let best: { key: string; waiting: Waiting; points: number } | undefined;
    for (const [key, waiting] of this.#waiting) {
      const points = this.#points(waiting, lacks);
      const threshold = Math.max(least, waiting.threshold + known * (waiting.near ? rising.near : rising.elsewhere));
      if (points >= threshold && (best === undefined || best.points < points)) best = { key, waiting, points };
    }
    if (best === undefined) return undefined;
    this.#waiting.delete(best.key);
    this.#known.add(best.key);
    return best.waiting;
  }

  #points({ promise, standing, shape, near }: Waiting, lacks: Lacks): number {
    const ofShape = near ? 0 : Math.min(this.#barrenByShape.get(shape) ?? 0, fatigue.atMost);
    const tired = Math.min(this.#barrenInRow, fatigue.atMost) * fatigue.anywhere + ofShape * fatigue.sameShape;
    return pointsOf(promise, lacks) + standing - tired;
  }

  #considerLink(link: OutlineLink, page: PageOutline, from: Candidate): void {
    const address = cleanAddress(link.target, page.url);
    if (address === undefined || !this.territory.covers(address) || this.#known.has(addressKey(address))) return;
    const wanted = this.site.follow === undefined ? 0 : this.#asksFor(link, address, this.site.follow);
    if (wanted === undefined) return;
    const { text, headings, place, sentence } = link;
    const clues = { text, headings, place, address, sentence };
    const beside = from.near && (besides.has(link.place) || (this.menus.telling && link.place === "navigation"));
    const threshold = isPdf(link) ? thresholds.pdf : undefined;
    this.#consider({
      address,
      depth: from.depth + 1,
      beside,
      promise: linkPromise(clues, this.#own),
      wanted,
      threshold,
    });
  }

  /** Points for the hook's wish; undefined when it does not want the link. */
  #asksFor(link: OutlineLink, address: string, follow: NonNullable<Site["follow"]>): number | undefined {
    try {
      return follow({ url: address, text: link.text, headings: link.headings }) ? wantedByAdapter : undefined;
    } catch (error) {
      throw new HookError("follow", error);
    }
  }

  #consider({ address, depth, beside, promise, wanted, threshold }: Found): void {
    const key = addressKey(address);
    if (this.#known.has(key) || !this.territory.covers(address) || trapOf(address) !== undefined) return;
    if (isAvoided(address, this.site.avoid)) return;
    const within = this.territory.within(this.program.id, address);
    if (!within && this.territory.foreign(this.program.id, address)) return;
    const belonging = this.menus.belonging(this.program.id, address);
    const own = within || belonging === "own";
    const near = own || (beside && belonging !== "shared");
    const standing = (near ? nearPoints : belonging === "shared" ? sharedPoints : 0) + wanted;
    const waiting: Waiting = {
      address,
      depth,
      near,
      promise,
      standing: standing - pointsPerStep * (depth - 1),
      threshold: threshold ?? (own ? thresholds.near : near ? thresholds.beside : thresholds.elsewhere),
      shape: shapeOf(address),
    };
    const points = pointsOf(promise, everythingLacks) + waiting.standing;
    if (points < waiting.threshold) return;
    const earlier = this.#waiting.get(key);
    if (earlier !== undefined && pointsOf(earlier.promise, everythingLacks) + earlier.standing >= points) return;
    this.#waiting.set(key, waiting);
    if (this.#waiting.size > 2 * mostWaiting) this.#dropLeast();
  }

  #dropLeast(): void {
    const best = [...this.#waiting].sort(
      ([, a], [, b]) =>
        pointsOf(b.promise, everythingLacks) + b.standing - (pointsOf(a.promise, everythingLacks) + a.standing),
    );
    for (const [key] of best.slice(mostWaiting)) this.#waiting.delete(key);
  }
}

/** True when the path holds a part that the adapter or its family stays away from. */
function isAvoided(address: string, parts: readonly string[] = []): boolean {
  const path = new URL(address).pathname.toLowerCase();
  return parts.some((part) => path.includes(part.toLowerCase()));
}

/** True when the folders or the name of a page tell of one's own specialty, or of residencies in general. */
function concerns(address: string, own: ReadonlySet<Specialty>): boolean {
  const words = new URL(address).pathname.replace(/([a-z])([A-Z])/g, "$1 $2").replace(/[-_/.]+/g, " ");
  const named = specialtyIn(words);
  if (named !== undefined) return own.has(named);
  return /\b(?:gme|graduate medical education|house ?staff)\b/i.test(words);
}

/** The specialties that the program's declaration and its start pages name. */
function ownSpecialties({ specialty, name, start }: SiteProgram): ReadonlySet<Specialty> {
  const named = [name, ...start].flatMap((text) => specialtyIn(text.replace(/[-_/.]+/g, " ")) ?? []);
  return new Set([specialty, ...named]);
}
