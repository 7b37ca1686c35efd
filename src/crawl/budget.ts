import type { Site } from "../model/site.js";

/** Most pages fetched in one run, unless the adapter or the command line says otherwise. Known pages come on top. */
const usual = { maxPages: 12, maxSitePages: 300 } as const;

/** Limits that a run sets for all sites, whatever their adapters say. */
export interface Budget {
  /** Most pages of one program. */
  readonly maxPages?: number | undefined;
  /** Most pages of one site, all its programs together. */
  readonly maxSitePages?: number | undefined;
}

/** The site with the run's limits in place of its own. */
export function withBudget(site: Site, { maxPages, maxSitePages }: Budget): Site {
  return {
    ...site,
    ...(maxPages !== undefined && { maxPages }),
    ...(maxSitePages !== undefined && { maxSitePages }),
  };
}

/**
 * How many pages the next program of a site may take, its start pages among them: its own budget or, where less is left
 * of the site's, an equal share of that for each of the `programsLeft`. `taken` pages were fetched for the programs before.
 */
export function programBudget(site: Site, taken: number, programsLeft: number): number {
  const left = Math.max(0, (site.maxSitePages ?? usual.maxSitePages) - taken);
  return Math.min(site.maxPages ?? usual.maxPages, Math.floor(left / Math.max(1, programsLeft)));
}
