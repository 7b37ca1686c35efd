import { existsSync } from "node:fs";
import { join } from "node:path";
import { type LoadedSites, loadSites } from "../crawl/load-sites.js";
import type { Filter } from "../crawl/selection.js";
import { type PlacedProgram, withListed } from "../survey/listed-sites.js";
import type { AdapterOptions, FilterOptions } from "./command-options.js";
import { UsageError } from "./failures.js";
import { ownList } from "./own-list.js";
import { packageFolder } from "./package-info.js";
import { didYouMean } from "./suggestions.js";
import { complain } from "./terminal.js";

/** Adapters, and the programs of the user's own list among them. */
export interface LoadedPrograms extends LoadedSites {
  readonly placed: readonly PlacedProgram[];
  /** Keeps to the programs of a list that was named; else everything passes. */
  readonly only: Pick<Filter, "programs">;
}

/**
 * Loads the adapters that the options name and tells about each broken one on stderr; joins the programs of the user's
 * own list to them. Throws `AdapterError` for a folder that cannot be read, `StoreError` for a list that cannot,
 * `UsageError` when there is no adapter at all.
 */
export async function loadAdapters(options: AdapterOptions): Promise<LoadedPrograms> {
  const bundled = join(packageFolder, "crawlers");
  const folders = [...(options.bundled && existsSync(bundled) ? [bundled] : []), ...(options.crawlers ?? [])];
  const { file, programs } = await ownList(options.programs);
  if (folders.length === 0 && programs.length === 0) {
    throw new UsageError("--no-bundled leaves no adapters; name a folder with --crawlers DIR");
  }
  const loaded = await loadSites(folders);
  for (const error of loaded.errors) complain(`broken adapter: ${error.message}`);
  const { sites, placed } = withListed(loaded.sites, programs, file);
  if (sites.length === 0 && loaded.errors.length === 0 && placed.length === 0) {
    throw new UsageError(`no adapters in ${folders.join(", ")}; name a folder with --crawlers DIR`);
  }
  const only = options.programs === undefined ? {} : { programs: placed.map(({ id }) => id) };
  return { sites, errors: loaded.errors, placed, only };
}

/** The filter that the options stand for, within `only`. Throws `UsageError` for a site that no adapter declares. */
export function filterOf(options: FilterOptions, loaded: LoadedSites, only: Pick<Filter, "programs"> = {}): Filter {
  const known = loaded.sites.map(({ site }) => site.id);
  for (const id of options.site ?? []) {
    if (known.includes(id)) continue;
    const likely = didYouMean(id, known);
    const hint = likely === "" ? "; `matchscout sites` lists them, --crawlers DIR adds those of a folder" : likely;
    throw new UsageError(`no site is called ${id}${hint}`);
  }
  return {
    ...only,
    ...(options.site !== undefined && { sites: options.site }),
    ...(options.state !== undefined && { states: options.state }),
    ...(options.specialty !== undefined && { specialties: options.specialty }),
  };
}
