import type { Specialty } from "../../model/specialty.js";
import type { Page } from "../../page/page.js";
import { foldForMatching } from "../language/fold.js";
import { specialtyIn } from "../specialty-of.js";
import { type Draft, meaningOf } from "./draft.js";
import type { TitleMeaning } from "./job-titles.js";

/**
 * Tells the people of other programs: in a list of an institution's programs ("Psychiatry | Jane Roe, coordinator"),
 * by their titles ("Coordinator, Family Medicine Residency" beside the page's own coordinator), by a label before their
 * names ("Physics residency: Dr. Roe").
 */
export function otherProgramTest(page: Page, drafts: readonly Draft[]): (draft: Draft) => boolean {
  const program = new ProgramNames(page);
  let isInOtherRow: ((draft: Draft) => boolean) | undefined;
  const isInOtherItem = otherItemTest(page, program);
  let rolesOfOwn: Set<TitleMeaning | undefined> | undefined;
  return (draft) => {
    const label = foldForMatching(draft.line.block.cell?.rowHeader ?? labelOf(draft));
    if (/\bfellowship\b/.test(label) && !/\bresiden/.test(label)) return true;
    if (draft.line.block.cell) {
      isInOtherRow ??= otherRowTest(page, program);
      if (isInOtherRow(draft)) return true;
    }
    if (isInOtherItem(draft)) return true;
    if (isLabelledOther(draft, program)) return true;
    if (isUnderOther(draft, program)) return true;
    if (!namesOtherSpecialty(draft, program)) return false;
    rolesOfOwn ??= new Set(drafts.filter((other) => other.name && !namesOtherSpecialty(other, program)).map(meaningOf));
    return rolesOfOwn.has(meaningOf(draft));
  };
}

/** What the page says of its program in its main heading, its title and its address, read when it is asked for. */
class ProgramNames {
  readonly #page: Page;
  #specialty: Specialty | undefined;
  #folded: string | undefined;
  #isRead = false;

  constructor(page: Page) {
    this.#page = page;
  }

  get #heading(): string {
    return this.#page.blocks.find(({ level }) => level === 1)?.text ?? "";
  }

  get #address(): string {
    return this.#page.url.replace(/[-_/.%]+/g, " ");
  }

  /** What main heading, title or address name; the first words of an institution's page name many. */
  get specialty(): Specialty | undefined {
    if (!this.#isRead)
      this.#specialty = specialtyIn(this.#heading) ?? specialtyIn(this.#page.title) ?? specialtyIn(this.#address);
    this.#isRead = true;
    return this.#specialty;
  }

  get folded(): string {
    this.#folded ??= foldForMatching(`${this.#heading} ${this.#page.title} ${this.#address}`);
    return this.#folded;
  }
}

/** The rows of a table that names several specialties belong to the page's program only where they name its specialty. */
function otherRowTest(page: Page, program: ProgramNames): (draft: Draft) => boolean {
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
    return (
      specialty !== undefined && specialty !== program.specialty && (specialtiesOfTable.get(cell.table)?.size ?? 0) >= 2
    );
  };
}

/** "Surgery: Jane Roe" in a list of an institution's programs, which names two specialties or more. */
function otherItemTest(page: Page, program: ProgramNames): (draft: Draft) => boolean {
  let sections: Map<string, Set<Specialty>> | undefined;
  return ({ line: { block } }) => {
    const specialty = labelledSpecialty(block.text);
    if (specialty === undefined || program.specialty?.includes(specialty) === true) return false;
    sections ??= specialtiesOfSections(page);
    return (sections.get(block.headings.join("\n"))?.size ?? 0) >= 2;
  };
}

function specialtiesOfSections(page: Page): Map<string, Set<Specialty>> {
  const sections = new Map<string, Set<Specialty>>();
  for (const { kind, text, headings } of page.blocks) {
    const specialty = kind === "item" || kind === "text" ? labelledSpecialty(text) : undefined;
    if (specialty === undefined) continue;
    const section = headings.join("\n");
    sections.set(section, (sections.get(section) ?? new Set()).add(specialty));
  }
  return sections;
}

function labelledSpecialty(text: string): Specialty | undefined {
  const label = /^([^:]{3,60}):\s/.exec(text)?.[1];
  return label === undefined || /\b(?:director|coordinator|chair)/i.test(label) ? undefined : specialtyIn(label);
}

/** Under "Psychiatry Residency" on a page about internal medicine. */
function isUnderOther({ line }: Draft, program: ProgramNames): boolean {
  const heading = foldForMatching(line.block.headings.at(-1) ?? "");
  if (!/\b(?:residency|program)$/.test(heading)) return false;
  const specialty = specialtyIn(heading);
  if (specialty === undefined || program.specialty === undefined || specialty === program.specialty) return false;
  return !program.folded.includes(heading.replace(/ (?:residency|program|training)\b/g, ""));
}

/** "Coordinator, Family Medicine Residency" on a page about pediatrics. */
function namesOtherSpecialty({ titles }: Draft, program: ProgramNames): boolean {
  return titles.some(({ field }) => {
    const specialty = /\bdepartment\b|\bdivision\b/.test(field)
      ? undefined
      : (specialtyIn(field) ?? abbreviatedIn(field));
    if (specialty === undefined) return false;
    const own = program.specialty;
    if (own === undefined || specialty === own) return false;
    // Beside "Med-Peds coordinator", "categorical pediatrics coordinator".
    if (/\bcategorical\b/.test(field)) return true;
    if (specialty.endsWith(`-${own}`) || own.endsWith(`-${specialty}`)) return false;
    return !program.folded.includes(specialty.replace(/-/g, " "));
  });
}

/** "Residency coordinator for DR" */
function abbreviatedIn(field: string): Specialty | undefined {
  const word = /(?:\bfor|^)\s(?:the )?(dr|ir|im|fm|em)(?: residency| program)?$/.exec(field)?.[1];
  return word === undefined ? undefined : abbreviations[word];
}

const abbreviations: Readonly<Record<string, Specialty>> = {
  dr: "diagnostic-radiology",
  ir: "interventional-radiology",
  im: "internal-medicine",
  fm: "family-medicine",
  em: "emergency-medicine",
};

/** "Physics residency: Dr. Jane Roe": the words before "residency" are none of the page's name. */
function isLabelledOther({ line, name, titles }: Draft, program: ProgramNames): boolean {
  if (!name || titles.some(({ start }) => start < name.start)) return false;
  const label = /(?:^|[.;|\u00b7] )((?:[\w&-]+ ){1,4})(?:residency|internship|program):\s*$/.exec(
    line.folded.slice(Math.max(0, name.start - 80), name.start),
  )?.[1];
  if (label === undefined) return false;
  const words = label.trim().split(" ");
  return !words.some((word) => plainWords.has(word) || program.folded.includes(word));
}

const plainWords = new Set(
  "the our this a categorical preliminary advanced gme traditional residency university medical".split(" "),
);

/** "Hand Fellowship: Jane Roe": what stands before the colon, where it is no title. */
function labelOf({ line, titles }: Draft): string {
  const { text } = line.block;
  const title = titles[0]?.start;
  const colon = text.indexOf(":");
  return colon > 0 && colon <= 80 && (title === undefined || title > colon) ? text.slice(0, colon) : "";
}
