import { alsoNames, notInNames, placesAlsoNames, suffixes } from "./name-words.js";

/** "Q.", "J.R." */
export const initial = /^\p{Lu}\.?$|^(?:\p{Lu}\.){2,3}$/u;

/** Whether a word, in lower case, can stand in a name; `isCertain` where something else says that a person is meant. */
export function isNameWord(lower: string, isCertain: boolean): boolean {
  if (
    lower.includes("-") &&
    lower.split("-").some((part) => notInNames.has(part) && !alsoNames.has(part) && !placesAlsoNames.has(part))
  )
    return false;
  if (!notInNames.has(lower.replace(/['\u2019]s$/, ""))) return true;
  return alsoNames.has(lower) || (isCertain && placesAlsoNames.has(lower));
}

/** A name with single blanks, without the full stop of its sentence, and not in capitals. */
export function clean(name: string): string {
  const spaced = name
    .replace(/\s+/g, " ")
    .replace(/[\u2010\u2011]/g, "-")
    .replace(/\.$/, (stop, at: number) => (/(?:\b\p{Lu}|Jr|Sr)$/u.test(name.slice(0, at)) ? stop : ""))
    .trim();
  return spaced === spaced.toUpperCase() && /\p{Lu}{3}/u.test(spaced) ? inTitleCase(spaced) : spaced;
}

export function isInCapitals(words: string): boolean {
  return words === words.toUpperCase() && words.length > 2;
}

/** "JANE O'ROE-SMITH III" is "Jane O'Roe-Smith III". */
export function inTitleCase(name: string): string {
  return name
    .split(" ")
    .map((word) =>
      suffixes.has(word.toLowerCase()) && word.length <= 3 && !/^[JS]R/i.test(word)
        ? word
        : word
            .toLowerCase()
            .replace(
              /(^|['\u2019-])(\p{L})/gu,
              (_, before: string, letter: string) => `${before}${letter.toUpperCase()}`,
            ),
    )
    .join(" ");
}
