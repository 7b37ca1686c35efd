import { dueWork, isSiteDue } from "../crawl/due-site.js";
import { newestRecords } from "../crawl/known-records.js";
import type { LoadedSites } from "../crawl/load-sites.js";
import { optedOut } from "../crawl/opted-out.js";
import { type Filter, selectSites } from "../crawl/selection.js";
import type { OptOut } from "../model/opt-out.js";
import { openOutput } from "../store/file-output.js";
import { print, printJson, stdoutColours } from "./terminal.js";
import { counted } from "./wording.js";

/** Prints the pages whose time has come, site by site. Writes and visits nothing. Throws `StoreError`. */
export async function printDue(
  loaded: LoadedSites,
  filter: Filter,
  optOuts: readonly OptOut[],
  options: { readonly out: string; readonly json?: boolean },
): Promise<void> {
  const output = await openOutput(options.out);
  const parent = await newestRecords(output, optedOut(optOuts));
  const now = Date.now();
  const all = [];
  for (const selection of selectSites(loaded.sites, filter)) {
    const { site } = selection;
    const work = dueWork(selection, await output.readSiteState(site.id), parent?.of(site) ?? new Map(), now);
    all.push({ site: site.id, ...work });
  }
  const plan = all.filter(isSiteDue);
  if (options.json === true) return printJson(plan.map(jsonOf));
  const colours = stdoutColours();
  for (const { site, pages, newPrograms } of plan) {
    print(colours.bold(site));
    for (const id of newPrograms) print(`  ${id}: never read`);
    for (const { address, checkedAt } of pages) {
      const last = checkedAt === undefined ? "never asked for" : `last asked for ${checkedAt.slice(0, 10)}`;
      print(`  ${address}  ${colours.dim(`(${last})`)}`);
    }
  }
  const count = plan.reduce((sum, { pages }) => sum + pages.length, 0);
  const rest = all.length - plan.length;
  const left = rest === 0 ? "" : `, ${counted(rest, "site")} not due`;
  print(
    `${plan.length === 0 ? "" : "\n"}${counted(count, "page")} of ${counted(plan.length, "site")} due${left}; nothing was asked for.`,
  );
}

function jsonOf({ site, pages, newPrograms }: { readonly site: string } & ReturnType<typeof dueWork>): unknown {
  return {
    site,
    newPrograms,
    pages: pages.map(({ address, checkedAt }) => ({ address, checkedAt: checkedAt ?? null })),
  };
}
