import { addQuote, type Draft, newDraft } from "./draft.js";
import type { FoundTitle } from "./job-titles.js";
import type { Line } from "./lines.js";
import type { Scope } from "./scopes.js";

/** Where the reader stands in a card, a row or a stretch of lines. */
export interface Reader {
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

/** Characters of an entry that are looked at for whose it is. */
const longestWords = 1000;

export function begin(reader: Reader, line: Line, part?: Part): Draft {
  const draft = newDraft(line, reader.form);
  draft.words = `${reader.place} ${wordsAround(line, part)}`.trim();
  draft.called = reader.called;
  draft.lead = reader.lead;
  reader.current = draft;
  return draft;
}

export function note(draft: Draft, line: Line, part?: Part): void {
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

export function close(reader: Reader): void {
  const { current } = reader;
  if (current) {
    if (reader.called) current.called = true;
    reader.drafts.push(current);
  }
  reader.current = undefined;
  reader.titleFirst = false;
  reader.place = "";
}
