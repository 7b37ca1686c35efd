import { alsoNames, notInNames, particles, placesAlsoNames, titles } from "./name-words.js";

/** What a text may hold, as bits: a text without a sign surely holds none of it. */
export const sign = {
  /** "@", or words that stand for it. */
  address: 1,
  /** Seven digits or more close to each other. */
  number: 2,
  /** A word that titles turn on. */
  title: 4,
  /** Two words with capitals beside each other that can be parts of a name. */
  capitals: 8,
  /** A word that begins like those that ask to get in touch, or tell who answers. */
  call: 16,
  /** A letter outside ASCII. */
  beyondAscii: 32,
} as const;

const titleWord =
  /co-?d|direct|dir\.|coord|co-?or|ordinat|admin|manag|ecretar|secretar|speciali[sz]t|liaison|analyst|supervis|assoc|assis|asst|aides?\b|chair|chief|heads?\b|resident (?:physic|repres)|pgy|fellows?\b|interns?\b|designated|dio\b|ombuds|deans?\b|vice|president|recruiter|officer|advocate|writer|editor|photogr|spokes|reporter|webmaster|librarian|chaplain|navigator|reception|a?pds?\b|leads\b|runs\b/iy;
/** First three letters of the words of a list, as numbers in base 27. */
function beginnings(list: string): ReadonlySet<number> {
  return new Set(
    list.split(" ").map((letters) => [...letters].reduce((sum, letter) => sum * 32 + (letter.charCodeAt(0) & 31), 0)),
  );
}
const titleBeginnings = beginnings(
  "dir coo ord adm man sec spe lia ana sup ass aid cha chi hea res pgy fel int des dio omb dea vic pre rec off adv wri edi pho spo rep web lib nav pds apd lea run cod",
);
const callBeginnings = beginnings(
  "con cal wri ask rea mai ema que inq enq tou tal spe tur who sen dir add hel ass han ans fie tak loo get inf put app",
);
/** For each beginning: 1 for titles, 2 for calls. */
const kinds = new Uint8Array(32 ** 3);
for (const key of titleBeginnings) kinds[key] = 1;
for (const key of callBeginnings) kinds[key] = (kinds[key] ?? 0) | 2;

const at = 64;
/** Characters between digits of one number at most. */
const widestGap = 4;
const fewestDigits = 7;

/** The signs of a text, in one pass. */
export function signsOf(text: string): number {
  const { length } = text;
  let signs = 0;
  let digits = 0;
  let lastDigit = -9;
  let wordStart = -1;
  let key = 0;
  let isAfterCapital = false;
  /** Whether the word before, which begins with a capital, can be part of a name. */
  let isNameBefore = false;
  for (let index = 0; index <= length; index += 1) {
    const code = index < length ? text.charCodeAt(index) : 32;
    const letter = code | 32;
    if (code > 127 && code !== 0x2019) {
      signs |= sign.beyondAscii;
      if (code === 0xff20) signs |= sign.address;
    }
    if ((letter >= 97 && letter <= 122) || (code >= 0xc0 && code < 0x2000)) {
      if (wordStart < 0) {
        wordStart = index;
        key = 0;
        if (code > 90 && code <= 127 && isAfterCapital) isAfterCapital = isParticle(text, index);
      }
      if (index < wordStart + 3) {
        key = key * 32 + (code & 31);
        if (index === wordStart + 2) {
          const kind = code > 127 ? 0 : (kinds[key & 32767] ?? 0);
          if (kind & 1 && !(signs & sign.title) && isAt(titleWord, text, wordStart)) signs |= sign.title;
          if (kind & 2 && !(signs & sign.call)) signs |= sign.call;
        }
      }
      continue;
    }
    if (wordStart >= 0) {
      const first = text.charCodeAt(wordStart);
      const isCapital = (first >= 65 && first <= 90) || first > 127;
      if (isCapital) {
        const isName = (signs & sign.capitals) === 0 && isPartOfName(text, wordStart, index);
        if (isName && isAfterCapital && isNameBefore) signs |= sign.capitals;
        isAfterCapital = true;
        isNameBefore = isName;
      } else if (index - wordStart > 3) isAfterCapital = false;
      // "PD", "co-director", "e-mail": words of two letters or fewer before a dash.
      if (index - wordStart <= 2 && !(signs & sign.title) && isAt(titleWord, text, wordStart)) signs |= sign.title;
      if (index - wordStart === 1 && code === 45 && (first | 32) === 101) signs |= sign.call;
      if ((signs & sign.address) === 0 && index - wordStart <= 3 && isAtOrDot(text, wordStart, index))
        signs |= sign.address;
      wordStart = -1;
    }
    if (code >= 48 && code <= 57) {
      isAfterCapital = false;
      digits = index - lastDigit > widestGap ? 1 : digits + 1;
      lastDigit = index;
      if (digits >= fewestDigits) signs |= sign.number;
    } else if (code === at) signs |= sign.address;
    else if (code === 59 || code === 58 || code === 124 || code === 47) isAfterCapital = false;
  }
  return signs;
}

function isAt(pattern: RegExp, text: string, start: number): boolean {
  pattern.lastIndex = start;
  return pattern.test(text);
}

function isParticle(text: string, start: number): boolean {
  const end = text.indexOf(" ", start);
  return end > start && end - start <= 4 && particles.has(text.slice(start, end));
}

/** A word that can stand in a name; one letter is an initial. */
function isPartOfName(text: string, start: number, end: number): boolean {
  if (end - start === 1) return true;
  const word = text.slice(start, end).toLowerCase();
  return (
    !notInNames.has(word) ||
    alsoNames.has(word) ||
    placesAlsoNames.has(word) ||
    titles.has(word) ||
    word === "st" ||
    word === "ste"
  );
}

const [letterA, letterD, letterO, letterT] = [97, 100, 111, 116];

/** "(at)", "[at]", "_at_", "dot": words of a disguised address. */
function isAtOrDot(text: string, start: number, end: number): boolean {
  const first = text.charCodeAt(start) | 32;
  const second = text.charCodeAt(start + 1) | 32;
  if (end - start === 3)
    return first === letterD && second === letterO && (text.charCodeAt(start + 2) | 32) === letterT;
  if (first !== letterA || second !== letterT || end - start !== 2) return false;
  return /[[({<_]\s?$/.test(text.slice(Math.max(0, start - 2), start));
}
