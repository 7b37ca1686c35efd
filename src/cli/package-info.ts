import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { z } from "zod";

const packageSchema = z.object({ name: z.literal("matchscout"), version: z.string() });

/** Folder of the installed package: the nearest one above this file that holds its package.json. */
export const packageFolder = findPackageFolder(dirname(fileURLToPath(import.meta.url)));

/** Version of matchscout. */
export const version = packageSchema.parse(
  JSON.parse(readFileSync(join(packageFolder, "package.json"), "utf8")),
).version;

function findPackageFolder(folder: string): string {
  if (existsSync(join(folder, "package.json"))) return folder;
  const above = dirname(folder);
  if (above === folder) throw new Error("matchscout's package.json is missing");
  return findPackageFolder(above);
}
