import type { Block, Link, Page } from "../../page/page.js";
import { foldForMatching } from "../language/fold.js";
import { findEmailAddresses } from "./email-addresses.js";
import { type FoundTitle, findTitles } from "./job-titles.js";
import { type FoundName, findNames, readFamilyNameFirst } from "./person-names.js";
import { findPhoneNumbers, type PhoneUse, phoneNumberOf, useOfLabel } from "./phone-numbers.js";

/** Something that a contact is made of, at its place in a block; `start` and `end` are offsets in UTF-16 units. */
export type Atom = { readonly start: number; readonly end: number } & (
  | { readonly kind: "name"; readonly name: FoundName }
  | { readonly kind: "title"; readonly title: FoundTitle }
  | { readonly kind: "email"; readonly address: string }
  | { readonly kind: "phone"; readonly number: string; readonly use: PhoneUse }
);

/** A block with what a contact can be made of. */
export interface Line {
  readonly block: Block;
  readonly folded: string;
  /** In reading order. */
  readonly atoms: readonly Atom[];
  /** Whole sentences rather than the entries of a card or a list. */
  readonly isProse: boolean;
  /** Words that are no part of an atom: an address, an institution, a label, a sentence. */
  readonly otherWords: number;
}

/** Words in small letters beside the atoms, more than labels and places have: a sentence. */
const proseWords = 4;
const labelWord =
  /^(?:phone|telephone|tel|fax|email|mail|office|ext|cell|direct|and|or|of|the|at|for|to|contact|she|her|he|him|his|they|them)$/;
export const labelsOnly =
  /^[\s\p{P}\p{S}]*(?:(?:tele)?phone|tel|e-?mail(?: address)?|fax|telefax|facsimile|office|contact|cell|mobile|direct|ext|name|title|pager|call|write)?(?: (?:number|us|no|address))?[\s\p{P}\p{S}]*$/iu;

/** The lines of a page that can hold contacts, in reading order. */
export function linesOf(page: Page): Line[] {
  const loose = looseLinksByBlock(page);
  const lines: Line[] = [];
  let label: PhoneUse | undefined;
  for (const block of page.blocks) {
    if (block.place === "navigation" || block.place === "banner" || block.place === "hidden") continue;
    if (block.place === "header" || block.place === "footer") {
      if (!rimTelling.test(block.text) && block.links.length === 0) continue;
    }
    const line = readLine(block, [...block.links, ...(loose.get(block.index) ?? [])], label);
    label = line.atoms.length === 0 && labelsOnly.test(block.text) ? useOfLabel(block.text) : undefined;
    lines.push(line);
  }
  return lines;
}

/**
 * Links around an icon stand in no block. Each goes to the last block before the next link's that stands under the
 * same headings, or to the block that names the person whom the link's own text names.
 */
function looseLinksByBlock(page: Page): Map<number, Link[]> {
  const loose = new Map<number, Link[]>();
  let previous = 0;
  const { links, blocks } = page;
  links.forEach((link, at) => {
    if (link.block >= 0) previous = link.block;
    if (link.block >= 0 || (link.kind !== "mail" && link.kind !== "phone")) return;
    const next = links.slice(at + 1, at + 40).find(({ block }) => block > previous)?.block ?? blocks.length;
    const sameHeadings = blocks
      .slice(previous, Math.min(next + 1, previous + 60))
      .filter(
        (block) =>
          block.headings.length === link.headings.length &&
          block.headings.every((heading, depth) => heading === link.headings[depth]),
      );
    const named = findNames(link.text)[0]?.name;
    const owner =
      sameHeadings.find((block) => named !== undefined && block.text.includes(named)) ?? sameHeadings.at(-1);
    if (owner) loose.set(owner.index, [...(loose.get(owner.index) ?? []), link]);
  });
  return loose;
}

/** What a sentence has to hold for somebody in it to be a contact: an address, a number, a title, a call. */
const telling =
  /@|\d{4}|\bat\b|\bdot\b|direct|coordinat|co-ordinat|admin|manager|secretar|specialist|liaison|assistant|chair|chief|official|dean|contact|e-?mail|write|call|reach|touch|send|ask/i;
/** The same for header and footer, where a person needs a title to count. */
const rimTelling = /@|\d{4}|direct|coordinat|admin|manager|chair/i;
const longestCardLine = 160;

function readLine(block: Block, links: readonly Link[], label: PhoneUse | undefined): Line {
  const { text } = block;
  if (text.length > longestCardLine && links.length === 0 && !telling.test(text)) {
    return { block, folded: "", atoms: [], isProse: true, otherWords: proseWords };
  }
  const shaped = namesIn(block, links);
  const useHere = label ?? headerUse(block);
  const emails = findEmailAddresses(text);
  const phones = findPhoneNumbers(text);
  const addresses = emails.map(({ address }) => address);
  const numbers = phones.map(({ number }) => number);
  const taken = [...shaped, ...emails].sort((a, b) => a.start - b.start);
  const all = inOrder([
    ...findTitles(text, taken).map((title): Atom => ({ kind: "title", title, start: title.start, end: title.end })),
    ...emails.map(({ address, start, end }): Atom => ({ kind: "email", address, start, end })),
    ...phones.map(
      ({ use, ...phone }): Atom => ({ kind: "phone", ...phone, use: use === "voice" ? (useHere ?? use) : use }),
    ),
    ...linked(block, links, addresses, numbers),
    ...shaped.map((name): Atom => ({ kind: "name", name, start: name.start, end: name.end })),
  ]);
  const isProse = (text.endsWith(".") && sentenceVerb.test(text)) || hasSmallWords(outside(text, all));
  const atoms = isProse
    ? all
    : all.filter((atom, at) => atom.kind !== "name" || atom.name.evidence === "certain" || standsApart(text, all, at));
  return {
    block,
    folded: foldForMatching(text),
    atoms: dropInsideAddresses(atoms),
    isProse,
    otherWords: isProse ? proseWords : countWords(outside(text, atoms)),
  };
}

const sentenceVerb = /\b(?:is|are|can|please|will|may|answers?|serves?)\b/;

function inOrder(atoms: readonly Atom[]): Atom[] {
  return [...atoms].sort((a, b) => a.start - b.start || a.end - b.end);
}

/** In a card or list a name fills its part of the line: "Blanco Mesa Fiesta Days" is no Blanco Mesa. */
function standsApart(text: string, atoms: readonly Atom[], at: number): boolean {
  const atom = atoms[at];
  if (!atom) return false;
  const before = text.slice(atoms[at - 1]?.end ?? 0, atom.start);
  const after = text.slice(atom.end, atoms[at + 1]?.start ?? text.length);
  return (
    /(?:^|[,;:|()\u2022\u00b7\u2013\u2014/-]|^[AQ][.:]|\b(?:contact|to|with|by|attn\.?|ask for|and|or|call|e-?mail|our|the|is))\s*$/i.test(
      before,
    ) &&
    /^\s*(?:$|[,;:|()\u2022\u00b7\u2013\u2014/.-]|(?:at|is|and|or|via|by|for|if|with|our|phone|tel|e-?mail|office|ext)\b)/i.test(
      after,
    ) &&
    !/^\s*,\s*[A-Z]{2}\s+\d{5}/.test(after)
  );
}

function namesIn(block: Block, links: readonly Link[]): FoundName[] {
  const { text } = block;
  if (block.card?.part === "name" && findNames(text).length === 0 && /^\p{Lu}/u.test(text) && text.length <= 60) {
    return [{ name: text, start: 0, end: text.length, evidence: "certain", familyOnly: false }];
  }
  const reversed = readFamilyNameFirst(text);
  const names = findNames(text);
  const all =
    reversed && !(names[0] && names[0].start === 0 && names[0].end >= reversed.end)
      ? [reversed, ...names.filter(({ start }) => start >= reversed.end)]
      : names;
  const linkTexts = new Set(links.filter(({ kind }) => kind === "mail").map((link) => link.text));
  return all.map((name) => (linkTexts.has(text.slice(name.start, name.end)) ? { ...name, evidence: "certain" } : name));
}

/** Addresses and numbers that only the target of a link shows, at the place of the link's text. */
function linked(
  block: Block,
  links: readonly Link[],
  addresses: readonly string[],
  numbers: readonly string[],
): Atom[] {
  const atoms: Atom[] = [];
  for (const link of links) {
    const at = link.text === "" ? -1 : block.text.indexOf(link.text);
    const end = at < 0 ? block.text.length : at + link.text.length;
    const place = { start: end, end };
    if (link.kind === "mail" && !addresses.includes(link.target) && findEmailAddresses(link.target).length > 0) {
      atoms.push({ kind: "email", address: link.target.toLowerCase(), ...place });
    }
    if (link.kind !== "phone") continue;
    const number = phoneNumberOf(link.target);
    const use = useOfLabel(link.text) ?? useOfLabel(block.text.slice(Math.max(0, at - 40), Math.max(0, at)));
    if (number !== undefined && !numbers.includes(number))
      atoms.push({ kind: "phone", number, use: use ?? "voice", ...place });
  }
  return atoms;
}

/** What the headers of a cell, the term of a definition or the question say about the numbers in it. */
function headerUse(block: Block): PhoneUse | undefined {
  const labels = [block.cell?.columnHeader, block.cell?.rowHeader, block.question].filter(
    (text) => text !== undefined && text.length <= 40,
  );
  return (
    labels.map((text) => useOfLabel(text ?? "")).find((use) => use === "fax") ??
    labels.map((text) => useOfLabel(text ?? "")).find((use) => use !== undefined)
  );
}

/** "coordinator@example.edu" holds no title. */
function dropInsideAddresses(atoms: readonly Atom[]): Atom[] {
  let end = 0;
  return atoms.filter((atom) => {
    if (atom.kind === "email") end = Math.max(end, atom.end);
    return atom.kind === "email" || atom.kind === "phone" || atom.start >= end;
  });
}

function countWords(text: string): number {
  return text.match(/\p{L}{2,}/gu)?.length ?? 0;
}

/** At least `proseWords` words in small letters that are no labels. */
function hasSmallWords(text: string): boolean {
  let count = 0;
  for (const [word] of text.matchAll(/(?<![\p{L}.-])\p{Ll}{2,}/gu)) {
    if (!labelWord.test(word)) count += 1;
    if (count >= proseWords) return true;
  }
  return false;
}

/** What stands between the atoms. */
function outside(text: string, atoms: readonly Atom[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const atom of atoms) {
    if (atom.start > at) parts.push(text.slice(at, atom.start));
    at = Math.max(at, atom.kind === "title" ? atom.title.complementEnd : atom.end);
  }
  parts.push(text.slice(at));
  return parts.join(" ");
}
