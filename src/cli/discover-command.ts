import type { Command } from "commander";
import { addFetchOptions } from "./fetch-options.js";
import { addStatedOptions, webAddress } from "./stated-options.js";
import type { DiscoverOptions } from "./survey-options.js";

export function addDiscoverCommand(program: Command): void {
  const command = program
    .command("discover")
    .argument("<url>", "page of an institution that lists its programs, or one that leads to it", webAddress)
    .summary("find the residencies of an institution and propose an adapter")
    .description(
      "Finds the residencies that an institution's page lists, their pages and the institution's policies, tells " +
        "fellowships and training of other professions apart, and proposes an adapter. Reads the lists only.",
    );
  addStatedOptions(addFetchOptions(command))
    .option("--write", "write the adapter, unless there is one")
    .option("--crawlers <dir>", "folder of adapters that --write writes to", "crawlers")
    .option("--force", "replace an adapter that is there already")
    .option("--json", "print as JSON; its members are in the schema discovery-report")
    .addHelpText("after", "\nExample:\n  $ matchscout discover https://www.example.edu/gme")
    .action(async (url: string, options: DiscoverOptions) =>
      (await import("./discover-run.js")).runDiscover(url, options),
    );
}
