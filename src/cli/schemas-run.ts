import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { writeFault } from "../store/store-error.js";
import { allJsonSchemas } from "./json-schemas.js";
import type { SchemasOptions } from "./output-options.js";
import { print, printJson } from "./terminal.js";

/** `matchscout schemas`. Throws `StoreError` when they cannot be written. */
export async function runSchemas(options: SchemasOptions): Promise<void> {
  const schemas = allJsonSchemas();
  if (options.write !== undefined) await writeSchemas(schemas, options.write);
  if (options.json === true) printJson(schemas);
  else for (const name of Object.keys(schemas)) print(fileName(name));
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
