import type { Command } from "commander";
import type { SchemasOptions } from "./output-options.js";

export function addSchemasCommand(program: Command): void {
  program
    .command("schemas")
    .summary("JSON Schemas of the files that matchscout writes")
    .description("Lists the JSON Schemas of everything that matchscout writes, or writes them as files.")
    .option("--write <dir>", "write one file per schema to this folder")
    .option("--json", "print all schemas as one JSON object, by name")
    .addHelpText("after", "\nExample:\n  $ matchscout schemas --write schemas")
    .action(async (options: SchemasOptions) => (await import("./schemas-run.js")).runSchemas(options));
}
