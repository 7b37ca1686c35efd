import { type Command, Option } from "commander";
import type { DiffOptions } from "./output-options.js";

export function addDiffCommand(program: Command): void {
  program
    .command("diff")
    .argument("[from]", "the older snapshot: an id, latest or previous", "previous")
    .argument("[to]", "the newer snapshot: an id, latest or previous", "latest")
    .summary("what changed between two snapshots")
    .description("Compares two snapshots, the two newest unless named: what changed, both quotes, and the cause.")
    .option("--out <dir>", "output folder", "output")
    .option("--json", "print the comparison as JSON")
    .addOption(new Option("--markdown", "print the comparison as Markdown").conflicts("json"))
    .addOption(
      new Option("--patch", "print what makes the newer snapshot of the older one, for `matchscout apply`").conflicts([
        "json",
        "markdown",
      ]),
    )
    .option("--exit-code", "exit with 1 when there are differences, 0 when there are none")
    .addHelpText("after", "\nExample:\n  $ matchscout diff 2026-11-01T030000Z latest")
    .action(async (from: string, to: string, options: DiffOptions) =>
      (await import("./diff-run.js")).runDiff(from, to, options),
    );
}
