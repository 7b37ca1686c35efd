import type { Command } from "commander";
import type { ShowOptions } from "./output-options.js";

export function addShowCommand(program: Command): void {
  program
    .command("show")
    .argument("<program>", "id of the program, or an unmistakable part of it")
    .summary("every fact of a program with its quote and address")
    .description("Shows all that a program's pages state: each fact with the sentence behind it and where it stands.")
    .option("--out <dir>", "output folder", "output")
    .option("--snapshot <id>", "which snapshot: an id, latest or previous", "latest")
    .option("--json", "print the program's record as JSON")
    .addHelpText("after", "\nExample:\n  $ matchscout show ky-pinegrove-internal-medicine")
    .action(async (name: string, options: ShowOptions) => (await import("./show-run.js")).runShow(name, options));
}
