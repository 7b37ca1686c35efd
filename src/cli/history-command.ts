import type { Command } from "commander";
import { openHistory } from "../diff/history/open-history.js";
import { printable } from "../diff/printable.js";
import type { ProgramHistory } from "../model/history.js";
import type { FactKey } from "../model/vocabulary.js";
import { openOutput } from "../store/file-output.js";
import type { Output } from "../store/output.js";
import { UsageError } from "./failures.js";
import { historyText } from "./history-text.js";
import { indexProgress } from "./index-progress.js";
import { collectKeys } from "./option-values.js";
import { suggestions } from "./suggestions.js";
import { complain, print, printJson, stdoutColours } from "./terminal.js";

interface HistoryOptions {
  readonly out: string;
  readonly json?: boolean;
}

export function addHistoryCommand(program: Command): void {
  program
    .command("history")
    .argument("<program>", "id of the program, present or former")
    .argument("[key]", "only this fact, e.g. visa.h1b", (text) => collectKeys(text))
    .summary("every value that a program's facts ever had")
    .description("Shows all that was ever read of a program: from when to when, by which quote, and why it changed.")
    .option("--out <dir>", "output folder", "output")
    .option("--json", "print the history as JSON")
    .addHelpText("after", "\nExample:\n  $ matchscout history ky-pinegrove-internal-medicine visa.h1b")
    .action(async (name: string, keys: readonly FactKey[] | undefined, options: HistoryOptions) => {
      const output = await openOutput(options.out);
      const history = narrowed(await historyOf(output, name), keys);
      for (const damaged of history.unreadable) complain(`the snapshot ${damaged} is damaged and passed over`);
      if (options.json === true) printJson(history);
      else print(historyText(history, stdoutColours()));
    });
}

/** The history of the program of that id, or of the only one whose id holds the name. Throws `UsageError`. */
async function historyOf(output: Output, name: string): Promise<ProgramHistory> {
  const progress = indexProgress(process.stderr);
  const history = await openHistory(output, progress.tell).finally(progress.end);
  const exact = await history.program(name);
  if (exact !== undefined) return exact;
  const newest = (await output.listSnapshots()).at(-1);
  if (newest === undefined)
    throw new UsageError(`${output.folder} holds no snapshot yet; \`matchscout crawl\` writes one`);
  const ids: string[] = [];
  for await (const { id } of output.readPrograms(newest)) ids.push(id);
  const holding = name === "" ? [] : ids.filter((id) => id.includes(name.toLowerCase()));
  const only = holding.length === 1 && holding[0] !== undefined ? await history.program(holding[0]) : undefined;
  if (only !== undefined) return only;
  const likely = holding.length > 0 ? holding.slice(0, 5) : suggestions(name, ids, 5);
  const hint = likely.length === 0 ? "; `matchscout sites` lists them" : `; did you mean ${likely.join(" or ")}?`;
  throw new UsageError(
    `${holding.length > 1 ? "several programs go by" : "no program is called"} ${printable(name)}${hint}`,
  );
}

function narrowed(history: ProgramHistory, keys: readonly FactKey[] | undefined): ProgramHistory {
  if (keys === undefined) return history;
  return { ...history, facts: history.facts.filter(({ key }) => keys.includes(key)), contacts: [], events: [] };
}
