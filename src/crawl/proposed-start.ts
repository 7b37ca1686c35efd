import type { Site, SiteProgram } from "../model/site.js";
import type { SiteState } from "../store/output.js";
import { addressKey } from "./address.js";
import { addressOf } from "./first-pages.js";
import type { PageVisit } from "./page-visit.js";

/**
 * What the adapter had better name as start pages, by program: where permanent redirects led in this run, or a website
 * that moved said it went. A page that was not reached keeps the earlier proposal; one that answers where the adapter
 * says loses it. Nothing here is followed before somebody writes it into the adapter.
 */
export function proposedStart(
  site: Site,
  programs: readonly SiteProgram[],
  visits: readonly PageVisit[],
  earlier: SiteState["proposedStart"] = {},
): NonNullable<SiteState["proposedStart"]> {
  const visited = new Map(visits.map((visit) => [visit.address, visit]));
  const declared = new Set(site.programs.map(({ id }) => id));
  const proposed = Object.fromEntries(Object.entries(earlier).filter(([id]) => declared.has(id)));
  for (const program of programs) {
    const moves = program.start.flatMap((path) => {
      const from = addressOf(site, path);
      const visit = visited.get(from);
      const to = visit?.movedTo;
      if (to !== undefined) return addressKey(to) === addressKey(from) ? [] : [{ from, to }];
      return visit?.asked === true && visit.copy !== undefined && visit.outcome !== "fetch_failed"
        ? []
        : (earlier[program.id] ?? []).filter((move) => move.from === from);
    });
    if (moves.length > 0) proposed[program.id] = moves;
    else delete proposed[program.id];
  }
  return proposed;
}
