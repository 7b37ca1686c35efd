import type { Contact } from "../model/contact.js";

/** The same contact on both sides, or on one side only. */
export interface ContactPair {
  readonly before?: Contact;
  readonly after?: Contact;
}

/** What makes two contacts the same one, tried in this order; undefined where a contact lacks it. */
const identities: readonly ((contact: Contact) => string | undefined)[] = [
  ({ email, name }) => (email === undefined ? undefined : JSON.stringify([email, name])),
  ({ email }) => email,
  ({ name }) => name?.toLowerCase(),
  ({ role, phone }) => (phone === undefined ? undefined : `${role} ${phone}`),
];

/**
 * Pairs the contacts of a program in two snapshots: by e-mail (with the name first, where people share an address), then
 * by name, then by role and phone. Each contact is in exactly one pair.
 */
export function pairContacts(before: readonly Contact[], after: readonly Contact[]): ContactPair[] {
  const pairs: ContactPair[] = [];
  let [left, right] = [[...before], [...after]];
  for (const identity of identities) {
    const open = new Map<string, Contact[]>();
    for (const contact of right) {
      const key = identity(contact);
      if (key !== undefined) open.set(key, [...(open.get(key) ?? []), contact]);
    }
    const paired = new Set<Contact>();
    left = left.filter((contact) => {
      const partner = open.get(identity(contact) ?? "")?.shift();
      if (partner === undefined) return true;
      pairs.push({ before: contact, after: partner });
      paired.add(partner);
      return false;
    });
    right = right.filter((contact) => !paired.has(contact));
  }
  return [...pairs, ...left.map((contact) => ({ before: contact })), ...right.map((contact) => ({ after: contact }))];
}

/** True when a reader would write to, call or address both in the same way. */
export function sameContact(a: Contact, b: Contact): boolean {
  return (
    a.role === b.role && a.name === b.name && a.email === b.email && a.phone === b.phone && a.preferred === b.preferred
  );
}
