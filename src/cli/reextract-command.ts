import type { Command } from "commander";
import type { ReextractCommandOptions } from "./command-options.js";
import { addOptOutOption } from "./opt-out-options.js";
import { addAdapterOptions } from "./site-options.js";

export function addReextractCommand(program: Command): void {
  const command = program
    .command("reextract")
    .summary("read all stored pages again and write a snapshot")
    .description(
      "Reads the stored pages again with the rules of this version, without any request. " +
        "The diff calls what changes by it ours (extractor), not the website's.",
    )
    .option("--out <dir>", "output folder", "output")
    .option("--accept-drop", "believe sites whose pages give far fewer facts than before");
  addOptOutOption(addAdapterOptions(command))
    .option("--json", "print the report as JSON")
    .option("--quiet", "no progress and no log lines")
    .addHelpText("after", "\nExample:\n  $ matchscout reextract")
    .action(async (options: ReextractCommandOptions) =>
      (await import("./crawl-run.js")).runReextract(options.acceptDrop === true, options),
    );
}
