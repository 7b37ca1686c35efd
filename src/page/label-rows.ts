import type { Line } from "./lines.js";
import { branchTowards, isWithin, type Region } from "./region.js";

/** Longer lines are no labels, and longer values no values, but text under a title (characters). */
const LONGEST_LABEL = 60;
const MOST_WORDS = 8;
const LONGEST_VALUE = 160;

/** What a line is in rows that are built of other elements than those of tables. */
export type RowPart =
  /** The label of the one value in its row. */
  | { readonly kind: "label" }
  | { readonly kind: "value"; readonly label: string }
  /** The title of all the rest of its row. */
  | { readonly kind: "title"; readonly row: Region };

interface Row {
  readonly region: Region;
  readonly at: number;
  readonly kind: "pair" | "titled";
}

/**
 * Finds labels and titles that nothing but their place tells: elements side by side each of which holds a short line and
 * then, in another element or after a line break, a value or a text. `regions`: all of the page.
 */
export function rowParts(lines: readonly Line[], regions: readonly Region[]): ReadonlyMap<Line, RowPart> {
  const { first, last } = spans(lines, regions);
  const rows: Row[] = [];
  const beside = new Map<Region, number>();
  lines.forEach((line, at) => {
    const row = isLabel(line) ? rowAt(lines, at, first, last) : undefined;
    const around = row?.region.parent;
    if (row !== undefined && around !== undefined) {
      rows.push(row);
      beside.set(around, (beside.get(around) ?? 0) + 1);
    }
  });
  const parts = new Map<Line, RowPart>();
  for (const { region, at, kind } of rows) {
    const label = lines[at];
    const value = lines[at + 1];
    const isAlone = region.parent === undefined || (beside.get(region.parent) ?? 0) < 2;
    if (label === undefined || value === undefined || isAlone) {
      continue;
    }
    if (kind === "titled") {
      parts.set(label, { kind: "title", row: region });
    } else {
      parts.set(label, { kind: "label" });
      parts.set(value, { kind: "value", label: label.text });
    }
  }
  return parts;
}

/** For each region the numbers of the first and the last line in it; -1 where there is none. */
function spans(lines: readonly Line[], regions: readonly Region[]) {
  const first = new Int32Array(regions.length).fill(-1);
  const last = new Int32Array(regions.length).fill(-1);
  lines.forEach(({ run }, at) => {
    const { number } = run.region;
    if (first[number] === -1) {
      first[number] = at;
    }
    last[number] = at;
  });
  for (let number = regions.length - 1; number > 0; number--) {
    const parent = regions[number]?.parent?.number;
    const from = first[number] ?? -1;
    if (parent === undefined || from === -1) {
      continue;
    }
    const known = first[parent] ?? -1;
    first[parent] = known === -1 ? from : Math.min(known, from);
    last[parent] = Math.max(last[parent] ?? -1, last[number] ?? -1);
  }
  return { first, last };
}

function rowAt(lines: readonly Line[], at: number, first: Int32Array, last: Int32Array): Row | undefined {
  const label = lines[at];
  const next = lines[at + 1];
  if (label === undefined || next === undefined || next.place !== "content" || next.run.level > 0) {
    return undefined;
  }
  if (next.run.region.folded !== label.run.region.folded) {
    return undefined;
  }
  const own = label.run.region;
  const value = next.run.region;
  const branch = own === value ? value : branchTowards(own, value);
  const region = own === value || isWithin(value, own) ? own : branch.parent;
  if (region === undefined || first[region.number] !== at) {
    return undefined;
  }
  const end = last[region.number] ?? -1;
  const isInOne = own === value || (first[branch.number] === at + 1 && last[branch.number] === end);
  if (!isInOne) {
    return undefined;
  }
  const isPair = end === at + 1 && next.text.length <= LONGEST_VALUE && !next.text.endsWith("?");
  if (isPair) {
    return { region, at, kind: "pair" };
  }
  const isTitled = own !== value && own !== region && label.run.item === undefined;
  return isTitled ? { region, at, kind: "titled" } : undefined;
}

/** True where a heading has nothing below it but one short value, so that it is the label of that. */
export function labelsOneValue(heading: Line, value: Line | undefined, after: Line | undefined): boolean {
  if (value === undefined || value.place !== heading.place || value.run.level > 0 || value.run.title !== undefined) {
    return false;
  }
  const isNext = after === undefined || after.place !== heading.place || after.run.level > 0;
  const isLast = isNext || (heading.run.level === 0 && after.allBold);
  const isValue = value.text.length <= LONGEST_LABEL && !/[.!?:]$/.test(value.text) && !value.allBold;
  return isLast && isValue && heading.run.level !== 1 && heading.text.length <= LONGEST_LABEL;
}

function isName(text: string): boolean {
  return (
    text.length <= LONGEST_LABEL &&
    /[A-Za-z]/.test(text) &&
    !/[.!?;,@]$|@|\d{4}/.test(text) &&
    text.split(" ").length <= MOST_WORDS
  );
}

/** True for a short line of content that is no sentence, and no heading: those speak for themselves, as bold lines outside lists do. */
function isLabel({ run, text, place, bulleted, asks, allBold }: Line): boolean {
  return (
    place === "content" &&
    run.kind === "text" &&
    run.title === undefined &&
    !bulleted &&
    !asks &&
    (!allBold || run.item !== undefined) &&
    run.cell === undefined &&
    ((run.item !== undefined && text.length <= LONGEST_VALUE && text.endsWith("?")) || isName(text))
  );
}
