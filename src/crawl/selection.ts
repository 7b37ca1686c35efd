import type { ExpectationBand } from "../model/expectation-band.js";
import type { Site, SiteProgram } from "../model/site.js";
import type { Specialty } from "../model/specialty.js";
import type { State } from "../model/state.js";
import type { LoadedSite } from "./load-sites.js";

/** Which sites and programs a run visits. An empty filter selects all. */
export interface Filter {
  readonly sites?: readonly string[];
  readonly states?: readonly State[];
  readonly specialties?: readonly Specialty[];
  /** Ids of programs. */
  readonly programs?: readonly string[];
}

/** A site with those of its programs that a run visits. */
export interface Selection {
  readonly site: Site;
  readonly programs: readonly SiteProgram[];
  /** How many facts the whole site should give, where that was accepted. */
  readonly band?: ExpectationBand | undefined;
}

/** The sites and programs that pass the filter; sites without any are left out. */
export function selectSites(sites: readonly Pick<LoadedSite, "site" | "band">[], filter: Filter): readonly Selection[] {
  return sites
    .filter(({ site }) => filter.sites === undefined || filter.sites.includes(site.id))
    .map(({ site, band }) => ({ site, band, programs: site.programs.filter((program) => passes(program, filter)) }))
    .filter(({ programs }) => programs.length > 0);
}

/** True when the filter selects everything. */
export function isWhole({ sites, states, specialties, programs }: Filter): boolean {
  return [sites, states, specialties, programs].every((names) => names === undefined);
}

function passes(program: SiteProgram, { states, specialties, programs }: Filter): boolean {
  return (
    (programs === undefined || programs.includes(program.id)) &&
    (states === undefined || states.includes(program.state)) &&
    (specialties === undefined || specialties.includes(program.specialty))
  );
}
