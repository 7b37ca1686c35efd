import type { Specialty } from "../../model/specialty.js";
import type { Page } from "../../page/page.js";
import { foldForMatching } from "../language/fold.js";
import { specialtyIn } from "../specialty-of.js";
import { type Draft, meaningOf } from "./draft.js";

/**
 * Tells the people of other programs: in a list of an institution's programs ("Psychiatry | Jane Roe, coordinator"),
 * by their titles ("Coordinator, Family Medicine Residency" beside the page's own coordinator), by a label before their
 * names ("Physics residency: Dr. Roe").
 */
export function otherProgramTest(page: Page, drafts: readonly Draft[]): (draft: Draft) => boolean {
  const own = ownSpecialty(page);
  const isInOtherRow = otherRowTest(page, own);
  const rolesOfOwn = new Set(
    drafts.filter((draft) => draft.name && !namesOtherSpecialty(draft, page, own)).map(meaningOf),
  );
  return (draft) => {
    const label = foldForMatching(draft.line.block.cell?.rowHeader ?? labelOf(draft));
    if (/\bfellowship\b/.test(label) && !/\bresiden/.test(label)) return true;
    if (isInOtherRow(draft) || isLabelledOther(draft, page)) return true;
    return namesOtherSpecialty(draft, page, own) && rolesOfOwn.has(meaningOf(draft));
  };
}

/** The rows of a table that names several specialties belong to the page's program only where they name its specialty. */
function otherRowTest(page: Page, own: Specialty | undefined): (draft: Draft) => boolean {
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
  return ({ line }) => {
    const { cell } = line.block;
    if (cell?.rowHeader === undefined) return false;
    const specialty = specialtyOfRow(cell.rowHeader);
    return specialty !== undefined && specialty !== own && (specialtiesOfTable.get(cell.table)?.size ?? 0) >= 2;
  };
}

/** "Coordinator, Family Medicine Residency" on a page about pediatrics. */
function namesOtherSpecialty({ titles }: Draft, page: Page, own: Specialty | undefined): boolean {
  if (own === undefined) return false;
  return titles.some(({ field }) => {
    const specialty = /\bdepartment\b|\bdivision\b/.test(field) ? undefined : specialtyIn(field);
    if (specialty === undefined || specialty === own) return false;
    // Beside "Med-Peds coordinator", "categorical pediatrics coordinator".
    if (/\bcategorical\b/.test(field)) return true;
    if (specialty.split("-").at(-1) === own.split("-").at(-1)) return false;
    return !nameOf(page).includes(specialty.replace(/-/g, " "));
  });
}

/** "Physics residency: Dr. Jane Roe": the words before "residency" are none of the page's name. */
function isLabelledOther({ line, name, titles }: Draft, page: Page): boolean {
  if (!name || titles.some(({ start }) => start < name.start)) return false;
  const label = /(?:^|[.;|\u00b7] )((?:[\w&-]+ ){1,4})(?:residency|internship|program):\s*$/.exec(
    line.folded.slice(Math.max(0, name.start - 80), name.start),
  )?.[1];
  if (label === undefined) return false;
  const words = label.trim().split(" ");
  const named = nameOf(page);
  return !words.some((word) => plainWords.has(word) || named.includes(word));
}

const plainWords = new Set(
  "the our this a categorical preliminary advanced gme traditional residency university medical".split(" "),
);

function nameOf(page: Page): string {
  const mainHeading = page.blocks.find(({ level }) => level === 1)?.text ?? "";
  return foldForMatching(`${mainHeading} ${page.title} ${page.url.replace(/[-_/.%]+/g, " ")}`);
}

/** What main heading, title or address name; the first words of an institution's page name many. */
function ownSpecialty(page: Page): Specialty | undefined {
  const mainHeading = page.blocks.find(({ level }) => level === 1)?.text ?? "";
  return specialtyIn(mainHeading) ?? specialtyIn(page.title) ?? specialtyIn(page.url.replace(/[-_/.%]+/g, " "));
}

/** "Hand Fellowship: Jane Roe": what stands before the colon, where it is no title. */
function labelOf({ line, titles }: Draft): string {
  const { text } = line.block;
  const title = titles[0]?.start;
  const colon = text.indexOf(":");
  return colon > 0 && colon <= 80 && (title === undefined || title > colon) ? text.slice(0, colon) : "";
}
