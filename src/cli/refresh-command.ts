import type { Command } from "commander";
import type { RunOptions } from "./command-options.js";
import { addRunOptions } from "./crawl-command.js";

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
    .action(async (site: string, options: RefreshOptions) =>
      (await import("./crawl-run.js")).runRefresh(site, options.acceptDrop === true, options),
    );
}
