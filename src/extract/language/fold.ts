import { compactText } from "./compact-text.js";

const sameLength: Readonly<Record<string, string>> = {
  "\u2018": "'",
  "\u2019": "'",
  "\u201a": "'",
  "\u2032": "'",
  "\u201c": '"',
  "\u201d": '"',
  "\u201e": '"',
  "\u2010": "-",
  "\u2011": "-",
  "\u2012": "-",
  "\u2013": "-",
  "\u2014": "-",
  "\u2015": "-",
  "\u2212": "-",
  "\u00a0": " ",
};

/** Slips of the pen that pages make, each as long as the word that is meant. */
const misspelt: Readonly<Record<string, string>> = {
  uslme: "usmle",
  umsle: "usmle",
  ecgme: "ecfmg",
  efcmg: "ecfmg",
  ecfgm: "ecfmg",
  ecgmg: "ecfmg",
};

/**
 * Lower-cases a text and turns typographic quotes and dashes into plain ones, so that rules need one spelling only.
 * The result has the length of the input (in UTF-16 units): a match in it gives the place of the verbatim words.
 */
export function foldForMatching(text: string): string {
  const plain = text.replace(
    /[\u2018\u2019\u201a\u2032\u201c\u201d\u201e\u2010-\u2015\u2212\u00a0]/g,
    (mark) => sameLength[mark] ?? mark,
  );
  const lower = plain.toLowerCase();
  // A few capitals (such as the dotted I of Turkish) grow when lower-cased; then only plain letters are changed.
  const folded = lower.length === plain.length ? lower : plain.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
  return compactText(folded.replace(/\b(?:uslme|umsle|ecgme|efcmg|ecfgm|ecgmg)\b/g, (word) => misspelt[word] ?? word));
}
