import { existsSync } from "node:fs";
import type { Command } from "commander";
import { openOutput } from "../store/file-output.js";
import { prune } from "../store/housekeeping/prune.js";
import { UsageError } from "./failures.js";
import { wholeNumber } from "./option-values.js";
import { print, printJson } from "./terminal.js";
import { bytesInWords, counted } from "./wording.js";

interface PruneOptions {
  readonly out: string;
  readonly weeks: number;
  readonly dryRun?: boolean;
  readonly json?: boolean;
}

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
    .action(async ({ out, weeks, dryRun = false, json }: PruneOptions) => {
      // Pruning takes the folder's lock, and would make the folder for it.
      if (!existsSync(out)) throw new UsageError(`${out} holds nothing to prune`);
      const pruned = await prune(await openOutput(out), { weeks, dryRun });
      const { kept, snapshots, pages, bytes } = pruned;
      if (kept.length + snapshots.length + pages === 0) throw new UsageError(`${out} holds nothing to prune`);
      if (json === true) return printJson({ dryRun, ...pruned });
      for (const id of snapshots) print(`  ${id}`);
      const what = `${counted(snapshots.length, "snapshot")} and ${counted(pages, "stored page")}, ${bytesInWords(bytes)}`;
      print(
        `${what}, ${dryRun ? "would go; nothing was deleted" : "deleted"}; ${counted(kept.length, "snapshot")} kept`,
      );
    });
}
