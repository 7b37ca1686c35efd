import { diffSnapshots } from "../diff/diff-snapshots.js";
import { formatMarkdown } from "../diff/format-markdown.js";
import { formatText } from "../diff/format-text.js";
import type { Comparison } from "../model/change.js";
import { openOutput } from "../store/file-output.js";
import { exitCodes } from "./exit-codes.js";
import type { DiffOptions } from "./output-options.js";
import { chooseSnapshot } from "./snapshot-choice.js";
import { isColoured, print, printJson, stdoutWidth } from "./terminal.js";

/** `matchscout diff`. Throws `UsageError` for a snapshot that is not there, and `StoreError`. */
export async function runDiff(from: string, to: string, options: DiffOptions): Promise<void> {
  const output = await openOutput(options.out);
  const [older, newer] = [await chooseSnapshot(output, from), await chooseSnapshot(output, to)];
  if (options.patch === true) {
    const { patchLines } = await import("./patch-file.js");
    for (const line of await patchLines(output, older, newer)) print(line);
    return;
  }
  const comparison = diffSnapshots(await output.readSnapshot(older), await output.readSnapshot(newer));
  if (options.json === true) printJson(comparison);
  else process.stdout.write(options.markdown === true ? formatMarkdown(comparison) : textOf(comparison));
  if (options.exitCode === true && comparison.changes.length > 0) process.exitCode = exitCodes.someFailed;
}

function textOf(comparison: Comparison): string {
  return formatText(comparison, { color: isColoured(process.stdout), width: stdoutWidth() });
}
