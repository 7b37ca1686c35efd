import type { ProgramRecord } from "../model/program.js";
import type { SiteState } from "../store/output.js";
import { addressOf, firstPages } from "./first-pages.js";
import { isDue } from "./recheck.js";
import type { Selection } from "./selection.js";

/** What there is to be asked for on a site. */
interface DueWork {
  /** Pages whose time has come, and first pages that were never asked for. */
  readonly pages: readonly {
    readonly address: string;
    /** When it was last asked for, ISO 8601. */
    readonly checkedAt?: string;
  }[];
  /** Ids of programs that have no record yet: their site is visited even where no page of it is due. */
  readonly newPrograms: readonly string[];
}

/** What is due on a site at `now` (UTC milliseconds), as far as earlier visits tell: pages may lead to others. */
export function dueWork(
  { site, programs }: Selection,
  state: SiteState | undefined,
  former: ReadonlyMap<string, ProgramRecord>,
  now: number,
): DueWork {
  const first = [
    ...(site.institutionPages ?? []).map((path) => addressOf(site, path)),
    ...programs.flatMap((program) => firstPages(site, program, state)),
  ];
  const known = { ...state?.unanswered, ...state?.urls };
  const never = [...new Set(first)].filter((address) => known[address] === undefined);
  const due = Object.entries(known).filter(([, pace]) => isDue(pace, now));
  return {
    pages: [
      ...never.map((address) => ({ address })),
      ...due.map(([address, { checkedAt }]) => ({ address, checkedAt })),
    ],
    newPrograms: programs.map(({ id }) => id).filter((id) => !former.has(id)),
  };
}

/** True when a run at that time has something to do on the site. */
export function isSiteDue({ pages, newPrograms }: DueWork): boolean {
  return pages.length + newPrograms.length > 0;
}
