import { isElsewhere, isLead } from "./context-words.js";
import { addOnce, addQuote, type Draft, isSamePerson, meaningOf } from "./draft.js";
import { giveTo, holderBehind, isPlaceOf } from "./in-brackets.js";
import type { FoundTitle } from "./job-titles.js";
import { beginsSentence, introducesNext, isLabelled } from "./line-labels.js";
import { giveAddressesToOwners, isForeign, readReach } from "./line-reach.js";
import { begin, close, note, type Reader } from "./line-reader.js";
import type { Atom, Line } from "./lines.js";
import type { FoundName } from "./person-names.js";
import { readProse } from "./read-prose.js";
import type { Scope } from "./scopes.js";

/** Characters of the lines before an address that are looked at for whose it is. */
const longestPlace = 300;

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
    if (
      reader.form === "lines" &&
      line.atoms.length > 0 &&
      sharing.test(line.folded) &&
      !line.atoms.some(({ kind }) => kind === "name")
    ) {
      close(reader);
      shareReach(reader.drafts, line);
    } else if (line.block.kind === "heading") readHeading(reader, line);
    else if (line.isProse) {
      if (!isTold(reader, line)) readSentences(reader, line);
    } else readEntry(reader, line);
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

/**
 * "Program Director. Came as a resident and never left." below a name: a description that begins with the title. False
 * where it has more to read: an address, a number or another person.
 */
function isTold({ current }: Reader, line: Line): boolean {
  const [first, ...rest] = line.atoms;
  if (current?.name === undefined || current.titles.length > 0 || first?.kind !== "title" || first.start > 0)
    return false;
  if (!/^\s*\.\s/.test(line.block.text.slice(first.title.complementEnd))) return false;
  current.titles.push(first.title);
  note(current, line);
  return rest.every(({ kind }) => kind === "title");
}

function readSentences(reader: Reader, line: Line): void {
  const named = reader.current?.name ? reader.current : undefined;
  const { drafts, lead } = readProse(line, named, named ? undefined : titleAbove(reader));
  if (reader.form === "lines") close(reader);
  reader.drafts.push(...drafts);
  if (reader.form === "lines") reader.called = lead || (isLead(line.block.text) && line.calls);
}

const sharing =
  /\b(?:they|all(?: of (?:them|us)| three| four)?|both|the coordinators) (?:all )?(?:share|answer the same|have the same|use the same)\b/;

/** "They share one telephone: …" below a list of people with one title. */
function shareReach(drafts: readonly Draft[], line: Line): void {
  const last = drafts.at(-1);
  const role = last && meaningOf(last);
  for (const draft of drafts.slice(-8).reverse()) {
    if (!draft.name || meaningOf(draft) !== role) return;
    for (const atom of line.atoms) {
      if (atom.kind === "phone" && atom.use === "voice") addOnce(draft.numbers, atom.number);
      if (atom.kind === "email") addOnce(draft.addresses, atom.address);
    }
    addQuote(draft, line.block.text);
  }
}

/** "Program Director" alone above a paragraph is the title of the person whom the paragraph begins with. */
function titleAbove(reader: Reader): FoundTitle | undefined {
  const { current, group } = reader;
  if (group?.plural) return group;
  const [title, ...others] = current?.titles ?? [];
  if (!current || !title || others.length > 0 || current.addresses.length + current.numbers.length > 0)
    return undefined;
  const { text } = current.line.block;
  return title.start === 0 && title.complementEnd >= text.trimEnd().replace(/[:.]$/, "").length ? title : undefined;
}

function readEntry(reader: Reader, line: Line): void {
  if (line.atoms.length === 0) {
    // The cell that says whose coordinator it is: "Child Psychiatry Fellowship".
    if (reader.form === "row" && reader.current && /\bfellowship(?: program)?$/.test(line.folded))
      addQuote(reader.current, line.block.text);
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
      const holder = holderBehind(reader, line, atom);
      if (holder) giveTo(holder, line, atom);
      else {
        if (isForeign(reader.current, line, atom)) close(reader);
        readReach(reader, line, atom);
      }
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
  if (onNameLine && introducesNext(line, title)) {
    close(reader);
    begin(reader, line, title).titles.push(title);
    reader.titleFirst = true;
    return;
  }
  if (current.name && current.titles.length > 0 && joinsTitleBefore(line, title)) {
    current.titles.push(title);
    note(current, line);
    return;
  }
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
        (current.line === line && /[.;|]\s+$/.test(line.block.text.slice(0, title.start))) ||
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

/** "Residency Secretary / Program Coordinator": two titles of one person. */
function joinsTitleBefore({ block, atoms }: Line, title: FoundTitle): boolean {
  const before = atoms.findLast((atom) => atom.kind === "title" && atom.end <= title.start);
  return (
    before?.kind === "title" &&
    !before.title.plural &&
    /^\s*(?:[/,&;|\u00b7\u2013\u2014-]|and\b)\s*$/.test(block.text.slice(before.end, title.start))
  );
}

function followsSameTitle(current: Draft, title: FoundTitle): boolean {
  return current.titles.some(({ meaning }) => meaning === title.meaning);
}

function readName(reader: Reader, line: Line, name: FoundName, before: Atom | undefined): void {
  const { current } = reader;
  if (current?.name && (isSamePerson(current.name, name) || isPlaceOf(line, name))) return;
  if (
    name.familyOnly &&
    (current?.name || reader.drafts.slice(-30).some((draft) => draft.name && isSamePerson(draft.name, name)))
  )
    return;
  if (current && !current.name && beginsSentence(reader, line, name)) {
    close(reader);
    begin(reader, line).name = name;
    return;
  }
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
  const shared = isLabelled(line, name)
    ? undefined
    : (reader.group ?? (wasTitleFirst && current?.titles[0]?.plural ? current.titles[0] : undefined));
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
