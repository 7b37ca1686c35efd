import { isSameSite } from "../fetch/redirects.js";
import { homeward, ledHome } from "./led-home.js";
import type { PageOutline } from "./page-outline.js";

/** Seconds after which a page that sends its visitors on no longer counts as moved. */
const longestRefresh = 10;

/**
 * Where a page sends its visitors on before they can have read it (`meta http-equiv=refresh`); undefined for pages that
 * do not, and for those that reload themselves after a while.
 */
export function sentOnTo({ refresh }: Pick<PageOutline, "refresh">): string | undefined {
  return refresh !== undefined && refresh.seconds <= longestRefresh ? refresh.url : undefined;
}

/** How a page ends that sends its visitors at once to another website, or to the home page; undefined for all others. */
export function departureOf(
  page: Pick<PageOutline, "refresh" | "url">,
  home: string,
): { readonly outcome: "moved" | "gone"; readonly reason: string; readonly movedTo?: string } | undefined {
  const target = sentOnTo(page);
  if (target === undefined) return undefined;
  if (!isSameSite(new URL(page.url), new URL(target))) {
    return { outcome: "moved", reason: `the page sends its visitors on to ${target}`, movedTo: target };
  }
  return ledHome(page.url, target, home) ? { outcome: "gone", reason: homeward(target) } : undefined;
}
