import type { Grid } from "./bands.js";
import { largest, smallest } from "./extent.js";
import { columnsOf } from "./gutters.js";
import type { Row } from "./rows.js";

/** Lines of one cell are no further apart than this times the nearest two lines of the table. */
const TIGHT = 1.3;

/** The rows of a table, each with the lines of its cells by column; an empty cell has no lines. */
export function tableRowsOf({ rows, gutters }: Grid): Row[][][] {
  const gaps = rows.slice(1).map((row, index) => row.baseline - (rows[index]?.baseline ?? 0));
  const nearest = smallest(gaps);
  const bimodal = largest(gaps) > nearest * TIGHT;
  const groups: Row[][] = [];
  let drawn = -1;
  rows.forEach((row, index) => {
    const tight = (gaps[index - 1] ?? 0) <= nearest * TIGHT;
    const orders = row.segments.map(({ order }) => order);
    // Files draw a cell to its end before the next one: what was drawn before the end of the row above belongs to it.
    const within = smallest(orders) < drawn ? tight || !bimodal : tight && isBelowLabel(row, gutters);
    if (within && index > 0) groups.at(-1)?.push(row);
    else groups.push([row]);
    drawn = largest(within ? [drawn, ...orders] : orders);
  });
  return groups.map((group) => columnsOf(group, gutters));
}

/** True for a line that only goes on in cells right of the first. */
function isBelowLabel(row: Row, gutters: Grid["gutters"]): boolean {
  const [labels = []] = columnsOf([row], gutters);
  return labels.length === 0;
}
