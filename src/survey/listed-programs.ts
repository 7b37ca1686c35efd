import { addressKey, cleanAddress } from "../crawl/address.js";
import type { Specialty } from "../model/specialty.js";
import type { Page } from "../page/page.js";
import { entriesOf, type ProgramEntry } from "./program-entries.js";
import { announcedKind, type ProgramTitle, readProgramTitle, type TrainingKind } from "./program-title.js";

/** A residency that a page lists. */
interface ListedResidency {
  /** As the page writes it. */
  readonly title: string;
  /** Undefined where the vocabulary has no name for it. */
  readonly specialty: Specialty | undefined;
  readonly preliminary: boolean;
  readonly qualifier: string;
  /** Absolute address of its page or PDF, where the list has one. */
  readonly address: string | undefined;
  /** ACGME program number, where the list states one. */
  readonly acgmeId: string | undefined;
}

/** Other training that a page lists. */
interface ListedOther {
  readonly title: string;
  readonly kind: Exclude<TrainingKind, "residency" | "unstated">;
}

/** What a page lists, each program once, in the order of the page. */
export interface ListedPrograms {
  readonly residencies: readonly ListedResidency[];
  readonly others: readonly ListedOther[];
}

interface Judged {
  readonly entry: ProgramEntry;
  readonly title: ProgramTitle;
  readonly kind: TrainingKind;
}

/**
 * The training programs that a page lists: links, rows of tables, cards and plain lists. Headings, columns and the
 * entry's other cells tell what a title leaves open. What stands in the content counts; menus only where it has none.
 */
export function listedPrograms(page: Page): ListedPrograms {
  const content = entriesOf(page, new Set(["content", "sidebar"])).flatMap(judged);
  const entries = isList(content) ? content : [...content, ...entriesOf(page, new Set(["navigation"])).flatMap(judged)];
  const residencies: ListedResidency[] = [];
  const others = new Map<string, ListedOther>();
  for (const { entry, title, kind } of entries) {
    const settled = kind === "unstated" ? settledKind(title) : kind;
    if (settled === "residency") residencies.push(residencyOf(entry, title, page.url));
    else
      others.set(`${settled} ${entry.address ?? entry.title.toLowerCase()}`, {
        title: shownTitle(entry),
        kind: settled,
      });
  }
  return { residencies: merged(residencies), others: [...others.values()] };
}

/** Two programs make a list. */
function isList(entries: readonly Judged[]): boolean {
  return new Set(entries.map(({ title }) => title.specialty)).size >= 2;
}

function judged(entry: ProgramEntry): Judged[] {
  const title = readProgramTitle(entry.title);
  if (title === undefined) return [];
  return [{ entry, title, kind: title.kind === "unstated" ? kindAround(entry) : title.kind }];
}

/** What the entry's other cells, its column, its list's lead-in and its headings announce, the nearest first. */
function kindAround({ beside, headings }: ProgramEntry): TrainingKind {
  for (const text of [...beside, ...headings.toReversed()]) {
    const kind = announcedKind(text);
    if (kind !== undefined) return kind;
  }
  return "unstated";
}

/** Where nothing tells: surgery that mostly follows a residency is a fellowship, all other specialties are residencies. */
function settledKind({ specialty }: ProgramTitle): "residency" | "fellowship" {
  return specialty === "vascular-surgery" || specialty === "thoracic-surgery" ? "fellowship" : "residency";
}

function residencyOf(entry: ProgramEntry, title: ProgramTitle, base: string): ListedResidency {
  const address = entry.address === undefined ? undefined : cleanAddress(entry.address, base);
  return {
    title: shownTitle(entry),
    specialty: title.specialty,
    preliminary: title.preliminary,
    qualifier: title.qualifier,
    address: address !== undefined && addressKey(address) !== addressKey(base) ? address : undefined,
    acgmeId: entry.acgmeId,
  };
}

/** Without the marks of footnotes. */
function shownTitle({ title }: ProgramEntry): string {
  return title.replace(/[\s*†‡]+$/u, "");
}

/** Each program once: two entries are one program when number, or specialty and page, are the same. */
function merged(listed: readonly ListedResidency[]): ListedResidency[] {
  const programs: ListedResidency[] = [];
  for (const next of listed) {
    const at = programs.findIndex((known) => areSame(known, next));
    const known = programs[at];
    if (known === undefined) programs.push(next);
    else programs[at] = { ...known, address: known.address ?? next.address, acgmeId: known.acgmeId ?? next.acgmeId };
  }
  return programs;
}

function areSame(a: ListedResidency, b: ListedResidency): boolean {
  if (a.acgmeId !== undefined && b.acgmeId !== undefined)
    return a.acgmeId === b.acgmeId && a.preliminary === b.preliminary;
  if (a.specialty !== b.specialty || a.preliminary !== b.preliminary) return false;
  if (a.specialty === undefined) return a.title.toLowerCase() === b.title.toLowerCase();
  if (a.address !== undefined && b.address !== undefined && addressKey(a.address) === addressKey(b.address))
    return true;
  // "Family Medicine, Northgate" and "Family Medicine, Eastside" are two; without such words it is said twice.
  return a.qualifier === b.qualifier || a.qualifier === "" || b.qualifier === "";
}
