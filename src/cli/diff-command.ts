import { type Command, Option } from "commander";
import { diffSnapshots } from "../diff/diff-snapshots.js";
import { formatMarkdown } from "../diff/format-markdown.js";
import { formatText } from "../diff/format-text.js";
import type { Comparison } from "../model/change.js";
import { openOutput } from "../store/file-output.js";
import { exitCodes } from "./exit-codes.js";
import { patchLines } from "./patch-file.js";
import { chooseSnapshot } from "./snapshot-choice.js";
import { isColoured, print, printJson, stdoutWidth } from "./terminal.js";

interface DiffOptions {
  readonly out: string;
  readonly json?: boolean;
  readonly markdown?: boolean;
  readonly patch?: boolean;
  readonly exitCode?: boolean;
}

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
    .action(async (from: string, to: string, options: DiffOptions) => {
      const output = await openOutput(options.out);
      const [older, newer] = [await chooseSnapshot(output, from), await chooseSnapshot(output, to)];
      if (options.patch === true) {
        for (const line of await patchLines(output, older, newer)) print(line);
        return;
      }
      const comparison = diffSnapshots(await output.readSnapshot(older), await output.readSnapshot(newer));
      if (options.json === true) printJson(comparison);
      else process.stdout.write(options.markdown === true ? formatMarkdown(comparison) : textOf(comparison));
      if (options.exitCode === true && comparison.changes.length > 0) process.exitCode = exitCodes.someFailed;
    });
}

function textOf(comparison: Comparison): string {
  return formatText(comparison, { color: isColoured(process.stdout), width: stdoutWidth() });
}
