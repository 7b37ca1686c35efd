import { stripVTControlCharacters } from "node:util";
import Table from "cli-table3";
import { stdoutWidth } from "./terminal.js";
import { usualWidth } from "./wording.js";
import { wrapped } from "./wrapped.js";

type Cell = string | number;

/** Rows under their titles. */
export interface PlainTable {
  push(row: readonly Cell[]): void;
  /**
   * The table without lines, its columns two spaces apart. On a terminal that is too narrow for it, each row is an entry of
   * its own: the first cell, and below it the others, each after its title.
   */
  text(columns?: number): string;
}

export function plainTable(head: readonly string[], alignment: readonly ("left" | "right")[]): PlainTable {
  const rows: (readonly Cell[])[] = [];
  return {
    push: (row) => void rows.push(row),
    // In a file or pipe a table stays one, however wide: its lines are searched and sorted.
    text: (columns = process.stdout.isTTY ? stdoutWidth() : Number.POSITIVE_INFINITY) => {
      const table = tableOf(head, alignment, rows);
      const widest = Math.max(...table.split("\n").map((line) => stripVTControlCharacters(line).length));
      if (widest <= columns) return table;
      return rows.map((row) => entryOf(head, row, columns)).join("\n");
    },
  };
}

function entryOf(head: readonly string[], [first = "", ...others]: readonly Cell[], columns: number): string {
  const titled = others.flatMap((cell, index) => {
    return cell === "" ? [] : [`${stripVTControlCharacters(head[index + 1] ?? "")} ${cell}`];
  });
  return `${first}\n  ${wrapped(titled.join(" · "), usualWidth - 2, "  ", columns)}`;
}

function tableOf(
  head: readonly string[],
  alignment: readonly ("left" | "right")[],
  rows: readonly (readonly Cell[])[],
): string {
  const none = {
    top: "",
    "top-mid": "",
    "top-left": "",
    "top-right": "",
    bottom: "",
    "bottom-mid": "",
    "bottom-left": "",
    "bottom-right": "",
    left: "",
    "left-mid": "",
    mid: "",
    "mid-mid": "",
    right: "",
    "right-mid": "",
    middle: "  ",
  };
  const table = new Table({
    head: [...head],
    colAligns: [...alignment],
    chars: none,
    style: { "padding-left": 0, "padding-right": 0, head: [], border: [] },
  });
  table.push(...rows.map((row) => [...row]));
  // Without the blanks that fill up the last column.
  return table.toString().replace(/[ \t]+$/gm, "");
}
