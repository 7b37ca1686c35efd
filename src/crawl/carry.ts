import type { Contact } from "../model/contact.js";
import type { Evidence } from "../model/evidence.js";
import type { Facts } from "../model/fact.js";
import type { ProgramRecord } from "../model/program.js";
import { type FactKey, factKeys } from "../model/vocabulary.js";
import { addressKey } from "./address.js";

/**
 * Adds to a program's record what its former record knew from pages that this run could not read, with the dates on
 * which it was last seen. `settled` holds the keys (`addressKey`) of the pages that were read, or are gone for good:
 * what those no longer state is not carried. What the new record states wins.
 */
export function carryUnread(
  record: ProgramRecord,
  former: ProgramRecord | undefined,
  settled: ReadonlySet<string>,
): ProgramRecord {
  if (former === undefined) return record;
  const unread = ({ evidence }: { readonly evidence: readonly Evidence[] }) => {
    const [principal] = evidence;
    return principal !== undefined && !settled.has(addressKey(principal.url));
  };
  const facts: Facts = { ...record.facts };
  for (const key of factKeys) carryFact(facts, former.facts, key, unread);
  const contacts = former.contacts.filter(
    (contact) => unread(contact) && !record.contacts.some((present) => samePerson(present, contact)),
  );
  const shown = new Set(record.conflicts.map((conflict) => JSON.stringify([conflict.key, conflict.value])));
  const conflicts = former.conflicts.filter(
    (conflict) => unread(conflict) && !shown.has(JSON.stringify([conflict.key, conflict.value])),
  );
  const lastSeen = record.lastSeen ?? former.lastSeen;
  return {
    ...record,
    ...(lastSeen !== undefined && { lastSeen }),
    facts,
    contacts: [...record.contacts, ...contacts],
    conflicts: [...record.conflicts, ...conflicts],
  };
}

function carryFact<K extends FactKey>(
  facts: Facts,
  former: Facts,
  key: K,
  unread: (proof: { readonly evidence: readonly Evidence[] }) => boolean,
): void {
  const fact = former[key];
  if (fact !== undefined && facts[key] === undefined && unread(fact)) facts[key] = fact;
}

function samePerson(a: Contact, b: Contact): boolean {
  if (a.email !== undefined && a.email === b.email) return true;
  return a.role === b.role && a.name === b.name && (a.name !== undefined || a.phone === b.phone);
}
