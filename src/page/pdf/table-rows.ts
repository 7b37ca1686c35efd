import type { Grid } from "./bands.js";
import { columnsOf } from "./gutters.js";
import type { Row } from "./rows.js";

/** Lines of one cell are no further apart than this times the nearest two lines of the table. */
const TIGHT = 1.3;

/** The rows of a table, each with the lines of its cells by column; an empty cell has no lines. */
export function tableRowsOf({ rows, gutters }: Grid): Row[][][] {
  const gaps = rows.slice(1).map((row, index) => row.baseline - (rows[index]?.baseline ?? 0));
  const nearest = Math.min(...gaps);
  const bimodal = Math.max(...gaps) > nearest * TIGHT;
  const groups: Row[][] = [];
  rows.forEach((row, index) => {
    const group = groups.at(-1);
    const tight = (gaps[index - 1] ?? 0) <= nearest * TIGHT;
    if (group !== undefined && continues(group, row, gutters, tight, bimodal)) group.push(row);
    else groups.push([row]);
  });
  return groups.map((group) => columnsOf(group, gutters));
}

/** True where the lines of `row` belong to cells that began above it. */
function continues(
  group: readonly Row[],
  row: Row,
  gutters: Grid["gutters"],
  tight: boolean,
  bimodal: boolean,
): boolean {
  const last = Math.max(...group.flatMap(ordersOf));
  // Files draw a cell to its end before the next one: what was drawn before the end of the row above belongs to it.
  if (Math.min(...ordersOf(row)) < last) return tight || !bimodal;
  const [labels = []] = columnsOf([row], gutters);
  return labels.length === 0 && tight;
}

function ordersOf({ segments }: Row): number[] {
  return segments.map(({ order }) => order);
}
