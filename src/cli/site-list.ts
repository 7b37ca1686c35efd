import { selectSites } from "../crawl/selection.js";
import type { SiteOutcome } from "../model/outcome.js";
import { openOutput } from "../store/file-output.js";
import type { SitesOptions } from "./command-options.js";
import { plainTable, trimmedLines } from "./crawl-summary.js";
import { exitCodes } from "./exit-codes.js";
import { filterOf, loadAdapters } from "./load-adapters.js";
import { print, printJson, stdoutColours } from "./terminal.js";
import { counted, shortened } from "./wording.js";

/** `matchscout sites`. */
export async function listSites(options: SitesOptions): Promise<void> {
  const loaded = await loadAdapters(options);
  const selected = selectSites(loaded.sites, filterOf(options, loaded));
  const last = await lastVisits(options.out);
  const rows = selected.map(({ site, programs }) => ({
    site: site.id,
    states: [...new Set(programs.map(({ state }) => state))].sort(),
    programs: programs.map(({ id }) => id),
    home: site.home,
    lastCrawled: last.get(site.id)?.checkedAt ?? null,
    outcome: last.get(site.id)?.outcome ?? null,
  }));
  if (options.json === true) printJson(rows);
  else print(siteList(rows));
  if (loaded.errors.length > 0) process.exitCode = exitCodes.someFailed;
}

interface SiteRow {
  readonly site: string;
  readonly states: readonly string[];
  readonly programs: readonly string[];
  readonly home: string;
  readonly lastCrawled: string | null;
  readonly outcome: string | null;
}

function siteList(rows: readonly SiteRow[]): string {
  const colours = stdoutColours();
  const table = plainTable(
    ["site", "state", "programs", "home", "last crawled"].map((title) => colours.bold(title)),
    ["left", "left", "right", "left", "left"],
  );
  for (const { site, states, programs, home, lastCrawled, outcome } of rows) {
    const visited = lastCrawled === null ? "never" : `${lastCrawled.slice(0, 10)} ${outcome ?? ""}`;
    table.push([shortened(site, 32), states.join(" "), programs.length, shortened(home, 45), visited]);
  }
  const programs = rows.reduce((sum, row) => sum + row.programs.length, 0);
  return `${trimmedLines(table.toString())}\n\n${counted(rows.length, "site")} with ${counted(programs, "program")}`;
}

async function lastVisits(folder: string): Promise<ReadonlyMap<string, SiteOutcome>> {
  const output = await openOutput(folder);
  const latest = await output.readLatest();
  if (latest === undefined) return new Map();
  const manifest = await output.readManifest(latest.newest);
  return new Map(manifest.sites.map((outcome) => [outcome.site, outcome]));
}
