import { stringify } from "csv-stringify/sync";
import type { Cell, Column } from "./column.js";
import { defuse } from "./defuse.js";

/** What stands between the elements of a list in one cell. No word or code of the vocabulary holds it. */
export const listDelimiter = ";";

/** The header line of a table as CSV (RFC 4180: commas, CRLF, double quotes). */
export function csvHeader(columns: readonly Column<never>[]): string {
  return lines([columns.map(({ name }) => name)]);
}

/** Rows as CSV; empty cells are what no page states, and text is defused for spreadsheets. */
export function csvRows<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string {
  return rows.length === 0 ? "" : lines(rows.map((row) => columns.map(({ cell }) => cellText(cell(row)))));
}

function cellText(cell: Cell): string {
  if (cell === undefined) return "";
  if (typeof cell === "number" || typeof cell === "boolean") return String(cell);
  return defuse(typeof cell === "string" ? cell : cell.join(listDelimiter));
}

function lines(rows: readonly (readonly string[])[]): string {
  return stringify(
    rows.map((row) => [...row]),
    { record_delimiter: "windows", quoted_match: /[\r\n]/ },
  );
}
