import type { Change, Comparison } from "../model/change.js";
import { printable } from "./printable.js";

export interface ProgramChanges {
  /** Name, institution and state, printable but not escaped. */
  readonly title: string;
  readonly changes: readonly Change[];
}

/** The changes of a comparison, grouped by program in its order. */
export function byProgram({ changes }: Comparison): ProgramChanges[] {
  const groups = new Map<string, Change[]>();
  for (const change of changes) {
    const group = groups.get(change.program);
    if (group === undefined) groups.set(change.program, [change]);
    else group.push(change);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const { programName, institution, state } = first;
    return [{ title: printable(`${programName}, ${institution} (${state})`), changes: group }];
  });
}
