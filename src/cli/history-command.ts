import type { Command } from "commander";
import { openHistory } from "../diff/history/open-history.js";
import type { ProgramHistory } from "../model/history.js";
import type { FactKey } from "../model/vocabulary.js";
import { openOutput } from "../store/file-output.js";
import { historyText } from "./history-text.js";
import { indexProgress } from "./index-progress.js";
import { collectKeys } from "./option-values.js";
import { chooseHistory } from "./program-choice.js";
import { complain, print, printJson, stdoutColours } from "./terminal.js";

interface HistoryOptions {
  readonly out: string;
  readonly json?: boolean;
}

export function addHistoryCommand(program: Command): void {
  program
    .command("history")
    .argument("<program>", "id of the program, present or former, or an unmistakable part of it")
    .argument("[key]", "only this fact, e.g. visa.h1b", (text) => collectKeys(text))
    .summary("every value that a program's facts ever had")
    .description("Shows all that was ever read of a program: from when to when, by which quote, and why it changed.")
    .option("--out <dir>", "output folder", "output")
    .option("--json", "print the history as JSON")
    .addHelpText("after", "\nExample:\n  $ matchscout history ky-pinegrove-internal-medicine visa.h1b")
    .action(async (name: string, keys: readonly FactKey[] | undefined, options: HistoryOptions) => {
      const output = await openOutput(options.out);
      const progress = indexProgress(process.stderr);
      const past = await openHistory(output, progress.tell).finally(progress.end);
      const history = narrowed(await chooseHistory(past, output, name), keys);
      for (const damaged of history.unreadable) complain(`the snapshot ${damaged} is damaged and passed over`);
      if (options.json === true) printJson(history);
      else print(historyText(history, stdoutColours()));
    });
}

function narrowed(history: ProgramHistory, keys: readonly FactKey[] | undefined): ProgramHistory {
  if (keys === undefined) return history;
  return { ...history, facts: history.facts.filter(({ key }) => keys.includes(key)), contacts: [], events: [] };
}
