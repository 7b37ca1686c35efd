import { createHash } from "node:crypto";
import { addressKey, cleanAddress } from "../../src/crawl/address.js";
import { Territory } from "../../src/crawl/territory.js";
import { trapOf } from "../../src/crawl/traps.js";
import { extractPage } from "../../src/extract/extract-page.js";
import type { PageFindings } from "../../src/model/finding.js";
import type { SiteProgram } from "../../src/model/site.js";
import { buildPage } from "../../src/page/build-page.js";
import { pageText } from "../../src/page/page-text.js";
import type { PageReading } from "../../src/resolve/reading.js";
import { resolveProgram } from "../../src/resolve/resolve-program.js";
import type { MadeUpSite } from "./made-up-site.js";
import { pageHtml } from "./page-html.js";
import { type Score, scoreOf } from "./score-record.js";

interface CachedPage {
  readonly reading: Omit<PageReading, "scope" | "start">;
  /** Absolute. */
  readonly links: readonly string[];
}

/**
 * Reads a site without any choice: what breadth-first search has after each page, with the same normalisation, guards
 * against traps and borders as the crawl, and what reading every page gives. Pages are made without a server.
 */
export class ExhaustiveReader {
  readonly #cache = new Map<string, CachedPage | undefined>();
  readonly #territory: Territory;

  constructor(private readonly site: MadeUpSite) {
    this.#territory = new Territory(site.adapter);
  }

  /** Score after each page of a breadth-first search from the program's start pages, until it has all or no page is left. */
  breadthFirst(program: SiteProgram): readonly Score[] {
    const answers = this.site.labels.get(program.id) ?? [];
    const readings = this.#institution();
    const scores: Score[] = [];
    const queue = program.start.map((path) => new URL(path, this.site.adapter.home).href);
    const known = new Set(queue.map(addressKey));
    for (let place = 0; place < queue.length; place += 1) {
      const address = queue[place] ?? "";
      const page = this.#read(address);
      const before = scores.at(-1);
      if (page === undefined) {
        scores.push(before ?? scoreOf(undefined, answers));
        continue;
      }
      readings.push(this.#asReading(page, program, place < program.start.length));
      const said = page.reading.findings.findings.length + page.reading.findings.contacts.length > 0;
      scores.push(before !== undefined && !said ? before : this.#score(program, readings));
      if (scores.at(-1)?.found === answers.length) return scores;
      for (const link of page.links) {
        const key = addressKey(link);
        if (known.has(key) || !this.#territory.covers(link) || trapOf(link) !== undefined) continue;
        known.add(key);
        queue.push(link);
      }
    }
    return scores;
  }

  /** Score from all pages of the site. */
  everything(program: SiteProgram): Score {
    const readings = [...this.site.pages.keys()].flatMap((path) => {
      const page = this.#read(new URL(path, this.site.adapter.home).href);
      return page === undefined ? [] : [this.#asReading(page, program, program.start.includes(path))];
    });
    return this.#score(program, readings);
  }

  #score(program: SiteProgram, readings: readonly PageReading[]): Score {
    const { start: _start, scope: _scope, ...identity } = program;
    const url = this.site.adapter.home;
    const at = "2026-01-01T00:00:00.000Z";
    const record = resolveProgram({
      identity,
      site: this.site.adapter.id,
      url,
      outcome: "ok",
      checkedAt: at,
      readings,
    });
    return scoreOf(record, this.site.labels.get(program.id) ?? []);
  }

  #institution(): PageReading[] {
    return (this.site.adapter.institutionPages ?? []).flatMap((path) => {
      const page = this.#read(new URL(path, this.site.adapter.home).href);
      return page === undefined ? [] : [{ ...page.reading, scope: "institution" as const, start: false }];
    });
  }

  #asReading(page: CachedPage, program: SiteProgram, start: boolean): PageReading {
    const owner = start ? "program" : this.#territory.owner(program.id, page.reading.url).kind;
    return { ...page.reading, scope: owner === "program" ? "program" : "institution", start };
  }

  #read(address: string): CachedPage | undefined {
    const { pathname, search } = new URL(address);
    const path = `${pathname}${search}`;
    if (this.#cache.has(path)) return this.#cache.get(path);
    const made = this.site.pages.get(path);
    const cached = made === undefined ? undefined : cachedPage(address, pageHtml(this.site, made, 1));
    this.#cache.set(path, cached);
    return cached;
  }
}

function cachedPage(url: string, html: string): CachedPage | undefined {
  const page = buildPage({ url, contentType: "text/html; charset=utf-8", body: Buffer.from(html) });
  if (page.blocks.length === 0) return undefined;
  const links = page.links.flatMap((link) => (link.kind === "page" ? (cleanAddress(link.target) ?? []) : []));
  const said: PageFindings = extractPage(page);
  const text = said.findings.length + said.contacts.length === 0 ? "" : pageText(page);
  return {
    reading: {
      url,
      title: page.title,
      fetchedAt: "2026-01-01T00:00:00.000Z",
      digest: createHash("sha256").update(html).digest("hex"),
      findings: said,
      text,
    },
    links: [...new Set(links)],
  };
}
