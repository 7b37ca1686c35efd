import { randomBytes } from "node:crypto";
import { readFileSync } from "node:fs";
import { mkdir, rename, rm, rmdir, unlink } from "node:fs/promises";
import { hostname } from "node:os";
import { join } from "node:path";
import { z } from "zod";
import type { OutputLock } from "./output.js";
import { errorCode, StoreError, writeFault } from "./store-error.js";
import { ensureFolder, namesIn, readIfThere, temporaryPath, writeAndSync } from "./whole-file.js";

const ownerSchema = z.strictObject({
  pid: z.int().positive(),
  host: z.string(),
  since: z.iso.datetime(),
  processStart: z.string().optional().describe("tells the process from a later one with the same pid"),
});
type Owner = z.infer<typeof ownerSchema>;

/** Attempts to take a lock that others take and give back at the same moment. */
const attempts = 20;

/**
 * Takes the writer's lock of an output folder. The lock is the folder `.lock` with one file, named by a token of its
 * owner. It appears by a rename, which fails while another owner's file is in it; the lock of a dead process is freed
 * by unlinking that owner's file by its token, so that two processes that find the same dead lock cannot both win.
 * Throws `StoreError` of kind `held` while another live process has it.
 */
export async function acquireLock(folder: string): Promise<OutputLock> {
  await ensureFolder(folder);
  const lock = join(folder, ".lock");
  const token = `${randomBytes(8).toString("hex")}.json`;
  const prepared = temporaryPath(folder);
  const owner: Owner = {
    pid: process.pid,
    host: hostname(),
    since: new Date().toISOString(),
    processStart: processStatus(process.pid)?.start,
  };
  try {
    await mkdir(prepared);
    await writeAndSync(join(prepared, token), [`${JSON.stringify(owner)}\n`]);
    for (let attempt = 0; attempt < attempts; attempt += 1) {
      if (await moveInto(prepared, lock)) return { release: () => release(lock, token) };
      await freeWhenDead(lock);
    }
  } catch (error) {
    throw writeFault(folder, error);
  } finally {
    // Where it cannot be removed it could not be made either, or the next run sweeps it away.
    await rm(prepared, { recursive: true, force: true }).catch(() => undefined);
  }
  throw new StoreError({
    kind: "held",
    file: folder,
    reason: "other runs keep taking the folder",
    advice: "wait until they end",
  });
}

async function moveInto(prepared: string, lock: string): Promise<boolean> {
  // An empty folder is a lock whose owner was killed while giving it back. POSIX renames over it, Windows does not.
  await removeEmpty(lock);
  try {
    await rename(prepared, lock);
    return true;
  } catch (error) {
    const code = errorCode(error);
    if (code === "ENOTEMPTY" || code === "EEXIST" || code === "EPERM") return false;
    throw error;
  }
}

async function freeWhenDead(lock: string): Promise<void> {
  for (const name of await namesIn(lock)) {
    const file = join(lock, name);
    const owner = await readOwner(file);
    if (owner === "gone") continue;
    if (owner !== "unknown" && !isAlive(owner)) {
      await rm(file, { force: true });
      continue;
    }
    const holder = owner === "unknown" ? "an unknown run" : `pid ${owner.pid} on ${owner.host} since ${owner.since}`;
    throw new StoreError({
      kind: "held",
      file: lock,
      reason: `the output folder is held by ${holder}`,
      advice: `wait until that run ends; if it surely has ended, delete ${lock}`,
    });
  }
}

async function readOwner(file: string): Promise<Owner | "gone" | "unknown"> {
  const bytes = await readIfThere(file, "delete it if no run is at work");
  if (bytes === undefined) return "gone";
  try {
    const parsed = ownerSchema.safeParse(JSON.parse(bytes.toString("utf8")));
    return parsed.success ? parsed.data : "unknown";
  } catch {
    return "unknown";
  }
}

/**
 * A process of another machine cannot be asked: its lock counts as alive. One that was killed and not yet waited for (a
 * zombie, which a container without an init process keeps for good) is dead, and so is one whose pid another has now.
 */
function isAlive(owner: Owner): boolean {
  if (owner.host !== hostname()) return true;
  try {
    process.kill(owner.pid, 0);
  } catch (error) {
    if (errorCode(error) === "ESRCH") return false;
  }
  const status = processStatus(owner.pid);
  if (status === undefined) return true;
  return status.state !== "Z" && (owner.processStart === undefined || status.start === owner.processStart);
}

/**
 * State and start of a process, in clock ticks since boot (fields 3 and 22 of /proc/PID/stat, proc(5)); undefined where
 * there is no /proc.
 */
function processStatus(pid: number): { state: string | undefined; start: string | undefined } | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    // The second field is the command in parentheses and may hold blanks, so fields are counted after its end.
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    return { state: fields[0], start: fields[19] };
  } catch {
    return undefined;
  }
}

async function release(lock: string, token: string): Promise<void> {
  try {
    await unlink(join(lock, token));
    await removeEmpty(lock);
  } catch (error) {
    if (errorCode(error) !== "ENOENT") throw writeFault(lock, error);
  }
}

async function removeEmpty(folder: string): Promise<void> {
  try {
    await rmdir(folder);
  } catch (error) {
    const code = errorCode(error);
    if (code !== "ENOENT" && code !== "ENOTEMPTY" && code !== "EEXIST") throw error;
  }
}
