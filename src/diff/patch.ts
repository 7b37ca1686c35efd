import { isDeepStrictEqual } from "node:util";
import type { PatchLine } from "../model/patch.js";
import type { ProgramRecord } from "../model/program.js";

/**
 * What turns the programs of one snapshot into those of another, sorted by id: every record that differs in anything, if
 * only in a date. Both lists are sorted by id. Pure.
 */
export function patchBetween(before: readonly ProgramRecord[], after: readonly ProgramRecord[]): PatchLine[] {
  const was = new Map(before.map((record) => [record.id, record]));
  const kept = new Set(after.map(({ id }) => id));
  const puts = after.filter((record) => !isDeepStrictEqual(was.get(record.id), record));
  const drops = before.filter(({ id }) => !kept.has(id));
  const lines: { readonly id: string; readonly line: PatchLine }[] = [
    ...puts.map((put) => ({ id: put.id, line: { put } })),
    ...drops.map(({ id }) => ({ id, line: { drop: id } })),
  ];
  return lines.sort((a, b) => (a.id < b.id ? -1 : 1)).map(({ line }) => line);
}

/** The programs of the newer snapshot, sorted by id. Pure. */
export function applyPatch(before: readonly ProgramRecord[], lines: readonly PatchLine[]): ProgramRecord[] {
  const programs = new Map(before.map((record) => [record.id, record]));
  for (const line of lines) {
    if ("put" in line) programs.set(line.put.id, line.put);
    else programs.delete(line.drop);
  }
  return [...programs.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}
