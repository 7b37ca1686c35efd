import { addressKey, hostKey } from "../crawl/address.js";
import type { LoadedSite } from "../crawl/load-sites.js";
import type { ListedProgram } from "../model/program-list.js";
import { type Site, type SiteProgram, siteSchema } from "../model/site.js";
import { siteIdOf } from "./minted-ids.js";

/** A program of a user's own list, and who reads it. */
export interface PlacedProgram {
  readonly listed: ListedProgram;
  /** The program that the crawl knows it as: an adapter's own where one declares it. */
  readonly id: string;
  /** The website that it is read from; undefined while no address is known. */
  readonly site: string | undefined;
  /** True where an adapter declares the program. */
  readonly adapted: boolean;
}

/** Adapters with the programs of a list. */
export interface ListedSites {
  /** Sorted by site id. */
  readonly sites: readonly LoadedSite[];
  readonly placed: readonly PlacedProgram[];
}

/**
 * Joins a list's programs to the adapters. A program that an adapter declares (by id, ACGME number or start page) is
 * that adapter's. One whose website has an adapter is read as another program of it, so that pauses and the
 * institution's pages hold for it as well. The others are grouped by website, each with a generic adapter. `file` is
 * the list's path, for messages.
 */
export function withListed(adapters: readonly LoadedSite[], list: readonly ListedProgram[], file: string): ListedSites {
  const declared = new Declared(adapters);
  const joined = new Map<string, SiteProgram[]>();
  const generic = new Map<string, ListedProgram[]>();
  const placed = new Map<string, PlacedProgram>();
  for (const listed of list) {
    const own = declared.programOf(listed);
    const [first] = listed.pages;
    const adapter = first === undefined ? undefined : declared.siteOn(first);
    if (own !== undefined) placed.set(listed.id, { listed, ...own, adapted: true });
    else if (first === undefined) placed.set(listed.id, { listed, id: listed.id, site: undefined, adapted: false });
    else if (adapter !== undefined) {
      joined.set(adapter, [...(joined.get(adapter) ?? []), siteProgramOf(listed)]);
      placed.set(listed.id, { listed, id: listed.id, site: adapter, adapted: false });
    } else {
      const host = hostKey(first);
      generic.set(host, [...(generic.get(host) ?? []), listed]);
    }
  }
  const taken = new Set(adapters.map(({ site }) => site.id));
  const made = [...generic.values()].map((programs) => {
    const site = genericSite(programs, taken);
    for (const listed of programs) placed.set(listed.id, { listed, id: listed.id, site: site.id, adapted: false });
    return { site, file };
  });
  const grown = adapters.map((loaded) => {
    const more = joined.get(loaded.site.id);
    return more === undefined
      ? loaded
      : { ...loaded, site: { ...loaded.site, programs: [...loaded.site.programs, ...more] } };
  });
  return {
    sites: [...grown, ...made].sort((a, b) => (a.site.id < b.site.id ? -1 : 1)),
    placed: list.flatMap(({ id }) => placed.get(id) ?? []),
  };
}

/** What adapters declare, by what a list may know it by. */
class Declared {
  readonly #programs = new Map<string, { readonly id: string; readonly site: string }>();
  readonly #hosts = new Map<string, string>();

  constructor(adapters: readonly LoadedSite[]) {
    for (const { site } of adapters) {
      for (const { id, formerIds = [], acgmeId, start } of site.programs) {
        const pages = start.map((path) => addressKey(new URL(path, site.home).href));
        for (const key of [id, ...formerIds, ...(acgmeId === undefined ? [] : [acgmeId]), ...pages]) {
          if (!this.#programs.has(key)) this.#programs.set(key, { id, site: site.id });
        }
      }
      const hosts = [site.home, ...site.programs.flatMap(({ start }) => start)];
      for (const address of hosts) {
        const host = hostKey(new URL(address, site.home));
        if (!this.#hosts.has(host)) this.#hosts.set(host, site.id);
      }
    }
  }

  programOf({ id, formerIds = [], acgmeId, pages }: ListedProgram): { id: string; site: string } | undefined {
    const keys = [id, ...formerIds, ...(acgmeId === undefined ? [] : [acgmeId]), ...pages.slice(0, 1).map(addressKey)];
    return keys.map((key) => this.#programs.get(key)).find((found) => found !== undefined);
  }

  siteOn(address: string): string | undefined {
    return this.#hosts.get(hostKey(address));
  }
}

/** A website that no adapter declares, read with the defaults. Its id is that of its host, told from those `taken`. */
function genericSite(programs: readonly ListedProgram[], taken: Set<string>): Site {
  const home = new URL("/", programs[0]?.pages[0]).href;
  const plain = siteIdOf(home);
  let id = plain;
  for (let count = 2; taken.has(id); count++) id = `${plain}-${count}`;
  taken.add(id);
  return siteSchema.parse({ id, home, programs: programs.map(siteProgramOf) });
}

function siteProgramOf({ pages, ...identity }: ListedProgram): SiteProgram {
  return { ...identity, start: [...pages] };
}
