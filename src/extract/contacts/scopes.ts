import { type Line, labelsOnly } from "./lines.js";

/** Lines that are read together: a card or row speaks of one person, `lines` of one after the other. */
export interface Scope {
  readonly form: "card" | "row" | "lines";
  readonly lines: readonly Line[];
}

/**
 * Divides the lines of a page into staff cards, table rows (or columns, where each holds a person) and stretches of
 * other lines, in reading order. Runs in time linear in the number of lines and their depth.
 */
export function scopesOf(lines: readonly Line[]): Scope[] {
  const groups = new Map<string, Line[]>();
  const tableGroups = tableGroupOf(lines);
  const cards = cardOf(lines);
  let stretch = 0;
  let previous: string | undefined;
  let place: string | undefined;
  for (const line of lines) {
    let group = tableGroups(line) ?? cards(line);
    if (group === undefined) {
      if (!previous?.startsWith("lines") || line.block.place !== place || line.afterGap) stretch += 1;
      group = `lines ${stretch}`;
      place = line.block.place;
    }
    previous = group;
    const known = groups.get(group);
    if (known) known.push(line);
    else groups.set(group, [line]);
  }
  return [...groups].map(([group, members]) => ({
    form: group.startsWith("lines") ? "lines" : group.startsWith("card") ? "card" : "row",
    lines: members,
  }));
}

function hasName(line: Line): boolean {
  return !line.isProse && line.atoms.some((atom) => atom.kind === "name" && !atom.name.familyOnly);
}

function hasOther(line: Line): boolean {
  return line.atoms.some(({ kind }) => kind !== "name");
}

/** How a table is read: a person in each row, in each column, or a whole card in each cell. */
function tableGroupOf(lines: readonly Line[]): (line: Line) => string | undefined {
  const tables = new Map<number, { columnOfRow: Map<number, number>; inSameRow: boolean; allWhole: boolean }>();
  lines.forEach((line, at) => {
    const { cell } = line.block;
    if (!cell || !hasName(line)) return;
    const next = lines[at + 1]?.block.cell;
    const whole =
      hasOther(line) || (next?.table === cell.table && next.row === cell.row && next.column === cell.column);
    const table = tables.get(cell.table) ?? {
      columnOfRow: new Map<number, number>(),
      inSameRow: false,
      allWhole: true,
    };
    const column = table.columnOfRow.get(cell.row);
    if (column !== undefined && column !== cell.column) table.inSameRow = true;
    table.columnOfRow.set(cell.row, cell.column);
    if (!whole) table.allWhole = false;
    tables.set(cell.table, table);
  });
  const orientations = new Map(
    [...tables].map(([table, { inSameRow, allWhole }]) => [table, !inSameRow ? "row" : allWhole ? "cell" : "column"]),
  );
  const people = rowsOfPeople(lines);
  return ({ block: { cell } }) => {
    if (!cell) return undefined;
    const orientation = orientations.get(cell.table) ?? "row";
    if (orientation === "cell") return `card cell ${cell.table}/${cell.row}/${cell.column}`;
    if (orientation === "column") return `row column ${cell.table}/${cell.column}`;
    return `row ${cell.table}/${people.get(`${cell.table}/${cell.row}`) ?? cell.row}`;
  };
}

/** A row "Phone | …", or one whose first cell is empty, goes with the person of the row above it: by that row's number. */
function rowsOfPeople(lines: readonly Line[]): Map<string, number> {
  const rowOf = new Map<string, number>();
  let current = "";
  let table: number | undefined;
  let personRow: number | undefined;
  for (const { block, atoms } of lines) {
    const { cell } = block;
    if (!cell) continue;
    if (cell.table !== table) personRow = undefined;
    table = cell.table;
    const row = `${cell.table}/${cell.row}`;
    const isFirst = row !== current;
    current = row;
    if (atoms.some(({ kind }) => kind === "name" || kind === "title")) {
      personRow = cell.row;
      rowOf.delete(row);
    } else if (isFirst && personRow !== undefined) {
      if (cell.column > 0 || labelsOnly.test(block.text)) rowOf.set(row, personRow);
      else personRow = undefined;
    }
  }
  return rowOf;
}

/** The outermost element around a line that holds one person alone, while the element around it holds several. */
function cardOf(lines: readonly Line[]): (line: Line) => string | undefined {
  const people = new Map<number, Set<string>>();
  for (const line of lines) {
    if (line.block.cell || !hasName(line)) continue;
    for (const atom of line.atoms) {
      if (atom.kind !== "name" || atom.name.familyOnly) continue;
      for (const element of line.block.path) {
        const names = people.get(element) ?? new Set();
        people.set(element, names.add(atom.name.name));
      }
    }
  }
  const sizes = new Map<number, number>();
  for (const { block } of lines) for (const element of block.path) sizes.set(element, (sizes.get(element) ?? 0) + 1);
  return ({ block }) => {
    if (block.card) return `card marked ${block.card.id}`;
    const at = block.path.findIndex((element) => people.get(element)?.size === 1);
    const element = block.path[at];
    const around = block.path[at - 1];
    if (element === undefined || around === undefined || (sizes.get(element) ?? 0) < 2) return undefined;
    return (sizes.get(element) ?? 0) <= largestCard ? `card ${element}` : undefined;
  };
}

/** More blocks than a card has: a section of the page in which one person is named. */
const largestCard = 16;
