import picocolors from "picocolors";
import type { Comparison } from "../model/change.js";
import { byProgram } from "./by-program.js";
import { type Description, describe, type Quote } from "./describe.js";
import { excerpt } from "./excerpt.js";
import { summaryOf } from "./summary.js";

export interface TextOptions {
  /** Colours for a terminal. */
  readonly color: boolean;
  /** Columns of the terminal: longer lines are wrapped, quotes are shortened to one line. Absent: nothing is cut. */
  readonly width?: number;
}

type Colors = ReturnType<typeof picocolors.createColors>;

/** Columns below which nothing readable fits. */
const narrowest = 40;

/**
 * A comparison for people: grouped by program, each change with its meaning and the quotes that prove it, and a closing
 * line of figures. Ends with a line feed. Scraped text is stripped of what a terminal would obey.
 */
export function formatText(comparison: Comparison, { color, width }: TextOptions): string {
  const colors = picocolors.createColors(color);
  const columns = width === undefined ? Number.POSITIVE_INFINITY : Math.max(width, narrowest);
  const groups = byProgram(comparison).map(({ title, changes }) =>
    [
      ...wrap(title, columns, "").map((line) => colors.bold(line)),
      ...changes.flatMap((change) => changeLines(describe(change), columns, colors)),
      "",
    ].join("\n"),
  );
  return `${[...groups, summaryOf(comparison)].join("\n")}\n`;
}

function changeLines(description: Description, columns: number, colors: Colors): string[] {
  const { what, before, after, effect, cause, quotes } = description;
  const lines = wrap(`${what}: ${before} → ${after}`, columns, "  ");
  const meaning = [
    ...(effect === undefined || effect === "neutral" ? [] : [effect]),
    ...(cause === undefined ? [] : [`(${cause})`]),
  ].join("  ");
  const paint = effect === "tightens" ? colors.red : effect === "loosens" ? colors.green : colors.dim;
  const last = lines.at(-1) ?? "";
  if (meaning === "") return [...lines, ...quoteLines(quotes, columns, colors)];
  const headline =
    last.length + 3 + meaning.length <= columns
      ? [...lines.slice(0, -1), `${last}   ${paint(meaning)}`]
      : [...lines, ...wrap(meaning, columns, "    ").map((line) => paint(line))];
  return [...headline, ...quoteLines(quotes, columns, colors)];
}

/** One line for each quote, its address below; an address is never cut, so that it can be followed. */
function quoteLines(quotes: readonly Quote[], columns: number, colors: Colors): string[] {
  return quotes.flatMap(({ side, text, url }) => {
    const lead = `      ${`${side}:`.padEnd(8)}`;
    const other = quotes.find((quote) => quote.side !== side)?.text;
    const shown = excerpt(text, columns - lead.length - 2, other);
    return [`${lead}"${shown}"`, `${" ".repeat(lead.length)}${colors.dim(url)}`];
  });
}

/** Breaks text between words into lines of at most `columns` characters; a longer word is broken within. */
function wrap(text: string, columns: number, indent: string): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ").flatMap((each) => pieces(each, columns - indent.length - 2))) {
    const hang = lines.length === 0 ? indent : `${indent}  `;
    if (line !== "" && hang.length + line.length + 1 + word.length > columns) {
      lines.push(`${hang}${line}`);
      line = word;
    } else {
      line = line === "" ? word : `${line} ${word}`;
    }
  }
  return [...lines, `${lines.length === 0 ? indent : `${indent}  `}${line}`];
}

function pieces(word: string, columns: number): string[] {
  if (word.length <= columns) return [word];
  const characters = [...word];
  return Array.from({ length: Math.ceil(characters.length / columns) }, (_, index) =>
    characters.slice(index * columns, (index + 1) * columns).join(""),
  );
}
