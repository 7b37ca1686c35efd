import { type ListedProgram, programListSchema } from "../model/program-list.js";
import { checkBeforeWrite, parseAs } from "./parse-file.js";
import { readIfThere, writeWhole } from "./whole-file.js";

/** The programs of a user's own list; undefined when there is no such file. Throws `StoreError`. */
export async function readProgramList(file: string): Promise<readonly ListedProgram[] | undefined> {
  const advice = "put it right, or move it away and make it anew with `matchscout programs import`";
  const bytes = await readIfThere(file, advice);
  return bytes === undefined ? undefined : parseAs(programListSchema, bytes.toString("utf8"), file, advice).programs;
}

/** Writes a user's own list, whole or not at all, sorted by id. Throws `StoreError`. */
export async function writeProgramList(file: string, programs: readonly ListedProgram[]): Promise<void> {
  const sorted = programs.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const list = checkBeforeWrite(programListSchema, { schemaVersion: 1, programs: sorted }, file, "the list");
  await writeWhole(file, `${JSON.stringify(list, null, 2)}\n`);
}
