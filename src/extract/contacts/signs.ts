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
  /** A word of those that ask to get in touch with somebody by name, or tell who answers. */
  summons: 64,
} as const;

const titleWord =
  /co-d|codirect|direct(?:ors?|s|ing|ed)\b|led\b|run\b|overse|headed|dir\.|coord|co-?or|ordinat|admin(?:\b|istrators?\b|ister(?:s|ing)\b)|manage(?:rs?|s)\b|ecretar|secretar|speciali[sz]t|liaison|analyst|supervisors?\b|associates?\b|assoc\.|assistants?\b|asst|aides?\b|chair|chiefs?\b|head(?:s|ed)?\b|managed\b|administered\b|resident (?:physic|repres)|pgy|fellows?\b|interns?\b|designated|dio\b|ombuds|deans?\b(?!['\u2019]?s? letter)|vice|presidents?\b|recruiter|officers?\b|advocates?\b|writers?\b|editors?\b|photogr|spokes|reporter|webmaster|librarian|chaplain|navigator|reception|a?pds?\b|leads\b|runs\b/iy;
/**
 * For the first three letters of a word (five bits each), the fourth letters with which it may be one of a list, as a
 * bit each. Words of three letters take any.
 */
function beginnings(list: string): Uint32Array {
  const table = new Uint32Array(32 ** 3);
  for (const word of list.split(" ")) {
    const key = keyOf(word, 0);
    table[key] = (table[key] ?? 0) | (word.length < 4 ? 0xffffffff : 1 << (word.charCodeAt(3) & 31));
  }
  return table;
}

function keyOf(text: string, start: number): number {
  return (
    ((text.charCodeAt(start) & 31) << 10) | ((text.charCodeAt(start + 1) & 31) << 5) | (text.charCodeAt(start + 2) & 31)
  );
}

const titleBeginnings = beginnings(
  "dire dir. led over run coor ordi admi mana secr spec liai anal supe asso assi asst aide chai chie head resi pgy fell inte desi dio ombu dean vice pres recr offi advo writ edit phot spok repo webm libr navi rece pds apd lead runs codi",
);
const callBeginnings = beginnings(
  "cont call writ ask asks reac mail emai ques inqu enqu touc talk spea turn whom who send dire addr help assi hand answ fiel take look get tele phon drop fiel info put appl corr attn requ",
);

/** "For questions ask Jane Roe", "Jane Roe answers": without these, a name beside no title and no address is nobody's. */
const summonsWord =
  /contact|calls?\b|writ|asks?\b|reach|e?mail|question|inqu|enqu|touch|talk|speak|turn|whom|handle|answer|fields\b|takes\b|looks after|help|assists?\b|phone|drop|get in|information|inform|send|direct(?:ed)? (?:to|any|your|all)|address(?:ed)? (?:to|any|your|all)|who\b/iy;

/** What a character is: 1 and 2 small and capital letters, 3 digits, 4 a sign of an address, 5 what parts names. */
const kinds = new Uint8Array(128);
for (let code = 97; code <= 122; code += 1) {
  kinds[code] = 1;
  kinds[code - 32] = 2;
}
for (let code = 48; code <= 57; code += 1) kinds[code] = 3;
for (const mark of "@") kinds[mark.charCodeAt(0)] = 4;
for (const mark of ";:|/") kinds[mark.charCodeAt(0)] = 5;

/** A letter outside ASCII counts as a capital: it may be one. */
function kindOf(code: number): number {
  if (code < 128) return kinds[code] ?? 0;
  return code >= 0xc0 && code < 0x2000 ? 2 : code === 0xff20 ? 4 : 0;
}

/** Characters between digits of one number at most. */
const widestGap = 4;
const fewestDigits = 7;
const hyphen = 45;
const letterE = 101;

/** The signs of a text, in one pass. */
export function signsOf(text: string): number {
  const { length } = text;
  let signs = 0;
  let digits = 0;
  let lastDigit = -9;
  /** The word before, where it begins with a capital; -1 where it does not. */
  let capitalStart = -1;
  let capitalEnd = -1;
  let index = 0;
  while (index < length) {
    const code = text.charCodeAt(index);
    const kind = kindOf(code);
    if (code > 127 && code !== 0x2019) signs |= sign.beyondAscii;
    if (kind === 0) {
      index += 1;
      continue;
    }
    if (kind > 2) {
      if (kind === 3) {
        capitalStart = -1;
        digits = index - lastDigit > widestGap ? 1 : digits + 1;
        lastDigit = index;
        if (digits >= fewestDigits) signs |= sign.number;
      } else if (kind === 4) signs |= sign.address;
      else capitalStart = -1;
      index += 1;
      continue;
    }
    const start = index;
    let next = code;
    do {
      if (next > 127) signs |= sign.beyondAscii;
      index += 1;
      next = index < length ? text.charCodeAt(index) : 32;
    } while ((next | 32) >= 97 && (next | 32) <= 122 ? next < 128 : next >= 0xc0 && next < 0x2000);
    const size = index - start;
    if (size >= 3) {
      const key = keyOf(text, start);
      const fourth = 1 << (text.charCodeAt(start + 3) & 31);
      if ((signs & sign.title) === 0 && ((titleBeginnings[key] ?? 0) & fourth) !== 0 && isAt(titleWord, text, start))
        signs |= sign.title;
      if (((callBeginnings[key] ?? 0) & fourth) !== 0) {
        signs |= sign.call;
        if ((signs & sign.summons) === 0 && isAt(summonsWord, text, start)) signs |= sign.summons;
      }
    } else if (next === hyphen || (code | 32) === 112) {
      if ((signs & sign.title) === 0 && isAt(titleWord, text, start)) signs |= sign.title;
      if (size === 1 && (code | 32) === letterE) signs |= sign.call | sign.summons;
    }
    if (size <= 3 && (signs & sign.address) === 0 && isAtOrDot(text, start, index)) signs |= sign.address;
    if (kind === 2) {
      if (
        capitalStart >= 0 &&
        (signs & sign.capitals) === 0 &&
        isPartOfName(text, start, index) &&
        isPartOfName(text, capitalStart, capitalEnd)
      )
        signs |= sign.capitals;
      capitalStart = start;
      capitalEnd = index;
    } else if (capitalStart >= 0 && start === capitalEnd + 1 && text.charCodeAt(capitalEnd) === hyphen) {
      // "Jun-ho"
      capitalEnd = index;
    } else if (capitalStart >= 0 && (size > 3 || !particles.has(text.slice(start, index)))) capitalStart = -1;
  }
  return signs;
}

function isAt(pattern: RegExp, text: string, start: number): boolean {
  pattern.lastIndex = start;
  return pattern.test(text);
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
  return (
    /[[({<_-]\s?$/.test(text.slice(Math.max(0, start - 2), start)) ||
    (text.charCodeAt(start) === 65 &&
      text.charCodeAt(end - 1) === 84 &&
      /\s[a-z0-9-]{2,40}\.[a-z]/i.test(text.slice(end, end + 44))) ||
    /e-?mail:? \S{3,40} $/i.test(text.slice(Math.max(0, start - 50), start))
  );
}
