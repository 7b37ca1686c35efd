import { readdir } from "node:fs/promises";
import { join, relative, resolve, sep } from "node:path";
import { createJiti } from "jiti";
import type { ZodError } from "zod";
import type { ExpectationBand } from "../model/expectation-band.js";
import { defineSite, type Site, siteSchema } from "../model/site.js";
import { AdapterError } from "./adapter-error.js";
import { readBand } from "./band-file.js";
import { withFamily } from "./families/with-family.js";

/** An adapter that loaded and validated. */
export interface LoadedSite {
  readonly site: Site;
  /** Path of its file, for messages. */
  readonly file: string;
  /** How many facts it should give, where that was accepted. */
  readonly band?: ExpectationBand | undefined;
}

/** The adapters of some folders: those that can be used, and why the others cannot. */
export interface LoadedSites {
  /** Sorted by site id. */
  readonly sites: readonly LoadedSite[];
  /** In the order of the files' paths. */
  readonly errors: readonly AdapterError[];
}

const adapterFile = /(?<!\.d)\.(ts|mts|js|mjs)$/;

/**
 * Loads every adapter below `folders` (`.ts`, `.mts`, `.js`, `.mjs`; names that begin with a dot or an underscore and
 * `node_modules` are passed over). A broken adapter becomes an `AdapterError` and stops only itself. When two files
 * claim the same site or program id, the first file by folder and path keeps it. `import … from "matchscout"` works in
 * adapters wherever their folder lies. Throws `AdapterError` when a folder cannot be read.
 */
export async function loadSites(folders: readonly string[]): Promise<LoadedSites> {
  const files: string[] = [];
  for (const folder of folders) files.push(...(await adapterFiles(folder)));
  const jiti = createJiti(import.meta.url, {
    virtualModules: { matchscout: { defineSite } },
    moduleCache: false,
    interopDefault: false,
  });
  const sites: LoadedSite[] = [];
  const errors: AdapterError[] = [];
  const owners = new Map<string, string>();
  for (const path of new Set(files)) {
    const file = shownPath(path);
    try {
      const site = validated(await jiti.import(path), file);
      claim(owners, site, file);
      const band = await readBand(path, file, site.id);
      sites.push({ site, file, ...(band !== undefined && { band }) });
    } catch (error) {
      errors.push(error instanceof AdapterError ? error : loadFault(error, path, file));
    }
  }
  sites.sort((a, b) => (a.site.id < b.site.id ? -1 : 1));
  return { sites, errors };
}

async function adapterFiles(folder: string): Promise<string[]> {
  const root = resolve(folder);
  try {
    const entries = await readdir(root, { recursive: true, withFileTypes: true });
    return entries
      .filter((entry) => entry.isFile() && adapterFile.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name))
      .filter(
        (path) =>
          !relative(root, path)
            .split(sep)
            .some((part) => /^[._]|^node_modules$/.test(part)),
      )
      .sort();
  } catch (error) {
    const missing = error instanceof Error && "code" in error && error.code === "ENOENT";
    throw new AdapterError({
      file: shownPath(root),
      reason: missing
        ? "there is no such folder of adapters"
        : `the folder of adapters cannot be read (${text(error)})`,
      cause: error,
    });
  }
}

function validated(module: unknown, file: string): Site {
  const declared = typeof module === "object" && module !== null && "default" in module ? module.default : undefined;
  if (declared === undefined) {
    throw new AdapterError({ file, reason: "has no default export; write `export default defineSite({ … })`" });
  }
  return checkedSite(declared, file);
}

/** The declaration as a site, with its family's defaults. Throws `AdapterError` naming `file` and the field at fault. */
export function checkedSite(declared: unknown, file: string): Site {
  const parsed = siteSchema.safeParse(declared);
  if (!parsed.success) throw fieldFault(parsed.error, file);
  return withFamily(parsed.data);
}

function fieldFault(error: ZodError, file: string): AdapterError {
  const [first, ...others] = error.issues;
  const more = others.length === 0 ? "" : ` (and ${others.length} more)`;
  const field = (first?.path ?? []).reduce<string>(
    (path, part) =>
      typeof part === "number" ? `${path}[${part}]` : path === "" ? String(part) : `${path}.${String(part)}`,
    "",
  );
  return new AdapterError({
    file,
    field: field === "" ? undefined : field,
    reason: `${first?.message ?? "is not a site"}${more}`,
    cause: error,
  });
}

function claim(owners: Map<string, string>, site: Site, file: string): void {
  const programs = site.programs.flatMap((program, index) =>
    [program.id, ...(program.formerIds ?? [])].map((id) => ({
      id,
      field: `programs[${index}].id`,
      key: `program ${id}`,
    })),
  );
  const claims = [{ id: site.id, field: "id", key: `site ${site.id}` }, ...programs];
  for (const { key, id, field } of claims) {
    const owner = owners.get(key);
    if (owner !== undefined) throw new AdapterError({ file, field, reason: `${id} is already declared in ${owner}` });
  }
  for (const { key } of claims) owners.set(key, file);
}

function loadFault(error: unknown, path: string, file: string): AdapterError {
  const parse = error instanceof Error ? /^ParseError: (.*?)\s*\n.*:(\d+):\d+$/.exec(error.message) : null;
  const reason =
    parse === null
      ? `throws when loaded: ${text(error).replaceAll(path, file)}`
      : `syntax error in line ${parse[2]}: ${parse[1]}`;
  return new AdapterError({ file, reason, cause: error });
}

function text(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.split("\n", 1)[0] ?? message;
}

function shownPath(path: string): string {
  const shown = relative(process.cwd(), path);
  return shown === "" || shown.startsWith("..") ? path : shown;
}
