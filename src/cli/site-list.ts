import { selectSites } from "../crawl/selection.js";
import type { SiteOutcome } from "../model/outcome.js";
import type { SiteCheck } from "../model/site-check.js";
import { CheckFiles } from "../store/check-files.js";
import { openOutput } from "../store/file-output.js";
import type { SitesOptions } from "./command-options.js";
import { exitCodes } from "./exit-codes.js";
import { filterOf, loadAdapters } from "./load-adapters.js";
import { plainTable } from "./plain-table.js";
import { print, printJson, stdoutColours } from "./terminal.js";
import { counted, shortened } from "./wording.js";

/** `matchscout sites`. */
export async function listSites(options: SitesOptions): Promise<void> {
  const loaded = await loadAdapters(options);
  const selected = selectSites(loaded.sites, filterOf(options, loaded, loaded.only));
  const last = await lastVisits(options.out);
  const checks = await new CheckFiles(options.out).readAll();
  const rows = selected.map(({ site, programs }) => ({
    site: site.id,
    states: [...new Set(programs.map(({ state }) => state))].sort(),
    programs: programs.map(({ id }) => id),
    home: site.home,
    lastCrawled: last.get(site.id)?.checkedAt ?? null,
    outcome: last.get(site.id)?.outcome ?? null,
    ...lastChecked(last.get(site.id), checks.get(site.id)),
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
  /** When it was last asked for anything, by a crawl or by `site check`. */
  readonly lastChecked: string | null;
  readonly health: "well" | "ill" | null;
}

/** The newer of the last crawl and the last check. */
function lastChecked(
  visit: SiteOutcome | undefined,
  check: SiteCheck | undefined,
): Pick<SiteRow, "lastChecked" | "health"> {
  const newest = [visit?.checkedAt, check?.checkedAt]
    .filter((at) => at !== undefined)
    .sort()
    .at(-1);
  return { lastChecked: newest ?? null, health: check === undefined ? null : check.healthy ? "well" : "ill" };
}

function siteList(rows: readonly SiteRow[]): string {
  const colours = stdoutColours();
  const table = plainTable(
    ["site", "state", "programs", "home", "last checked live"].map((title) => colours.bold(title)),
    ["left", "left", "right", "left", "left"],
  );
  for (const row of rows) {
    const { site, states, programs, home } = row;
    const visited = lastLook(row);
    table.push([site, states.join(" "), programs.length, shortened(home, 45), visited]);
  }
  const programs = rows.reduce((sum, row) => sum + row.programs.length, 0);
  return `${table.text()}\n\n${counted(rows.length, "site")} with ${counted(programs, "program")}`;
}

/** "2026-11-23 ok" after a crawl, "2026-11-23 well" after a check, "never" where that is true. */
function lastLook({ lastCrawled, lastChecked: at, outcome, health }: SiteRow): string {
  if (at === null) return "never";
  return `${at.slice(0, 10)} ${(at === lastCrawled ? outcome : health) ?? ""}`.trim();
}

async function lastVisits(folder: string): Promise<ReadonlyMap<string, SiteOutcome>> {
  const output = await openOutput(folder);
  const latest = await output.readLatest();
  if (latest === undefined) return new Map();
  const manifest = await output.readManifest(latest.newest);
  return new Map(manifest.sites.map((outcome) => [outcome.site, outcome]));
}
