import { addressOf } from "../crawl/first-pages.js";
import { selectSites } from "../crawl/selection.js";
import { printable } from "../diff/printable.js";
import type { ProgramIdentity } from "../model/program.js";
import type { Specialty } from "../model/specialty.js";
import type { State } from "../model/state.js";
import type { ProgramsOptions } from "./command-options.js";
import { exitCodes } from "./exit-codes.js";
import { loadAdapters } from "./load-adapters.js";
import { plainTable } from "./plain-table.js";
import { print, printJson, stdoutColours } from "./terminal.js";
import { counted, shortened } from "./wording.js";

interface ProgramRow {
  readonly program: string;
  readonly name: string;
  readonly institution: string;
  readonly specialty: Specialty;
  readonly city: string;
  readonly state: State;
  readonly acgmeId: string | null;
  /** The website that it is read from; null while no address is known. */
  readonly site: string | null;
  /** False where the generic adapter reads it. */
  readonly hasAdapter: boolean;
  readonly inOwnList: boolean;
  readonly pages: readonly string[];
}

/** `matchscout programs`. Throws `UsageError`, `AdapterError` and `StoreError`. */
export async function listPrograms({ list, withoutSite, ...options }: ProgramsOptions): Promise<void> {
  const loaded = await loadAdapters({ ...options, ...(list !== undefined && { programs: list }) });
  const listed = new Map(loaded.placed.map((placed) => [placed.id, placed]));
  const read = selectSites(loaded.sites, {}).flatMap(({ site, programs }) =>
    programs.map(({ start, ...program }): ProgramRow => {
      const own = listed.get(program.id);
      return {
        ...identityOf(program),
        acgmeId: program.acgmeId ?? own?.listed.acgmeId ?? null,
        site: site.id,
        hasAdapter: own?.adapted ?? true,
        inOwnList: own !== undefined,
        pages: start.map((path) => addressOf(site, path)),
      };
    }),
  );
  const unaddressed = loaded.placed
    .filter(({ site }) => site === undefined)
    .map(({ listed: own }): ProgramRow => {
      const { acgmeId = null, pages } = own;
      return { ...identityOf(own), acgmeId, site: null, hasAdapter: false, inOwnList: true, pages };
    });
  const { state: states, specialty: specialties } = options;
  const rows = [...read, ...unaddressed]
    .filter(({ state }) => states === undefined || states.includes(state))
    .filter(({ specialty }) => specialties === undefined || specialties.includes(specialty))
    .filter(({ hasAdapter }) => withoutSite !== true || !hasAdapter)
    .sort((a, b) => (a.program < b.program ? -1 : 1));
  if (options.json === true) printJson(rows);
  else print(listText(rows, withoutSite === true));
  if (loaded.errors.length > 0) process.exitCode = exitCodes.someFailed;
}

function identityOf({ id, name, institution, specialty, city, state }: ProgramIdentity) {
  return { program: id, name, institution, specialty, city, state };
}

function listText(rows: readonly ProgramRow[], withoutSite: boolean): string {
  if (rows.length === 0) {
    return withoutSite
      ? "Every program of your list has an adapter."
      : "No program is known that passes these filters.";
  }
  const colours = stdoutColours();
  const table = plainTable(
    ["program", "city", "state", "website"].map((title) => colours.bold(title)),
    ["left", "left", "left", "left"],
  );
  for (const row of rows) {
    const { program, city, state } = row;
    table.push([program, shortened(printable(city), 16), state, shortened(websiteOf(row), 24)]);
  }
  const waiting = rows.filter(({ hasAdapter }) => !hasAdapter).length;
  const lines = [
    table.text(),
    "",
    counted(rows.length, "program") + (waiting === 0 ? "" : `; ${waiting} (*) without an adapter`),
  ];
  const example = rows.find(({ hasAdapter, pages }) => !hasAdapter && pages.length > 0);
  if (withoutSite && example !== undefined) {
    lines.push(`An adapter is written by \`matchscout site new\`, e.g. matchscout site new ${example.pages[0]}`);
  }
  return lines.join("\n");
}

function websiteOf({ site, hasAdapter }: ProgramRow): string {
  if (site === null) return "no address *";
  return hasAdapter ? site : `${site} *`;
}
