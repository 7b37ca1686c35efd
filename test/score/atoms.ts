import { z } from "zod";

const contactSchema = z.object({
  role: z.string(),
  name: z.string().optional(),
  email: z.string().optional(),
  phone: z.string().optional(),
});
type ScoredContact = z.infer<typeof contactSchema>;

/** A label file of the corpus. */
export const labelSchema = z.object({
  id: z.string(),
  facts: z.record(z.string(), z.unknown()),
  contacts: z.array(contactSchema).default([]),
});
export type Label = z.infer<typeof labelSchema>;

/** A line of `extract --ndjson`. */
export const extractedSchema = z.object({
  file: z.string(),
  facts: z.record(z.string(), z.object({ value: z.unknown() })),
  contacts: z.array(contactSchema),
});
export type Extracted = z.infer<typeof extractedSchema>;

interface Tally {
  hit: number;
  missed: number;
  wrong: number;
}

/** One atom of one page and how it came out. */
export interface Scored {
  readonly page: string;
  readonly key: string;
  readonly atom: string;
  readonly outcome: keyof Tally;
}

/**
 * Compares what was extracted from a page with its label, atom by atom: the members of an object, the elements of a set
 * and the members of a contact count one each, and only when they are equal.
 */
export function scorePage(label: Label, extracted: Extracted | undefined): Scored[] {
  const facts = Object.fromEntries(Object.entries(extracted?.facts ?? {}).map(([key, { value }]) => [key, value]));
  const wanted = new Set(factAtoms(label.facts));
  const got = new Set(factAtoms(facts));
  for (const pair of alignContacts(label.contacts, extracted?.contacts ?? [])) {
    for (const atom of pair.wanted) wanted.add(atom);
    for (const atom of pair.got) got.add(atom);
  }
  const scored = [...wanted].map((atom) => scoredAtom(label.id, atom, got.has(atom) ? "hit" : "missed"));
  for (const atom of got) if (!wanted.has(atom)) scored.push(scoredAtom(label.id, atom, "wrong"));
  return scored;
}

function scoredAtom(page: string, atom: string, outcome: keyof Tally): Scored {
  return { page, key: atom.split(/\[\] = | = /)[0] ?? atom, atom, outcome };
}

function factAtoms(facts: Readonly<Record<string, unknown>>): string[] {
  return Object.entries(facts).flatMap(([key, value]) => {
    if (Array.isArray(value)) return value.map((element) => `${key}[] = ${String(element)}`);
    if (value === null || typeof value !== "object") return [`${key} = ${String(value)}`];
    return Object.entries(value).map(([member, part]) => `${key}.${member} = ${String(part)}`);
  });
}

const members = ["role", "name", "email", "phone"] as const;
const fold = (text: string | undefined): string | undefined =>
  text
    ?.toLowerCase()
    .replace(/[^a-z0-9@.+ ]/g, "")
    .trim();

/** Pairs each wanted contact with the found one that shares most with it, so that a wrong role costs one atom only. */
function alignContacts(
  wanted: readonly ScoredContact[],
  found: readonly ScoredContact[],
): { wanted: string[]; got: string[] }[] {
  const pool = [...found];
  const pairs = wanted.map((contact, index) => {
    const tag = fold(contact.email ?? contact.name ?? contact.phone) ?? String(index);
    const best = pool.toSorted((a, b) => sharedMembers(contact, b) - sharedMembers(contact, a))[0];
    if (best === undefined || sharedMembers(contact, best) === 0)
      return { wanted: contactAtoms(contact, tag), got: [] };
    pool.splice(pool.indexOf(best), 1);
    return { wanted: contactAtoms(contact, tag), got: contactAtoms(best, tag) };
  });
  return [...pairs, ...pool.map((contact, index) => ({ wanted: [], got: contactAtoms(contact, `extra${index}`) }))];
}

function sharedMembers(a: ScoredContact, b: ScoredContact): number {
  return members.filter((member) => member !== "role" && a[member] !== undefined && fold(a[member]) === fold(b[member]))
    .length;
}

function contactAtoms(contact: ScoredContact, tag: string): string[] {
  return members
    .filter((member) => contact[member] !== undefined)
    .map((member) => `contacts.${member} = ${tag}:${fold(contact[member])}`);
}

export interface Rates extends Tally {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** Precision, recall and F1 of the scored atoms, each from 0 to 1. */
export function ratesOf(scored: readonly Scored[]): Rates {
  const count = (outcome: keyof Tally): number => scored.filter((atom) => atom.outcome === outcome).length;
  const [hit, missed, wrong] = [count("hit"), count("missed"), count("wrong")];
  const precision = hit + wrong === 0 ? 1 : hit / (hit + wrong);
  const recall = hit + missed === 0 ? 1 : hit / (hit + missed);
  return {
    hit,
    missed,
    wrong,
    precision,
    recall,
    f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
  };
}
