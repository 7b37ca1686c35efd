import type { Contact, ContactRole } from "../model/contact.js";
import { type ProgramRecord, programRecordSchema } from "../model/program.js";
import { type Manifest, schemaVersion } from "../model/snapshot.js";
import { factKeys } from "../model/vocabulary.js";
import { type Cell, type Column, typeOf } from "./column.js";
import { factColumns } from "./fact-columns.js";

const shape = programRecordSchema.shape;

const identityFields = [
  "id",
  "name",
  "institution",
  "specialty",
  "city",
  "state",
  "acgmeId",
  "site",
  "url",
  "outcome",
  "checkedAt",
  "lastSeen",
  "formerIds",
] as const;

/** What a program is called where its field has no description of its own. */
const descriptions: Readonly<Partial<Record<(typeof identityFields)[number], string>>> = {
  name: "name of the program",
  institution: "who trains there",
  specialty: "the field's standard name, in lower case joined by hyphens",
  city: "where the program is",
  state: "USPS code of the state",
};

/** Everything that identifies a program, without its facts. */
export const identityColumns: readonly Column<ProgramRecord>[] = identityFields.map((name) => {
  const field = shape[name];
  const optional = field.safeParse(undefined).success;
  return {
    name,
    ...typeOf(field),
    description: field.description ?? descriptions[name] ?? name,
    required: !optional,
    cell: (row: ProgramRecord) => row[name],
  };
});

/** Roles that a person looks for first; all contacts stand in the column `contacts`. */
const rolesWithColumns: readonly ContactRole[] = ["coordinator", "director", "office"];

const contactColumns: readonly Column<ProgramRecord>[] = rolesWithColumns.flatMap((role) =>
  (["name", "email", "phone"] as const).map((detail) => ({
    name: `contact.${role}.${detail}`,
    type: "string" as const,
    description: `${detail} of the first ${role} that the program's pages give`,
    required: false,
    cell: ({ contacts }: ProgramRecord) => contacts.find((contact) => contact.role === role)?.[detail],
  })),
);

/** One row for each program, without evidence: who it is, one column for each fact key, whom to contact. */
export const programColumns: readonly Column<ProgramRecord>[] = [
  ...identityColumns,
  ...factColumns,
  {
    name: "staleKeys",
    type: "list",
    description: "keys of the facts whose statement is out of date; the long table says why",
    required: false,
    cell: ({ facts }) => factKeys.filter((key) => facts[key]?.stale !== undefined),
  },
  ...contactColumns,
  {
    name: "contacts",
    type: "json",
    description: "all contacts as a JSON array of role, name, email, phone (E.164) and preferred",
    required: true,
    cell: ({ contacts }) => JSON.stringify(contacts.map(plainContact)),
  },
];

/** A contact without its proof. */
function plainContact({ role, name, email, phone, preferred }: Contact) {
  return { role, name, email, phone, preferred };
}

/** Columns that tell where a row comes from, so that rows of several snapshots can be put together. */
export function originColumns({ id }: Manifest): readonly Column<unknown>[] {
  const origin = (name: string, type: Column<unknown>["type"], description: string, cell: Cell): Column<unknown> => ({
    name,
    type,
    description,
    required: true,
    cell: () => cell,
  });
  return [
    origin("schemaVersion", "integer", "version of the data's schema", schemaVersion),
    origin("snapshot", "string", "the snapshot that the row comes from", id),
  ];
}
