import { splitSentences } from "../language/sentences.js";
import { callsReader, isAboutThePast, isLead } from "./context-words.js";
import { addQuote, type Draft, isSamePerson } from "./draft.js";
import { isAddressOf } from "./email-addresses.js";
import type { FoundTitle } from "./job-titles.js";
import type { Line } from "./lines.js";
import { isCalledTogether, isHelper, isInOffice, isReached } from "./prose-calls.js";
import { give, readNameless } from "./prose-nameless.js";
import {
  begin,
  between,
  type NameAtom,
  pronoun,
  type ReachAtom,
  type Sentence,
  type TitleAtom,
} from "./prose-sentence.js";
import { pairTitles } from "./prose-titles.js";

/** More names, titles and addresses than a sentence has: a list without full stops, which nobody could read as one. */
const mostAtoms = 80;

/** Reads whole sentences: who is named in what role, and by which address or number. Titles in a biography go to its
 * `subject`. `lead` is set when a last sentence calls for what follows it. */
export function readProse(line: Line, subject?: Draft, above?: FoundTitle): { drafts: Draft[]; lead: boolean } {
  if (line.atoms.length === 0) return { drafts: [], lead: line.calls && isLead(line.block.text.slice(-40)) };
  const drafts: Draft[] = [];
  let before: Draft[] = [];
  let last: Sentence | undefined;
  let isPast = false;
  let untold: Draft | undefined;
  let next = 0;
  const { length } = line.block.text;
  for (const span of splitSentences(line.block.text)) {
    const from = next;
    while ((line.atoms[next]?.start ?? span.end) < span.end || (span.end === length && next < line.atoms.length))
      next += 1;
    const sentence: Sentence = {
      line,
      text: line.block.text.slice(span.start, span.end),
      folded: line.folded.slice(span.start, span.end),
      start: span.start,
      atoms: line.atoms.slice(from, next),
    };
    last = sentence;
    if (sentence.atoms.length > mostAtoms) continue;
    if (isAboutThePast(sentence.folded)) {
      before = [];
      isPast = true;
      continue;
    }
    if (
      isPast &&
      sentence.atoms.every(({ kind }) => kind !== "name") &&
      /\b(?:his|her|their|him|them|he|she|they)\b/.test(sentence.folded)
    )
      continue;
    isPast = false;
    if (subject) tellOfSubject(sentence, subject);
    if (untold && goesOn(sentence)) {
      drafts.push(untold);
      before = [untold];
    }
    const read = readSentence(sentence, subject ? meantInBiography(sentence, subject, before) : before, drafts);
    if (above && span.start === 0) introduce(sentence, above, read);
    untold = read.length === 0 ? untoldIn(sentence) : undefined;
    drafts.push(...read);
    before = read.some(({ name }) => name) ? read : read.length > 0 ? [...before, ...read] : before;
  }
  return { drafts, lead: line.calls && last !== undefined && isLead(last.text) && callsReader(last.folded) };
}

/** "Dr. Roe is a hospitalist" below "Program Director": the person whom a paragraph begins with has the title above it. */
function introduce(sentence: Sentence, above: FoundTitle, read: Draft[]): void {
  const [first] = sentence.atoms;
  if (
    first?.kind !== "name" ||
    first.start > sentence.start + 1 ||
    !introduces.test(between(sentence, first.end, first.end + 40))
  )
    return;
  let person = read.find(({ name }) => name === first.name);
  if (!person) {
    person = { ...begin(sentence, false), name: first.name };
    read.unshift(person);
  }
  if (person.titles.every(({ meaning }) => meaning === "elsewhere")) person.titles.push(above);
}

const introduces =
  /^,? ?(?:is|has|joined|came|comes|serves|completed|received|earned|graduated|grew|was born|works|practices|attended|trained|oversees|specializes|sees|can be|may be|will be|would be|answers|looks|and|who|\(|at |by )/;

/** The one name of a sentence that says nothing yet of who that is: "Jane Roe runs everything. Her title is coordinator." */
function untoldIn(sentence: Sentence): Draft | undefined {
  const [atom, ...others] = sentence.atoms;
  return atom?.kind === "name" && others.length === 0 ? { ...begin(sentence, false), name: atom.name } : undefined;
}

/** Speaks of the person of the sentence before, and tells a title, an address or a number. */
function goesOn(sentence: Sentence): boolean {
  return (
    pronoun.test(sentence.folded) && sentence.atoms.length > 0 && sentence.atoms.every(({ kind }) => kind !== "name")
  );
}

/** "She" and "her" in a biography are its subject, whoever else was named. */
function meantInBiography(sentence: Sentence, subject: Draft, before: Draft[]): Draft[] {
  if (!pronoun.test(sentence.folded)) return before;
  const isReach = sentence.atoms.some(({ kind }) => kind === "email" || kind === "phone");
  return before.length === 0 && isReach && ofSubject.test(sentence.folded) ? [subject] : [];
}

/** "Call her at …" */
const ofSubject = /\b(?:him|her)\b(?! (?:own|team|lab\w*|clinic|research|office))/;

/** In the biography below a name: "She has been program director since 2018." */
function tellOfSubject(sentence: Sentence, subject: Draft): void {
  const isOthers = sentence.atoms.some(
    ({ kind, ...atom }) => kind === "name" && "name" in atom && subject.name && !isSamePerson(atom.name, subject.name),
  );
  if (isOthers) return;
  for (const atom of sentence.atoms) {
    if (
      atom.kind !== "title" ||
      (!isWhole(sentence, atom) &&
        !/\b(?:is|serves|serving|has been|as|became|appointed|named)(?: \w+ly| also| the| our| an?)*\s*$/.test(
          between(sentence, Math.max(sentence.start, atom.start - 40), atom.start),
        ))
    )
      continue;
    subject.titles.push(atom.title);
    addQuote(subject, sentence.text);
  }
}

/** "Residency Administrator. Rosie to everyone.": a sentence that is a title. */
function isWhole({ text, start }: Sentence, atom: TitleAtom): boolean {
  return atom.start === start && atom.title.complementEnd - start >= text.replace(/[.\s]+$/, "").length;
}

function readSentence(sentence: Sentence, before: readonly Draft[], known: readonly Draft[]): Draft[] {
  const names = sentence.atoms.filter((atom): atom is NameAtom => atom.kind === "name");
  const titles = sentence.atoms.filter((atom): atom is TitleAtom => atom.kind === "title");
  const reach = sentence.atoms.filter(
    (atom): atom is ReachAtom => atom.kind === "email" || (atom.kind === "phone" && atom.use === "voice"),
  );
  const called = sentence.line.calls && callsReader(sentence.folded);
  const pairs = pairTitles(sentence, names, titles, reach.length > 0 || called);
  const isNamed = (atom: NameAtom, at: number): boolean =>
    pairs.has(atom) ||
    atom.name.evidence === "certain" ||
    isReached(sentence, atom) ||
    isHelper(sentence, atom) ||
    isCalledTogether(sentence, names, at) ||
    reach.some((way) => way.kind === "email" && isAddressOf(way.address, atom.name.name));
  const people = names.filter(isNamed);
  const drafts = people.map(
    (atom, at): Draft => ({
      ...begin(sentence, called),
      name: atom.name,
      titles: pairs.get(atom) ?? [],
      called:
        (called && (pairs.has(atom) || isCalledTogether(sentence, people, at))) ||
        isHelper(sentence, atom) ||
        isInOffice(sentence, atom),
    }),
  );
  if (people.length === 0) return readNameless(sentence, titles, reach, before, known, called);
  const offices = giveReach(sentence, people, drafts, reach, called);
  const [only] = drafts;
  if (
    only?.name?.evidence === "certain" &&
    drafts.length === 1 &&
    called &&
    only.addresses.length + only.numbers.length > 0
  )
    only.called = true;
  return [...drafts, ...offices];
}

/** Addresses and numbers go to the person that they are built from, or to the one named last before them. */
function giveReach(
  sentence: Sentence,
  people: readonly NameAtom[],
  drafts: readonly Draft[],
  reach: readonly ReachAtom[],
  called: boolean,
): Draft[] {
  const offices: Draft[] = [];
  const lastName = people.at(-1)?.end ?? 0;
  const allBehind = people.length > 1 && reach.every(({ start }) => start >= lastName);
  for (const way of reach) {
    const built = way.kind === "email" ? drafts.filter(({ name }) => name && isAddressOf(way.address, name.name)) : [];
    const alike = reach.filter(({ kind }) => kind === way.kind);
    const shared = allBehind && alike.length === 1 && built.length === 0;
    const preceding = drafts[people.findLastIndex(({ end }) => end <= way.start)] ?? drafts[0];
    const owners = built.length > 0 ? built : shared ? drafts : preceding ? [preceding] : [];
    if (built.length === 0 && people.length > 0 && isOffices(sentence, people, way)) {
      offices.push({
        ...begin(sentence, called),
        addresses: way.kind === "email" ? [way.address] : [],
        numbers: way.kind === "email" ? [] : [way.number],
      });
      continue;
    }
    for (const owner of owners) give(owner, way, sentence.text);
  }
  return offices;
}

/** "Dr. Roe or the GME office (gme@…)": the office's, not the person's who was named before it. */
function isOffices(sentence: Sentence, people: readonly NameAtom[], { start }: ReachAtom): boolean {
  const from = people.findLast(({ end }) => end <= start)?.end;
  return (
    from !== undefined &&
    /(?:,|\bor|\band) (?:(?:the|our|to|with|from|via|by|call|contact|e-?mail) )*(?:[\w-]+ ){0,3}(?:office|mailbox)(?: directly)?(?: at|:|,)?[\s(]*$/.test(
      between(sentence, from, start),
    )
  );
}
