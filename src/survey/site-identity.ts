import type { Fetcher } from "../fetch/outcome.js";
import type { SiteIdentity } from "./draft-site.js";
import { institutionName } from "./institution-name.js";
import { askForPage, type SourcedPage } from "./sourced-page.js";
import { statedPlace } from "./stated-place.js";
import { SurveyError } from "./survey-error.js";

/** What the user said, or else what the pages state; the home page is asked for where they do not tell. */
export async function identityOf(
  { stated, signal }: { readonly stated: Partial<SiteIdentity>; readonly signal?: AbortSignal | undefined },
  fetcher: Fetcher,
  address: string,
  pages: readonly SourcedPage[],
): Promise<Partial<SiteIdentity>> {
  const read = (more: readonly SourcedPage[]) => {
    const place = statedPlace(more.map(({ page }) => page));
    return { institution: institutionName(more), ...place };
  };
  let found = read(pages);
  if (found.state === undefined || found.institution === undefined) {
    try {
      const home = await askForPage(new URL("/", address).href, fetcher, signal);
      found = { ...read([...pages, home]) };
    } catch (error) {
      if (!(error instanceof SurveyError)) throw error;
    }
  }
  return { ...found, ...withoutGaps(stated) };
}

/** Without what is not known. */
export function withoutGaps(identity: Partial<SiteIdentity>): Partial<SiteIdentity> {
  return Object.fromEntries(Object.entries(identity).filter(([, value]) => value !== undefined));
}

/** What an adapter needs and nobody stated. */
export function missingOf(identity: Partial<SiteIdentity>): ("institution" | "city" | "state")[] {
  return (["institution", "city", "state"] as const).filter((name) => identity[name] === undefined);
}
