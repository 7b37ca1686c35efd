import type { Contact } from "../model/contact.js";
import type { Evidence } from "../model/evidence.js";
import type { Conflict, Fact } from "../model/fact.js";
import { labelOf, valueInWords } from "../model/labels.js";
import type { ProgramRecord } from "../model/program.js";
import { canonicalValue } from "../model/value-text.js";
import { type FactKey, type FactValue, factKeys } from "../model/vocabulary.js";
import type { Cell, Column, ColumnType } from "./column.js";

/** One fact, contact or conflict of a program: a row of the long tables, with its evidence. */
interface Row {
  readonly record: ProgramRecord;
  /** From 0. */
  readonly position: number;
}
export type FactRow = Row & { readonly key: FactKey; readonly fact: Fact };
export type ContactRow = Row & { readonly contact: Contact };
export type ConflictRow = Row & { readonly conflict: Conflict };

/** The facts of a program in the vocabulary's order. */
export function factRows(record: ProgramRecord): FactRow[] {
  return factKeys.flatMap((key, position) => {
    const fact = record.facts[key];
    return fact === undefined ? [] : [{ record, position, key, fact }];
  });
}

export function contactRows(record: ProgramRecord): ContactRow[] {
  return record.contacts.map((contact, position) => ({ record, position, contact }));
}

export function conflictRows(record: ProgramRecord): ConflictRow[] {
  return record.conflicts.map((conflict, position) => ({ record, position, conflict }));
}

function column<T>(
  name: string,
  type: ColumnType,
  description: string,
  cell: (row: T) => Cell,
  more: Partial<Pick<Column<T>, "required" | "allowed">> = {},
): Column<T> {
  return { name, type, description, required: true, cell, ...more };
}

const optional = { required: false } as const;

/** The program that a row belongs to; its id leads to the row of the programs' table. */
const ofProgram: readonly Column<Row>[] = [
  column("program", "string", "id of the program", ({ record }) => record.id),
  column("name", "string", "name of the program", ({ record }) => record.name),
  column("institution", "string", "who trains there", ({ record }) => record.institution),
  column("specialty", "string", "specialty of the program", ({ record }) => record.specialty),
  column("state", "string", "USPS code of the state", ({ record }) => record.state),
];

/** The principal quote in columns of its own, the others as JSON. */
function evidenceColumns<T>(evidenceOf: (row: T) => readonly Evidence[]): readonly Column<T>[] {
  const principal = (row: T) => evidenceOf(row)[0];
  return [
    column("quote", "string", "verbatim words of the page, white space folded", (row) => principal(row)?.quote),
    column("headings", "json", "what stands above the quote, outermost first, as a JSON array", (row) =>
      JSON.stringify(principal(row)?.headings),
    ),
    column("url", "string", "address of the page", (row) => principal(row)?.url),
    column("fetchedAt", "instant", "when the page's bytes were last confirmed", (row) => principal(row)?.fetchedAt),
    column("digest", "string", "SHA-256 of the page's bytes", (row) => principal(row)?.digest),
    column("furtherEvidence", "json", "further quotes as a JSON array", (row) =>
      JSON.stringify(evidenceOf(row).slice(1)),
    ),
  ];
}

/** How a value stands in a row: for programs, and in words for people. */
function valueColumns<T>(of: (row: T) => { key: FactKey; value: FactValue }): readonly Column<T>[] {
  return [
    column("key", "string", "fact key", (row) => of(row).key, { allowed: factKeys }),
    column("label", "string", "the key in words", (row) => labelOf(of(row).key)),
    column("value", "json", "the value as JSON", (row) => canonicalValue(of(row).value)),
    column("words", "string", "the value in words", (row) => valueInWords(of(row).key, of(row).value)),
  ];
}

const scopes = { allowed: ["program", "institution"] } as const;

/** One row for each fact, with its evidence. */
export const factTable: readonly Column<FactRow>[] = [
  ...ofProgram,
  ...valueColumns<FactRow>(({ key, fact }) => ({ key, value: fact.value })),
  column("scope", "string", "whose page states it", ({ fact }) => fact.scope, scopes),
  column("confidence", "number", "how surely the wording was understood, 0 to 1", ({ fact }) => fact.confidence),
  column("lastSeen", "instant", "when a page last stated it", ({ fact }) => fact.lastSeen),
  column("stale", "string", "why the statement is out of date, where it is", ({ fact }) => fact.stale, optional),
  ...evidenceColumns<FactRow>(({ fact }) => fact.evidence),
];

/** One row for each contact, with its evidence. */
export const contactTable: readonly Column<ContactRow>[] = [
  ...ofProgram,
  column("position", "integer", "place among the program's contacts, from 0", ({ position }) => position),
  column("role", "string", "what the contact does for the program", ({ contact }) => contact.role),
  column("contactName", "string", "without titles and degrees", ({ contact }) => contact.name, optional),
  column("email", "string", "lower case", ({ contact }) => contact.email, optional),
  column("phone", "string", "E.164", ({ contact }) => contact.phone, optional),
  column("preferred", "boolean", "the page asks to use it", ({ contact }) => contact.preferred, optional),
  column("scope", "string", "whose page gives it", ({ contact }) => contact.scope, scopes),
  column("lastSeen", "instant", "when a page last showed it", ({ contact }) => contact.lastSeen),
  ...evidenceColumns<ContactRow>(({ contact }) => contact.evidence),
];

/** One row for each statement that contradicts a published fact, with its evidence. */
export const conflictTable: readonly Column<ConflictRow>[] = [
  ...ofProgram,
  column("position", "integer", "place among the program's conflicts, from 0", ({ position }) => position),
  ...valueColumns<ConflictRow>(({ conflict }) => conflict),
  column("scope", "string", "whose page states it", ({ conflict }) => conflict.scope, scopes),
  ...evidenceColumns<ConflictRow>(({ conflict }) => conflict.evidence),
];
