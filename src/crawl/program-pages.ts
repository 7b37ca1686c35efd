import type { Site, SiteProgram } from "../model/site.js";
import { addressKey } from "./address.js";
import { sentOnTo } from "./departure.js";
import { addressOf } from "./first-pages.js";
import { Frontier } from "./frontier.js";
import { knownShare } from "./needs.js";
import { Novelty } from "./novelty.js";
import type { PageVisit } from "./page-visit.js";
import { SharedMenus } from "./shared-menus.js";
import type { SiteVisitor } from "./site-visitor.js";
import type { Sitemap } from "./sitemap.js";
import type { Territory } from "./territory.js";
import type { JudgedVisit, Role } from "./verdict.js";

/** A visit to a page of a program, and whether the page speaks for the program or for its institution. */
export interface ProgramVisit extends JudgedVisit {
  readonly scope: "program" | "institution";
}

/** What the programs of a site share while it is visited. */
export interface SiteParts {
  readonly visitor: SiteVisitor;
  readonly territory: Territory;
  readonly menus: SharedMenus;
  readonly sitemap: Sitemap;
}

/** Points of links that are followed before the sitemap is asked. */
const promising = 3;

/**
 * Visits the pages of one program: its start pages, what their links promise while no more than `budget` pages are
 * taken, and the pages that gave facts before (`known`). Returns the visits and how many pages were taken: those that another
 * program of the site took before cost nothing. Throws as `SiteVisitor.visit` does, and `HookError` when the adapter's hook does.
 */
export async function visitProgram(
  site: Site,
  program: SiteProgram,
  known: readonly string[],
  budget: number,
  { visitor, territory, menus, sitemap }: SiteParts,
): Promise<{ readonly visits: readonly ProgramVisit[]; readonly cost: number }> {
  const frontier = new Frontier(site, program, territory, menus);
  const novelty = new Novelty();
  const institution = new Set((site.institutionPages ?? []).map((path) => addressOf(site, path)));
  for (const address of institution) {
    frontier.exclude(address);
    const { copy } = await visitor.visit(address);
    if (copy !== undefined) novelty.take(copy);
  }
  for (const path of program.start) frontier.start(addressOf(site, path));
  const visits = new Map<string, ProgramVisit>();
  const take = (visit: PageVisit, role: Role): void => {
    const owner = role === "start" ? "program" : territory.owner(program.id, visit.address).kind;
    visits.set(addressKey(visit.address), { visit, role, scope: owner === "program" ? "program" : "institution" });
  };
  const knownKeys = new Set(known.map(addressKey));
  // Nothing here depends on what earlier runs knew: the same pages give the same visits, and so the same record.
  let listed = false;
  const most = Math.max(budget, program.start.length);
  let cost = 0;
  while (cost < most) {
    const { lacks } = novelty;
    let candidate = frontier.next(lacks, listed ? undefined : promising);
    if (candidate === undefined && !listed) {
      listed = true;
      if (knownShare(lacks) === 0) frontier.offerListed(await sitemap.addresses());
      candidate = frontier.next(lacks);
    }
    if (candidate === undefined) break;
    const start = candidate.depth === 0;
    if (start || !visitor.visited(candidate.address)) cost += 1;
    const visit = await visitor.visit(candidate.address);
    take(visit, start ? "start" : knownKeys.has(addressKey(candidate.address)) ? "known" : "linked");
    if (visit.copy === undefined) continue;
    const { url, page } = visit.copy;
    if (start) territory.admit(url);
    frontier.exclude(url);
    const news = novelty.take(visit.copy);
    const target = sentOnTo(page);
    if (target !== undefined && (start || territory.covers(target))) frontier.sendOn(candidate, target);
    else if (!start) frontier.told(news === "news", candidate.address);
    if (news === "copy") continue;
    sitemap.note(page.links);
    frontier.offer(page, candidate);
  }
  const institutionKeys = new Set([...institution].map(addressKey));
  for (const address of known) {
    const key = addressKey(address);
    if (!visits.has(key) && !institutionKeys.has(key)) take(await visitor.visit(address), "known");
  }
  return { visits: [...visits.values()], cost };
}

/** Visits the start pages of all programs, and tells their menus from those of the whole site. Throws as `visitProgram`. */
export async function readMenus(
  site: Site,
  programs: readonly SiteProgram[],
  visitor: SiteVisitor,
): Promise<SharedMenus> {
  const menus = new SharedMenus();
  for (const program of programs) {
    for (const path of program.start) {
      const { copy } = await visitor.visit(addressOf(site, path));
      if (copy !== undefined) menus.note(program.id, copy.page);
    }
  }
  return menus;
}
