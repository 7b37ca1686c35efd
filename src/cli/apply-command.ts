import type { Command } from "commander";
import type { ApplyOptions } from "./output-options.js";

export function addApplyCommand(program: Command): void {
  program
    .command("apply")
    .argument("<patch>", "a file that `matchscout diff --patch` wrote; - for standard input")
    .summary("make the newer snapshot of the older one and a patch")
    .description(
      "Adds to an output folder the snapshot that a patch leads to, exactly as it was written elsewhere. " +
        "The folder must hold the snapshot that the patch begins with.",
    )
    .option("--out <dir>", "output folder", "output")
    .option("--json", "print the result as JSON")
    .addHelpText("after", "\nExample:\n  $ matchscout apply week.ndjson --out copy")
    .action(async (file: string, options: ApplyOptions) => (await import("./apply-run.js")).runApply(file, options));
}
