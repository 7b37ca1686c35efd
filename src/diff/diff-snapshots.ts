import { type Change, type Comparison, changeSchema } from "../model/change.js";
import type { Contact } from "../model/contact.js";
import type { Fact } from "../model/fact.js";
import type { ProgramRecord } from "../model/program.js";
import { sameValue } from "../model/value-text.js";
import { type FactKey, factKeys } from "../model/vocabulary.js";
import type { Snapshot } from "../store/output.js";
import { type CauseFinder, causeFinder } from "./cause.js";
import { pairContacts, sameContact } from "./diff-contacts.js";
import { effectOf } from "./effect.js";

/** What the adapter declares about a program and a reader would want to know of. */
const declared = ["name", "institution", "specialty", "city", "state", "acgmeId", "url", "site"] as const;

/**
 * What differs between two snapshots, sorted by program, then kind, then key. Pure, linear in the number of programs.
 * Times, digests, quotes, confidence and everything else that can differ while the values stay the same are no changes.
 */
export function diffSnapshots(before: Snapshot, after: Snapshot): Comparison {
  const cause = causeFinder(before, after);
  const { pairs, removed, added } = pairPrograms(before.programs, after.programs);
  const changes: Change[] = [
    ...removed.map(
      (program): Change => ({ kind: "program_removed", ...aboutOf(program), cause: cause.ofPresence(program) }),
    ),
    ...added.map(
      (program): Change => ({ kind: "program_added", ...aboutOf(program), cause: cause.ofPresence(program) }),
    ),
    ...pairs.flatMap(([was, is]) => diffPrograms(was, is, cause)),
  ];
  return { from: before.manifest.id, to: after.manifest.id, changes: inOrder(changes) };
}

interface PairedPrograms {
  readonly pairs: readonly (readonly [ProgramRecord, ProgramRecord])[];
  readonly removed: readonly ProgramRecord[];
  readonly added: readonly ProgramRecord[];
}

/** Pairs programs by id, then by the former ids of either side, so that a comparison can be read both ways. */
function pairPrograms(before: readonly ProgramRecord[], after: readonly ProgramRecord[]): PairedPrograms {
  const open = new Map(after.map((program) => [program.id, program]));
  const pairs: [ProgramRecord, ProgramRecord][] = [];
  const take = (was: ProgramRecord, id: string | undefined): boolean => {
    const is = id === undefined ? undefined : open.get(id);
    if (is === undefined) return false;
    open.delete(is.id);
    pairs.push([was, is]);
    return true;
  };
  const unpaired = before.filter((was) => !take(was, was.id));
  const laterIds = new Map(
    [...open.values()].flatMap(({ id, formerIds }) => (formerIds ?? []).map((old) => [old, id])),
  );
  const removed = unpaired.filter(
    (was) => !take(was, laterIds.get(was.id)) && !(was.formerIds ?? []).some((id) => take(was, id)),
  );
  return { pairs, removed, added: [...open.values()] };
}

function diffPrograms(was: ProgramRecord, is: ProgramRecord, cause: CauseFinder): Change[] {
  const about = aboutOf(is);
  const rekeyed = was.id !== is.id;
  const changes: Change[] = [];
  if (rekeyed) changes.push({ kind: "program_rekeyed", ...about, cause: "rekey", formerId: was.id });
  for (const field of declared) {
    const [before, after] = [was[field], is[field]];
    if (before === after) continue;
    const sides = { ...(before !== undefined && { before }), ...(after !== undefined && { after }) };
    changes.push({ kind: "program_changed", ...about, cause: cause.ofDeclaration(rekeyed), field, ...sides });
  }
  for (const key of factKeys) changes.push(...diffFact(key, was.facts[key], is.facts[key], about, cause));
  changes.push(...diffContacts(was.contacts, is.contacts, about, cause));
  return changes;
}

interface About {
  readonly program: string;
  readonly programName: string;
  readonly institution: string;
  readonly state: ProgramRecord["state"];
}

function aboutOf({ id, name, institution, state }: ProgramRecord): About {
  return { program: id, programName: name, institution, state };
}

function diffFact<K extends FactKey>(
  key: K,
  was: Fact<K> | undefined,
  is: Fact<K> | undefined,
  about: About,
  causes: CauseFinder,
): Change[] {
  if (was === undefined && is === undefined) return [];
  if (was !== undefined && is !== undefined && sameValue(was.value, is.value)) return [];
  const shared = { ...about, key, effect: effectOf(key, was?.value, is?.value), cause: causes.ofProof(was, is) };
  if (was === undefined) return is === undefined ? [] : [{ kind: "fact_added", ...shared, after: sideOf(is) }];
  if (is === undefined) return [{ kind: "fact_removed", ...shared, before: sideOf(was) }];
  return [{ kind: "fact_changed", ...shared, before: sideOf(was), after: sideOf(is) }];
}

function sideOf<K extends FactKey>({ value, evidence }: Fact<K>): Pick<Fact<K>, "value" | "evidence"> {
  return { value, evidence };
}

function diffContacts(was: readonly Contact[], is: readonly Contact[], about: About, causes: CauseFinder): Change[] {
  return pairContacts(was, is).flatMap(({ before, after }): Change[] => {
    const shared = { ...about, cause: causes.ofProof(before, after) };
    if (before === undefined) return after === undefined ? [] : [{ kind: "contact_added", ...shared, after }];
    if (after === undefined) return [{ kind: "contact_removed", ...shared, before }];
    return sameContact(before, after) ? [] : [{ kind: "contact_changed", ...shared, before, after }];
  });
}

const kinds: readonly Change["kind"][] = changeSchema.options.map(({ shape }) => shape.kind.value);

function inOrder(changes: readonly Change[]): Change[] {
  return changes
    .map((change) => ({ change, kind: kinds.indexOf(change.kind), within: orderWithin(change) }))
    .sort((a, b) => {
      if (a.change.program !== b.change.program) return a.change.program < b.change.program ? -1 : 1;
      if (a.kind !== b.kind) return a.kind - b.kind;
      return a.within < b.within ? -1 : a.within > b.within ? 1 : 0;
    })
    .map(({ change }) => change);
}

function orderWithin(change: Change): string {
  switch (change.kind) {
    case "fact_added":
    case "fact_removed":
    case "fact_changed":
      return String(factKeys.indexOf(change.key)).padStart(3, "0");
    case "program_changed":
      return change.field;
    case "contact_added":
    case "contact_changed":
      return contactText(change.after);
    case "contact_removed":
      return contactText(change.before);
    default:
      return "";
  }
}

function contactText({ role, name, email, phone }: Contact): string {
  return JSON.stringify([role, name ?? "", email ?? "", phone ?? ""]);
}
