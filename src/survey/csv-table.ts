import { CsvError, parse } from "csv-parse/sync";
import { z } from "zod";

/** A row of a CSV file that is not its header. */
interface CsvRow {
  /** Number of the line on which it begins, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

export interface CsvTable {
  readonly header: readonly string[];
  readonly rows: readonly CsvRow[];
}

/** Bytes that are no CSV file with a header. Its message is one sentence for people. */
export class CsvFault extends Error {
  override readonly name = "CsvFault";
}

const recordsSchema = z.array(
  z.object({ record: z.array(z.string()), raw: z.string(), info: z.object({ lines: z.int() }) }),
);

/** What spreadsheet programs put between two columns: Excel a semicolon where the comma is the decimal mark. */
const delimiters = [",", ";", "\t"] as const;

/**
 * Reads CSV as RFC 4180 and spreadsheet programs write it: UTF-8 or UTF-16 with or without a mark at its beginning, else
 * Windows-1252, of which Latin-1 is a part; commas, semicolons or tabs, told by which of them parts the header into the
 * most columns; `sep=;` on the first line; cells over several lines. Empty lines and rows without any text are passed
 * over. Throws `CsvFault`.
 */
export function readCsv(bytes: Uint8Array): CsvTable {
  const text = textOf(bytes).replace(/\r\n?/g, "\n");
  if (text.includes("\0")) throw new CsvFault("it is no text file; save the table as CSV");
  const told = /^sep=(.)\n/i.exec(text)?.[1];
  const body = told === undefined ? text : text.slice(text.indexOf("\n") + 1);
  const lineShift = told === undefined ? 0 : 1;
  const [first, ...rows] = recordsOf(body, told ?? delimiterOf(body), lineShift).filter(({ cells }) =>
    cells.some((cell) => cell !== ""),
  );
  if (first === undefined) throw new CsvFault("it holds no header");
  return { header: first.cells, rows };
}

function textOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

function delimiterOf(text: string): string {
  const header =
    text
      .trimStart()
      .split("\n", 1)[0]
      ?.replace(/"[^"]*"/g, "") ?? "";
  const count = (delimiter: string) => header.split(delimiter).length;
  return delimiters.toSorted((a, b) => count(b) - count(a))[0] ?? ",";
}

function recordsOf(text: string, delimiter: string, lineShift: number): CsvRow[] {
  const options = { delimiter, info: true, raw: true, trim: true, relax_column_count: true, skip_empty_lines: true };
  try {
    return recordsSchema.parse(parse(text, options)).map(({ record, raw, info }) => ({
      // The count is taken where a row ends.
      line: info.lines + lineShift - (raw.trim().split("\n").length - 1),
      cells: record.map((cell) => cell.replace(/\s+/g, " ").trim()),
    }));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const { lines } = error;
    const where = typeof lines === "number" ? `line ${lines + lineShift}: ` : "";
    const what =
      error.code === "CSV_QUOTE_NOT_CLOSED"
        ? "a quotation mark opens here and never closes"
        : "a quotation mark stands where none may (RFC 4180)";
    throw new CsvFault(`${where}${what}`);
  }
}
