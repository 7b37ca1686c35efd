import { execFile } from "node:child_process";
import { access, constants, lstat, mkdir, mkdtemp, rename, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { homedir, tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

/** A browser's program, and libraries that it needs where the system has none. */
export interface BrowserProgram {
  readonly path: string;
  readonly libraries?: string;
}

const require = createRequire(import.meta.url);

/** Folder of the unpacked program; changes with the version of `@sparticuz/chromium`. */
const folderName = "chromium-147.0.0";

/** The package unpacks into the temporary folder of its process, and libraries only where it believes to be on Lambda. */
const unpackScript = "require(process.argv[1]).executablePath();";
const lambda = { AWS_EXECUTION_ENV: "AWS_Lambda_nodejs20.x" };

/**
 * The Chromium that comes inside the npm package `@sparticuz/chromium`, unpacked once (190 MB) into the user's cache
 * folder. Undefined on other systems than Linux on x64. Throws when it cannot be unpacked.
 */
export async function packagedBrowser(): Promise<BrowserProgram | undefined> {
  if (process.platform !== "linux" || process.arch !== "x64") return undefined;
  const folder = await unpacked();
  return { path: join(folder, "chromium"), libraries: join(folder, "al2023", "lib") };
}

/** The folder with the program. It appears whole or not at all, however many runs unpack at once. */
async function unpacked(): Promise<string> {
  const cache = await cacheFolder();
  const folder = join(cache, folderName);
  if (await exists(join(folder, "chromium"))) return folder;
  const partial = await mkdtemp(join(cache, "unpacking-"));
  try {
    const packed = require.resolve("@sparticuz/chromium");
    const env = { ...process.env, ...lambda, TMPDIR: partial };
    await promisify(execFile)(process.execPath, ["-e", unpackScript, packed], { env });
    await rename(partial, folder);
  } catch (error) {
    await rm(partial, { recursive: true, force: true });
    if (!(await exists(join(folder, "chromium")))) throw error;
  }
  return folder;
}

/** A folder that only this user can write to. Throws where there is none. */
async function cacheFolder(): Promise<string> {
  const { XDG_CACHE_HOME: caches } = process.env;
  const own = process.getuid?.();
  const usual = join(caches?.startsWith("/") ? caches : join(homedir(), ".cache"), "matchscout");
  for (const folder of [usual, join(tmpdir(), `matchscout-${own}`)]) {
    try {
      await mkdir(folder, { recursive: true, mode: 0o700 });
      await access(folder, constants.W_OK);
      const status = await lstat(folder);
      if (status.isDirectory() && status.uid === own && (status.mode & 0o022) === 0) return folder;
    } catch {
      // Read-only or missing home folders are usual in containers.
    }
  }
  throw new Error(`there is no folder to unpack it into: ${usual} cannot be written to`);
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
