import type { ListedProgram } from "../model/program-list.js";
import { CsvFault, type CsvTable } from "./csv-table.js";
import { programIdOf } from "./minted-ids.js";
import { type ColumnName, mapColumns } from "./program-columns.js";
import { type ReadRow, type RowProgram, readProgramRow } from "./program-row.js";

/** A row that cannot be taken, and why. */
interface BadRow {
  readonly line: number;
  readonly reason: string;
}

/** What an import would make of a list. */
export interface ImportedPrograms {
  /** The list as it would be; only worth writing when there are no bad rows. */
  readonly programs: readonly ListedProgram[];
  readonly added: number;
  /** Rows that told of a program that was in the list or in an earlier row. */
  readonly merged: number;
  readonly unknownColumns: readonly string[];
  readonly badRows: readonly BadRow[];
}

/** Columns without which no row can be taken; the specialty may stand in the program's name. */
const needed: readonly (readonly ColumnName[])[] = [["specialty", "name"], ["institution"], ["city"], ["state"]];

/**
 * Joins a table of programs to a list. Rows with the ACGME number of a program that is known are merged with it, and so
 * are rows that tell of the same program by institution, specialty, state and name: the program keeps its id, the newer
 * row's words win, addresses are added. Throws `CsvFault` when the table lacks a column that every program needs.
 */
export function importPrograms(table: CsvTable, known: readonly ListedProgram[]): ImportedPrograms {
  const { places, unknown, clash } = mapColumns(table.header);
  if (clash !== undefined) {
    throw new CsvFault(`the columns "${clash[0]}" and "${clash[1]}" would give the same; rename one of them`);
  }
  const lacking = needed.filter((names) => names.every((name) => !places.has(name))).map((names) => names.join(" or "));
  if (lacking.length > 0) {
    throw new CsvFault(`it has no column for ${lacking.join(", ")}; its columns are ${table.header.join(", ")}`);
  }
  const list = new GrowingList(known);
  const badRows: BadRow[] = [];
  for (const { line, cells } of table.rows) {
    const surplus = cells.slice(table.header.length).some((cell) => cell !== "");
    const row: ReadRow = surplus
      ? { kind: "bad", reasons: [`it has ${cells.length} cells, and the header ${table.header.length}`] }
      : readProgramRow((column) => cells[places.get(column) ?? -1] ?? "");
    const reasons = row.kind === "bad" ? row.reasons : list.take(row.program);
    if (reasons.length > 0) badRows.push({ line, reason: reasons.join("; ") });
  }
  return { programs: list.programs, added: list.added, merged: list.merged, unknownColumns: unknown, badRows };
}

class GrowingList {
  readonly #byId = new Map<string, ListedProgram>();
  /** Ids of the programs by ACGME number, and by what else tells the same. */
  readonly #known = new Map<string, string>();
  added = 0;
  merged = 0;

  constructor(programs: readonly ListedProgram[]) {
    for (const program of programs) this.#keep(program);
  }

  get programs(): readonly ListedProgram[] {
    return [...this.#byId.values()];
  }

  /** Adds or merges a program; returns what speaks against it. */
  take({ preliminary, ...row }: RowProgram): readonly string[] {
    const former = this.#sameAs(row);
    if (former === undefined) {
      this.#keep({ id: this.#mint({ preliminary, ...row }), ...row });
      this.added += 1;
      return [];
    }
    const differing = (["specialty", "state"] as const).filter((field) => former[field] !== row[field]);
    if (differing.length > 0) {
      const told = differing.map((field) => `${field} ${row[field]} and not ${former[field]}`).join(", ");
      return [`the program ${row.acgmeId ?? former.id} has ${told} here; one of them is wrong`];
    }
    this.#keep({ ...former, ...row, pages: [...new Set([...row.pages, ...former.pages])] });
    this.merged += 1;
    return [];
  }

  #sameAs(row: Omit<RowProgram, "preliminary">): ListedProgram | undefined {
    const numbered = row.acgmeId === undefined ? undefined : this.#known.get(row.acgmeId);
    const named = this.#byId.get(numbered ?? this.#known.get(namedKey(row)) ?? "");
    const isOther = numbered === undefined && named?.acgmeId !== undefined && row.acgmeId !== undefined;
    return isOther ? undefined : named;
  }

  #keep(program: ListedProgram): void {
    this.#byId.set(program.id, program);
    this.#known.set(namedKey(program), program.id);
    if (program.acgmeId !== undefined) this.#known.set(program.acgmeId, program.id);
  }

  /** An id of its own: with the city, then with a number, where the institution has another of the specialty. */
  #mint(program: RowProgram): string {
    // A year in an institution's name would be a date in the id.
    const institution = program.institution.replace(/\b(?:19|20)\d\d\b/g, " ");
    const plain = programIdOf({ ...program, institution, qualifier: "" });
    const inCity = programIdOf({ ...program, institution, qualifier: program.city });
    for (let count = 1; ; count++) {
      const id = count === 1 ? plain : count === 2 ? inCity : `${inCity}-${count - 1}`;
      if (!this.#byId.has(id)) return id;
    }
  }
}

/** What tells a program where no number does. */
function namedKey({ state, institution, specialty, name }: Omit<RowProgram, "preliminary" | "pages" | "city">): string {
  return [state, institution, specialty, name].join("\n").toLowerCase();
}
