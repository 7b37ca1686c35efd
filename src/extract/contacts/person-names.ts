import { isPlaceNamed } from "./address-places.js";
import { clean, initial, isNameWord } from "./name-spelling.js";
import { readTail } from "./name-tail.js";
import { degrees, notInNames, particles, suffixes, titles } from "./name-words.js";

/** A person's name in a text; `start` and `end` are offsets in UTF-16 units and take in titles and degrees. */
export interface FoundName {
  /** Without titles, degrees, pronouns and honorifics: "Jane Q. Roe III". */
  readonly name: string;
  readonly start: number;
  readonly end: number;
  /** `certain`: a title or a degree stands beside it. `possible`: it only has the shape of a name. */
  readonly evidence: "certain" | "possible";
  /** "Dr. Roe": a family name alone, that says who is meant when the whole name stands elsewhere. */
  readonly familyOnly: boolean;
}

interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const tokenPattern =
  /[\p{L}\p{M}][\p{L}\p{M}\p{N}.'\u2019\u02bc\u2010\u2011-]*|["\u201c(][\p{Lu}][\p{L}\p{M}'\u2019.-]{1,20}["\u201d)]/gu;
/** At least two capitalised words in a row, with the small words that stand inside names. */
const capitalisedRun =
  /(?<![\p{L}\p{N}])\p{Lu}[^\s]*(?:\s{1,2}(?:(?:de|la|las|los|del|di|da|das|do|dos|van|von|der|den|ter|ten|zu|zur|le|du|el|al|bin|ibn|ben|abu|y|e|af|av|san)\s{1,2}){0,3}["\u201c(]?\p{Lu}[^\s]*)+/gu;
/** The same for texts in plain letters, which are read much faster. */
const plainRun =
  /(?<![A-Za-z0-9])[A-Z][^\s]*(?:\s{1,2}(?:(?:de|la|las|los|del|di|da|das|do|dos|van|von|der|den|ter|ten|zu|zur|le|du|el|al|bin|ibn|ben|abu|y|e|af|av|san)\s{1,2}){0,3}["(]?[A-Z][^\s]*)+/g;
const beyondAscii = /[\u0080-\uffff]/;
const capitalised = /^\p{Lu}[\p{L}\p{M}'\u2019\u02bc\u2010\u2011-]*$/u;
const nickname = /^["\u201c(]/;
/** "Halloway Falls University": the words before it name a place or a benefactor. */
const organisationBehind =
  /^ (?:(?:Memorial|Regional|Community|County|General|State|Veterans|Children['\u2019]s|Community|Family|Medical|Health|Cancer|Eye|Heart) )?(?:University|Hospitals?|Health|Healthcare|Medical (?:School|College|Group)|Cent(?:er|re)s?|School|Colleges?|Clinics?|Institute|Foundation|Street|St\.|Avenue|Ave|Road|Rd|Drive|Boulevard|Blvd|Building|Hall|Pavilion|Tower|System|Fund|Award|Lecture|Scholars?|Fellowship|Library|Campus|Inn|Hotel|Lane|Suite|Floor|County|Memorial)\b/;
/** More names than any block of a page about people has. */
const mostNames = 100;
/** Characters of capitalised words in a row, more than a block of names has. */
const longestRun = 4000;
/** More words than any name has. */
const longestName = 7;

/**
 * Finds what can be names of people in a text, in order: two to seven capitalised words that are none of the field's
 * own vocabulary, with titles before them and degrees after them. Runs in time linear in the text's length.
 */
export function findNames(text: string): FoundName[] {
  const found: FoundName[] = [];
  for (const run of text.matchAll(beyondAscii.test(text) ? capitalisedRun : plainRun)) {
    const tokens = [...run[0].slice(0, longestRun).matchAll(tokenPattern)].map((match) => tokenOf(match, run.index));
    // "A. Jane Roe": the answer's mark is no initial.
    let at = /^(?:[AQ][.:]|P\.\s?S\.|N\.B\.|PS:?) /.test(run[0]) && isBeginning(text, run.index) ? 1 : 0;
    while (at + 1 < tokens.length) {
      const read = readName(text, tokens, at);
      if (found.length >= mostNames) return found;
      if (read && read.name.start >= (found.at(-1)?.end ?? 0)) found.push(read.name);
      at = read?.next ?? at + 1;
    }
  }
  return found;
}

function isBeginning(text: string, at: number): boolean {
  return at === 0 || /[.!?] $/.test(text.slice(Math.max(0, at - 2), at));
}

/** The full stop of a sentence is none of a name's: "ask Jane Roe." */
function tokenOf(match: RegExpExecArray, offset: number): Token {
  const [written] = match;
  const isAbbreviation =
    written.length <= 2 ||
    written.indexOf(".") < written.length - 1 ||
    /^ste?\.$/i.test(written) ||
    titles.has(written.toLowerCase()) ||
    suffixes.has(written.toLowerCase());
  const text = isAbbreviation ? written : written.slice(0, -1);
  const start = offset + match.index;
  return { text, start, end: start + text.length };
}

function readName(text: string, tokens: readonly Token[], from: number): { name: FoundName; next: number } | undefined {
  let at = from;
  while (isTitle(text, tokens, at)) at += 1;
  const titled = at > from;
  const parts: Token[] = [];
  while (parts.length < longestName) {
    const token = tokens[at];
    if (
      !token ||
      (parts.length > 0 && !isJoined(text, parts.at(-1), token)) ||
      !fits(token, parts, titled, tokens[at + 1])
    )
      break;
    parts.push(token);
    at += 1;
  }
  if (titled && parts.length === 0) return undefined;
  while (parts.length > 0 && particles.has(parts.at(-1)?.text ?? "")) {
    parts.pop();
    at -= 1;
  }
  const first = parts[0];
  const last = parts.at(-1);
  if (!first || !last) return undefined;
  const tail = readTail(text, last.end);
  const full = parts.filter(({ text: word }) => isFullWord(word));
  if (full.every(({ text: word }) => notInNames.has(word.toLowerCase())) && !titled) return undefined;
  if (mixesCapitals(full)) return undefined;
  const certain = titled || tail.hasDegree;
  const isName =
    full.length >= 2 ||
    (full.length === 1 && parts.length >= 2 && parts.some(({ text: word }) => initial.test(word)) && certain) ||
    (titled && full.length === 1);
  if (!isName) return undefined;
  if (isPlaceNamed(text, parts[0]?.start ?? 0, last.end, tail.end)) return undefined;
  if (!certain && organisationBehind.test(text.slice(tail.end, tail.end + 40))) return undefined;
  const start = titled ? (tokens[from]?.start ?? first.start) : first.start;
  return {
    name: {
      name: clean(`${text.slice(first.start, last.end)}${tail.suffix}`),
      start,
      end: tail.end,
      evidence: certain ? "certain" : "possible",
      familyOnly: full.length < 2,
    },
    next: nextToken(tokens, at, tail.end),
  };
}

function nextToken(tokens: readonly Token[], at: number, end: number): number {
  let next = at;
  while ((tokens[next]?.start ?? end) < end) next += 1;
  return next;
}

function isTitle(text: string, tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (!token || !next || !titles.has(token.text.toLowerCase()) || !/^\p{Lu}/u.test(token.text)) return false;
  return /^\.?\s{1,2}$/.test(text.slice(token.end, next.start));
}

function isJoined(text: string, before: Token | undefined, token: Token): boolean {
  return before !== undefined && /^\s{1,2}$/.test(text.slice(before.end, token.start));
}

function fits(token: Token, parts: readonly Token[], titled: boolean, next: Token | undefined): boolean {
  const { text: word } = token;
  const lower = word.toLowerCase();
  if (parts.length === 0)
    return capitalised.test(word) || initial.test(word) ? isNameWord(lower, titled) && !/^[IA]$/.test(word) : false;
  if (particles.has(lower) && word === lower)
    return next !== undefined && (capitalised.test(next.text) || particles.has(next.text));
  if (/^(?:St|Ste)\.?$/.test(word))
    return next !== undefined && capitalised.test(next.text) && !notInNames.has(next.text.toLowerCase());
  if (nickname.test(word))
    return (
      !notInNames.has(lower.slice(1, -1)) &&
      !degrees.has(lower.slice(1, -1)) &&
      next !== undefined &&
      capitalised.test(next.text)
    );
  if (initial.test(word)) return true;
  if (degrees.has(lower.replace(/\./g, "")) && word === word.toUpperCase()) return false;
  return (
    capitalised.test(word) &&
    !titles.has(lower) &&
    !suffixes.has(lower) &&
    isNameWord(lower, titled || parts.some(({ text: part }) => initial.test(part)))
  );
}

/** "EM Mesa Vista UMC" abbreviates something; "Jane ROE" and "JANE ROE" are people. */
function mixesCapitals(full: readonly Token[]): boolean {
  const capitals = full.map(({ text: word }) => word.length > 1 && word === word.toUpperCase());
  const isAbbreviated = full.some(({ text: word }) => /^\p{Lu}{2,}\p{Ll}/u.test(word));
  return (
    isAbbreviated ||
    (capitals.includes(true) &&
      capitals.includes(false) &&
      (capitals.indexOf(true) < full.length - 1 || (full.at(-1)?.text.length ?? 0) < 3))
  );
}

function isFullWord(word: string): boolean {
  return !nickname.test(word) && !initial.test(word) && !particles.has(word) && word.length > 1;
}
