import type { Specialty } from "../../model/specialty.js";
import type { Page } from "../../page/page.js";
import { foldForMatching } from "../language/fold.js";
import { specialtyIn } from "../specialty-of.js";
import type { Draft } from "./draft.js";

/**
 * Tells the people of other programs in a list of an institution's programs ("Psychiatry | Jane Roe, coordinator").
 * The rows of a table that names several specialties belong to the page's program only where they name its specialty.
 */
export function otherProgramTest(page: Page): (draft: Draft) => boolean {
  const known = new Map<string, Specialty | undefined>();
  const specialtyOfRow = (rowHeader: string): Specialty | undefined => {
    if (!known.has(rowHeader)) known.set(rowHeader, rowHeader.length > 120 ? undefined : specialtyIn(rowHeader));
    return known.get(rowHeader);
  };
  const specialtiesOfTable = new Map<number, Set<Specialty>>();
  for (const { cell } of page.blocks) {
    const specialty = cell?.rowHeader === undefined ? undefined : specialtyOfRow(cell.rowHeader);
    if (cell && specialty)
      specialtiesOfTable.set(cell.table, (specialtiesOfTable.get(cell.table) ?? new Set()).add(specialty));
  }
  const own = ownSpecialty(page);
  return ({ line, titles }) => {
    const { cell, text } = line.block;
    const label = foldForMatching(cell?.rowHeader ?? labelOf(text, titles[0]?.start));
    if (/\bfellowship\b/.test(label) && !/\bresiden/.test(label)) return true;
    if (cell?.rowHeader === undefined) return false;
    const specialty = specialtyOfRow(cell.rowHeader);
    return specialty !== undefined && specialty !== own && (specialtiesOfTable.get(cell.table)?.size ?? 0) >= 2;
  };
}

/** What main heading, title or address name; the first words of an institution's page name many. */
function ownSpecialty(page: Page): Specialty | undefined {
  const mainHeading = page.blocks.find(({ level }) => level === 1)?.text ?? "";
  return specialtyIn(mainHeading) ?? specialtyIn(page.title) ?? specialtyIn(page.url.replace(/[-_/.%]+/g, " "));
}

/** "Hand Fellowship: Jane Roe": what stands before the colon, where it is no title. */
function labelOf(text: string, title: number | undefined): string {
  const colon = text.indexOf(":");
  return colon > 0 && colon <= 80 && (title === undefined || title > colon) ? text.slice(0, colon) : "";
}
