import type { Command } from "commander";
import { wholeNumber } from "./option-values.js";
import type { PruneOptions } from "./output-options.js";

export function addPruneCommand(program: Command): void {
  program
    .command("prune")
    .summary("delete old snapshots, and pages that nothing quotes any more")
    .description(
      "Keeps all snapshots of the last weeks before the newest, then one a month, and always the newest complete one. " +
        "Stored pages go when no snapshot that stays, no state of a site and no unfinished run refers to them.",
    )
    .option("--weeks <number>", "how many weeks are kept whole", wholeNumber(5200), 12)
    .option("--dry-run", "say what would be freed, and delete nothing")
    .option("--out <dir>", "output folder", "output")
    .option("--json", "print the result as JSON")
    .addHelpText("after", "\nExample:\n  $ matchscout prune --weeks 8 --dry-run")
    .action(async (options: PruneOptions) => (await import("./prune-run.js")).runPrune(options));
}
