import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Command } from "commander";
import { writeFault } from "../store/store-error.js";
import { allJsonSchemas } from "./json-schemas.js";
import { print, printJson } from "./terminal.js";

export function addSchemasCommand(program: Command): void {
  program
    .command("schemas")
    .summary("JSON Schemas of the files that matchscout writes")
    .description("Lists the JSON Schemas of everything that matchscout writes, or writes them as files.")
    .option("--write <dir>", "write one file per schema to this folder")
    .option("--json", "print all schemas as one JSON object, by name")
    .addHelpText("after", "\nExample:\n  $ matchscout schemas --write schemas")
    .action(async (options: { write?: string; json?: boolean }) => {
      const schemas = allJsonSchemas();
      if (options.write !== undefined) await writeSchemas(schemas, options.write);
      if (options.json === true) printJson(schemas);
      else for (const name of Object.keys(schemas)) print(fileName(name));
    });
}

async function writeSchemas(schemas: ReturnType<typeof allJsonSchemas>, folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
    for (const [name, schema] of Object.entries(schemas)) {
      await writeFile(join(folder, fileName(name)), `${JSON.stringify(schema, null, 2)}\n`);
    }
  } catch (error) {
    throw writeFault(folder, error);
  }
}

function fileName(name: string): string {
  return `${name}.schema.json`;
}
