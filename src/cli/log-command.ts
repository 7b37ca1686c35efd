import { type Command, Option } from "commander";
import { formatText } from "../diff/format-text.js";
import { type History, type LogFilter, openHistory } from "../diff/history/open-history.js";
import { type Cause, causeSchema, type Effect, effectSchema } from "../model/change.js";
import type { LoggedChange } from "../model/history.js";
import type { Specialty } from "../model/specialty.js";
import type { State } from "../model/state.js";
import type { FactKey } from "../model/vocabulary.js";
import { openOutput } from "../store/file-output.js";
import { UsageError } from "./failures.js";
import { indexProgress } from "./index-progress.js";
import { collectKeys, collectNames, isoDate } from "./option-values.js";
import { addProgramFilter } from "./site-options.js";
import { complain, isColoured, print, printJson, stdoutColours } from "./terminal.js";
import { usualWidth } from "./wording.js";

interface LogOptions {
  readonly out: string;
  readonly since?: string;
  readonly until?: string;
  readonly state?: readonly State[];
  readonly specialty?: readonly Specialty[];
  readonly program?: readonly string[];
  readonly key?: readonly FactKey[];
  readonly effect?: Effect;
  readonly cause?: Cause;
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
  addProgramFilter(command)
    .option("--program <id>", "only this program (repeatable)", collectNames)
    .option("--key <key>", "only this fact, e.g. visa.h1b (repeatable)", collectKeys)
    .addOption(new Option("--effect <effect>", "only changes that mean this").choices(effectSchema.options))
    .addOption(new Option("--cause <cause>", "only changes that come from this").choices(causeSchema.options))
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
      await printLog(history, filterOf(options), options);
    });
}

function filterOf({ since, until, state, specialty, program, key, effect, cause }: LogOptions): LogFilter {
  return {
    since,
    until,
    states: state,
    specialties: specialty,
    programs: program,
    keys: key,
    effects: effect === undefined ? undefined : [effect],
    causes: cause === undefined ? undefined : [cause],
  };
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
  const width = process.stdout.isTTY && process.stdout.columns > 0 ? process.stdout.columns : usualWidth;
  const { snapshot, at } = first;
  const comparison = { from: snapshot, to: snapshot, changes: group.map(({ change }) => change) };
  const title = stdoutColours().bold(`${at.slice(0, 10)}, snapshot ${snapshot}`);
  return `${title}\n\n${formatText(comparison, { color: isColoured(process.stdout), width })}`;
}
