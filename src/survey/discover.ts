import type { Fetcher } from "../fetch/outcome.js";
import { type DiscoveryReport, discoveryReportSchema } from "../model/discovery-report.js";
import type { Site } from "../model/site.js";
import { adapterText } from "./adapter-text.js";
import { draftOf, type SiteIdentity, siteOf } from "./draft-site.js";
import { findLanding } from "./landing.js";
import { siteIdOf } from "./minted-ids.js";
import { rememberingFetcher } from "./remembering-fetcher.js";
import { identityOf, missingOf } from "./site-identity.js";
import { SurveyError } from "./survey-error.js";

/** What a discovery is given. */
interface DiscoveryOrder {
  readonly address: string;
  readonly fetcher: Fetcher;
  /** What the user says; it stands against what pages state. */
  readonly stated: Partial<SiteIdentity>;
  /** ISO 8601. */
  readonly discoveredAt: string;
  readonly signal?: AbortSignal | undefined;
}

/** What a discovery found. */
interface Discovery {
  readonly report: DiscoveryReport;
  /** The proposed site; undefined while something that an adapter needs is missing. */
  readonly site: Site | undefined;
}

/**
 * Finds the residencies that an institution's page lists, or a page that it leads to, with their pages and the
 * institution's policies, and proposes an adapter. Reads lists only, no page of a program. Throws `SurveyError` when a
 * page fails or lists no residency, and when aborted.
 */
export async function discoverPrograms(order: DiscoveryOrder): Promise<Discovery> {
  const fetcher = rememberingFetcher(order.fetcher);
  const landing = await findLanding(order.address, fetcher, order.signal);
  const { address, own, listed, policies, pages } = landing;
  if (own !== undefined) {
    throw new SurveyError(
      address,
      "nothing_found",
      "the page is about one program; `matchscout site probe` looks at it",
    );
  }
  const draft = draftOf(landing);
  const id = order.stated.id ?? siteIdOf(address);
  const identity = await identityOf(order, fetcher, address, pages);
  const missing = missingOf(identity);
  const { institution, city, state } = identity;
  const known = institution !== undefined && city !== undefined && state !== undefined && draft.programs.length > 0;
  const site = known ? siteOf(draft, { id, institution, city, state }) : undefined;
  const named = listed.residencies.filter(({ specialty }) => specialty !== undefined);
  const report = discoveryReportSchema.parse({
    schemaVersion: 1,
    address: order.address,
    lists: pages.map(({ page }) => page.url).filter((url, index, all) => all.indexOf(url) === index),
    discoveredAt: order.discoveredAt,
    ...(institution !== undefined && { institution }),
    ...(city !== undefined && { city }),
    ...(state !== undefined && { state }),
    residencies: draft.programs.map(({ specialty, preliminary, acgmeId, start }, index) => ({
      ...(site !== undefined && { id: site.programs[index]?.id }),
      title: named[index]?.title ?? "",
      specialty,
      preliminary,
      ...(acgmeId !== undefined && { acgmeId }),
      start: start[0],
    })),
    leftOut: [
      ...listed.residencies.flatMap(({ specialty, title }) =>
        specialty === undefined ? [{ title, kind: "combined residency" }] : [],
      ),
      ...listed.others.map(({ title, kind }) => ({ title, kind: kind.replaceAll("_", " ") })),
    ],
    policyPages: [...policies],
    ...(site !== undefined && { adapter: adapterText(site) }),
    missing,
    requests: fetcher.requests,
  });
  return { report, site };
}
