import { honourOptOuts } from "../model/honour-opt-outs.js";
import type { OptOut } from "../model/opt-out.js";
import type { ProgramRecord } from "../model/program.js";
import type { LoadedSites } from "./load-sites.js";

/** What the wishes to be left out leave of a run. */
export interface OptedOut {
  /** The adapters without the websites and programs that are never to be asked for. */
  adapters(loaded: LoadedSites): LoadedSites;
  /** The records without programs and people that are never to be in a snapshot. */
  records(records: readonly ProgramRecord[]): readonly ProgramRecord[];
}

/** Applies wishes to be left out to a run: to what it asks for, to what it finds, and to what it carries over. */
export function optedOut(optOuts: readonly OptOut[]): OptedOut {
  const rules = honourOptOuts(optOuts);
  const sites = new Set(optOuts.flatMap((each) => (each.kind === "site" ? [each.site] : [])));
  const programs = new Set(optOuts.flatMap((each) => (each.kind === "program" ? [each.program] : [])));
  return {
    adapters: (loaded) => ({
      ...loaded,
      sites: loaded.sites
        .filter(({ site }) => !sites.has(site.id))
        .map((one) => ({ ...one, site: { ...one.site, programs: one.site.programs.filter((each) => !leaves(each)) } }))
        .filter(({ site }) => site.programs.length > 0),
    }),
    records: (records) => (optOuts.length === 0 ? records : records.flatMap((record) => rules.record(record) ?? [])),
  };

  function leaves({ id, formerIds = [] }: { readonly id: string; readonly formerIds?: readonly string[] | undefined }) {
    return [id, ...formerIds].some((each) => programs.has(each));
  }
}
