import { splitSentences } from "../language/sentences.js";
import { callsReader, isAboutThePast, isElsewhere, isLead } from "./context-words.js";
import { addOnce, addQuote, type Draft, isSamePerson, newDraft } from "./draft.js";
import { isAddressOf } from "./email-addresses.js";
import type { FoundTitle } from "./job-titles.js";
import type { Atom, Line } from "./lines.js";

type NameAtom = Extract<Atom, { kind: "name" }>;
type TitleAtom = Extract<Atom, { kind: "title" }>;
type ReachAtom = Extract<Atom, { kind: "email" | "phone" }>;

interface Sentence {
  readonly line: Line;
  readonly text: string;
  readonly folded: string;
  readonly start: number;
  readonly atoms: readonly Atom[];
}

const reachBehind =
  /^[\s,]*(?:\(|at\b|by\b|via\b|on\b|:|[\u2013\u2014-]|,)\s*(?:e-?mail|phone|tel\.?|telephone|extension|ext\.?|calling|writing)?[\s:(]*$/;
const directCall =
  /\b(?:contact|e-?mail|call|write(?: to)?|ask(?: for)?|reach(?: out to)?|in touch with|attn:?|attention|put to|to)[\s:,]*$/;
/** "For questions on the research track: Jane Roe". */
const questionsTo = /\b(?:questions?|inquir(?:y|ies)|information|requests?)\b[^.:]*:\s*$/;
const joining =
  /\b(?:our|the|my|its|a|who|is|are|has|have|been|as|serves|currently|and|or|of|new|their|his|her|colleague|colleagues|either|both|named|contact|also|then|still|called|,|please|e-?mail|call|write|to|program's|residency's|department's)\b|[\s,:;()\u2013\u2014-]/g;

/** More names, titles and addresses than a sentence has: a list without full stops, which nobody could read as one. */
const mostAtoms = 80;

/** Reads whole sentences: who is named in what role, and by which address or number. Titles in a biography go to its
 * `subject`. `lead` is set when a last sentence calls for what follows it. */
export function readProse(line: Line, subject?: Draft): { drafts: Draft[]; lead: boolean } {
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
    const read = readSentence(sentence, before, drafts);
    untold = read.length === 0 ? untoldIn(sentence) : undefined;
    drafts.push(...read);
    before = read.some(({ name }) => name) ? read : read.length > 0 ? [...before, ...read] : before;
  }
  return { drafts, lead: line.calls && last !== undefined && isLead(last.text) && callsReader(last.folded) };
}

/** The one name of a sentence that says nothing yet of who that is: "Jane Roe runs everything. Her title is coordinator." */
function untoldIn(sentence: Sentence): Draft | undefined {
  const [atom, ...others] = sentence.atoms;
  return atom?.kind === "name" && others.length === 0 ? { ...begin(sentence, false), name: atom.name } : undefined;
}

const pronoun = /\b(?:he|she|his|her|him|they|their|them)\b/;

/** Speaks of the person of the sentence before, and tells a title, an address or a number. */
function goesOn(sentence: Sentence): boolean {
  return (
    pronoun.test(sentence.folded) && sentence.atoms.length > 0 && sentence.atoms.every(({ kind }) => kind !== "name")
  );
}

/** In the biography below a name: "She has been program director since 2018." */
function tellOfSubject(sentence: Sentence, subject: Draft): void {
  const isOthers = sentence.atoms.some(
    ({ kind, ...atom }) => kind === "name" && "name" in atom && subject.name && !isSamePerson(atom.name, subject.name),
  );
  if (isOthers) return;
  for (const atom of sentence.atoms) {
    if (
      atom.kind !== "title" ||
      !/\b(?:is|serves|serving|has been|as|became|appointed|named)(?: \w+ly| also| the| our| an?)*\s*$/.test(
        between(sentence, Math.max(sentence.start, atom.start - 40), atom.start),
      )
    )
      continue;
    subject.titles.push(atom.title);
    addQuote(subject, sentence.text);
  }
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
      called: (called && (pairs.has(atom) || isCalledTogether(sentence, people, at))) || isHelper(sentence, atom),
    }),
  );
  if (people.length === 0) return readNameless(sentence, titles, reach, before, known, called);
  giveReach(sentence, people, drafts, reach);
  return drafts;
}

function begin(sentence: Sentence, called: boolean): Draft {
  const draft = newDraft(sentence.line, "prose", sentence.text);
  draft.called = called;
  draft.words = sentence.folded;
  return draft;
}

function between(sentence: Sentence, from: number, to: number): string {
  return sentence.line.folded.slice(from, to);
}

function isCalled(sentence: Sentence, { start }: { readonly start: number }): boolean {
  const before = between(sentence, Math.max(sentence.start, start - 100), start);
  return directCall.test(before) || questionsTo.test(before);
}

/** "E-mail Jane Roe and John Doe": the call before the first is for both. */
function isCalledTogether(sentence: Sentence, people: readonly NameAtom[], at: number): boolean {
  let index = at;
  for (; index > 0; index -= 1) {
    const [before, atom] = [people[index - 1], people[index]];
    if (!before || !atom || !/^[\s,]*(?:and|or|&|,)[\s,]*$/.test(between(sentence, before.end, atom.start))) break;
  }
  const first = people[index];
  return first !== undefined && isCalled(sentence, first);
}

/** "Jane Roe answers applicants' questions", "Jane Roe will be glad to help you". */
function isHelper(sentence: Sentence, { end }: NameAtom): boolean {
  return helping.test(between(sentence, end, end + 90));
}

const helping =
  /^[^a-z]{0,3}(?:(?:who|at [^ ]+|in our office),? )?(?:(?:will|can|would|is)(?: be)? (?:(?:happy|glad|pleased|able|there|here) to )?)?(?:answers?|handles?|helps?|assists?|fields|takes|looks after|is (?:the|our|your) (?:first |main |primary )?(?:point of contact|contact)) (?:[\w-]+ ){0,4}?(?:questions|inquiries|enquiries|applicants|applications|you\b|calls|recruitment|interviews?)/;

function isReached(sentence: Sentence, { end }: NameAtom): boolean {
  const next = sentence.atoms.find((atom) => atom.start >= end && (atom.kind === "email" || atom.kind === "phone"));
  return next !== undefined && reachBehind.test(between(sentence, end, next.start));
}

/** Each title goes to the name that it stands beside; of two, to the one on the side where the sentence began. */
function pairTitles(
  sentence: Sentence,
  names: readonly NameAtom[],
  titles: readonly TitleAtom[],
  isTelling: boolean,
): Map<NameAtom, FoundTitle[]> {
  const pairs = new Map<NameAtom, FoundTitle[]>();
  const first = sentence.atoms.find(({ kind }) => kind === "name" || kind === "title");
  const isTitleFirst =
    first?.kind === "title" &&
    first.title.meaning !== "trainee" &&
    isBeside(
      sentence,
      first,
      names.find(({ start }) => start >= first.end),
    );
  for (const title of titles) {
    const left = names.findLast(({ end }) => end <= title.start);
    const right = names.find(({ start }) => start >= title.end);
    const hasTitleBetween = (from: number, to: number) =>
      titles.some((other) => other !== title && other.start >= from && other.end <= to);
    const besideLeft =
      left && !hasTitleBetween(left.end, title.start) && leftover(between(sentence, left.end, title.start)) === 0;
    const besideRight =
      right &&
      !hasTitleBetween(title.end, right.start) &&
      leftover(between(sentence, title.title.complementEnd, right.start)) === 0;
    const owner =
      besideLeft && besideRight ? (isTitleFirst ? right : left) : besideLeft ? left : besideRight ? right : undefined;
    if (owner) pairs.set(owner, [...(pairs.get(owner) ?? []), title.title]);
    if (owner && title.title.plural) shareTitle(sentence, owner, names, title, pairs);
  }
  for (const title of titles) {
    const left = names.findLast(({ end }) => end <= title.start);
    if (!left || pairs.has(left) || [...pairs.values()].some((found) => found.includes(title.title))) continue;
    if (clauseBehind.test(between(sentence, left.end, title.start))) pairs.set(left, [title.title]);
  }
  const [onlyName, onlyTitle] = [names[0], titles[0]];
  if (
    pairs.size === 0 &&
    names.length === 1 &&
    titles.length === 1 &&
    onlyName &&
    onlyTitle &&
    isTelling &&
    (onlyName.name.evidence === "certain" || isCalled(sentence, onlyName))
  )
    pairs.set(onlyName, [onlyTitle.title]);
  return pairs;
}

/** "…, who has run the office since 1998 as", "… will help you; she has been our": the clause that a title ends. */
const clauseBehind =
  /^[^.]{0,60}(?:\bwho|[;,] (?:she|he)|\b(?:and|as) (?:she|he))\b[^.]{0,60}\b(?:is|as|been|our|the|serves|a|an)(?: [\w-]+ly| also| likewise| still)?\s*(?:the |our |a |an |[\w-]+'s )?$/;

/** "Our coordinators, Jane Roe and John Doe": the title in the plural is both's. */
function shareTitle(
  sentence: Sentence,
  owner: NameAtom,
  names: readonly NameAtom[],
  title: TitleAtom,
  pairs: Map<NameAtom, FoundTitle[]>,
): void {
  const others =
    owner.start >= title.end
      ? names.filter(({ start }) => start > owner.start)
      : names.filter(({ start }) => start < owner.start).reverse();
  let last = owner;
  for (const name of others) {
    const gap =
      name.start > last.end ? between(sentence, last.end, name.start) : between(sentence, name.end, last.start);
    if (leftover(gap) > 0 && !/@|\d{4}/.test(gap)) return;
    if (!pairs.has(name)) pairs.set(name, [title.title]);
    last = name;
  }
}

function isBeside(sentence: Sentence, title: TitleAtom, name: NameAtom | undefined): boolean {
  return name !== undefined && leftover(between(sentence, title.title.complementEnd, name.start)) === 0;
}

/** Letters and digits between two things that are more than a joint. */
function leftover(gap: string): number {
  return gap.replace(joining, "").replace(/[^\p{L}\p{N}@]/gu, "").length;
}

/** Addresses and numbers go to the person that they are built from, or to the one named last before them. */
function giveReach(
  sentence: Sentence,
  people: readonly NameAtom[],
  drafts: readonly Draft[],
  reach: readonly ReachAtom[],
): void {
  const lastName = people.at(-1)?.end ?? 0;
  const allBehind = people.length > 1 && reach.every(({ start }) => start >= lastName);
  for (const way of reach) {
    const built = way.kind === "email" ? drafts.filter(({ name }) => name && isAddressOf(way.address, name.name)) : [];
    const alike = reach.filter(({ kind }) => kind === way.kind);
    const shared = allBehind && alike.length === 1 && built.length === 0;
    const preceding = drafts[people.findLastIndex(({ end }) => end <= way.start)] ?? drafts[0];
    const owners = built.length > 0 ? built : shared ? drafts : preceding ? [preceding] : [];
    for (const owner of owners) give(owner, way, sentence.text);
  }
}

function give(draft: Draft, way: ReachAtom, quote: string): void {
  if (way.kind === "email") addOnce(draft.addresses, way.address);
  else addOnce(draft.numbers, way.number);
  addQuote(draft, quote);
}

/** "She is our program coordinator", "her title is residency manager": titles of the person of the sentence before. */
function tellTitles(sentence: Sentence, subject: Draft, titles: readonly TitleAtom[]): void {
  for (const { start, title } of titles) {
    if (subject.titles.includes(title) || !saysWhat.test(between(sentence, sentence.start, start))) continue;
    subject.titles.push(title);
    addQuote(subject, sentence.text);
  }
}

const saysWhat = /\b(?:is|was|as|been|serves|became|title|position|role)\b[^.;]{0,40}$/;

/** "the coordinator at …", "the coordinator (…)": not "…; one letter is your director's". */
function isAskedAt(sentence: Sentence, title: TitleAtom, way: ReachAtom): boolean {
  if (/\b(?:your|their|a|an)\s(?:[\w-]+\s)?$/.test(between(sentence, Math.max(0, title.start - 24), title.start)))
    return false;
  return title.end <= way.start
    ? !/;|\b(?:send|e-?mail|write) [^,]{0,30}\bto\b/.test(between(sentence, title.end, way.start))
    : /^[\s(,;\u2013\u2014-]*(?:(?:she|he|who) (?:is|serves as) (?:our |the )?)?$/.test(
        between(sentence, way.end, title.start),
      );
}

/** A sentence that names nobody: it goes on about those of the sentence before, or gives the address of an office. */
function readNameless(
  sentence: Sentence,
  titles: readonly TitleAtom[],
  reach: readonly ReachAtom[],
  before: readonly Draft[],
  known: readonly Draft[],
  called: boolean,
): Draft[] {
  const people = before.filter(({ name }) => name !== undefined);
  const [subject] = people.slice(-1);
  if (subject && pronoun.test(sentence.folded)) tellTitles(sentence, subject, titles);
  if (reach.length === 0) return [];
  const together = /\b(?:both|either|they|them|their)\b/.test(sentence.folded);
  const lone =
    /\b(?:he|she|his|her|him)\b/.test(sentence.folded) ||
    /^\W*(?:tel|phone|telephone|e-?mail|office|direct)\b[^a-z]{0,3}/.test(sentence.folded);
  const targets =
    together && people.length > 1 ? people : (lone || together) && people.length > 0 ? people.slice(-1) : [];
  if (targets.length > 0) {
    for (const target of targets) for (const way of reach) give(target, way, sentence.text);
    return [];
  }
  const office =
    before.find(({ name, titles: own }) => name === undefined && own.length === 0) ??
    known.find(({ name }) => name === undefined);
  const draft =
    office &&
    titles.length === 0 &&
    office.addresses.length + office.numbers.length < 2 &&
    !isElsewhere(sentence.folded)
      ? office
      : begin(sentence, called);
  for (const way of reach) give(draft, way, sentence.text);
  draft.titles.push(
    ...titles
      .filter((title) => title.title.meaning !== "trainee" && reach.some((way) => isAskedAt(sentence, title, way)))
      .map(({ title }) => title),
  );
  if (draft !== office) return [draft];
  draft.words = `${draft.words} ${sentence.folded}`;
  draft.called ||= called;
  return [];
}
