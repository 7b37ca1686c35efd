import { stat } from "node:fs/promises";
import { type ListedProgram, programListSchema } from "../model/program-list.js";
import { checkBeforeWrite, parseAs } from "./parse-file.js";
import { errorCode, readFault, StoreError } from "./store-error.js";
import { readIfThere, writeWhole } from "./whole-file.js";

/** The programs of a user's own list; undefined when there is no such file. Throws `StoreError`. */
export async function readProgramList(file: string): Promise<readonly ListedProgram[] | undefined> {
  // A device such as /dev/zero has no end.
  await refuse(file, ["a device"]);
  const advice = "put it right, or move it away and make it anew with `matchscout programs import`";
  const bytes = await readIfThere(file, advice);
  return bytes === undefined ? undefined : parseAs(programListSchema, bytes.toString("utf8"), file, advice).programs;
}

/** Throws `StoreError` where no list can be kept, because something else than a file stands there. */
export async function checkListPlace(file: string): Promise<void> {
  await refuse(file, ["a device", "a folder", "a pipe"]);
}

/** Writes a user's own list, whole or not at all, sorted by id. Throws `StoreError`. */
export async function writeProgramList(file: string, programs: readonly ListedProgram[]): Promise<void> {
  const sorted = programs.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const list = checkBeforeWrite(programListSchema, { schemaVersion: 1, programs: sorted }, file, "the list");
  await writeWhole(file, `${JSON.stringify(list, null, 2)}\n`);
}

type Kind = "a file" | "a folder" | "a pipe" | "a device";

async function refuse(file: string, kinds: readonly Kind[]): Promise<void> {
  const kind = await kindOf(file);
  if (kind === undefined || !kinds.includes(kind)) return;
  const advice = "name a file for your own list, new or old";
  throw new StoreError({ kind: "unwritable", file, reason: `it is ${kind} and no file`, advice });
}

/** What stands at a path; undefined where nothing does. */
async function kindOf(file: string): Promise<Kind | undefined> {
  try {
    const found = await stat(file);
    if (found.isFile()) return "a file";
    if (found.isDirectory()) return "a folder";
    return found.isFIFO() || found.isSocket() ? "a pipe" : "a device";
  } catch (error) {
    if (errorCode(error) === "ENOENT") return undefined;
    throw readFault(file, error, "name a file for your own list");
  }
}
