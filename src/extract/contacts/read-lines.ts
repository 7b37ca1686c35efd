import { isElsewhere, isLead } from "./context-words.js";
import { addOnce, addQuote, type Draft, isSamePerson, meaningOf, newDraft } from "./draft.js";
import { isAddressOf, mailboxKind } from "./email-addresses.js";
import type { FoundTitle } from "./job-titles.js";
import type { Atom, Line } from "./lines.js";
import type { FoundName } from "./person-names.js";
import { readProse } from "./read-prose.js";
import type { Scope } from "./scopes.js";

/** Where the reader stands in a card, a row or a stretch of lines. */
interface Reader {
  readonly form: Scope["form"];
  readonly drafts: Draft[];
  current: Draft | undefined;
  /** The title came before its name: "Program Director: Jane Roe". */
  titleFirst: boolean;
  /** A title that stands above several names: "Associate Program Directors". */
  group: FoundTitle | undefined;
  /** A line before asked the reader to get in touch ("For questions please contact:"). */
  called: boolean;
  /** The last line that was no part of anybody's entry. */
  lead: string;
  /** Folded lines of an address or an institution that stood before the current line. */
  place: string;
  /** The question, term or header that `place` was read under. */
  question: string | undefined;
}

/** Characters of the lines before an address that are looked at for whose it is. */
const longestPlace = 300;
/** Characters of an entry that are looked at for whose it is. */
const longestWords = 1000;

/**
 * Reads a card, a table row or a stretch of lines: names, titles, addresses and numbers follow each other, and what
 * repeats begins the next person.
 */
export function readLines(scope: Scope): Draft[] {
  const reader: Reader = {
    form: scope.form,
    drafts: [],
    current: undefined,
    titleFirst: false,
    group: undefined,
    called: false,
    lead: "",
    place: "",
    question: undefined,
  };
  for (const line of scope.lines) {
    if (line.block.question !== reader.question) reader.place = "";
    reader.question = line.block.question;
    if (line.block.kind === "heading") readHeading(reader, line);
    else if (line.isProse) readSentences(reader, line);
    else readEntry(reader, line);
  }
  close(reader);
  giveAddressesToOwners(reader.drafts);
  return reader.drafts;
}

function readHeading(reader: Reader, line: Line): void {
  const isPerson = line.atoms.some(({ kind }) => kind === "name");
  if (isPerson || reader.form !== "lines") {
    if (isPerson && reader.form === "lines" && reader.current?.name) close(reader);
    readEntry(reader, line);
    return;
  }
  const below = reader.current;
  if (
    below?.name &&
    below.titles.length === 0 &&
    below.line.block.index === line.block.index - 1 &&
    below.line.block.kind === "heading" &&
    line.atoms.length > 0
  ) {
    readEntry(reader, line);
    return;
  }
  close(reader);
  reader.called = line.calls;
  reader.group = undefined;
  reader.lead = "";
  readEntry(reader, line);
  reader.group = reader.current?.titles[0];
}

function readSentences(reader: Reader, line: Line): void {
  const { drafts, lead } = readProse(line, reader.current?.name ? reader.current : undefined);
  if (reader.form === "lines") close(reader);
  reader.drafts.push(...drafts);
  if (reader.form === "lines") reader.called = lead || (isLead(line.block.text) && line.calls);
}

function readEntry(reader: Reader, line: Line): void {
  if (line.atoms.length === 0) {
    if (reader.form === "lines" && (reader.current || reader.place !== "") && isElsewhere(`${line.folded} `))
      close(reader);
    if (line.otherWords > 1) reader.place = `${reader.place} ${line.folded}`.slice(-longestPlace);
    reader.lead = line.folded;
    if (line.calls) reader.called = true;
    return;
  }
  if (line.calls && line.otherWords > 0) reader.called = true;
  line.atoms.forEach((atom, at) => {
    if (atom.kind === "title") readTitle(reader, line, atom.title);
    else if (atom.kind === "name") readName(reader, line, atom.name, line.atoms[at - 1]);
    else {
      if (isForeign(reader.current, line, atom)) close(reader);
      readReach(reader, line, atom);
    }
  });
  if (
    line.atoms.every(({ kind }) => kind === "title") &&
    line.atoms.some((atom) => atom.kind === "title" && atom.title.plural)
  ) {
    const first = line.atoms[0];
    if (first?.kind === "title") reader.group = first.title;
  }
}

function readTitle(reader: Reader, line: Line, title: FoundTitle): void {
  const { current } = reader;
  reader.group = title.plural ? title : undefined;
  if (!current) {
    begin(reader, line, title).titles.push(title);
    reader.titleFirst = true;
    return;
  }
  const onNameLine = current.line === line && current.name !== undefined;
  const hasReach = current.addresses.length + current.numbers.length > 0;
  const isNext = current.name
    ? !onNameLine &&
      reader.form === "lines" &&
      (current.titles.length > 0 || current.inherited !== undefined) &&
      (current.inherited !== undefined ||
        reader.titleFirst ||
        hasReach ||
        line.block.kind === "heading" ||
        followsSameTitle(current, title))
    : hasReach &&
      (current.titles.length > 0 ||
        (current.line !== line && /\b(?:office|program|residency|department)\b/.test(current.words)));
  if (isNext) {
    close(reader);
    begin(reader, line, title).titles.push(title);
    reader.titleFirst = true;
    return;
  }
  if (!current.name && current.titles.length > 0 && current.line !== line) current.titles = [];
  if (title.plural && onNameLine) shareTitle(reader, line, title);
  current.titles.push(title);
  note(current, line);
}

/** "Jane Roe and John Doe, Coordinators": all names of the line before the title. */
function shareTitle(reader: Reader, line: Line, title: FoundTitle): void {
  for (const before of reader.drafts.toReversed()) {
    if (before.line !== line || before.titles.length + before.addresses.length + before.numbers.length > 0) return;
    before.titles.push(title);
  }
}

function followsSameTitle(current: Draft, title: FoundTitle): boolean {
  return current.titles.some(({ meaning }) => meaning === title.meaning);
}

function readName(reader: Reader, line: Line, name: FoundName, before: Atom | undefined): void {
  const { current } = reader;
  if (current?.name && isSamePerson(current.name, name)) return;
  if (
    name.familyOnly &&
    (current?.name || reader.drafts.slice(-30).some((draft) => draft.name && isSamePerson(draft.name, name)))
  )
    return;
  if (current && !current.name) {
    const isLeadingOffice =
      current.titles.length === 0 &&
      current.line !== line &&
      reader.form !== "row" &&
      (reader.place !== "" || current.words.includes("office"));
    if (!isLeadingOffice) {
      current.name = name;
      current.line = line;
      note(current, line);
      if (current.titles.length === 0) reader.titleFirst = false;
      return;
    }
  }
  const taken =
    current?.name &&
    before?.kind === "title" &&
    (current.line !== line || current.titles.length > 1) &&
    current.titles.at(-1) === before.title
      ? current.titles.pop()
      : undefined;
  const wasTitleFirst = reader.titleFirst && current?.name !== undefined && current.titles.length > 0;
  const shared = reader.group ?? (wasTitleFirst && current?.titles[0]?.plural ? current.titles[0] : undefined);
  close(reader);
  const next = begin(reader, line);
  next.name = name;
  if (taken) next.titles.push(taken);
  if (!taken && shared) {
    next.inherited = shared.meaning;
    reader.group = shared;
  }
  reader.titleFirst = taken !== undefined;
}

/** An address or a number: the current person's; the office's, where nobody has been named. */
function readReach(reader: Reader, line: Line, atom: Atom): void {
  if (atom.kind === "phone" && atom.use !== "voice") return;
  if (atom.kind === "email" && isOthers(reader.current, atom.address)) return;
  if (atom.kind === "email" && isAnotherMailbox(reader.current, atom.address) && reader.current?.line !== line)
    close(reader);
  const draft = reader.current ?? begin(reader, line, atom);
  if (atom.kind === "email") addOnce(draft.addresses, atom.address);
  if (atom.kind === "phone") {
    if (
      draft.numbers.length === 0 &&
      reader.form === "lines" &&
      (draft.line !== line || draft.titles.at(-1)?.plural === true) &&
      draft.addresses.length === 0
    )
      shareNumber(reader, draft, atom.number, line);
    addOnce(draft.numbers, atom.number);
  }
  note(draft, line, atom);
}

/** "info@…" under somebody's name is not that person's. */
function isOthers(current: Draft | undefined, address: string): boolean {
  return (
    current?.name !== undefined && mailboxKind(address) === "elsewhere" && !isAddressOf(address, current.name.name)
  );
}

/** A second address below a person's own that is not built from the name belongs to somebody else. */
function isAnotherMailbox(current: Draft | undefined, address: string): boolean {
  return (
    current?.name !== undefined &&
    current.addresses.length > 0 &&
    !current.addresses.includes(address) &&
    !isAddressOf(address, current.name.name)
  );
}

/** One number under the names of several people with the same title answers for all of them. */
function shareNumber(reader: Reader, draft: Draft, number: string, line: Line): void {
  const meaning = meaningOf(draft);
  if (meaning === undefined) return;
  for (const before of reader.drafts.toReversed()) {
    const isAlike = meaningOf(before) === meaning && before.numbers.length + before.addresses.length === 0;
    if (!isAlike || before.line.block.headings.join() !== line.block.headings.join()) return;
    before.numbers.push(number);
    addQuote(before, line.block.text);
  }
}

function begin(reader: Reader, line: Line, part?: Part): Draft {
  const draft = newDraft(line, reader.form);
  draft.words = `${reader.place} ${wordsAround(line, part)}`.trim();
  draft.called = reader.called;
  draft.lead = reader.lead;
  reader.current = draft;
  return draft;
}

function note(draft: Draft, line: Line, part?: Part): void {
  addQuote(draft, line.block.text);
  const words = wordsAround(line, part);
  if (draft.words.length < longestWords && !draft.words.includes(words)) draft.words = `${draft.words} ${words}`;
}

/** Offsets of an atom in its line. */
interface Part {
  readonly start: number;
  readonly end: number;
}

const partEnd = /\s[\u00b7\u2022|]\s|;\s|(?<=\d|\.(?:edu|org|com|net|gov))\.\s/g;

/** The folded part of a line that an address or number stands in: "Residency office: …. Clinic: …" has two. */
function wordsAround(line: Line, part: Part | undefined): string {
  const { folded } = line;
  if (part === undefined || folded.length > longestWords) return folded;
  let start = 0;
  for (const match of folded.matchAll(partEnd)) {
    const end = match.index + match[0].length;
    if (match.index >= part.end) return folded.slice(start, match.index);
    if (end <= part.start && line.atoms.some((other) => other.end > start && other.end <= end)) start = end;
  }
  return folded.slice(start);
}

/** "Optical shop: 502-555-0142" below somebody's entry is not that person's number. */
function isForeign(current: Draft | undefined, line: Line, atom: Atom): boolean {
  if (current === undefined || current.line === line || atom.kind !== "phone" || atom.use !== "voice") return false;
  if (line.atoms.some(({ kind }) => kind === "name" || kind === "title")) return false;
  const label = line.folded.slice(0, atom.start);
  return /:\s*$/.test(label) && /[a-z]{3}/.test(label) && !/[@\d]/.test(label) && !ownLabel.test(label);
}

const ownLabel =
  /\b(?:phone|tel\w*|office|call|voice|direct|cell|mobile|e-?mail|contact|reach|questions?|inquiries|ext|work|number|line|desk|day\w*|hours|business|program|residency|department|dept|main|text|or|us|me|her|him)\b/;

function close(reader: Reader): void {
  const { current } = reader;
  if (current) {
    if (reader.called) current.called = true;
    reader.drafts.push(current);
  }
  reader.current = undefined;
  reader.titleFirst = false;
  reader.place = "";
}

/** An address that is plainly built from another name of the same lines is that person's. */
function giveAddressesToOwners(drafts: readonly Draft[]): void {
  for (const draft of drafts) {
    for (const address of [...draft.addresses]) {
      if (draft.name && isAddressOf(address, draft.name.name)) continue;
      const owner = drafts
        .slice(0, 60)
        .find(
          (other) =>
            other !== draft && other.name && other.addresses.length === 0 && isAddressOf(address, other.name.name),
        );
      if (!owner) continue;
      owner.addresses.push(address);
      draft.addresses = draft.addresses.filter((other) => other !== address);
      for (const quote of draft.quotes) if (draft.line !== owner.line) addQuote(owner, quote);
    }
  }
}
