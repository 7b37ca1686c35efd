import { printable } from "../diff/printable.js";
import type { Contact } from "../model/contact.js";
import type { Facts } from "../model/fact.js";
import { labelOf, valueInWords } from "../model/labels.js";
import { type FactKey, type FactValue, factKeys } from "../model/vocabulary.js";

/** One fact of a record with its key, whatever the type of its value. */
export interface KeyedFact {
  readonly key: FactKey;
  readonly fact: NonNullable<Facts[FactKey]>;
}

/** The facts that are there, in the vocabulary's order. */
export function factsInOrder(facts: Facts): readonly KeyedFact[] {
  return factKeys.flatMap((key) => {
    const fact = facts[key];
    return fact === undefined ? [] : [{ key, fact }];
  });
}

/** "H-1B visa: not sponsored" */
export function factInWords(key: FactKey, value: FactValue): string {
  return `${labelOf(key)}: ${valueInWords(key, value)}`;
}

/** "coordinator: Dana Whitlow, dana@example.edu, +15025550142" */
export function contactInWords({ role, name, email, phone }: Omit<Contact, "evidence" | "lastSeen">): string {
  const details = [name, email, phone].filter((detail) => detail !== undefined).map(printable);
  return `${role.replaceAll("_", " ")}: ${details.join(", ")}`;
}
