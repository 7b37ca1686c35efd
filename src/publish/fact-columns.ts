import { z } from "zod";
import type { ProgramRecord } from "../model/program.js";
import { type FactKey, factKeys, factValueSchemas } from "../model/vocabulary.js";
import { type Cell, type Column, typeOf } from "./column.js";

/** The part of a fact's value that stands in a column: the whole value, or one member of it. */
interface FactPart {
  readonly key: FactKey;
  readonly member?: string;
}

type FactColumn = Column<ProgramRecord> & FactPart;

/**
 * The columns of the facts, made of the vocabulary: one for each key. A value of several members has its first member in
 * the column of the key (the score, the years, the stance) and each further one in a column `key.member` beside it.
 */
export const factColumns: readonly FactColumn[] = factKeys.flatMap((key): FactColumn[] => {
  const schema: z.ZodType = factValueSchemas[key];
  const description = schema.description ?? key;
  if (!(schema instanceof z.ZodObject)) {
    return [{ name: key, key, ...typeOf(schema), description, required: false, cell: (row) => part(row, { key }) }];
  }
  return Object.entries(schema.shape).map(([member, memberSchema], index) => ({
    name: index === 0 ? key : `${key}.${member}`,
    key,
    member,
    ...typeOf(memberSchema),
    description: `${description}: ${member}`,
    required: false,
    cell: (row: ProgramRecord) => part(row, { key, member }),
  }));
});

function part({ facts }: ProgramRecord, { key, member }: FactPart): Cell {
  const value = facts[key]?.value;
  if (member === undefined || typeof value !== "object" || Array.isArray(value)) {
    return typeof value === "object" && !Array.isArray(value) ? undefined : value;
  }
  return Object.entries(value).find(([name]) => name === member)?.[1];
}
