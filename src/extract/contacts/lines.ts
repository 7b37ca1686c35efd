import type { Block, Link, Page } from "../../page/page.js";
import { foldForMatching } from "../language/fold.js";
import { callsReader } from "./context-words.js";
import { findEmailAddresses } from "./email-addresses.js";
import { readFamilyNameFirst } from "./family-name-first.js";
import { type FoundTitle, findTitles } from "./job-titles.js";
import { looseLinksByBlock } from "./loose-links.js";
import { type FoundName, findNames } from "./person-names.js";
import { findPhoneNumbers, type PhoneUse, phoneNumberOf, useOfLabel } from "./phone-numbers.js";
import { sign } from "./signs.js";
import { type TellingBlock, tellingBlocks } from "./telling-blocks.js";

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
  /** Asks the reader to get in touch. */
  readonly calls: boolean;
  /** Words that are no part of an atom: an address, an institution, a label, a sentence. */
  readonly otherWords: number;
  /** Blocks between this line and the one before it were left out. */
  readonly afterGap: boolean;
}

/** Reads of a block only what is asked for: most lines are passed over. */
class BlockLine implements Line {
  readonly atoms: readonly Atom[];
  readonly block: Block;
  readonly afterGap: boolean;
  #folded: string | undefined;
  #isProse: boolean | undefined;
  #otherWords: number | undefined;
  #calls: boolean | undefined;

  constructor({ block, signs, afterGap }: TellingBlock, links: readonly Link[], label: PhoneUse | undefined) {
    this.block = block;
    this.afterGap = afterGap;
    if ((signs & sign.call) === 0) this.#calls = false;
    const all = atomsIn(block, signs, links, label);
    const hasNames = all.some(({ kind }) => kind === "name");
    if (hasNames) this.#isProse = isSentence(block.text, all);
    const { text } = block;
    this.atoms = dropInsideAddresses(
      !hasNames
        ? all
        : all.filter(
            (atom, at) =>
              atom.kind !== "name" ||
              atom.name.evidence === "certain" ||
              (!isRemark(text, all, at) && (this.#isProse === true || standsApart(text, all, at))),
          ),
    );
  }

  get folded(): string {
    this.#folded ??= foldForMatching(this.block.text);
    return this.#folded;
  }

  get isProse(): boolean {
    this.#isProse ??= isSentence(this.block.text, this.atoms);
    return this.#isProse;
  }

  get calls(): boolean {
    this.#calls ??= callsReader(this.folded);
    return this.#calls;
  }

  get otherWords(): number {
    this.#otherWords ??= this.isProse ? proseWords : countWords(outside(this.block.text, this.atoms));
    return this.#otherWords;
  }
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
  for (const telling of tellingBlocks(page, loose)) {
    const { block, signs } = telling;
    const around = loose.get(block.index);
    const links = around ? [...block.links, ...around] : block.links;
    const label = (signs & sign.number) === 0 ? undefined : labelOn(lines.at(-1));
    lines.push(new BlockLine(telling, links, label));
  }
  return lines;
}

/** "Fax:" on a line of its own says what the number on the next line is. */
function labelOn(line: Line | undefined): PhoneUse | undefined {
  if (!line || line.atoms.length > 0) return undefined;
  const { text } = line.block;
  return text.length <= longestLabel && labelsOnly.test(text) ? useOfLabel(text) : undefined;
}

const longestLabel = 40;

function atomsIn(block: Block, signs: number, links: readonly Link[], label: PhoneUse | undefined): readonly Atom[] {
  const { text } = block;
  const shaped = signs & sign.capitals || block.card ? namesIn(block, links) : none;
  const emails = signs & sign.address ? findEmailAddresses(text) : none;
  const phones = signs & sign.number ? findPhoneNumbers(text) : none;
  const atoms: Atom[] = [];
  if (signs & sign.title) {
    const taken = emails.length > 0 ? [...shaped, ...emails].sort((a, b) => a.start - b.start) : shaped;
    for (const title of findTitles(text, taken))
      atoms.push({ kind: "title", title, start: title.start, end: title.end });
  }
  for (const { address, start, end } of emails) atoms.push({ kind: "email", address, start, end });
  if (phones.length > 0) {
    const useHere = label ?? headerUse(block);
    for (const { use, ...phone } of phones)
      atoms.push({ kind: "phone", ...phone, use: use === "voice" ? (useHere ?? use) : use });
  }
  if (links.length > 0) atoms.push(...linked(block, links, emails, phones));
  for (const name of shaped) atoms.push({ kind: "name", name, start: name.start, end: name.end });
  return atoms.length > 1 ? atoms.sort((a, b) => a.start - b.start || a.end - b.end) : atoms;
}

const none: readonly never[] = [];

/** "Lee Tran (Mesa Vista)", "Coordinator (Mesa Vista): Lee Tran": the place beside a person. */
function isRemark(text: string, atoms: readonly Atom[], at: number): boolean {
  const atom = atoms[at];
  if (!atom || text[atom.start - 1] !== "(" || text[atom.end] !== ")") return false;
  const [before, next] = [atoms[at - 1], atoms[at + 1]];
  return (
    (before?.kind === "name" && /^[\s,]*$/.test(text.slice(before.end, atom.start - 1))) ||
    (next?.kind === "name" && /^\s*[:,\u2013\u2014-]\s*$/.test(text.slice(atom.end + 1, next.start)))
  );
}

function isSentence(text: string, atoms: readonly Atom[]): boolean {
  return (
    (text.endsWith(".") && (sentenceVerb.test(text) || request.test(text))) ||
    asks.test(text) ||
    hasSmallWords(outside(text, atoms))
  );
}

/** "For more information contact Stacia at …" */
const asks = /^(?:for|with|to|if)\b[^:]{0,120}\b(?:contact|call|e-?mail|write|reach)\b [^:]/i;
const sentenceVerb =
  /\b(?:is|are|was|were|has|have|had|can|please|will|may|answers?|serves?|goes|go|retired|left|died)\b/;

/** "Contact SF Match at … for technical problems. Contact Jane Roe, Coordinator, for everything else: …" */
const request =
  /(?:^|[.!?] )(?:Please )?(?:[Cc]ontact|[Cc]all|[Ee]-?mail|[Ww]rite to|[Rr]each) (?:our [a-z ]{0,30}|the )?[A-Z][^:.]{2,80}\b(?:for|with|about|if|when) [a-z]/;

/** In a card or list a name fills its part of the line: "Blanco Mesa Fiesta Days" is no Blanco Mesa. */
function standsApart(text: string, atoms: readonly Atom[], at: number): boolean {
  const atom = atoms[at];
  if (!atom) return false;
  const before = text.slice(atoms[at - 1]?.end ?? 0, atom.start);
  const after = text.slice(atom.end, atoms[at + 1]?.start ?? text.length);
  return (
    /(?:^|[,;:|()\u2022\u00b7\u2013\u2014/-]|^[AQ][.:]|\b(?:contact|to|with|by|attn\.?|c\/o|ask(?: for)?|and|or|call|e-?mail|our|the|is))\s*$/i.test(
      before,
    ) &&
    /^\s*(?:$|[,;:|()<\u2022\u00b7\u2013\u2014/.-]|(?:at|is|and|or|via|by|for|if|with|our|phone|tel|e-?mail|office|ext)\b)/i.test(
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
  emails: readonly { readonly address: string }[],
  phones: readonly { readonly number: string }[],
): Atom[] {
  const atoms: Atom[] = [];
  for (const link of links) {
    const at = link.text === "" ? -1 : block.text.indexOf(link.text);
    const end = at < 0 ? block.text.length : at + link.text.length;
    const place = { start: end, end };
    if (
      link.kind === "mail" &&
      !emails.some(({ address }) => address === link.target) &&
      findEmailAddresses(link.target).length > 0
    ) {
      atoms.push({ kind: "email", address: link.target.toLowerCase(), ...place });
    }
    if (link.kind !== "phone") continue;
    const number = phoneNumberOf(link.target);
    const use = useOfLabel(link.text) ?? useOfLabel(block.text.slice(Math.max(0, at - 40), Math.max(0, at)));
    if (number !== undefined && !phones.some((phone) => phone.number === number))
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
function dropInsideAddresses(atoms: readonly Atom[]): readonly Atom[] {
  if (!atoms.some(({ kind }) => kind === "email")) return atoms;
  let end = 0;
  return atoms.filter((atom) => {
    if (atom.kind === "email") end = Math.max(end, atom.end);
    return atom.kind === "email" || atom.kind === "phone" || atom.start >= end;
  });
}

function countWords(text: string): number {
  return text.match(beyondAscii.test(text) ? /\p{L}{2,}/gu : /[A-Za-z]{2,}/g)?.length ?? 0;
}

const beyondAscii = /[\u0080-\uffff]/;
const smallWord = /(?<![\p{L}.-])\p{Ll}{2,}/gu;
const plainSmallWord = /(?<![A-Za-z.-])[a-z]{2,}/g;

/** At least `proseWords` words in small letters that are no labels. */
function hasSmallWords(text: string): boolean {
  let count = 0;
  for (const [word] of text.matchAll(beyondAscii.test(text) ? smallWord : plainSmallWord)) {
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
