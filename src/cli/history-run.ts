import { openHistory } from "../diff/history/open-history.js";
import type { ProgramHistory } from "../model/history.js";
import type { FactKey } from "../model/vocabulary.js";
import { openOutput } from "../store/file-output.js";
import { historyText } from "./history-text.js";
import { indexProgress } from "./index-progress.js";
import type { HistoryOptions } from "./output-options.js";
import { chooseHistory } from "./program-choice.js";
import { complain, print, printJson, stdoutColours } from "./terminal.js";

/** `matchscout history`. Throws `UsageError` for a program that is not there, and `StoreError`. */
export async function runHistory(
  name: string,
  keys: readonly FactKey[] | undefined,
  options: HistoryOptions,
): Promise<void> {
  const output = await openOutput(options.out);
  const progress = await indexProgress(process.stderr);
  const past = await openHistory(output, progress.tell).finally(progress.end);
  const history = narrowed(await chooseHistory(past, output, name), keys);
  for (const damaged of history.unreadable) complain(`the snapshot ${damaged} is damaged and passed over`);
  if (options.json === true) printJson(history);
  else print(historyText(history, stdoutColours()));
}

function narrowed(history: ProgramHistory, keys: readonly FactKey[] | undefined): ProgramHistory {
  if (keys === undefined) return history;
  return { ...history, facts: history.facts.filter(({ key }) => keys.includes(key)), contacts: [], events: [] };
}
