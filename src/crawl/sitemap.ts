import { addressKey, cleanAddress } from "./address.js";
import { linkPromise, pointsOf } from "./link-score.js";
import { everythingLacks } from "./needs.js";
import type { SiteVisitor } from "./site-visitor.js";
import { readSitemapFile } from "./sitemap-file.js";
import type { Territory } from "./territory.js";
import { trapOf } from "./traps.js";

/** Sitemap files of one site that are fetched in one run. */
const mostFiles = 5;
/** Addresses of one site that are kept, the most promising ones. */
const mostAddresses = 2_000;
/** Points below which an address is not worth keeping: it says nothing, or leads away. */
const leastPoints = 2;
/** Sites on which the crawl found fewer links than this are asked for a sitemap that robots.txt does not name. */
const fewLinks = 10;

/** Files of an index that list no pages of a program. */
const otherFiles =
  /image|video|news|posts?\b|author|tag|categor|event|doctor|provider|physician|location|product|media/i;

/** The promising addresses of a site's sitemap, fetched once, when a program's links were not enough. */
export class Sitemap {
  #addresses: Promise<readonly string[]> | undefined;
  readonly #links = new Set<string>();

  constructor(
    private readonly home: string,
    private readonly visitor: SiteVisitor,
    private readonly territory: Territory,
  ) {}

  /** Notes how many links the pages of the site hold. */
  note(links: readonly { readonly kind: string; readonly target: string }[]): void {
    for (const { kind, target } of links) {
      if (this.#links.size >= fewLinks) return;
      if (kind === "page") this.#links.add(target);
    }
  }

  /** Most promising first. Throws as `SiteVisitor.fetchSitemap` does. */
  addresses(): Promise<readonly string[]> {
    this.#addresses ??= this.#read();
    return this.#addresses;
  }

  async #read(): Promise<readonly string[]> {
    const named = await this.visitor.sitemaps(this.home);
    const guessed = this.#links.size < fewLinks ? [new URL("/sitemap.xml", this.home).href] : [];
    const waiting = (named.length > 0 ? named : guessed).filter((address) => this.territory.covers(address));
    const asked = new Set<string>();
    const found = new Map<string, { readonly address: string; readonly points: number }>();
    while (asked.size < mostFiles) {
      const address = waiting.shift();
      if (address === undefined) break;
      if (asked.has(address)) continue;
      asked.add(address);
      const body = await this.visitor.fetchSitemap(address);
      const file = body === undefined ? undefined : await readSitemapFile(body);
      if (file?.kind === "files") waiting.push(...this.#usefulFiles(file.addresses, address));
      if (file?.kind === "pages") for (const page of file.addresses) this.#keep(page, address, found);
    }
    const best = [...found.values()].sort((a, b) => b.points - a.points);
    return best.slice(0, mostAddresses).map(({ address }) => address);
  }

  /** Files that may list pages first; those of images and news only where there is nothing else. */
  #usefulFiles(addresses: readonly string[], base: string): readonly string[] {
    const files = addresses.flatMap((address) => cleanAddress(address, base) ?? []);
    const covered = files.filter((address) => this.territory.covers(address));
    const useful = covered.filter((address) => !otherFiles.test(new URL(address).pathname));
    return useful.length > 0 ? useful : covered;
  }

  #keep(text: string, base: string, found: Map<string, { readonly address: string; readonly points: number }>): void {
    const address = cleanAddress(text, base);
    if (address === undefined || !this.territory.covers(address) || trapOf(address) !== undefined) return;
    const promise = linkPromise({ text: "", headings: [], place: "hidden", address }, new Set());
    const points = pointsOf(promise, everythingLacks);
    if (points >= leastPoints) found.set(addressKey(address), { address, points });
  }
}
