import type { Site, SiteProgram } from "../model/site.js";
import type { SiteState } from "../store/output.js";
import { addressKey, cleanAddress } from "./address.js";

/** Absolute address of a path or address that an adapter names. */
export function addressOf(site: Site, path: string): string {
  return cleanAddress(path, site.home) ?? site.home;
}

/** Pages that gave facts of the program in earlier runs, under its present id or a former one. */
export function knownPages(state: SiteState | undefined, program: SiteProgram): readonly string[] {
  const pages = [program.id, ...(program.formerIds ?? [])].flatMap((id) => state?.programPages[id] ?? []);
  return [...new Set(pages)];
}

/** Addresses that a crawl of the program begins with: start pages, then pages that gave facts before. */
export function firstPages(site: Site, program: SiteProgram, state: SiteState | undefined): readonly string[] {
  const pages = [...program.start.map((path) => addressOf(site, path)), ...knownPages(state, program)];
  return [...new Map(pages.map((address) => [addressKey(address), address])).values()];
}
