import { existsSync } from "node:fs";
import { join } from "node:path";
import { loadSites } from "../crawl/load-sites.js";
import type { Site } from "../model/site.js";
import { existingPath, type SitePaths } from "../survey/write-site.js";
import { UsageError } from "./failures.js";
import { packageFolder } from "./package-info.js";

/** Where the adapter of a site goes below a folder of adapters. */
export function adapterPath(site: Site, crawlers: string): string {
  return join(crawlers, site.programs[0]?.state.toLowerCase() ?? "", `${site.id}.ts`);
}

/**
 * Ids are minted once, and a website has one adapter: throws `UsageError` where that would not hold, or where something
 * would be replaced without `force`.
 */
export async function refuseClash(
  site: Site,
  paths: SitePaths,
  { crawlers, force = false }: { readonly crawlers: string; readonly force?: boolean },
): Promise<void> {
  const folders = [join(packageFolder, "crawlers"), crawlers].filter((folder) => existsSync(folder));
  const ids = new Set(site.programs.map(({ id }) => id));
  for (const { site: other, file } of (await loadSites(folders)).sites) {
    if (file === paths.adapter) continue;
    if (other.id === site.id) throw new UsageError(`the id ${site.id} is taken by ${file}; choose another with --id`);
    const program = other.programs.find(({ id }) => ids.has(id));
    if (program !== undefined) throw new UsageError(`the program ${program.id} is already declared in ${file}`);
    if (!force && new URL(other.home).host === new URL(site.home).host) {
      throw new UsageError(`${site.home} is the home of ${file}; add its programs there, or use --force`);
    }
  }
  const taken = force ? undefined : await existingPath(paths);
  if (taken !== undefined) throw new UsageError(`${taken} is there already; --force replaces it`);
}
