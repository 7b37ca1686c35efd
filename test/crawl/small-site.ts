import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { CrawlOptions } from "../../src/crawl/crawl-options.js";
import type { LoadedSites } from "../../src/crawl/load-sites.js";
import { crawl } from "../../src/crawl/run.js";
import type { CrawlReport } from "../../src/crawl/write-run.js";
import { systemClock } from "../../src/fetch/clock.js";
import { createFetcher } from "../../src/fetch/fetcher.js";
import { type Site, type SiteProgram, siteSchema } from "../../src/model/site.js";
import { openOutput } from "../../src/store/file-output.js";
import type { Output, Snapshot } from "../../src/store/output.js";

const contentTypes: Readonly<Record<string, string>> = {
  xml: "application/xml",
  gz: "application/octet-stream",
  txt: "text/plain",
};

/** A website that a test writes page by page, an output folder, and crawls of the one into the other. */
export interface SmallSite {
  /** By path; a number is the status of an error. */
  readonly pages: Map<string, SmallAnswer>;
  /** Asked in turn for pages that are not among `pages`, by path with query. */
  readonly invented: ((path: string) => string | undefined)[];
  /** Paths asked for since the last crawl began, robots.txt aside. */
  readonly asked: string[];
  readonly output: Output;
  crawl(site: Site | readonly Site[], options?: Partial<CrawlOptions>): Promise<CrawlReport>;
  /** Newest snapshot. */
  snapshot(): Promise<Snapshot>;
  close(): Promise<void>;
}

/** A body, the status of an error, or a permanent redirect. */
type SmallAnswer = string | Uint8Array | number | { readonly movedTo: string };

export async function openSmallSite(): Promise<SmallSite> {
  const pages = new Map<string, SmallAnswer>();
  const invented: ((path: string) => string | undefined)[] = [];
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? "/";
    if (path !== "/robots.txt") asked.push(path);
    const page = pages.get(path) ?? invented.map((invent) => invent(path)).find((made) => made !== undefined) ?? 404;
    const type = /\.(xml|gz|txt)$/.exec(path)?.[1] ?? "html";
    const headers = { "Content-Type": contentTypes[type] ?? "text/html; charset=utf-8" };
    if (typeof page === "number") response.writeHead(page, headers).end(`<p>${page}</p>`);
    else if (typeof page === "object" && "movedTo" in page) response.writeHead(301, { Location: page.movedTo }).end();
    else response.writeHead(200, headers).end(page);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the server has no port");
  const folder = await mkdtemp(join(tmpdir(), "matchscout-crawl-"));
  const output = await openOutput(folder);
  return {
    pages,
    invented,
    asked,
    output,
    async crawl(site, options = {}) {
      asked.length = 0;
      const sites = "id" in site ? [site] : site;
      const loaded: LoadedSites = { sites: sites.map((one) => ({ site: one, file: `${one.id}.ts` })), errors: [] };
      const fetcher = createFetcher({
        minDelayMs: 0,
        backoffMs: 0,
        ...(options.now !== undefined && { clock: { ...systemClock, now: options.now } }),
        connectTo: [{ pattern: "*.example.edu", address: "127.0.0.1", port: address.port }],
      });
      try {
        const usual = { loaded, filter: {}, kind: "crawl", version: "0.0.0", output, fetcher, concurrency: 2 } as const;
        return await crawl({ ...usual, ...options });
      } finally {
        await fetcher.close();
      }
    },
    async snapshot() {
      const latest = await output.readLatest();
      if (latest === undefined) throw new Error("there is no snapshot");
      return output.readSnapshot(latest.newest);
    },
    async close() {
      const closed = once(server, "close");
      server.close();
      server.closeAllConnections();
      await closed;
      await rm(folder, { recursive: true });
    },
  };
}

/** A site at `<id>.example.edu` whose programs are named by the start page of each. */
export function siteOf(id: string, starts: readonly string[], more: Partial<Site> = {}): Site {
  const programs = starts.map((start): SiteProgram => {
    const name = start.replace(/\W+/g, " ").trim().replaceAll(" ", "-");
    return {
      id: `ky-${id}-${name}`,
      name: "Pediatrics Residency",
      institution: "Dry Fork Hospital",
      specialty: "pediatrics",
      city: "Dry Fork",
      state: "KY",
      start: [start],
    };
  });
  return siteSchema.parse({ id, home: `http://${id}.example.edu`, programs, ...more });
}

/** A page with a heading, paragraphs and links (text to path). */
export function page(
  title: string,
  paragraphs: readonly string[],
  links: Readonly<Record<string, string>> = {},
): string {
  const anchors = Object.entries(links).map(([text, path]) => `<li><a href="${path}">${text}</a></li>`);
  return `<!DOCTYPE html><html><head><title>${title}</title></head><body><main><h1>${title}</h1>
${paragraphs.map((text) => `<p>${text}</p>`).join("\n")}<ul>${anchors.join("")}</ul></main></body></html>`;
}

/** Sentences that each state one fact at least. */
export const requirements = [
  "We sponsor J-1 visas.",
  "We do not sponsor H-1B visas.",
  "Three letters of recommendation are required.",
  "Applicants must have graduated from medical school within the last five years.",
  "ECFMG certification is required at the time of application.",
  "International medical graduates are welcome to apply.",
  "Applications are accepted through ERAS only.",
  "We participate in the NRMP Match.",
];
