import { type Command, Option } from "commander";
import { formatText } from "../diff/format-text.js";
import { type History, type LogFilter, openHistory } from "../diff/history/open-history.js";
import type { LoggedChange } from "../model/history.js";
import { openOutput } from "../store/file-output.js";
import { addChangeFilter, type ChangeFilterOptions, changeFilterOf } from "./change-filter.js";
import { UsageError } from "./failures.js";
import { indexProgress } from "./index-progress.js";
import { isoDate } from "./option-values.js";
import { chooseProgramIds } from "./program-choice.js";
import { complain, isColoured, print, printJson, stdoutColours, stdoutWidth } from "./terminal.js";

interface LogOptions extends ChangeFilterOptions {
  readonly out: string;
  readonly since?: string;
  readonly until?: string;
  readonly json?: boolean;
  readonly ndjson?: boolean;
}

export function addLogCommand(program: Command): void {
  const command = program
    .command("log")
    .summary("what changed over time, in all programs")
    .description("Lists the changes of all snapshots, oldest first: both quotes, what each means, and its cause.")
    .option("--since <day>", "only changes shown by snapshots of this day or later", isoDate)
    .option("--until <day>", "only changes shown by snapshots before this day", isoDate);
  addChangeFilter(command)
    .option("--out <dir>", "output folder", "output")
    .option("--json", "print the changes as one JSON array")
    .addOption(new Option("--ndjson", "print one JSON object a line").conflicts("json"))
    .addHelpText("after", "\nExample:\n  $ matchscout log --since 2026-09-01 --state KY --key visa.h1b")
    .action(async (options: LogOptions) => {
      const output = await openOutput(options.out);
      if ((await output.listSnapshots()).length === 0) {
        throw new UsageError(`${options.out} holds no snapshot yet; \`matchscout crawl\` writes one`);
      }
      const progress = indexProgress(process.stderr);
      const history = await openHistory(output, progress.tell).finally(progress.end);
      for (const damaged of history.unreadable) complain(`the snapshot ${damaged} is damaged and passed over`);
      const { since, until } = options;
      const program = await chooseProgramIds(history, output, options.program);
      await printLog(history, { ...changeFilterOf({ ...options, program }), since, until }, options);
    });
}

async function printLog(history: History, filter: LogFilter, options: LogOptions): Promise<void> {
  const all: LoggedChange[] = [];
  let shown = 0;
  let group: LoggedChange[] = [];
  const endGroup = () => {
    if (group.length > 0) print(groupText(group));
    group = [];
  };
  for await (const logged of history.log(filter)) {
    shown += 1;
    if (options.ndjson === true) print(JSON.stringify(logged));
    else if (options.json === true) all.push(logged);
    else {
      if (group[0] !== undefined && group[0].snapshot !== logged.snapshot) endGroup();
      group.push(logged);
    }
  }
  endGroup();
  if (options.json === true) printJson(all);
  else if (shown === 0 && options.ndjson !== true) print("No changes.");
}

/** The changes that one snapshot showed, as `diff` words them. */
function groupText(group: readonly LoggedChange[]): string {
  const [first] = group;
  if (first === undefined) return "";
  const { snapshot, at } = first;
  const comparison = { from: snapshot, to: snapshot, changes: group.map(({ change }) => change) };
  const title = stdoutColours().bold(`${at.slice(0, 10)}, snapshot ${snapshot}`);
  return `${title}\n\n${formatText(comparison, { color: isColoured(process.stdout), width: stdoutWidth() })}`;
}
