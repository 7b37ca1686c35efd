import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** Folder of the installed package: the nearest one above this file that holds its package.json. */
export const packageFolder = findPackageFolder(dirname(fileURLToPath(import.meta.url)));

/** Version of matchscout. */
export const version = readVersion(join(packageFolder, "package.json"));

function findPackageFolder(folder: string): string {
  if (existsSync(join(folder, "package.json"))) return folder;
  const above = dirname(folder);
  if (above === folder) throw new Error("matchscout's package.json is missing");
  return findPackageFolder(above);
}

/** Checked by hand: `--version` would wait longer for schemas than for all else. */
function readVersion(file: string): string {
  const contents: unknown = JSON.parse(readFileSync(file, "utf8"));
  const found =
    typeof contents === "object" && contents !== null && "version" in contents ? contents.version : undefined;
  if (typeof found !== "string") throw new Error(`${file} names no version`);
  return found;
}
