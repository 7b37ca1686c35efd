import { existsSync } from "node:fs";
import { join } from "node:path";
import { type LoadedSites, loadSites } from "../crawl/load-sites.js";
import type { Filter } from "../crawl/selection.js";
import type { AdapterOptions, FilterOptions } from "./command-options.js";
import { UsageError } from "./failures.js";
import { packageFolder } from "./package-info.js";
import { didYouMean } from "./suggestions.js";
import { complain } from "./terminal.js";

/**
 * Loads the adapters that the options name and tells about each broken one on stderr. Throws `AdapterError` for a
 * folder that cannot be read, `UsageError` when there is no adapter at all.
 */
export async function loadAdapters(options: AdapterOptions): Promise<LoadedSites> {
  const bundled = join(packageFolder, "crawlers");
  const folders = [...(options.bundled && existsSync(bundled) ? [bundled] : []), ...(options.crawlers ?? [])];
  if (folders.length === 0) throw new UsageError("--no-bundled leaves no adapters; name a folder with --crawlers DIR");
  const loaded = await loadSites(folders);
  for (const error of loaded.errors) complain(`broken adapter: ${error.message}`);
  if (loaded.sites.length === 0 && loaded.errors.length === 0) {
    throw new UsageError(`no adapters in ${folders.join(", ")}; name a folder with --crawlers DIR`);
  }
  return loaded;
}

/** The filter that the options stand for. Throws `UsageError` for a site that no adapter declares. */
export function filterOf(options: FilterOptions, loaded: LoadedSites): Filter {
  const known = loaded.sites.map(({ site }) => site.id);
  for (const id of options.site ?? []) {
    if (!known.includes(id)) throw new UsageError(`no site is called ${id}${didYouMean(id, known)}`);
  }
  return {
    ...(options.site !== undefined && { sites: options.site }),
    ...(options.state !== undefined && { states: options.state }),
    ...(options.specialty !== undefined && { specialties: options.specialty }),
  };
}
