import { formatText } from "../diff/format-text.js";
import { type History, type LogFilter, openHistory } from "../diff/history/open-history.js";
import type { LoggedChange } from "../model/history.js";
import { openOutput } from "../store/file-output.js";
import { changeFilterOf } from "./change-filter.js";
import { UsageError } from "./failures.js";
import { indexProgress } from "./index-progress.js";
import type { LogOptions } from "./output-options.js";
import { chooseProgramIds } from "./program-choice.js";
import { complain, isColoured, print, printJson, stdoutColours, stdoutWidth } from "./terminal.js";

/** `matchscout log`. Throws `UsageError` without a snapshot and for a program that is not there, and `StoreError`. */
export async function runLog(options: LogOptions): Promise<void> {
  const output = await openOutput(options.out);
  if ((await output.listSnapshots()).length === 0) {
    throw new UsageError(`${options.out} holds no snapshot yet; \`matchscout crawl\` writes one`);
  }
  const progress = await indexProgress(process.stderr);
  const history = await openHistory(output, progress.tell).finally(progress.end);
  for (const damaged of history.unreadable) complain(`the snapshot ${damaged} is damaged and passed over`);
  const { since, until } = options;
  const program = await chooseProgramIds(history, output, options.program);
  await printLog(history, { ...changeFilterOf({ ...options, program }), since, until }, options);
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
