import { addressKey } from "../crawl/address.js";
import { withBudget } from "../crawl/budget.js";
import { crawlSite, type SiteCrawl } from "../crawl/crawl-site.js";
import { readSitemapFile } from "../crawl/sitemap-file.js";
import type { Fetcher } from "../fetch/outcome.js";
import type { ProbeReport } from "../model/probe-report.js";
import type { ProgramRecord } from "../model/program.js";
import type { Site } from "../model/site.js";
import type { Output } from "../store/output.js";
import { draftOf, type SiteDraft, type SiteIdentity, siteOf } from "./draft-site.js";
import { findLanding, type Landing } from "./landing.js";
import { siteIdOf } from "./minted-ids.js";
import { platformOf } from "./platform.js";
import { type RememberingFetcher, rememberingFetcher } from "./remembering-fetcher.js";
import { reportProbe } from "./report-probe.js";
import { identityOf, missingOf, withoutGaps } from "./site-identity.js";
import { type SourcedPage, sourcedPage } from "./sourced-page.js";
import { type StartPage, startPages } from "./start-pages.js";
import { SurveyError } from "./survey-error.js";

/** What a probe is given. */
export interface ProbeOrder {
  readonly address: string;
  readonly fetcher: Fetcher;
  /** Scratch folder for the pages that are read. */
  readonly output: Output;
  /** Most pages that are asked for all programs together. */
  readonly maxPages: number;
  /** What the user says; it stands against what pages state. */
  readonly stated: Partial<SiteIdentity>;
  /** ISO 8601. */
  readonly probedAt: string;
  readonly signal?: AbortSignal | undefined;
  /** No page is asked for any more once it aborts. */
  readonly stop?: AbortSignal | undefined;
  readonly onPage?: (address: string) => void;
}

/** What a probe found. */
export interface Probe {
  readonly report: ProbeReport;
  /** The site that an adapter would declare; undefined while something that it needs is missing. */
  readonly site: Site | undefined;
  /** What the site's crawl gave, with the state that names its pages. */
  readonly crawl: SiteCrawl;
}

/** Where a draft is crawled whose place no page states; never shown. */
const nowhere = { institution: "unknown", city: "unknown", state: "DC" } as const;

/**
 * Looks at a website as a crawl would: finds its programs from one address, crawls them, chooses as start pages those
 * that gave facts, and crawls again from these, which asks only for pages that are new. Writes pages to the scratch
 * folder and nothing else. Throws `SurveyError` when the address does not answer or names no residency, `StoreError`,
 * and the reason of `signal` or `stop` when aborted.
 */
export async function probeSite(order: ProbeOrder): Promise<Probe> {
  const fetcher = rememberingFetcher(order.fetcher);
  const landing = await findLanding(order.address, fetcher, order.signal);
  const first = draftOf(landing);
  if (first.programs.length === 0) {
    throw new SurveyError(
      landing.address,
      "nothing_found",
      "it lists no residency of a specialty that the vocabulary has",
    );
  }
  const id = order.stated.id ?? siteIdOf(landing.address);
  const survey = await crawlDraft(order, fetcher, first, { ...nowhere, id });
  const read = [...landing.pages, ...(await pagesOf(survey, order.output))];
  const pages = [...new Map(read.map((one) => [addressKey(one.page.url), one])).values()];
  const identity = { ...(await identityOf(order, fetcher, landing.address, pages)), id };
  const { draft, starts } = settledDraft(first, survey, landing, pages);
  const crawl = await crawlDraft(order, fetcher, draft, { ...nowhere, ...withoutGaps(identity), id });
  const missing = missingOf(identity);
  const { institution, city, state } = identity;
  const known = institution !== undefined && city !== undefined && state !== undefined;
  const site = known ? siteOf(draft, { id, institution, city, state }) : undefined;
  const source = landing.pages.at(-1);
  const report = reportProbe({
    order,
    landing,
    platform: platformOf(source?.html ?? "", source?.page.generator),
    robots: fetcher.robots,
    sitemaps: await sitemapsOf(landing.address, fetcher, order.signal),
    draft,
    identity,
    site,
    missing,
    starts,
    crawl,
    requests: fetcher.requests,
  });
  return { report, site, crawl };
}

/** Crawls a draft into the scratch folder. No state is written: both crawls of a probe begin afresh. */
function crawlDraft(
  order: ProbeOrder,
  fetcher: RememberingFetcher,
  draft: SiteDraft,
  identity: SiteIdentity,
): Promise<SiteCrawl> {
  const { output, probedAt, signal, stop, onPage = () => undefined } = order;
  const site = withBudget(siteOf(draft, identity), { maxSitePages: order.maxPages });
  return crawlSite({
    site,
    programs: site.programs,
    former: new Map(),
    acceptDrop: true,
    output,
    checkedAt: probedAt,
    asking: { fetcher, signal, stop, onPage },
  });
}

/** The pages that a crawl read, from the scratch folder. */
async function pagesOf({ state }: SiteCrawl, output: Output): Promise<SourcedPage[]> {
  const pages: SourcedPage[] = [];
  for (const { finalUrl, contentType, digest } of Object.values(state.urls)) {
    try {
      pages.push(await sourcedPage({ url: finalUrl, contentType, body: await output.getPage(digest) }));
    } catch (error) {
      if (!(error instanceof SurveyError)) throw error;
    }
  }
  return pages;
}

/** The draft with the pages that gave something as start pages, and the ACGME numbers that they state. */
function settledDraft(
  draft: SiteDraft,
  { programs }: SiteCrawl,
  landing: Landing,
  pages: readonly SourcedPage[],
): { readonly draft: SiteDraft; readonly starts: readonly (readonly StartPage[])[] } {
  const read = pages.map(({ page }) => page);
  const isList = landing.own === undefined;
  const starts = draft.programs.map((program, index) => {
    const record = programs[index];
    return record === undefined ? [] : startPages(record, program.start, read, "program");
  });
  const shared = isList ? programs.flatMap((record) => sharedPages(record, pages)) : [];
  const institutionPages = [...draft.institutionPages, ...shared];
  return {
    starts,
    draft: {
      ...draft,
      programs: draft.programs.map((program, index) => ({
        ...program,
        acgmeId: program.acgmeId ?? programs[index]?.facts["program.acgmeId"]?.value,
        start: starts[index]?.map(({ address }) => address) ?? program.start,
      })),
      institutionPages: [...new Map(institutionPages.map((address) => [addressKey(address), address])).values()],
    },
  };
}

/** Pages of the institution that gave the record a fact. */
function sharedPages(record: ProgramRecord, pages: readonly SourcedPage[]): string[] {
  const read = pages.map(({ page }) => page);
  return startPages(record, [], read, "institution")
    .filter(({ facts }) => facts > 0)
    .map(({ address }) => address);
}

/** The sitemaps that robots.txt names, or `/sitemap.xml`, and what each holds. */
async function sitemapsOf(address: string, fetcher: Fetcher, signal?: AbortSignal): Promise<ProbeReport["sitemaps"]> {
  const named = await fetcher.sitemaps(address);
  const asked = named.length > 0 ? named.slice(0, 3) : [new URL("/sitemap.xml", address).href];
  const found: ProbeReport["sitemaps"] = [];
  for (const url of asked) {
    const answer = await fetcher.fetch({ url, wanted: "sitemap", ...(signal && { signal }) });
    const file = answer.outcome === "ok" ? await readSitemapFile(answer.body) : undefined;
    if (file === undefined && named.length === 0) continue;
    found.push({ address: url, holds: file?.kind ?? "nothing", addresses: file?.addresses.length ?? 0 });
  }
  return found;
}
