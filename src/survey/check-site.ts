import { createHash } from "node:crypto";
import { load } from "cheerio";
import { addressKey } from "../crawl/address.js";
import { crawlSite, type SiteCrawl } from "../crawl/crawl-site.js";
import { bandFor } from "../crawl/expectation.js";
import { addressOf } from "../crawl/first-pages.js";
import { HookError } from "../crawl/hook-error.js";
import type { LoadedSite } from "../crawl/load-sites.js";
import type { Asking } from "../crawl/site-visitor.js";
import { Territory } from "../crawl/territory.js";
import { isFailure } from "../crawl/verdict.js";
import type { ReportedVisit } from "../model/run-report.js";
import type { Site } from "../model/site.js";
import type { SiteCheck } from "../model/site-check.js";
import { SelectorError } from "../page/selectors.js";
import type { Output } from "../store/output.js";
import { sourcedPage } from "./sourced-page.js";
import { SurveyError } from "./survey-error.js";

interface CheckOrder {
  readonly loaded: LoadedSite;
  readonly output: Output;
  readonly asking: Asking;
  /** ISO 8601. */
  readonly checkedAt: string;
}

/**
 * Visits a site as a crawl does and tells how it is: whether the pages that its adapter names answer, are allowed by
 * robots.txt, lie on the website and hold content, and whether it gives as many facts as its band expects. Writes page
 * bytes, but neither state nor snapshot. Throws as `crawlSite` does.
 */
export async function checkSite(order: CheckOrder): Promise<SiteCheck> {
  const { site } = order.loaded;
  try {
    return await judged(order);
  } catch (error) {
    if (!(error instanceof HookError || error instanceof SelectorError)) throw error;
    const unknown = { reachable: "unknown", robots: "unknown", scope: "unknown", facts: "unknown" } as const;
    return {
      schemaVersion: 1,
      site: site.id,
      checkedAt: order.checkedAt,
      adapter: adapterDigest(site),
      healthy: false,
      aspects: { ...unknown, content: "ill" },
      named: namedPages(site).length,
      answered: 0,
      facts: 0,
      contacts: 0,
      problems: [error.message],
      warnings: [],
      requests: 0,
    };
  }
}

async function judged({ loaded, output, asking, checkedAt }: CheckOrder): Promise<SiteCheck> {
  const { site } = loaded;
  const order = { site, programs: site.programs, former: new Map(), acceptDrop: true, output, checkedAt, asking };
  const crawl = await crawlSite(order);
  const named = namedPages(site);
  const visits = named.flatMap((address) => {
    const key = addressKey(address);
    return crawl.report.visits.find(({ url }) => addressKey(url) === key) ?? [];
  });
  const denied = visits.filter(({ outcome }) => outcome === "robots_denied");
  const elsewhere = strayed(site, visits, crawl);
  const failed = visits.filter(
    (visit) => isFailure(visit.outcome) && visit.outcome !== "robots_denied" && visit.outcome !== "moved",
  );
  const answered = visits.filter(({ outcome }) => !isFailure(outcome));
  const bare = await withoutContent(site, answered, crawl, output);
  const { facts, contacts, requests } = crawl.outcome;
  const band = bandFor(loaded.band, site.programs.length, site.programs.length);
  const tooFew = band === undefined ? facts + contacts === 0 : facts < band.minimum;
  const known = answered.length > 0;
  const aspects = {
    reachable: failed.length > 0 ? "ill" : "well",
    robots: denied.length > 0 ? "ill" : known || failed.length === 0 ? "well" : "unknown",
    scope: elsewhere.length > 0 ? "ill" : known ? "well" : "unknown",
    content: bare.length > 0 ? "ill" : known ? "well" : "unknown",
    facts: !known ? "unknown" : tooFew ? "ill" : "well",
  } as const;
  const expected = band === undefined ? "any" : `${band.minimum} to ${band.maximum}`;
  return {
    schemaVersion: 1,
    site: site.id,
    checkedAt,
    adapter: adapterDigest(site),
    healthy: Object.values(aspects).every((aspect) => aspect === "well"),
    aspects: { ...aspects },
    named: named.length,
    answered: answered.length,
    facts,
    contacts,
    ...(band !== undefined && { expected: { minimum: band.minimum, maximum: band.maximum } }),
    problems: [
      ...[...failed, ...denied].map(({ url, outcome, reason }) => `${url}: ${outcome}: ${reason ?? "no answer"}`),
      ...elsewhere,
      ...bare.map(
        (url) =>
          `${url}: ${site.content === undefined ? "no content is found" : `no element fits the selector ${site.content}`}`,
      ),
      ...(aspects.facts === "ill"
        ? [`it gives ${facts} facts and ${contacts} contacts; expected: ${expected} facts`]
        : []),
    ],
    warnings: band !== undefined && facts > band.maximum ? [`it gives ${facts} facts; expected: ${expected}`] : [],
    requests,
  };
}

/** SHA-256 of what an adapter declares, hooks included. */
export function adapterDigest(site: Site): string {
  const hooks = (_key: string, value: unknown): unknown => (typeof value === "function" ? String(value) : value);
  return createHash("sha256").update(JSON.stringify(site, hooks)).digest("hex");
}

/** The pages that the adapter names, each once. */
function namedPages(site: Site): readonly string[] {
  const paths = [...(site.institutionPages ?? []), ...site.programs.flatMap(({ start }) => start)];
  const addresses = paths.map((path) => addressOf(site, path));
  return [...new Map(addresses.map((address) => [addressKey(address), address])).values()];
}

/** Pages that have left the website, and where they are: a clause for people each. */
function strayed(site: Site, visits: readonly ReportedVisit[], { state }: SiteCrawl): string[] {
  const territory = new Territory(site);
  return visits.flatMap(({ url, outcome, reason }) => {
    if (outcome === "moved") return [`${url}: moved: ${reason ?? "to another website"}`];
    const finalUrl = isFailure(outcome) ? undefined : state.urls[url]?.finalUrl;
    return finalUrl === undefined || territory.covers(finalUrl)
      ? []
      : [`${url}: it leads to ${finalUrl}, another website`];
  });
}

/** Pages on which the adapter's content area, or any content, is not found. */
async function withoutContent(
  site: Site,
  visits: readonly ReportedVisit[],
  { state }: SiteCrawl,
  output: Output,
): Promise<string[]> {
  const bare: string[] = [];
  for (const { url } of visits) {
    const known = state.urls[url];
    if (known === undefined) continue;
    const { finalUrl, contentType, digest } = known;
    try {
      const { page, html } = await sourcedPage({ url: finalUrl, contentType, body: await output.getPage(digest) });
      const isThere =
        site.content === undefined || page.kind === "pdf"
          ? page.blocks.some(({ place }) => place === "content")
          : load(html)(site.content).length > 0;
      if (!isThere) bare.push(url);
    } catch (error) {
      if (!(error instanceof SurveyError)) throw error;
      bare.push(url);
    }
  }
  return bare;
}
