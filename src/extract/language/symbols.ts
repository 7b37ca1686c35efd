/** The symbol that all white space is read as. */
export const SPACE = " ";
/** The symbol for whatever else is no ASCII character. */
const OTHER = "\u0001";

const UNITS = 0x10000;
/** White space beyond ASCII (ECMAScript, `\s`). */
const SPACES =
  "\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff";

/**
 * The symbol that a UTF-16 code unit is read as: capitals are read as small letters, white space as a blank and digits as
 * "0", so that the literals of a pattern are few and hold whatever the pattern matches, be it in folded text or not.
 */
function symbolOf(unit: number): string {
  const letter = String.fromCharCode(unit);
  if (/\s/.test(letter)) return SPACE;
  if (unit >= 128) return OTHER;
  return /\d/.test(letter) ? "0" : letter.toLowerCase();
}

/** The symbols that a Unicode code point is read as: two for those beyond U+FFFF. */
export function symbolsOf(codePoint: number): string {
  const units = String.fromCodePoint(codePoint).split("");
  return units.map((unit) => symbolOf(unit.charCodeAt(0))).join("");
}

/** A table by UTF-16 code unit of what `columns` has for the unit's symbol; 0 where it has nothing. */
export function tableOf(columns: ReadonlyMap<string, number>): Uint8Array {
  const table = new Uint8Array(UNITS).fill(columns.get(OTHER) ?? 0);
  for (let unit = 0; unit < 128; unit += 1) table[unit] = columns.get(symbolOf(unit)) ?? 0;
  for (let index = 0; index < SPACES.length; index += 1) table[SPACES.charCodeAt(index)] = columns.get(SPACE) ?? 0;
  return table;
}
