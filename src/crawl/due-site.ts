import type { ProgramRecord } from "../model/program.js";
import type { SiteState } from "../store/output.js";
import { addressOf, firstPages } from "./first-pages.js";
import { isDue } from "./recheck.js";
import type { Selection } from "./selection.js";

/**
 * True when the site has something to be asked for at `now` (UTC milliseconds): a page whose time has come, or one that
 * was never asked for. A program without a record was never visited either.
 */
export function isSiteDue(
  { site, programs }: Selection,
  state: SiteState | undefined,
  former: ReadonlyMap<string, ProgramRecord>,
  now: number,
): boolean {
  if (state === undefined || programs.some(({ id }) => !former.has(id))) return true;
  const addresses = [
    ...(site.institutionPages ?? []).map((path) => addressOf(site, path)),
    ...programs.flatMap((program) => firstPages(site, program, state)),
  ];
  const unanswered = state.unanswered ?? {};
  if (addresses.some((address) => state.urls[address] === undefined && unanswered[address] === undefined)) return true;
  return [...Object.values(state.urls), ...Object.values(unanswered)].some((pace) => isDue(pace, now));
}
