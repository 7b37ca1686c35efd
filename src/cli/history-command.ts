import type { Command } from "commander";
import type { FactKey } from "../model/vocabulary.js";
import { collectKeys } from "./option-values.js";
import type { HistoryOptions } from "./output-options.js";

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
    .action(async (name: string, keys: readonly FactKey[] | undefined, options: HistoryOptions) =>
      (await import("./history-run.js")).runHistory(name, keys, options),
    );
}
