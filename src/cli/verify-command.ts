import type { Command } from "commander";
import type { VerifyOptions } from "./output-options.js";

export function addVerifyCommand(program: Command): void {
  program
    .command("verify")
    .summary("check every checksum, quote and reference of an output folder")
    .description(
      "Reads a whole output folder and names what is damaged, one line each: snapshots, stored pages, quotes that are not " +
        "in their page, states of sites, journals, outboxes. Exit code 1 when anything is.",
    )
    .option("--out <dir>", "output folder", "output")
    .option("--json", "print the result as JSON")
    .addHelpText("after", "\nExample:\n  $ matchscout verify --out output")
    .action(async (options: VerifyOptions) => (await import("./verify-run.js")).runVerify(options));
}
