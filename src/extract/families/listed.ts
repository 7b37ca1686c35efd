import type { Page } from "../../page/page.js";
import type { Context, Statement } from "../statement.js";

const finiteVerb =
  /\b(?:is|are|was|were|will|would|can|cannot|may|might|has|had|does|do|did|should|we|they|it|our|gains?|provides?|offers?|gives?)\b/;

/**
 * True where a statement stands in a list of things asked for, so that it takes its stance from what it stands under: an
 * item, a cell, a definition, or a short line without a verb of its own.
 */
export function isListed({ block, folded }: Statement): boolean {
  if (block.kind === "heading" || block.kind === "term") return false;
  return block.kind !== "text" || (folded.length < 120 && !finiteVerb.test(folded));
}

/**
 * True for a cell that heads a row or a column: "H-1B" beside "No" says nothing by itself. Looks a bounded way down the
 * page.
 */
export function isHeaderCell({ block }: Statement, { blocks }: Page): boolean {
  const { cell, index, text } = block;
  if (cell === undefined) return false;
  return blocks
    .slice(index + 1, index + 40)
    .some(
      (other) =>
        other.cell?.table === cell.table && (other.cell.rowHeader === text || other.cell.columnHeader === text),
    );
}

/** The text of the cell behind a statement's own, in the same row of a table; undefined where none stands there. */
export function nextInRow({ block }: Statement, { blocks }: Page): string | undefined {
  const { cell, index } = block;
  if (cell === undefined) return undefined;
  const next = blocks[index + 1];
  return next?.cell?.table === cell.table && next.cell.row === cell.row ? next.text : undefined;
}

/** What may name a fragment's topic by itself: row header, column header, question, lead-in; the nearest first. */
export function labelsOf({ rowHeader, columnHeader, question, leadIns }: Context): string[] {
  return [rowHeader, columnHeader, question, leadIns.at(-1) ?? ""].filter((label) => label !== "");
}
