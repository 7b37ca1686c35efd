import { addressOf, firstPages } from "../crawl/first-pages.js";
import type { LoadedSites } from "../crawl/load-sites.js";
import { type Filter, selectSites } from "../crawl/selection.js";
import { openOutput } from "../store/file-output.js";
import { print, printJson, stdoutColours } from "./terminal.js";
import { counted } from "./wording.js";

/** Prints the sites that a crawl would visit and the pages that it would begin with. Writes and visits nothing. */
export async function printPlan(
  loaded: LoadedSites,
  filter: Filter,
  options: { readonly out: string; readonly json?: boolean },
): Promise<void> {
  const output = await openOutput(options.out);
  const plan = [];
  for (const { site, programs } of selectSites(loaded.sites, filter)) {
    const state = await output.readSiteState(site.id);
    plan.push({
      site: site.id,
      institutionPages: (site.institutionPages ?? []).map((path) => addressOf(site, path)),
      programs: programs.map((program) => ({ program: program.id, pages: firstPages(site, program, state) })),
    });
  }
  if (options.json === true) return printJson(plan);
  const colours = stdoutColours();
  for (const { site, institutionPages, programs } of plan) {
    print(colours.bold(site));
    for (const address of institutionPages) print(`  institution: ${address}`);
    for (const { program, pages } of programs) {
      print(`  ${program}`);
      for (const address of pages) print(`    ${address}`);
    }
  }
  const count = plan.reduce((sum, { programs }) => sum + programs.length, 0);
  print(`\n${counted(plan.length, "site")} with ${counted(count, "program")} would be visited; nothing was.`);
}
