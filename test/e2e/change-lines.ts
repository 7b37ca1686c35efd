import type { Change } from "../../src/model/change.js";
import { type Contact, contactDetailsSchema } from "../../src/model/contact.js";
import type { ExpectedChange } from "../fixtures/expectation.js";

/** A change as `expected.json` has it: without names, times and proofs. */
export function plain(change: Change): ExpectedChange {
  const { program } = change;
  switch (change.kind) {
    case "fact_added":
      return { kind: change.kind, program, key: change.key, effect: change.effect, after: change.after.value };
    case "fact_removed":
      return { kind: change.kind, program, key: change.key, effect: change.effect, before: change.before.value };
    case "fact_changed": {
      const { key, effect, before, after } = change;
      return { kind: change.kind, program, key, effect, before: before.value, after: after.value };
    }
    case "contact_added":
      return { kind: change.kind, program, after: details(change.after) };
    case "contact_removed":
      return { kind: change.kind, program, before: details(change.before) };
    case "contact_changed":
      return { kind: change.kind, program, before: details(change.before), after: details(change.after) };
    default:
      throw new Error(`the fixtures have no change of the kind ${change.kind}`);
  }
}

function details(contact: Contact) {
  return contactDetailsSchema.strip().parse(contact);
}

/** One line with sorted members, so that a difference is easy to read. */
export function asLine(change: ExpectedChange): string {
  return JSON.stringify(change, (_key, value: unknown) =>
    typeof value === "object" && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
}
