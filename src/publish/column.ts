import { z } from "zod";

/** What a cell holds before a format writes it. Absent: no page states it. */
export type Cell = string | number | boolean | readonly string[] | undefined;

/** `json` is text that holds JSON; `instant` an ISO 8601 time in UTC, as text. */
export type ColumnType = "string" | "integer" | "number" | "boolean" | "list" | "instant" | "json";

/** One column of a table, the same in every format. `Row` is what a row is made of. */
export interface Column<Row> {
  readonly name: string;
  readonly type: ColumnType;
  readonly description: string;
  /** True when every row has it. */
  readonly required: boolean;
  /** The words that may stand in it, where they are few. */
  readonly allowed?: readonly string[];
  readonly cell: (row: Row) => Cell;
}

/** Type and allowed words of a column that holds values of a zod schema, optional or not. */
export function typeOf(schema: z.core.$ZodType): Pick<Column<never>, "type" | "allowed"> {
  const json = z.toJSONSchema(schema, { reused: "inline" });
  if (Array.isArray(json.enum)) return { type: "string", allowed: json.enum.map(String) };
  if (typeof json.const === "string") return { type: "string", allowed: [json.const] };
  if (typeof json.const === "boolean") return { type: "boolean" };
  switch (json.type) {
    case "integer":
    case "number":
    case "boolean":
      return { type: json.type };
    case "array":
      return { type: "list" };
    default:
      return { type: json.format === "date-time" ? "instant" : "string" };
  }
}
