import type { Command } from "commander";
import type { SitesOptions } from "./command-options.js";
import { addAdapterOptions, addProgramFilter } from "./site-options.js";

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
