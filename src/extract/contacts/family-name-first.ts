import { isState } from "./address-places.js";
import { clean, initial, inTitleCase, isInCapitals, isNameWord } from "./name-spelling.js";
import { isDegree, readTail } from "./name-tail.js";
import { notInNames } from "./name-words.js";
import type { FoundName } from "./person-names.js";

/** "Roe, Jane Q., MD" at the beginning of a line: family name first. */
export function readFamilyNameFirst(text: string): FoundName | undefined {
  const match =
    /^((?:(?:[a-z]{1,3} ){0,2})(?:St[e]?\.? |ST\.? )?\p{Lu}[\p{L}\p{M}'\u2019-]{1,30}(?: \p{Lu}[\p{L}\p{M}'\u2019-]{1,30})?), (\p{Lu}[\p{L}\p{M}'\u2019-]{1,30}(?: (?:\p{Lu}\.?|\p{Lu}[\p{L}\p{M}'\u2019-]{1,30})){0,2})(?=$|[\s,;|(\u2013\u2014-])/u.exec(
      text,
    );
  const [found, family, givenAndMore] = match ?? [];
  // "Dunmarrow, NY" is a place.
  if (givenAndMore !== undefined && isState(givenAndMore)) return undefined;
  if (found === undefined || family === undefined || givenAndMore === undefined) return undefined;
  const given = family.includes(" ") ? givenAndMore : withoutPlainWords(givenAndMore);
  const whole = found.slice(0, found.length - (givenAndMore.length - given.length));
  const all = `${family} ${given}`.split(/\s+/);
  if (given === given.toUpperCase() && given.length > 2 && family !== family.toUpperCase()) return undefined;
  if (
    all.some(
      (word) =>
        (notInNames.has(word.toLowerCase()) && !/^ste?\.?$/i.test(word)) || (isDegree(word) && !initial.test(word)),
    )
  )
    return undefined;
  const tail = readTail(text, whole.length);
  return {
    name: clean(
      `${given} ${isInCapitals(family) && !isInCapitals(given) ? inTitleCase(family) : family}${tail.suffix}`,
    ),
    start: 0,
    end: tail.end,
    evidence: tail.hasDegree ? "certain" : "possible",
    familyOnly: false,
  };
}

/** "Theresa Program" of "Roe, Theresa Program Coordinator" is Theresa. */
function withoutPlainWords(given: string): string {
  const all = given.split(" ");
  const plain = all.findIndex((word, at) => at > 0 && !isNameWord(word.toLowerCase(), false) && !initial.test(word));
  return plain < 0 ? given : all.slice(0, plain).join(" ");
}
