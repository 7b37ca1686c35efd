import type { Command } from "commander";
import { addRunOptions, type RunOptions, runAndReport } from "./crawl-command.js";
import { exitCodes } from "./exit-codes.js";
import { filterOf, loadAdapters } from "./site-options.js";

interface RefreshOptions extends RunOptions {
  readonly acceptDrop?: boolean;
}

export function addRefreshCommand(program: Command): void {
  const command = program
    .command("refresh")
    .argument("<site>", "id of the site")
    .summary("visit one site again and write a snapshot")
    .description("Visits one site again. The new snapshot has its programs anew and all others as they were.")
    .option("--out <dir>", "output folder", "output")
    .option("--accept-drop", "believe the site even if it gives far fewer facts than before");
  addRunOptions(command)
    .addHelpText("after", "\nExample:\n  $ matchscout refresh pinegrove-health")
    .action(async (site: string, options: RefreshOptions) => {
      const loaded = await loadAdapters(options);
      const filter = filterOf({ site: [site] }, loaded);
      const acceptDrop = options.acceptDrop === true;
      await runAndReport(loaded, filter, "refresh", options, { concurrency: 1, acceptDrop });
      if (loaded.errors.length > 0) process.exitCode = exitCodes.someFailed;
    });
}
