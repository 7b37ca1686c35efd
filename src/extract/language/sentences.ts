/** A stretch of a text; `start` and `end` are offsets in UTF-16 units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Abbreviations after which a full stop does not end the sentence, whatever follows. */
const neverFinal = new Set(
  "dr drs mr mrs ms dra sra srta prof st ste no nos vs e.g i.e eg ie approx dept univ ave blvd rd fig vol jan feb mar apr jun jul aug sep sept oct nov dec ext tel ph inc hon rev gen col lt sgt asst assoc incl esp resp cf al".split(
    " ",
  ),
);

/** Abbreviations that may end a sentence: they do when a new sentence plainly begins after them. */
const maybeFinal = new Set(
  "u.s u.s.a u.k m.d d.o ph.d b.s b.a m.s m.a m.p.h m.b.b.s m.b.a r.n a.m p.m etc jr sr d.c cert certs min max avg pref req appl".split(
    " ",
  ),
);

/** Words that plainly begin a new sentence after an abbreviation such as "U.S." or "etc.". */
const opening =
  /^["'(\u201c\u2018]?(?:the|we|our|all|an?|applicants?|candidates?|please|if|for|to|in|it|they|s?he|her|his|contact|call|write|this|these|those|you|your|no|any|each|international|foreign|only|however|there|with|must|letters?|applications?|interviews?|visas?)\b/i;

/**
 * Longer sentences are cut at a blank: what people write is shorter, and rules may then compare all parts of a sentence
 * with each other and still cost linear time over a page (characters).
 */
const LONGEST = 2000;

/**
 * Splits a block's text into sentences, in order. A full stop in "Dr. Roe", "U.S. clinical experience", "M.D.",
 * "No. 3", "Nov. 1" or "3.5" ends none. Runs in time linear in the text's length.
 *
 * @example splitSentences("We sponsor J-1 visas. No. 3 is Dr. Roe.") // two spans
 */
export function splitSentences(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  // The beginning of a run of stops only, so that a run that ends no sentence is looked through once.
  const boundary = /(?<![.!?])[.!?]+["'\u2019\u201d)\]]*(?=\s)|\s[\u2022\u25cf\u25aa|]\s/g;
  for (let match = boundary.exec(text); match; match = boundary.exec(text)) {
    const end = match.index + match[0].length;
    const isBullet = /^\s/.test(match[0]);
    if (!isBullet && !endsSentence(text, start, match.index, end)) continue;
    push(spans, text, start, isBullet ? match.index : end);
    start = end;
  }
  push(spans, text, start, text.length);
  return spans;
}

function endsSentence(text: string, start: number, stop: number, end: number): boolean {
  const next = text.slice(end + 1, end + 40);
  if (text[stop] !== ".") return /^["'(\u201c\u2018]?[A-Z0-9]/.test(next) || next === "";
  // The last word is looked for in a window, so that a text without blanks costs no quadratic time.
  const before = text.slice(Math.max(start, stop - 24), stop);
  const word = before
    .slice(Math.max(before.lastIndexOf(" "), before.lastIndexOf("("), before.lastIndexOf("/")) + 1)
    .toLowerCase();
  if (word === "no" || word === "nos" || word === "max" || word === "min") return !/^\d/.test(next);
  if (neverFinal.has(word)) return next === "" || (isMonthEnd(word) && opening.test(next));
  if (maybeFinal.has(word)) return opening.test(next) && /^["'(\u201c\u2018]?[A-Z]/.test(next);
  // "A. Yes.": the letter that marks an answer.
  if (/^[a-z]$/.test(word) && stop - start === 1) return false;
  if (/^[a-z]$/.test(word)) return word === "i" || opening.test(next);
  return !/^[a-z]/.test(next) || next === "";
}

function isMonthEnd(word: string): boolean {
  return /^(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|inc|ext|al)$/.test(word);
}

function push(spans: Span[], text: string, from: number, to: number): void {
  let start = from;
  let end = to;
  while (start < end && isSpace(text.charCodeAt(start))) start += 1;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end -= 1;
  while (end - start > LONGEST) {
    const blank = text.lastIndexOf(" ", start + LONGEST);
    const cut = blank > start ? blank : start + LONGEST;
    spans.push({ start, end: cut });
    start = cut === blank ? cut + 1 : cut;
  }
  if (end > start) spans.push({ start, end });
}

/** Blanks are by far the most of white space. */
function isSpace(code: number): boolean {
  return code <= 32 ? code === 32 || (code >= 9 && code <= 13) : code >= 160 && /\s/.test(String.fromCharCode(code));
}
