import { existsSync } from "node:fs";
import { openOutput } from "../store/file-output.js";
import { prune } from "../store/housekeeping/prune.js";
import { UsageError } from "./failures.js";
import type { PruneOptions } from "./output-options.js";
import { print, printJson } from "./terminal.js";
import { bytesInWords, counted } from "./wording.js";

/** `matchscout prune`. Throws `UsageError` when there is nothing to prune, and `StoreError`. */
export async function runPrune({ out, weeks, dryRun = false, json }: PruneOptions): Promise<void> {
  // Pruning takes the folder's lock, and would make the folder for it.
  if (!existsSync(out)) throw new UsageError(`${out} holds nothing to prune`);
  const pruned = await prune(await openOutput(out), { weeks, dryRun });
  const { kept, snapshots, pages, bytes } = pruned;
  if (kept.length + snapshots.length + pages === 0) throw new UsageError(`${out} holds nothing to prune`);
  if (json === true) return printJson({ dryRun, ...pruned });
  for (const id of snapshots) print(`  ${id}`);
  const what = `${counted(snapshots.length, "snapshot")} and ${counted(pages, "stored page")}, ${bytesInWords(bytes)}`;
  print(`${what}, ${dryRun ? "would go; nothing was deleted" : "deleted"}; ${counted(kept.length, "snapshot")} kept`);
}
