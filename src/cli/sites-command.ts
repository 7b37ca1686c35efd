import type { Command } from "commander";
import { type AdapterOptions, addAdapterOptions, addProgramFilter, type FilterOptions } from "./site-options.js";

/** What the options of `sites` were set to. */
export interface SitesOptions extends AdapterOptions, FilterOptions {
  readonly out: string;
  readonly json?: boolean;
}

export function addSitesCommand(program: Command): void {
  const command = program
    .command("sites")
    .summary("list the websites that adapters declare")
    .description("Lists the websites that adapters declare, with how and when each was last visited.")
    .option("--out <dir>", "output folder", "output");
  addAdapterOptions(addProgramFilter(command))
    .option("--json", "print as JSON")
    .addHelpText("after", "\nExample:\n  $ matchscout sites --state KY")
    .action(async (options: SitesOptions) => (await import("./site-list.js")).listSites(options));
}
