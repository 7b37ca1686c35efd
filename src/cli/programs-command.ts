import type { Command } from "commander";
import type { ProgramsOptions } from "./command-options.js";
import { defaultList } from "./default-list.js";
import { collectPaths } from "./option-values.js";
import { addProgramFilter } from "./site-options.js";

export function addProgramsCommand(program: Command): void {
  const command = program
    .command("programs")
    .summary("list the programs: those of the adapters and those of your own list")
    .description("Lists programs by state and specialty: those that adapters declare, and those of your own list.");
  addProgramFilter(addListOption(command))
    .option("--crawlers <dir>", "take adapters from this folder as well (repeatable)", collectPaths)
    .option("--no-bundled", "leave aside the adapters that come with matchscout")
    .option("--without-site", "only programs of your list that no adapter reads yet")
    .option("--json", "print as JSON")
    .addHelpText("after", "\nExample:\n  $ matchscout programs --state KY --specialty internal-medicine")
    .action(async (options: ProgramsOptions) => (await import("./programs-run.js")).listPrograms(options));
  const importing = command
    .command("import")
    .argument("<file>", "CSV file with a header; its columns are mapped by name")
    .summary("take programs from a CSV file into your own list")
    .description(
      "Takes programs from a CSV file into your own list: name, institution, specialty, city, state, ACGME id, " +
        "website. When a row is bad, all bad rows are told and nothing is imported.",
    );
  addListOption(importing)
    .addHelpText("after", "\nExample:\n  $ matchscout programs import my-programs.csv")
    .action(async (file: string, _options: unknown, own: Command) => {
      const { list } = own.optsWithGlobals<{ list?: string }>();
      await (await import("./programs-import-run.js")).runImport(file, list ?? defaultList);
    });
}

function addListOption(command: Command): Command {
  return command.option("--list <file>", `your own list (default: ${defaultList})`);
}
