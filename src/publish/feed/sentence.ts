import type { z } from "zod";
import { describe } from "../../diff/describe.js";
import { printable } from "../../diff/printable.js";
import type { Change } from "../../model/change.js";
import type { Contact, ContactRole } from "../../model/contact.js";
import { valueInWords } from "../../model/labels.js";
import { type FactKey, type FactValue, factValueSchemas } from "../../model/vocabulary.js";
import { type FactWording, factWordings } from "./fact-wording.js";

/**
 * A change as one sentence that a person understands without knowing MatchScout: "Example Health Internal Medicine now
 * sponsors H-1B visas". One line of printable text, not escaped, without a full stop.
 */
export function sentenceOf(change: Change): string {
  const phrase = phraseOf(change);
  const name = programInWords(change);
  return printable(phrase.startsWith(":") ? `${name}${phrase}` : `${name} ${phrase}`);
}

/** "Example Health Internal Medicine" for the "Internal Medicine Residency Program" of Example Health. */
export function programInWords({ programName, institution }: Pick<Change, "programName" | "institution">): string {
  const short = programName.replace(/,?\s+(?:residency(?:\s+training)?(?:\s+program(?:me)?)?|program(?:me)?)$/i, "");
  const whole = short.toLowerCase().includes(institution.toLowerCase()) ? short : `${institution} ${short}`;
  return printable(whole);
}

function phraseOf(change: Change): string {
  switch (change.kind) {
    case "program_added":
      return "is now listed";
    case "program_removed":
      return "is no longer listed";
    case "program_rekeyed":
      return `has a new id: ${change.program}`;
    case "program_changed": {
      const { what, before, after } = describe(change);
      return `: ${what.toLowerCase()} changes from "${before}" to "${after}"`;
    }
    case "fact_added":
      return nowPhrase(change.key, change.after.value, undefined);
    case "fact_changed":
      return nowPhrase(change.key, change.after.value, change.before.value);
    case "fact_removed":
      return removedPhrase(change.key, change.before.value);
    case "contact_added":
      return `has a new contact: ${contactInWords(change.after)}`;
    case "contact_removed":
      return `no longer lists ${contactInWords(change.before)}`;
    case "contact_changed":
      return contactPhrase(change.before, change.after);
  }
}

const schemas: { readonly [K in FactKey]: z.ZodType<FactValue<K>> } = factValueSchemas;

/** The key's own words; its schema makes sure that they are given values of that key. */
function nowPhrase<K extends FactKey>(key: K, after: FactValue, before: FactValue | undefined): string {
  const [schema, wording]: [z.ZodType<FactValue<K>>, FactWording<K>] = [schemas[key], factWordings[key]];
  return wording.now(schema.parse(after), before === undefined ? undefined : schema.parse(before));
}

function removedPhrase(key: FactKey, before: FactValue): string {
  const { topic } = factWordings[key];
  // "that Step 1 has no minimum" says already what it was.
  return `no longer states ${topic}${topic.startsWith("that ") ? "" : ` (it was: ${valueInWords(key, before)})`}`;
}

const roles: Readonly<Record<ContactRole, string>> = {
  coordinator: "coordinator",
  director: "director",
  associate_director: "associate director",
  chair: "chair",
  office: "program office",
  other: "contact",
};

/** "Jane Roe, coordinator", or what there is of it. */
function contactInWords({ name, role, email, phone }: Contact): string {
  const who = name ?? email ?? phone;
  return who === undefined ? roles[role] : `${who}, ${roles[role]}`;
}

function contactPhrase(before: Contact, after: Contact): string {
  const who = after.name ?? `the ${roles[after.role]}`;
  if (before.name !== after.name) {
    return before.role === after.role && before.name !== undefined && after.name !== undefined
      ? `: ${after.name} takes over from ${before.name} as ${roles[after.role]}`
      : `: the contact ${contactInWords(before)}, is now ${contactInWords(after)}`;
  }
  if (before.role !== after.role) return `: ${who} is now ${roles[after.role]}, was ${roles[before.role]}`;
  const details = [
    ...detailPhrase("e-mail address", before.email, after.email),
    ...detailPhrase("phone number", before.phone, after.phone),
    ...(before.preferred === after.preferred ? [] : [after.preferred ? "now preferred" : "no longer preferred"]),
  ];
  return `: contact ${who}: ${details.join(", ")}`;
}

/** What happened to a detail, without the detail: it stands in the entry. */
function detailPhrase(detail: string, before: string | undefined, after: string | undefined): string[] {
  if (before === after) return [];
  return [after === undefined ? `${detail} no longer given` : `new ${detail}`];
}
