import type { Cause, Effect } from "../../model/change.js";
import type { LoggedChange, ProgramHistory } from "../../model/history.js";
import type { ProgramRecord } from "../../model/program.js";
import type { Specialty } from "../../model/specialty.js";
import type { State } from "../../model/state.js";
import type { FactKey } from "../../model/vocabulary.js";
import type { Output } from "../../store/output.js";
import { type ChangeIndex, type OnIndexed, openChangeIndex } from "./change-index.js";
import { ofProgram, type Wanted } from "./index-line.js";
import { type ProgramLines, programHistory } from "./program-history.js";

/** Which changes of the log are wanted; an absent member filters nothing. */
export interface LogFilter {
  /** ISO 8601 date or instant: only snapshots made then or later. */
  readonly since?: string | undefined;
  /** ISO 8601 date or instant: only snapshots made before it. */
  readonly until?: string | undefined;
  readonly states?: readonly State[] | undefined;
  readonly specialties?: readonly Specialty[] | undefined;
  readonly programs?: readonly string[] | undefined;
  readonly keys?: readonly FactKey[] | undefined;
  readonly effects?: readonly Effect[] | undefined;
  readonly causes?: readonly Cause[] | undefined;
}

/** All that the snapshots of an output folder tell of the past. */
export interface History {
  /** Damaged snapshots, passed over; oldest first. */
  readonly unreadable: readonly string[];
  /** What was ever read of a program, under its id or a former one; undefined when no snapshot holds it. Throws `StoreError`. */
  program(id: string): Promise<ProgramHistory | undefined>;
  /** The changes that pass the filter, oldest first. Throws `StoreError`. */
  log(filter?: LogFilter): AsyncGenerator<LoggedChange>;
}

/**
 * Opens the history of an output folder. The first time, and after new snapshots, it reads these and keeps an index of
 * the changes in `index/`, which may be deleted at any time. Throws `StoreError`.
 */
export async function openHistory(output: Output, onIndexed?: OnIndexed): Promise<History> {
  const index = await openChangeIndex(output, onIndexed);
  return {
    unreadable: index.unreadable,
    program: (id) => historyOf(output, index, id),
    log: (filter = {}) => logOf(index, filter),
  };
}

async function historyOf(output: Output, index: ChangeIndex, asked: string): Promise<ProgramHistory | undefined> {
  const newest = index.segments.at(-1)?.snapshot;
  if (newest === undefined) return undefined;
  const known = await output.findProgram(newest, asked);
  const id = known === undefined ? await presentId(index, asked) : asked;
  const present = id === asked ? known : await output.findProgram(newest, id);
  // A program's earlier ids come to light going backwards.
  const ids = new Set([id, ...(present?.formerIds ?? [])]);
  const changes: ProgramLines[] = [];
  let described: Described | undefined = present;
  for (const segment of index.segments.toReversed()) {
    const lines = await index.lines(segment, [[...ids].map(ofProgram)]);
    for (const { change, record, specialty } of lines) {
      if (change?.kind === "program_rekeyed") ids.add(change.formerId);
      if (described !== undefined) continue;
      described = record ?? (change && { ...change, name: change.programName, specialty });
    }
    if (lines.length > 0) changes.unshift({ snapshot: segment.snapshot, at: segment.at, lines });
  }
  if (described === undefined) return undefined;
  const { name, institution, state, specialty } = described;
  const formerIds = [...ids].filter((each) => each !== id).sort();
  return {
    program: id,
    formerIds,
    name,
    institution,
    state,
    specialty,
    ...programHistory(changes, present),
    unreadable: [...index.unreadable],
  };
}

type Described = Pick<ProgramRecord, "name" | "institution" | "state" | "specialty">;

/** The id by which the newest snapshots call a program that was once called `id`. */
async function presentId(index: ChangeIndex, id: string): Promise<string> {
  let present = id;
  for (const segment of index.segments) {
    if (segment.from === null) continue;
    for (const { change } of await index.lines(segment, [[`"formerId":${JSON.stringify(present)}`]])) {
      if (change?.kind === "program_rekeyed" && change.formerId === present) present = change.program;
    }
  }
  return present;
}

async function* logOf(index: ChangeIndex, filter: LogFilter): AsyncGenerator<LoggedChange> {
  const since = filter.since === undefined ? Number.NEGATIVE_INFINITY : Date.parse(filter.since);
  const until = filter.until === undefined ? Number.POSITIVE_INFINITY : Date.parse(filter.until);
  for (const segment of index.segments) {
    const made = Date.parse(segment.at);
    if (segment.from === null || made < since || made >= until) continue;
    for (const { change, site, specialty } of await index.lines(segment, wantedBy(filter))) {
      if (change === undefined) continue;
      const logged = { snapshot: segment.snapshot, at: segment.at, site, specialty, change };
      if (passes(logged, filter)) yield logged;
    }
  }
}

/** The filter as text that the lines of wanted changes hold. */
function wantedBy({ states, specialties, programs, keys, effects, causes }: LogFilter): Wanted {
  const members = { state: states, specialty: specialties, key: keys, effect: effects, cause: causes };
  return [
    ...(programs === undefined ? [] : [programs.map(ofProgram)]),
    ...Object.entries(members).flatMap(([name, values]) => {
      return values === undefined ? [] : [values.map((value) => `"${name}":${JSON.stringify(value)}`)];
    }),
  ];
}

function passes({ change, specialty }: LoggedChange, filter: LogFilter): boolean {
  const { states, specialties, programs, keys, effects, causes } = filter;
  return (
    (states?.includes(change.state) ?? true) &&
    (specialties?.includes(specialty) ?? true) &&
    (programs?.includes(change.program) ?? true) &&
    (keys === undefined || ("key" in change && keys.includes(change.key))) &&
    (effects === undefined || ("effect" in change && effects.includes(change.effect))) &&
    (causes?.includes(change.cause) ?? true)
  );
}
